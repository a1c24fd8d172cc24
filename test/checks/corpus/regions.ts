import type { TestSheet } from "../../tables/sheetOf";
import type { CorpusCase } from "./corpusCase";
import {
  changed,
  gorontalo,
  kalimantanBarat,
  kepulauanRiau,
  longSheet,
  percentOf,
  plainSheet,
  type RegionRow,
  sulawesiBarat,
  withoutRow,
  withRow,
  yogyakarta,
} from "./provinceRows";

const yogya = plainSheet(yogyakarta);
const sulbar = plainSheet(sulawesiBarat);
const kalbar = plainSheet(kalimantanBarat);
const yogyaByYear = longSheet(yogyakarta, [2022, 2023, 2024]);
const sulbarByYear = longSheet(sulawesiBarat, [2022, 2023, 2024]);

/** Kemendagri's codes, in the order of the rows. */
const codesOf = {
  yogyakarta: ["34.01", "34.02", "34.03", "34.04", "34.71"],
  gorontalo: ["7502", "7501", "7503", "7504", "7505", "7571"],
  kalimantanBarat: [
    ...Array.from({ length: 12 }, (_, index) => `61.${String(index + 1).padStart(2, "0")}`),
    "61.71",
    "61.72",
  ],
};

/** BPS's codes of Kalimantan Barat, in the order of Kemendagri's. */
const bpsCodes = [
  6101, 6104, 6105, 6106, 6107, 6108, 6102, 6103, 6109, 6110, 6111, 6112, 6171, 6172,
];

/** Two title rows, the header on row 4 with codes in column B, a total at the end. */
function codedSheet(rows: readonly RegionRow[], codes: readonly (string | number)[]): TestSheet {
  const sum = (at: 1 | 2) => rows.reduce((total, row) => total + row[at], 0);
  return {
    cells: [
      ["DATA KEPESERTAAN BPJS KETENAGAKERJAAN"],
      ["Menurut KTP, posisi 31 Desember 2024"],
      [],
      ["No", "Kode", "Kab/Kota", "Jumlah Peserta", "Jumlah Pekerja", "UCJ (%)"],
      ...rows.map(([name, some, all], index) => [
        index + 1,
        codes[index] ?? "",
        name,
        some,
        all,
        percentOf(some, all),
      ]),
      ["", "", "JUMLAH", sum(1), sum(2), percentOf(sum(1), sum(2))],
    ],
  };
}

const yogyaCoded = codedSheet(yogyakarta, codesOf.yogyakarta);
const gorontaloCoded = codedSheet(gorontalo, codesOf.gorontalo);
const kalbarCoded = codedSheet(kalimantanBarat, codesOf.kalimantanBarat);
const kalbarBps = codedSheet(kalimantanBarat, bpsCodes);

/** Regions of several provinces, with these beside them; the header on row 1. */
const national: TestSheet = {
  cells: [
    ["Provinsi", "Kabupaten/Kota", "Peserta", "Pekerja"],
    ["DI Yogyakarta", "Bantul", 138964, 431877],
    ["DI Yogyakarta", "Sleman", 214507, 502361],
    ["Sulawesi Barat", "Majene", 18243, 76518],
    ["Sulawesi Barat", "Mamuju", 47395, 131529],
    ["Gorontalo", "Boalemo", 17326, 74819],
    ["Papua", "Merauke", 31648, 98217],
  ],
};

/** Two rows for each region that only a column of nothing known tells apart. */
const halfYears: TestSheet = {
  cells: [
    ["Kab/Kota", "Semester", "Peserta", "Pekerja"],
    ...yogyakarta.flatMap(([name, some, all]) => [
      [name, "I", Math.round(some * 0.93), all],
      [name, "II", some, all],
    ]),
  ],
};

