import { collapsed } from "../../../src/checks/structure/collapsed";
import { columnTwice } from "../../../src/checks/structure/columnTwice";
import { excelError } from "../../../src/checks/structure/excelError";
import { figureColumnMissing } from "../../../src/checks/structure/figureColumnMissing";
import { headerAmbiguous } from "../../../src/checks/structure/headerAmbiguous";
import { hiddenRows } from "../../../src/checks/structure/hiddenRows";
import { mergedInData } from "../../../src/checks/structure/mergedInData";
import { notCalculated } from "../../../src/checks/structure/notCalculated";
import { typedAmongFormulas } from "../../../src/checks/structure/typedAmongFormulas";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { kalimantanBarat, longSheet, plainSheet, yogyakarta } from "../corpus/provinceRows";
import { findingsBy, foundBy } from "../foundBy";

const header = ["Kab/Kota", "Peserta", "Pekerja", "Capaian"];
const kalbar = plainSheet(kalimantanBarat);

/** Kalimantan Barat's table from A1 on, with these cells in one more column, from row 2 on. */
function withCells(title: string, cells: readonly TestCell[]): TestSheet {
  return {
    cells: [
      [...header.slice(0, 3), title],
      ...kalimantanBarat.map(([name, some, all], index) => [name, some, all, cells[index] ?? ""]),
    ],
  };
}

/** Of fourteen cells the first ones are these, the others those. */
const firstOf = (count: number, first: TestCell, then: (index: number) => TestCell) =>
  kalimantanBarat.map((_, index) => (index < count ? first : then(index)));

describe("a figure's column is missing", () => {
  const missing = (...headers: string[]) =>
    findingsBy(figureColumnMissing, {
      cells: [
        ["Kab/Kota", ...headers],
        ["Kab. Sleman", ...headers.map(() => 31.5)],
        ["Kab. Bantul", ...headers.map(() => 42.75)],
      ],
    }).map(({ message }) => message.en.replace(/,.*/, ""));

  test.each([
    ["Capaian (%)"],
    ["Target (%)", "Capaian (%)"],
    ["Belum terlindungi (%)", "Capaian (%)"],
    ["Selisih (poin)", "Capaian (%)"],
  ])("beside %s", (...headers) => {
    expect(missing(...headers)).toEqual([
      "There is no column of participants and eligible workers",
    ]);
  });

  test("is named alone where the other one stands", () => {
    const rows = (head: string[]) => ({
      cells: [head, ["Kab. Sleman", 214507, 12, 45], ["Kab. Bantul", 138964, 13, 46]],
    });
    const names = (head: string[]) =>
      findingsBy(figureColumnMissing, rows(head)).map(({ message }) => message.id);
    expect(names(["Kab/Kota", "Peserta", "No", "Target (%)"])).toEqual([
      "Kolom pekerja tidak ada, jadi “Target (%)” tidak dapat dicocokkan. Tambahkan kolomnya bila angkanya ada.",
    ]);
    expect(names(["Kab/Kota", "Pekerja", "No", "Capaian (%)"])).toEqual([
      "Kolom peserta tidak ada, jadi “Capaian (%)” tidak dapat dicocokkan. Tambahkan kolomnya bila angkanya ada.",
    ]);
    expect(names(["Kab/Kota", "Pekerja", "No", "Gap"])).toHaveLength(1);
    expect(names(["Kab/Kota", "Peserta", "No", "Keterangan"])).toEqual([]);
  });

  test.each(["Belum terlindungi (%)", "Selisih (poin)"])("beside %s alone", (share) => {
    const cells = [
      ["Kab/Kota", "Peserta", share],
      ["Kab. Sleman", 214507, 57.3],
      ["Kab. Bantul", 138964, 67.8],
    ];
    expect(foundBy(figureColumnMissing, { cells })).toEqual(["A1"]);
  });

  test.each(["Belum terlindungi (orang)", "Kekurangan peserta (orang)"])("beside %s", (gap) => {
    const cells = [
      ["Kab/Kota", "Pekerja", gap],
      ["Kab. Sleman", 502361, 287854],
      ["Kab. Bantul", 431877, 292913],
    ];
    expect(foundBy(figureColumnMissing, { cells })).toEqual(["A1"]);
  });

  test("is no finding where both stand", () => {
    expect(foundBy(figureColumnMissing, kalbar)).toEqual([]);
  });
});

