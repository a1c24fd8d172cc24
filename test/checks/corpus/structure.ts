import type { TestCell, TestSheet } from "../../tables/sheetOf";
import type { CorpusCase } from "./corpusCase";
import {
  changed,
  gorontalo,
  inYear,
  kepulauanRiau,
  longSheet,
  percentOf,
  plainSheet,
  sulawesiBarat,
  withoutColumn,
  withoutRow,
  yogyakarta,
} from "./provinceRows";

const yogya = plainSheet(yogyakarta);
const sulbar = plainSheet(sulawesiBarat);
const riau = plainSheet(kepulauanRiau);
const yogyaByYear = longSheet(yogyakarta, [2022, 2023, 2024]);

/** Years across under merged headers; the header on rows 2 and 3. */
const acrossYears: TestSheet = {
  cells: [
    ["PERKEMBANGAN PESERTA PROVINSI GORONTALO"],
    ["No", "Kab/Kota", "Peserta", "", "", "Pekerja"],
    ["", "", "2022", "2023", "2024", ""],
    ...gorontalo.map(([name, some, all], index) => [
      index + 1,
      name,
      ...[2022, 2023, 2024].map((year) => inYear(some, year, index)),
      all,
    ]),
  ],
  merged: ["A1:F1", "A2:A3", "B2:B3", "C2:E2", "F2:F3"],
};

/** Segments across, with their sum and the coverage as formulas; the header on row 3. */
function acrossSegments(result: (value: number) => TestCell): TestSheet {
  return {
    cells: [
      ["Kepesertaan menurut segmen, Desember 2024"],
      ["", "", "", "", "", "(jiwa)", "(%)"],
      ["Kabupaten/Kota", "PU", "BPU", "Jakon", "Jumlah Peserta", "Pekerja", "Cakupan"],
      ...sulawesiBarat.map(([name, some, all], index) => {
        const [wage, works] = [Math.round(some * (0.58 + index / 90)), Math.round(some * 0.11)];
        return [
          name,
          wage,
          some - wage - works,
          works,
          result(some),
          all,
          result(percentOf(some, all)),
        ];
      }),
    ],
  };
}

const computed = acrossSegments((value) => ({ value, formula: true }));
const uncalculated = acrossSegments(() => ({ value: "", formula: true }));

/** The coverage of a plain sheet as formulas. */
function withFormulas(sheet: TestSheet): TestSheet {
  return {
    cells: sheet.cells.map((row) =>
      row.map((value, column) =>
        column === 3 && typeof value === "number" ? { value, formula: true } : value,
      ),
    ),
  };
}

const riauFormulas = withFormulas(riau);

/** Codes that a formula looks up, in a sheet with shares; the header on row 2. */
const lookedUp: TestSheet = {
  cells: [
    ["Posisi 30 Juni 2025"],
    ["kode", "Kab/Kota", "Peserta", "Eligible", "Coverage"],
    ...gorontalo.map(([name, some, all], index) => [
      ["7502", "7501", "7503", "7504", "7505", "7571"][index] ?? "",
      name,
      some,
      all,
      { value: Number((some / all).toFixed(4)), format: "0.00%" },
    ]),
  ],
};

/** Segments one below the other; the names merged over their rows. */
const belowSegments: TestSheet = {
  cells: [
    ["Kabupaten/Kota", "Segmen", "Peserta", "Pekerja"],
    ...yogyakarta.flatMap(([name, some, all]) => [
      [name, "PU", Math.round(some * 0.61), Math.round(all * 0.44)],
      ["", "BPU", Math.round(some * 0.28), Math.round(all * 0.51)],
    ]),
  ],
};
const namedSegments: TestSheet = {
  cells: belowSegments.cells.map((row, index, all) =>
    row[0] === "" ? [all[index - 1]?.[0] ?? "", ...row.slice(1)] : row,
  ),
};

/** A plain sheet with one more column behind its others. */
function withColumn(
  sheet: TestSheet,
  header: string,
  values: (index: number) => TestCell,
): TestSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((row, index) =>
      index < 2 ? row : [...row, index === 2 ? header : values(index - 3)],
    ),
  };
}

const inText = (sheet: TestSheet, separator: string): TestSheet => ({
  cells: sheet.cells.map((row) => [row.join(separator)]),
});