export const cases: readonly CorpusCase[] = [
  {
    says: "a name that is no region's",
    sheet: withRow(yogya, 7, ["Kab. Lereng Merapi", 5218, 24376, 21.41]),
    finds: ["R01 A7"],
    clean: yogya,
  },
  {
    says: "figures without a name",
    sheet: withRow(sulbar, 6, ["", 1843, 7219, 25.53]),
    finds: ["R01 A6"],
    clean: sulbar,
  },
  {
    says: "a name with a letter too many",
    sheet: changed(yogya, "A7", "Kab. Slemman"),
    finds: ["R02 A7"],
    clean: yogya,
  },
  {
    says: "one name misspelt in every year is one mistake",
    sheet: ["A3", "A9", "A15"].reduce(
      (sheet, address) => changed(sheet, address, "Kab. Polewali Mandarr"),
      sulbarByYear,
    ),
    finds: ["R02 A3"],
    clean: sulbarByYear,
  },
  {
    says: "a name misspelt in one year only",
    sheet: changed(sulbarByYear, "A13", "Kab. Mamuju Tengh"),
    finds: ["R02 A13"],
    clean: sulbarByYear,
  },
  {
    says: "Pasangkayu under its name until 2017",
    sheet: changed(sulbar, "A8", "Kab. Mamuju Utara"),
    finds: ["R03 A8"],
    clean: sulbar,
  },
  {
    says: "Mempawah under its name until 2014",
    sheet: changed(kalbar, "A5", "Kabupaten Pontianak"),
    finds: ["R03 A5"],
    clean: kalbar,
  },
  {
    says: "a region that appears twice",
    sheet: withRow(yogya, 8, ["Sleman", 213984, 502361, 42.6]),
    finds: ["R04 A8"],
    clean: yogya,
  },
  {
    says: "a region twice in one year of a long table",
    sheet: withRow(yogyaByYear, 9, ["Kab. Bantul", 2023, 128512, 431877]),
    finds: ["R04 A9"],
    clean: yogyaByYear,
  },
  {
    says: "several rows a region that no year or segment tells apart",
    sheet: halfYears,
    finds: ["R04 A1"],
    clean: plainSheet(yogyakarta),
  },
  {
    says: "a region of the province without a row",
    sheet: withoutRow(yogya, 6),
    finds: ["R05 A3"],
    clean: yogya,
  },
  {
    says: "Kabupaten Gorontalo without a row beside its city",
    sheet: withoutRow(plainSheet(gorontalo), 5),
    finds: ["R05 A3"],
    clean: plainSheet(gorontalo),
  },
  {
    says: "the code of another region beside a name",
    sheet: changed(yogyaCoded, "B7", "34.02"),
    finds: ["R06 B7"],
    clean: yogyaCoded,
  },
  {
    says: "a code without a point that another row has rightly",
    sheet: changed(gorontaloCoded, "B8", 7505),
    finds: ["R06 B8"],
    clean: gorontaloCoded,
  },
  {
    says: "a code that lost a digit",
    sheet: changed(kalbarCoded, "B9", "61.5"),
    finds: ["R06 B9"],
    clean: kalbarCoded,
  },
  {
    says: "a column of codes moved down by one row",
    sheet: codedSheet(kalimantanBarat, ["61.72", ...codesOf.kalimantanBarat]),
    finds: ["R06 B4"],
    clean: kalbarCoded,
  },
  {
    says: "one BPS code among Kemendagri's",
    sheet: changed(kalbarCoded, "B6", "6104"),
    finds: ["R07 B6"],
    clean: kalbarCoded,
  },
  {
    says: "two codes of Kemendagri among those of BPS",
    sheet: changed(changed(kalbarBps, "B6", 6102), "B11", 6107),
    finds: ["R07 B6", "R07 B11"],
    clean: kalbarBps,
  },
  {
    says: "a neighbour from the next province",
    sheet: withRow(yogya, 6, ["Kab. Klaten", 187243, 598316, 31.3]),
    finds: ["R08 A6"],
    clean: yogya,
  },
  {
    says: "a region beside the name of another province",
    sheet: changed(national, "B4", "Kota Batam"),
    finds: ["R08 B4"],
    clean: national,
  },
  {
    says: "a row of a whole province in the midst of regions",
    sheet: withRow(plainSheet(kepulauanRiau), 7, ["Riau", 1243518, 3168247, 39.25]),
    finds: ["R09 A7"],
    clean: plainSheet(kepulauanRiau),
  },
  {
    says: "another province amid the codes and a total",
    sheet: withRow(yogyaCoded, 8, [4, "", "Provinsi Jawa Tengah", 4218637, 12873514, 32.77]),
    finds: ["R09 C8"],
    clean: yogyaCoded,
  },
  {
    says: "a right-to-left mark before a name",
    sheet: changed(yogya, "A5", "\u200fKab. Bantul"),
    finds: ["R10 A5"],
    clean: yogya,
  },
  {
    says: "a zero-width space within the word Kabupaten",
    sheet: changed(plainSheet(kepulauanRiau), "A6", "Kabu\u200bpaten Natuna"),
    finds: ["R10 A6"],
    clean: plainSheet(kepulauanRiau),
  },
  {
    says: "the same control character in every year is one mistake",
    sheet: ["A5", "A10", "A15"].reduce(
      (sheet, address) => changed(sheet, address, "Kab. Sleman\u0007"),
      yogyaByYear,
    ),
    finds: ["R10 A5"],
    clean: yogyaByYear,
  },
];