describe("columns that could be one another", () => {
  const twoColumns = (first: string, second: string): TestSheet => ({
    cells: [
      ["Kab/Kota", first, second],
      ["Kab. Sleman", 214507, 213816],
      ["Kab. Bantul", 138964, 138217],
    ],
  });

  test("have one header, or two that mean the same", () => {
    const same = twoColumns("Peserta", "Peserta");
    expect(foundBy(columnTwice, same)).toEqual(["C1"]);
    expect(foundBy(headerAmbiguous, same)).toEqual([]);
    const alike = twoColumns("Peserta aktif", "Peserta terdaftar");
    expect(foundBy(columnTwice, alike)).toEqual([]);
    expect(foundBy(headerAmbiguous, alike)).toEqual(["C1"]);
  });

  test("are told with the place of the one that is read", () => {
    const texts = (sheet: TestSheet) =>
      [columnTwice, headerAmbiguous].flatMap((check) =>
        findingsBy(check, sheet).map(({ message }) => message.id),
      );
    expect(texts(twoColumns("Peserta", "Peserta"))[0]).toMatch(
      /^Judul “Peserta” sudah dipakai di B1/,
    );
    expect(texts(twoColumns("Peserta aktif", "Peserta terdaftar"))[0]).toMatch(
      /^“Peserta terdaftar” dapat berarti sama dengan “Peserta aktif” di B1/,
    );
  });
});

describe("a header that counts nobody knows what", () => {
  const numbers = kalimantanBarat.map((_, index) => 311 + 17 * index);

  test.each(["Jumlah", "JML", "Jumlah (orang)", "Total Jiwa", "Nilai"])("is %s", (title) => {
    expect(foundBy(headerAmbiguous, withCells(title, numbers))).toEqual(["D1"]);
  });

  test.each([
    "Jumlah desa",
    "Keterangan",
    "Luas (km2)",
    "",
    "Jumlah Perusahaan",
    "Subtotal",
    "Angkatan",
  ])("is not %s", (title) => {
    expect(foundBy(headerAmbiguous, withCells(title, numbers))).toEqual([]);
  });

  test("stands over numbers in at least half of the regions", () => {
    const half = (count: number) =>
      withCells(
        "Jumlah",
        firstOf(count, 311, () => "baik"),
      );
    expect(foundBy(headerAmbiguous, half(7))).toEqual(["D1"]);
    expect(foundBy(headerAmbiguous, half(6))).toEqual([]);
  });
});

describe("merged cells in the data", () => {
  /** The header on row 3, the regions on rows 4 to 17, a total on row 18, a note on row 20. */
  const merged = (...areas: string[]) =>
    foundBy(mergedInData, {
      cells: [
        ["Rekap 2024"],
        [],
        ["No", "Kab/Kota", "Keterangan", "Peserta", "Pekerja"],
        ...kalimantanBarat.map(([name, some, all], index) => [index + 1, name, "", some, all]),
        ["", "JUMLAH", "", 940273, 2699100],
        [],
        ["Sumber: BPJS Ketenagakerjaan"],
      ],
      merged: areas,
    });

  test("cover a name or a figure", () => {
    expect(merged("B6:C6")).toEqual(["B6"]);
    expect(merged("E9:E10")).toEqual(["E9"]);
    expect(merged("C5:D5")).toEqual(["C5"]);
    expect(merged("E17:E20")).toEqual(["E17"]);
  });

  test("are told from top to bottom and left to right", () => {
    expect(merged("D9:D10", "B6:C6", "E5:E6", "B9:C9")).toEqual(["E5", "B6", "B9", "D9"]);
  });

  test("are usual in titles, headers, totals, notes and columns of numbers", () => {
    expect(merged("A1:E1", "D3:E3", "A18:C18", "D18:E18", "A20:E20", "A4:A9")).toEqual([]);
    expect(merged("F5:G5")).toEqual([]);
  });

  test("are no finding as a single cell", () => {
    expect(merged("B6")).toEqual([]);
  });

  test("are one finding where there are more than ten, at the first", () => {
    const areas = (count: number) =>
      Array.from({ length: count }, (_, index) => `B${14 - index}:C${14 - index}`);
    expect(merged(...areas(10))).toHaveLength(10);
    expect(merged(...areas(11))).toEqual(["B4"]);
  });

  test("may be ten thousand without a hang", () => {
    const areas = Array.from({ length: 10_000 }, (_, index) => `G${index + 1}:XFD${index + 1}`);
    expect(merged(...areas)).toEqual([]);
    const below = Array.from({ length: 10_000 }, (_, index) => `B${index + 21}:C${index + 21}`);
    expect(merged(...below, "B6:C6")).toEqual(["B6"]);
  });
});