export const cases: readonly CorpusCase[] = [
  {
    says: "names and numbers without a header",
    sheet: withoutRow(yogya, 3),
    finds: ["S01 A1"],
    clean: yogya,
  },
  {
    says: "a sheet of minutes",
    sheet: {
      cells: [
        [],
        ["", "Notulen monev kepesertaan"],
        ["", "1. Pemkab Bantul menyampaikan data pekerja rentan."],
        ["", "2. Rapat berikutnya 14 Januari 2025."],
      ],
    },
    finds: ["S01 B2"],
    clean: yogya,
  },
  {
    says: "figures without a column of regions",
    sheet: withoutColumn(acrossYears, "B"),
    finds: ["S02 B2"],
    clean: acrossYears,
  },
  {
    says: "English headers, and the regions left out",
    sheet: {
      cells: [
        ["No", "Participants", "Eligible workers", "Coverage (%)"],
        ...yogyakarta.map(([, some, all], index) => [index + 1, some, all, percentOf(some, all)]),
      ],
    },
    finds: ["S02 B1"],
    clean: {
      cells: [
        ["Region", "Participants", "Eligible workers", "Coverage (%)"],
        ...yogyakarta.map(([name, some, all]) => [name, some, all, percentOf(some, all)]),
      ],
    },
  },
  {
    says: "coverage without the figures that it is made of",
    sheet: withoutColumn(withoutColumn(sulbar, "C"), "B"),
    finds: ["S03 A3"],
    clean: sulbar,
  },
  {
    says: "a target beside participants, but no workers",
    sheet: withoutColumn(
      withoutColumn(
        withColumn(yogya, "Target (%)", (index) => 40 + index),
        "D",
      ),
      "C",
    ),
    finds: ["S03 A3"],
    clean: withColumn(yogya, "Target (%)", (index) => 40 + index),
  },
  {
    says: "two columns of one header",
    sheet: withColumn(yogya, "Peserta Aktif", (index) => (yogyakarta[index]?.[1] ?? 0) - 217),
    finds: ["S04 E3"],
    clean: withColumn(yogya, "Peserta PU", (index) =>
      Math.round((yogyakarta[index]?.[1] ?? 0) * 0.61),
    ),
  },
  {
    says: "one year across two columns",
    sheet: changed(acrossYears, "D3", "2024"),
    finds: ["S04 E3"],
    clean: acrossYears,
  },
  {
    says: "a number of nobody knows what",
    sheet: withColumn(sulbar, "Jumlah", (index) => 311 + 17 * index),
    finds: ["S05 E3"],
    clean: withColumn(sulbar, "Jumlah desa", (index) => 311 + 17 * index),
  },
  {
    says: "two kinds of participants, of which neither says that it is the one",
    sheet: withColumn(
      withoutColumn(yogya, "D"),
      "Peserta Terdaftar",
      (index) => (yogyakarta[index]?.[1] ?? 0) + 1816 + 97 * index,
    ),
    finds: ["S05 D3"],
    clean: withoutColumn(yogya, "D"),
  },
  {
    says: "a name merged with the cell beside it",
    sheet: {
      cells: yogya.cells.map(([name = "", ...figures], index) =>
        index === 2 ? [name, "Keterangan", ...figures] : [name, "", ...figures],
      ),
      merged: ["A6:B6"],
    },
    finds: ["S06 A6"],
    clean: yogya,
  },
  {
    says: "names merged over the rows of their segments",
    sheet: { ...belowSegments, merged: ["A2:A3", "A4:A5", "A8:A9"] },
    finds: ["S06 A2", "S06 A4", "S06 A8"],
    clean: namedSegments,
  },
  {
    says: "hidden rows of regions",
    sheet: { ...sulbar, hiddenRows: [2, 6, 7] },
    finds: ["S07 A6"],
    clean: { ...sulbar, hiddenRows: [2] },
  },
  {
    says: "a long table filtered to its last year",
    sheet: { ...yogyaByYear, hiddenRows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
    finds: ["S07 A2"],
    clean: yogyaByYear,
  },
  {
    says: "a coverage that divides by nothing",
    sheet: changed(riauFormulas, "D7", { value: "#DIV/0!", formula: true }),
    finds: ["S08 D7"],
    clean: riauFormulas,
  },
  {
    says: "a code that was not found",
    sheet: changed(lookedUp, "A4", { value: "#N/A", formula: true }),
    finds: ["S08 A4"],
    clean: lookedUp,
  },
  {
    says: "a column of formulas that lost its source",
    sheet: {
      cells: riauFormulas.cells.map((row, index) =>
        index < 3 ? row : [...row.slice(0, 3), { value: "#REF!", formula: true }],
      ),
    },
    finds: ["S08 D4"],
    clean: riauFormulas,
  },
  {
    says: "a typed coverage among formulas",
    sheet: changed(riauFormulas, "D9", percentOf(421386, 638472)),
    finds: ["S09 D9"],
    clean: riauFormulas,
  },
  {
    says: "a typed sum among sums of segments",
    sheet: changed(computed, "E6", 11862),
    finds: ["S09 E6"],
    clean: computed,
  },
  {
    says: "formulas that were never calculated",
    sheet: uncalculated,
    finds: ["S10 E4"],
    clean: computed,
  },
  {
    says: "a coverage that was never calculated",
    sheet: {
      cells: riauFormulas.cells.map((row, index) =>
        index < 3 ? row : [...row.slice(0, 3), { value: "", formula: true }],
      ),
    },
    finds: ["S10 D4"],
    clean: riauFormulas,
  },
  {
    says: "a table with commas in one column",
    sheet: inText(yogyaByYear, ","),
    finds: ["S11 A1"],
    clean: yogyaByYear,
  },
  {
    says: "a table with semicolons in one column",
    sheet: inText(withoutRow(withoutRow(riau, 1), 1), ";"),
    finds: ["S11 A1"],
    clean: withoutRow(withoutRow(riau, 1), 1),
  },
];
