import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { changed, percentOf, plainSheet, sulawesiBarat, yogyakarta } from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const sulbar = plainSheet(sulawesiBarat);

/** Targets, of which no count tells whether they are shares. */
function targets(numbers: readonly TestCell[]): TestSheet {
  return {
    cells: [
      ["Kab/Kota", "Target (%)", "Peserta", "Pekerja"],
      ...numbers.map((number, index) => {
        const [name = "", some = 0, all = 0] = sulawesiBarat[index] ?? [];
        return [name, number, some, all];
      }),
    ],
  };
}

test("the minority of a column is told, whichever it is", () => {
  const one = changed(sulbar, "D4", 0.2384);
  expect(wordsOf("N09", one)).toEqual([
    "0,2384 di antara persen tampaknya 23,84%. Tulis dalam satuan yang sama dengan kolomnya.",
  ]);
  const shares = ["D4", "D5", "D6", "D7"].reduce(
    (sheet, address, index) =>
      changed(sheet, address, [0.2384, 0.1933, 0.1427, 0.3603][index] ?? 0),
    sulbar,
  );
  expect(placesOf("N09", shares)).toEqual(["D8", "D9"]);
  expect(wordsOf("N09", shares)[0]).toMatch(/^39,99 di antara pecahan .* tampaknya 39,99%/);
});

test("of equally many, the shares are told", () => {
  const half = ["D4", "D5", "D6"].reduce(
    (sheet, address, index) => changed(sheet, address, [0.2384, 0.1933, 0.1427][index] ?? 0),
    sulbar,
  );
  expect(placesOf("N09", half)).toEqual(["D4", "D5", "D6"]);
});

test("a percent typed into a cell with a percent format shows a hundred times too much", () => {
  const cells = (percent: number): TestCell => ({ value: percent, format: "0.00%" });
  const formatted = {
    cells: sulbar.cells.map((row, index) =>
      index < 3 ? row : [...row.slice(0, 3), cells(Number(row[3]) / 100)],
    ),
  };
  expect(placesOf("N09", formatted)).toEqual([]);
  const wrong = changed(formatted, "D6", cells(14.27));
  expect(wordsOf("N09", wrong)).toEqual([
    "Selnya berformat persen, jadi tampil 1.427,00%; maksudnya 14,27%. Ketik ulang dengan tanda %.",
  ]);
});

test("a sign in quotes shows the number as it is", () => {
  const quoted = (value: number): TestCell => ({ value, format: '0.00"%"' });
  expect(placesOf("N09", changed(sulbar, "D4", quoted(23.84)))).toEqual([]);
});

test("text with a percent sign says what it is", () => {
  expect(placesOf("N09", changed(sulbar, "D4", "23,84%"))).toEqual([]);
  expect(placesOf("N09", changed(sulbar, "D4", "0,2384"))).toEqual(["D4"]);
  expect(placesOf("N09", changed(sulbar, "D4", "0,2384%"))).toEqual([]);
  expect(placesOf("N09", changed(sulbar, "D4", "0,2384 persen"))).toEqual([]);
});

test("text without one is on the scale that it shows", () => {
  expect(placesOf("N09", changed(sulbar, "D4", "23,84"))).toEqual([]);
  const shares = {
    cells: sulbar.cells.map((row, index) =>
      index < 3 ? row : [...row.slice(0, 3), Number(row[3]) / 100],
    ),
  };
  expect(placesOf("N09", changed(shares, "D4", "0,2384"))).toEqual([]);
  expect(placesOf("N09", changed(shares, "D4", "23,84"))).toEqual(["D4"]);
});

test("what agrees with its counts is no share, however small", () => {
  const small = changed(changed(sulbar, "B4", 176), "D4", 0.23);
  expect(placesOf("N09", small)).toEqual([]);
});

describe("without counts", () => {
  test("a number is told that is among the others when it is a hundred times as much", () => {
    expect(placesOf("N09", targets([52, 0.55, 57, 58, 60]))).toEqual(["B3"]);
    expect(placesOf("N09", targets([0.52, 0.55, 57, 0.58, 0.6]))).toEqual(["B4"]);
  });

  test("others may be half as large again", () => {
    expect(placesOf("N09", targets([52, 0.35, 57, 58, 60]))).toEqual(["B3"]);
    expect(placesOf("N09", targets([52, 0.34, 57, 58, 60]))).toEqual([]);
    expect(placesOf("N09", targets([52, 0.89, 57, 58, 60]))).toEqual(["B3"]);
    expect(placesOf("N09", targets([52, 0.91, 57, 58, 60]))).toEqual([]);
  });

  test("nobody knows with fewer than four others", () => {
    expect(placesOf("N09", targets([52, 0.55, 57, 58]))).toEqual([]);
  });

  test("a number must be far from all others", () => {
    expect(placesOf("N09", targets([5.6, 0.55, 57, 58, 60]))).toEqual(["B3"]);
    expect(placesOf("N09", targets([5.4, 0.55, 57, 58, 60]))).toEqual([]);
    expect(placesOf("N09", targets([57, 60, 5.6, 0.55, 58]))).toEqual(["B5"]);
    expect(placesOf("N09", targets([57, 60, 5.4, 0.55, 58]))).toEqual([]);
  });

  test("blanks are no others", () => {
    expect(placesOf("N09", targets([52, 0.55, 57, 58, 60, ""]))).toEqual(["B3"]);
    expect(placesOf("N09", targets([52, 0.55, 57, 58, "", ""]))).toEqual([]);
  });

  test.each(["Target (%)", "Cakupan (%)", "Capaian kinerja (%)"])("in %s", (header) => {
    const rows = [52, 0.55, 57, 58, 60].map((number, index): TestCell[] => {
      const [name = "", some = 0] = sulawesiBarat[index] ?? [];
      return [name, some, number];
    });
    expect(placesOf("N09", { cells: [["Kab/Kota", "Peserta", header], ...rows] })).toEqual(["C3"]);
  });

  test("the counts of a row say nothing of its target", () => {
    const rows = [52, 0.55, 57, 58, 60].map((target, index): TestCell[] => {
      const [name = "", some = 0, all = 0] = sulawesiBarat[index] ?? [];
      return [name, some, all, percentOf(some, all), target];
    });
    const headers = ["Kab/Kota", "Peserta", "Pekerja", "Cakupan (%)", "Target (%)"];
    expect(placesOf("N09", { cells: [headers, ...rows] })).toEqual(["E3"]);
  });
});

test("gaps may be small", () => {
  const gaps = {
    cells: [
      ["Kab/Kota", "Cakupan (%)", "Target (%)", "Selisih ke target (poin)", "Peserta", "Pekerja"],
      ...yogyakarta.map(([name], index) => {
        const gap = index === 0 ? 0.21 : 20 + index;
        return [name, 50 - gap, 50, gap, "", ""];
      }),
    ],
  };
  expect(placesOf("N09", gaps)).toEqual([]);
});
