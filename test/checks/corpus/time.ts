import type { TestSheet } from "../../tables/sheetOf";
import type { CorpusCase } from "./corpusCase";
import {
  changed,
  gorontalo,
  inYear,
  kalimantanBarat,
  kepulauanRiau,
  longSheet,
  percentOf,
  type RegionRow,
  sulawesiBarat,
  withoutRow,
  yogyakarta,
} from "./provinceRows";

/** Participants by year, a column each: B is the first year; the header on row 3. */
function participantsByYear(rows: readonly RegionRow[], years: readonly number[]): TestSheet {
  return {
    cells: [
      ["PERKEMBANGAN PESERTA AKTIF BPJS KETENAGAKERJAAN"],
      [],
      ["Kabupaten/Kota", ...years.map((year) => `Peserta ${year}`)],
      ...rows.map(([name, some], index) => [
        name,
        ...years.map((year) => inYear(some, year, index)),
      ]),
    ],
  };
}

/** The same with a total. */
function withTotal({ cells, ...more }: TestSheet): TestSheet {
  const body = cells.slice(3);
  const sums = (body[0] ?? [])
    .slice(1)
    .map((_, index) => body.reduce((sum, row) => sum + Number(row[index + 1]), 0));
  return { ...more, cells: [...cells, ["JUMLAH", ...sums]] };
}

/** The workers of a year, when 2024 has these: 2% fewer each year before. */
function workersIn(eligible: number, year: number): number {
  return Math.round(eligible * 0.98 ** (2024 - year));
}

/** Coverage by year (B to D), then participants and workers of 2024; the header on rows 2 and 3. */
function coverageByYear(rows: readonly RegionRow[]): TestSheet {
  const years = [2022, 2023, 2024];
  return {
    cells: [
      ["Universal Coverage Jamsostek menurut kabupaten/kota"],
      ["Kab/Kota", "Cakupan (%)", "", "", "Peserta 2024", "Angkatan kerja 2024"],
      ["", ...years.map(String), "", ""],
      ...rows.map(([name, some, all], index) => [
        name,
        ...years.map((year) => percentOf(inYear(some, year, index), workersIn(all, year))),
        some,
        all,
      ]),
    ],
    merged: ["A2:A3", "B2:D2", "E2:E3", "F2:F3"],
  };
}

/** Participants and workers by year under merged years, the header on rows 2 and 3. */
function bothByYear(
  rows: readonly RegionRow[],
  years: readonly number[],
  workers: (eligible: number, year: number) => number,
): TestSheet {
  return {
    cells: [
      ["Peserta dan pekerja menurut kabupaten/kota, akhir tahun"],
      ["Kab/Kota", ...years.flatMap((year) => [year, ""])],
      ["", ...years.flatMap(() => ["Peserta (jiwa)", "Penduduk bekerja (jiwa)"])],
      ...rows.map(([name, some, all], index) => [
        name,
        ...years.flatMap((year) => [inYear(some, year, index), workers(all, year)]),
      ]),
    ],
    merged: ["A2:A3", "B2:C2", "D2:E2"],
  };
}

/** Open data with workers that change too: name, year, participants, workers. */
function longByYear(
  rows: readonly RegionRow[],
  years: readonly number[],
  workers: (eligible: number, year: number) => number,
): TestSheet {
  return {
    cells: [
      ["nama_kabupaten_kota", "tahun", "jumlah_peserta", "jumlah_pekerja"],
      ...years.flatMap((year) =>
        rows.map(([name, some, all], index) => [
          name,
          year,
          inYear(some, year, index),
          workers(all, year),
        ]),
      ),
    ],
  };
}

/** Kalimantan's workers were rebased from 5,4 million (2023) to 7.996.826 (2025). */
const rebased = (eligible: number, year: number) =>
  year < 2025 ? workersIn(eligible, year) : Math.round((eligible * 7_996_826) / 5_400_000);

const riau = participantsByYear(kepulauanRiau, [2021, 2022, 2023, 2024]);
const riauWithTotal = withTotal(riau);
const gorontaloByYear = coverageByYear(gorontalo);
/** The same, with a region of 52,4, 53,7 and 54,9% in row 9. */
const gorontaloRising = changed(
  changed(
    coverageByYear([...gorontalo.slice(0, 5), ["Kota Gorontalo", 53_951, 98_271]]),
    "B9",
    52.4,
  ),
  "C9",
  53.7,
);
const yogyaByYear = longSheet(yogyakarta, [2021, 2022, 2023, 2024]);
const sulbarByYear = longByYear(sulawesiBarat, [2022, 2023, 2024], workersIn);
const kalbar = participantsByYear(kalimantanBarat, [2024]);