describe("hidden rows", () => {
  test("are counted where they hold regions", () => {
    const sheet = { ...kalbar, hiddenRows: [1, 3, 6, 9, 12] };
    expect(foundBy(hiddenRows, sheet)).toEqual(["A6"]);
    expect(findingsBy(hiddenRows, sheet)[0]?.message.id).toMatch(/^3 dari 14 baris/);
  });

  test("of titles and headers are no finding", () => {
    expect(foundBy(hiddenRows, { ...kalbar, hiddenRows: [1, 3] })).toEqual([]);
    expect(foundBy(hiddenRows, kalbar)).toEqual([]);
  });
});

describe("Excel's errors", () => {
  const good = (index: number) => 31.5 + index;

  test.each([
    "#DIV/0!",
    "#REF!",
    "#N/A",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#BUSY!",
    "#GETTING_DATA",
    "#CONNECT!",
    "#FIELD!",
    "#BLOCKED!",
    "#UNKNOWN!",
  ])("%s is told with what it means", (error) => {
    const [finding] = findingsBy(excelError, withCells("Capaian", firstOf(1, error, good)));
    expect(finding?.cell).toEqual({ row: 1, column: 3 });
    expect(finding?.message.id).toMatch(new RegExp(`^${error.replace("?", "\\?")}: .{30}`));
  });

  test.each(["#", "#1", "# DIV/0!", "n/a"])("%s is none", (text) => {
    expect(foundBy(excelError, withCells("Capaian", firstOf(1, text, good)))).toEqual([]);
  });

  test("are one finding where they fill half of a column", () => {
    const errors = (count: number) =>
      foundBy(excelError, withCells("Capaian", firstOf(count, "#DIV/0!", good)));
    expect(errors(6)).toEqual(["D2", "D3", "D4", "D5", "D6", "D7"]);
    expect(errors(7)).toEqual(["D2"]);
    expect(errors(14)).toEqual(["D2"]);
  });

  test("are told one by one while there are fewer than four", () => {
    const small = (count: number): TestSheet => ({
      cells: [
        header,
        ...yogyakarta.map(([name, some, all], index) => [
          name,
          some,
          all,
          index < count ? "#N/A" : good(index),
        ]),
      ],
    });
    expect(foundBy(excelError, small(3))).toEqual(["D2", "D3", "D4"]);
    expect(foundBy(excelError, small(4))).toEqual(["D2"]);
    expect(findingsBy(excelError, small(4))[0]?.message.id).toMatch(/juga di 3 sel lain/);
    expect(findingsBy(excelError, small(1))[0]?.message.id).toMatch(/^#N\/A: /);
  });

  test("of another kind in the same column are told apart", () => {
    const cells = [...firstOf(8, "#DIV/0!", good).slice(0, 13), "#REF!"];
    expect(foundBy(excelError, withCells("Capaian", cells))).toEqual(["D2", "D15"]);
  });

  test("are looked for in totals, but not in columns of other matters", () => {
    const { cells } = withCells("Capaian", firstOf(0, "", good));
    const withTotal = [...cells, ["JUMLAH", "#REF!", 2699100, 34.8]];
    expect(foundBy(excelError, { cells: withTotal })).toEqual(["B16"]);
    expect(
      foundBy(
        excelError,
        withCells(
          "Catatan",
          firstOf(1, "#REF!", () => "baik"),
        ),
      ),
    ).toEqual([]);
  });

  test("in place of a region's name are found whatever its column is called", () => {
    const rows = kalimantanBarat.map(([name, some, all]) => [name, some, all]);
    const cells = [["Uraian", "Peserta", "Pekerja"], ...rows, ["#N/A", 21437, 58203]];
    expect(foundBy(excelError, { cells })).toEqual(["A16"]);
  });

  test("in place of a whole column's figures are found by its header", () => {
    expect(foundBy(excelError, withCells("Capaian", firstOf(14, "#REF!", good)))).toEqual(["D2"]);
  });
});

describe("a typed number among formulas", () => {
  const formula = (index: number) => ({ value: 31.5 + index, formula: true });
  const typed = (count: number, among: number, value: TestCell = 40.25) =>
    foundBy(
      typedAmongFormulas,
      withCells(
        "Capaian",
        firstOf(count, value, (index) => (index < among ? formula(index) : "")),
      ),
    );

  test("stands where three quarters are formulas", () => {
    expect(typed(3, 12)).toEqual(["D2", "D3", "D4"]);
    expect(typed(4, 14)).toEqual([]);
    expect(typed(4, 13)).toEqual([]);
  });

  test("stands where at least four are formulas", () => {
    expect(typed(1, 5)).toEqual(["D2"]);
    expect(typed(1, 4)).toEqual([]);
  });

  test("is no text and no blank", () => {
    expect(typed(1, 14, "40,25")).toEqual([]);
    expect(typed(1, 14, "")).toEqual([]);
  });

  test("is told with how many are formulas", () => {
    const sheet = withCells("Capaian", firstOf(1, 40.25, formula));
    expect(findingsBy(typedAmongFormulas, sheet)[0]?.message.id).toMatch(/13 dari 14 sel/);
  });

  test("may be the first year of a long table", () => {
    const long = longSheet(yogyakarta, [2022, 2023, 2024, 2025, 2026, 2027]);
    const projected: TestSheet = {
      cells: long.cells.map(([name = "", year = "", some = 0, all = 0]) => [
        name,
        year,
        typeof some === "number" && year !== 2022 ? { value: some, formula: true } : some,
        all,
      ]),
    };
    expect(foundBy(typedAmongFormulas, projected)).toEqual([]);
  });
});

describe("formulas that were never calculated", () => {
  const blank = { value: "", formula: true };

  test("are counted at the first, totals included", () => {
    const { cells } = withCells(
      "Capaian",
      firstOf(14, blank, () => ""),
    );
    const sheet = { cells: [...cells, ["JUMLAH", blank, 2699100, blank]] };
    expect(foundBy(notCalculated, sheet)).toEqual(["D2"]);
    expect(findingsBy(notCalculated, sheet)[0]?.message.id).toMatch(/^16 rumus/);
    const [names = [], ...rows] = cells;
    const totalFirst = { cells: [names, ["JUMLAH", 940273, 2699100, blank], ...rows] };
    expect(foundBy(notCalculated, totalFirst)).toEqual(["D2"]);
  });

  test("are not counted with the blanks beside them", () => {
    const sheet = withCells(
      "Capaian",
      kalimantanBarat.map((_, index) => (index > 9 ? blank : "")),
    );
    expect(foundBy(notCalculated, sheet)).toEqual(["D12"]);
    expect(findingsBy(notCalculated, sheet)[0]?.message.id).toMatch(/^4 rumus/);
  });

  test("are blank on purpose where any formula of the sheet has a result", () => {
    const { cells } = withCells(
      "Capaian",
      firstOf(14, blank, () => ""),
    );
    const beside = [...cells, [], ["Dicetak", { value: 45900, formula: true }]];
    expect(foundBy(notCalculated, { cells: beside })).toEqual([]);
  });

  test("are no blank cells, and none outside the columns that are read", () => {
    expect(foundBy(notCalculated, withCells("Capaian", []))).toEqual([]);
    expect(
      foundBy(
        notCalculated,
        withCells(
          "Catatan",
          firstOf(14, blank, () => ""),
        ),
      ),
    ).toEqual([]);
  });
});

test("a collapsed table is told with its column, at its header", () => {
  const { cells } = longSheet(yogyakarta, [2023, 2024]);
  const sheet = { cells: [["Data terbuka"], ...cells.map((row) => [row.join(";")])] };
  expect(foundBy(collapsed, sheet)).toEqual(["A2"]);
  expect(findingsBy(collapsed, sheet)[0]?.message.id).toMatch(/di kolom A sebagai teks/);
  expect(foundBy(collapsed, kalbar)).toEqual([]);
});
