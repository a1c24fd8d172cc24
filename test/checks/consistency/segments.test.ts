import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { changed, gorontalo, kepulauanRiau, type RegionRow } from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const parts = ([, some]: RegionRow): [number, number, number] => [
  some - Math.round(some / 3) - 211,
  Math.round(some / 3),
  211,
];

/** PU, BPU, Jakon and their sum in the columns B to E, from row 3 on. */
function bySegment(rows: readonly RegionRow[]): TestSheet {
  return {
    cells: [
      ["Kab/Kota", "Peserta", "", "", ""],
      ["", "PU", "BPU", "Jakon", "Jumlah"],
      ...rows.map((row): TestCell[] => [row[0], ...parts(row), row[1]]),
    ],
    merged: ["B1:E1"],
  };
}

const gorontaloSegments = bySegment(gorontalo);
const riauSegments = bySegment(kepulauanRiau);

describe("segments and their sum", () => {
  test("one person off is told, with all of them", () => {
    expect(wordsOf("C05", changed(gorontaloSegments, "E3", 17327))).toEqual([
      "Tertulis 17.327, penjumlahan segmennya 17.326 (PU 11.340 + BPU 5.775 + Jakon 211; beda 1). Periksa angka-angka ini.",
    ]);
  });

  test("a whole that is never the sum holds more than its segments", () => {
    const more = (count: number) =>
      gorontalo
        .slice(0, count)
        .reduce(
          (sheet, [, some], index) => changed(sheet, `E${index + 3}`, some + 900 + 7 * index),
          gorontaloSegments,
        );
    expect(placesOf("C05", more(3))).toEqual(["E3", "E4", "E5"]);
    expect(placesOf("C05", more(4))).toEqual([]);
  });

  test("a blank segment may be what is missing", () => {
    const blank = changed(gorontaloSegments, "D4", "");
    expect(placesOf("C05", blank)).toEqual([]);
    expect(placesOf("C05", changed(blank, "E4", 52000))).toEqual(["E4"]);
  });

  test("a sum leaves out text, or has it", () => {
    const text = changed(gorontaloSegments, "C4", "17.472");
    expect(placesOf("C05", text)).toEqual([]);
    expect(placesOf("C05", changed(text, "E4", 52417 - 17472))).toEqual([]);
    expect(placesOf("C05", changed(text, "E4", 52417 - 17471))).toEqual(["E4"]);
  });

  test("segments that the title names and the table lacks are in the whole", () => {
    const without = {
      cells: [
        ["Segmen: PU, BPU, Jakon, PMI", "", "", "", ""],
        ...changed(gorontaloSegments, "E3", 17399).cells,
      ],
      merged: ["B2:E2"],
    };
    expect(placesOf("C05", without)).toEqual([]);
    const named = { ...without, cells: [["Segmen: PU, BPU, Jakon"], ...without.cells.slice(1)] };
    expect(placesOf("C05", named)).toEqual(["E4"]);
  });

  test("estimates that are off by rounding are not told", () => {
    const rounded = ["E3", "E4"].reduce(
      (sheet, address, index) =>
        changed(sheet, address, (gorontalo[index]?.[1] ?? 0) + (index === 0 ? 1 : -1)),
      gorontaloSegments,
    );
    expect(placesOf("C05", rounded)).toEqual([]);
    expect(placesOf("C05", changed(rounded, "E5", 24900))).toEqual(["E5"]);
    expect(placesOf("C05", changed(gorontaloSegments, "E3", 17327))).toEqual(["E3"]);
  });

  test("in thousands they are rounded", () => {
    const thousands = {
      ...gorontaloSegments,
      cells: [
        ["Kab/Kota", "Peserta (ribu orang)", "", "", ""],
        ["", "PU (ribu)", "BPU (ribu)", "Jakon (ribu)", "Jumlah (ribu)"],
        ...changed(gorontaloSegments, "E3", 17999).cells.slice(2),
      ],
    };
    expect(placesOf("C05", thousands)).toEqual([]);
  });
});

describe("one count in two segments", () => {
  const without: TestSheet = {
    cells: riauSegments.cells.map((row) => row.slice(0, 4)),
    merged: ["B1:D1"],
  };

  test("is told at the second", () => {
    const copied = changed(without, "D4", 15079);
    expect(wordsOf("C06", copied)).toEqual([
      "15.079 tertulis di BPU dan di Jakon. Periksa mana yang tersalin.",
    ]);
    expect(placesOf("C06", copied)).toEqual(["D4"]);
  });

  test("may be chance below fifty times the pairs that are compared", () => {
    // Three pairs of segments in seven rows.
    const equal = (count: number) => changed(changed(without, "C4", count), "D4", count);
    expect(placesOf("C06", equal(1050))).toEqual(["D4"]);
    expect(placesOf("C06", equal(1049))).toEqual([]);
  });

  test("may be chance below 100, however small the table", () => {
    const small = (count: number) => ({
      cells: [
        ["Kota", "Peserta PU", "Peserta BPU"],
        ["Kota Ambon", count, count],
      ],
    });
    expect(placesOf("C06", small(100))).toEqual(["C2"]);
    expect(placesOf("C06", small(99))).toEqual([]);
  });

  test("is no second finding where sums tell what does not add up", () => {
    const copied = changed(riauSegments, "D4", 15079);
    expect(placesOf("C06", copied)).toEqual([]);
    expect(placesOf("C05", copied)).toEqual(["E4"]);
  });

  test("a sum that is a formula tells nothing", () => {
    const formulas = {
      ...riauSegments,
      cells: riauSegments.cells.map((row, index) =>
        index < 2 ? row : [...row.slice(0, 4), { value: Number(row[4]), formula: true }],
      ),
    };
    expect(placesOf("C06", changed(formulas, "D4", 15079))).toEqual(["D4"]);
  });

  test("is right where both have their percent", () => {
    const percents = (other: number): TestSheet => ({
      cells: [
        ["Kab/Kota", "PU", "", "", "BPU", "", ""],
        ["", "Peserta", "Pekerja", "%", "Peserta", "Pekerja", "%"],
        ["Kota Ambon", 1288, 2576, 50, 1288, 5152, other],
        ["Kota Tual", 977, 1954, 50, 801, 1602, 50],
      ],
      merged: ["B1:D1", "E1:G1"],
    });
    expect(placesOf("C06", percents(25))).toEqual([]);
    expect(placesOf("C06", percents(25.02))).toEqual([]);
    const formula = changed(percents(25), "G3", { value: 25, formula: true });
    expect(placesOf("C06", formula)).toEqual(["E3"]);
  });

  test("in most rows is a column that stands there twice", () => {
    const twice = (count: number) =>
      kepulauanRiau
        .slice(0, count)
        .reduce((sheet, row, index) => changed(sheet, `D${index + 3}`, parts(row)[1]), without);
    expect(placesOf("C06", twice(3))).toEqual(["D3", "D4", "D5"]);
    expect(placesOf("C06", twice(4))).toEqual(["D2"]);
    expect(wordsOf("C06", twice(4))).toEqual([
      "4 baris sama di BPU dan di Jakon. Periksa apakah kolomnya tersalin.",
    ]);
  });
});
