import type { TestCell, TestSheet } from "../../tables/sheetOf";
import type { CorpusCase } from "./corpusCase";
import {
  changed,
  gorontalo,
  inYear,
  kalimantanBarat,
  kepulauanRiau,
  longSheet,
  percentOf,
  plainSheet,
  sulawesiBarat,
  yogyakarta,
} from "./provinceRows";

const yogya = plainSheet(yogyakarta);
const sulbar = plainSheet(sulawesiBarat);
const riau = plainSheet(kepulauanRiau);
const kalbar = plainSheet(kalimantanBarat);
const yogyaByYear = longSheet(yogyakarta, [2023, 2024]);

/** One column of a sheet in another form, from the first region on. */
function withColumn(
  sheet: TestSheet,
  column: number,
  form: (cell: TestCell) => TestCell,
): TestSheet {
  const cells = sheet.cells.map((row, index) =>
    index < 3 ? row : row.map((cell, at) => (at === column ? form(cell) : cell)),
  );
  return { ...sheet, cells };
}

/** 24737 as "24.737". */
function dotted(cell: TestCell): string {
  return String(cell).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** A year to come has a column, but no numbers yet; columns B to F. */
const yearToCome: TestSheet = {
  cells: [
    ["Rekap dan rencana"],
    ["Kab/Kota", "Peserta", "", "", "Target (%)", "", "Pekerja"],
    ["", "2023", "2024", "2025", "2024", "2025", ""],
    ...gorontalo.map(([name, some, all], index) => [
      name,
      inYear(some, 2023, index),
      some,
      "",
      46 + index,
      50.24 + index,
      all,
    ]),
  ],
  merged: ["A2:A3", "B2:D2", "E2:F2"],
};

/** Thousands of persons, typed as text; columns B and C. */
function inThousands(first: TestCell): TestSheet {
  return {
    cells: [
      ["Kab/Kota", "Peserta (jiwa)", "Penduduk bekerja (jiwa)"],
      ["Kota Lhokseumawe", "1,024,737", "1,058,203"],
      ["Kota Pangkalpinang", first, "1,070,426"],
    ],
  };
}

/** Coverage as a share with four decimals; column D. */
const inShares = withColumn(sulbar, 3, (percent) => Number((Number(percent) / 100).toFixed(4)));

/** Coverage with a percent format; column D. */
const inPercentFormat = withColumn(yogya, 3, (percent) => ({
  value: Number((Number(percent) / 100).toFixed(4)),
  format: "0.00%",
}));

/** Targets that no count explains; column B. */
const targets: TestSheet = {
  cells: [
    ["Target cakupan 2026"],
    ["Kabupaten/Kota", "Target (%)", "Peserta", "Pekerja"],
    ...kepulauanRiau.map(([name, some, all], index) => [name, 52.15 + index * 1.5, some, all]),
  ],
};

export const cases: readonly CorpusCase[] = [
  {
    says: "a headcount typed as text with its point",
    sheet: changed(yogya, "B5", "138.964"),
    finds: ["N01 B5"],
    clean: yogya,
  },
  {
    says: "a percent typed as text",
    sheet: changed(sulbar, "D7", "36,03%"),
    finds: ["N01 D7"],
    clean: sulbar,
  },
  {
    says: "a whole column typed as text is one mistake",
    sheet: withColumn(sulbar, 1, dotted),
    finds: ["N01 B4"],
    clean: sulbar,
  },
  {
    says: "words where a number belongs",
    sheet: changed(riau, "B6", "belum ada data"),
    finds: ["N02 B6"],
    clean: riau,
  },
  {
    says: "n/a among the workers of one year",
    sheet: changed(yogyaByYear, "D9", "n/a"),
    finds: ["N02 D9"],
    clean: yogyaByYear,
  },
  {
    says: "a headcount left blank",
    sheet: changed(sulbar, "C8", ""),
    finds: ["N03 C8"],
    clean: sulbar,
  },
  {
    says: "a dash for a percent",
    sheet: changed(yogya, "D6", "-"),
    finds: ["N03 D6"],
    clean: yogya,
  },
  {
    says: "a target left blank, beside a year to come without any number",
    sheet: changed(yearToCome, "F7", ""),
    finds: ["N03 F7"],
    clean: yearToCome,
  },
  {
    says: "text that is 29.040 or 29,04 among counts that group thousands with commas",
    sheet: inThousands("29.040"),
    finds: ["N01 B2", "N01 C2", "N01 C3", "N04 B3"],
    clean: {
      cells: [
        ["Kab/Kota", "Peserta (jiwa)", "Penduduk bekerja (jiwa)"],
        ["Kota Lhokseumawe", 1024737, 1058203],
        ["Kota Pangkalpinang", 29040, 1070426],
      ],
    },
  },
  {
    says: "participants below zero",
    sheet: changed(yogya, "B7", -214507),
    finds: ["N05 B7"],
    clean: yogya,
  },
  {
    says: "workers below zero in one year",
    sheet: changed(yogyaByYear, "D3", -431877),
    finds: ["N05 D3"],
    clean: yogyaByYear,
  },
  {
    says: "66,399 typed for 66.399: a fraction of people",
    sheet: changed(yogya, "B6", 76.318),
    finds: ["N06 B6"],
    clean: yogya,
  },
  {
    says: "a column of people with a decimal point for each thousand",
    sheet: withColumn(sulbar, 2, (cell) => Number(cell) / 1000),
    finds: ["N06 C4"],
    clean: sulbar,
  },
  {
    says: "counts in thousands",
    sheet: {
      cells: [
        ["Kabupaten/Kota", "Peserta (ribu orang)", "Pekerja (ribu orang)", "Cakupan (%)"],
        ...yogyakarta.map(([name, some, all]) => [
          name,
          Number((some / 1000).toFixed(1)),
          Number((all / 1000).toFixed(1)),
          percentOf(some, all),
        ]),
      ],
    },
    finds: ["N07 B1"],
    clean: yogya,
  },
  {
    says: "a zero for a region that reported nothing",
    sheet: changed(changed(sulbar, "B6", 0), "D6", 0),
    finds: ["N08 B6"],
    clean: sulbar,
  },
  {
    says: "a zero in one year",
    sheet: changed(yogyaByYear, "C10", 0),
    finds: ["N08 C10"],
    clean: yogyaByYear,
  },
  {
    says: "a share among percents: 0,2384 beside 23,84",
    sheet: changed(sulbar, "D4", 0.2384),
    finds: ["N09 D4"],
    clean: sulbar,
  },
  {
    says: "a percent among shares",
    sheet: changed(inShares, "D8", 39.99),
    finds: ["N09 D8"],
    clean: inShares,
  },
  {
    says: "36,47 in a cell with a percent format: it shows 3647%",
    sheet: changed(inPercentFormat, "D5", { value: 32.18, format: "0.00%" }),
    finds: ["N09 D5"],
    clean: inPercentFormat,
  },
  {
    says: "a share among targets, of which no count tells",
    sheet: changed(targets, "B5", 0.5515),
    finds: ["N09 B5"],
    clean: targets,
  },
  {
    says: "more people than there are",
    sheet: changed({ cells: kalbar.cells.map((row) => row.slice(0, 3)) }, "C8", 2194632194),
    finds: ["N10 C8"],
    clean: { cells: kalbar.cells.map((row) => row.slice(0, 3)) },
  },
  {
    says: "a percent typed with all its decimals",
    sheet: changed(yogya, "D4", 20.7835211579),
    finds: ["N10 D4"],
    clean: yogya,
  },
];