/** Workers of one year, nothing beside them. */
const baliWorkers: TestSheet = {
  cells: [
    ["Angkatan kerja Provinsi Bali, Agustus 2024"],
    [],
    ["Kabupaten/Kota", "Angkatan Kerja (jiwa)"],
    ["Kab. Jembrana", 178_412],
    ["Kab. Tabanan", 271_653],
    ["Kab. Badung", 389_427],
    ["Kab. Gianyar", 308_519],
    ["Kab. Klungkung", 247_130],
    ["Kab. Bangli", 163_874],
    ["Kab. Karangasem", 256_938],
    ["Kab. Buleleng", 421_765],
    ["Kota Denpasar", 437_286],
  ],
};

/** A column of a sheet put in the place of another: columns count from 0, rows from row 4 on. */
function copied(sheet: TestSheet, from: number, to: number): TestSheet {
  const cells = sheet.cells.map((row, index) =>
    index < 3 ? row : row.map((value, at) => (at === to ? (row[from] ?? "") : value)),
  );
  return { ...sheet, cells };
}

/** The long table in which 2024 has the participants of 2023. */
const sulbarCopied: TestSheet = {
  cells: sulbarByYear.cells.map((row, index, all) =>
    row[1] === 2024 ? [row[0] ?? "", 2024, all[index - 6]?.[2] ?? "", row[3] ?? ""] : row,
  ),
};

export const cases: readonly CorpusCase[] = [
  {
    says: "participants of one region double in a year",
    sheet: changed(riau, "E6", 26_944),
    finds: ["T01 E6"],
    clean: riau,
  },
  {
    says: "participants of one region fall to a third and come back: one finding, at the year between",
    sheet: changed(riau, "C9", 136_294),
    finds: ["T01 C9"],
    clean: riau,
  },
  {
    says: "participants of one region jump in a table of a row for each region and year",
    sheet: changed(yogyaByYear, "C17", 80_318),
    finds: ["T01 C17"],
    clean: yogyaByYear,
  },
  {
    says: "a zero too many between two years",
    sheet: changed(riau, "D7", 114_190),
    finds: ["T02 D7"],
    clean: riau,
  },
  {
    says: "5,37 printed for 53,7 between 52,4 and 54,9",
    sheet: changed(gorontaloRising, "C9", 5.37),
    finds: ["T02 C9"],
    clean: gorontaloRising,
  },
  {
    says: "a zero lost in the last year, in a table of a row for each region and year",
    sheet: changed(yogyaByYear, "C21", 9_874),
    finds: ["T02 C21"],
    clean: changed(yogyaByYear, "C21", 98_740),
  },
  {
    says: "a digit lost in a percent series: 3,73 for 36,73",
    sheet: changed(gorontaloByYear, "C7", 3.73),
    finds: ["T03 C7"],
    clean: gorontaloByYear,
  },
  {
    says: "a digit lost in a headcount that has a total",
    sheet: changed(riauWithTotal, "D9", 38_568),
    finds: ["T03 D9"],
    clean: riauWithTotal,
  },
  {
    says: "a digit typed twice in the first year",
    sheet: changed(riau, "B5", 337_142),
    finds: ["T03 B5"],
    clean: riau,
  },
  {
    says: "a year left out between the others",
    sheet: participantsByYear(kepulauanRiau, [2020, 2021, 2022, 2024]),
    finds: ["T04 E3"],
    clean: participantsByYear(kepulauanRiau, [2020, 2021, 2022, 2023]),
  },
  {
    says: "a region without a row for one year",
    sheet: withoutRow(yogyaByYear, 15),
    finds: ["T04 A10"],
    clean: yogyaByYear,
  },
  {
    says: "the participants of a year are those of the year before",
    sheet: copied(riau, 3, 4),
    finds: ["T05 E3"],
    clean: riau,
  },
  {
    says: "the participants of a year are those of the year before, in rows of 2024 from row 14 on",
    sheet: sulbarCopied,
    finds: ["T05 B14"],
    clean: sulbarByYear,
  },
  {
    says: "one region has the participants of the year before, to the person",
    sheet: changed(riau, "E9", 385_568),
    finds: ["T05 E9"],
    clean: riau,
  },
  {
    says: "the workers are rebased as Kalimantan's were: 5,4 million in 2023, 7.996.826 in 2025",
    sheet: bothByYear(yogyakarta, [2023, 2025], rebased),
    finds: ["T06 E3"],
    clean: bothByYear(yogyakarta, [2023, 2025], workersIn),
  },
  {
    says: "the workers are rebased, in rows of 2025 from row 14 on",
    sheet: longByYear(sulawesiBarat, [2023, 2024, 2025], rebased),
    finds: ["T06 B14"],
    clean: longByYear(sulawesiBarat, [2023, 2024, 2025], workersIn),
  },
  {
    says: "a zero too many that only the other regions show",
    sheet: changed(kalbar, "B7", 1_347_260),
    finds: ["T07 B7"],
    clean: kalbar,
  },
  {
    says: "a zero lost that only the other regions show",
    sheet: changed(baliWorkers, "B8", 24_713),
    finds: ["T07 B8"],
    clean: baliWorkers,
  },
];
