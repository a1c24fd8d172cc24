import { contentsOf, segmentIn } from "../../src/tables/columnContents";
import { sheetOf, type TestCell } from "./sheetOf";

/** What a column with these cells looks like. */
const contents = (...cells: TestCell[]) =>
  contentsOf(
    sheetOf(cells.map((cell) => [cell])),
    cells.map((_, row) => row),
    0,
  );

test("a blank column looks like nothing", () => {
  const nothing = {
    isWords: false,
    isYears: false,
    isCodes: false,
    isSegments: false,
    looks: undefined,
  };
  expect(contents("", "")).toEqual(nothing);
  expect(contents(" ")).toEqual(nothing);
});

test("only the rows of the regions are looked at", () => {
  const sheet = sheetOf([["Kode 2"], ["baik"], [12]]);
  expect(contentsOf(sheet, [1], 0).isWords).toBe(true);
  expect(contentsOf({ ...sheet, row: 4, column: 2 }, [5], 2).isWords).toBe(true);
});

describe("most of what stands in it, blanks left out, are", () => {
  test.each<[boolean, TestCell[]]>([
    [true, [2023, "", "", " ", "Juni 2024"]],
    [true, [" 2024 ", 2024, "baik"]],
    [false, [2024, "baik"]],
    [false, [1, 2, 3]],
  ])("years: %p of %j", (isYears, cells) => expect(contents(...cells).isYears).toBe(isYears));

  test.each<[boolean, TestCell[]]>([
    [true, ["61.01", "61.10", ""]],
    [true, [6101, " 6172 "]],
    [true, [61.1]],
    [false, ["161.01"]],
    [false, ["61.012"]],
    [false, ["61.01 a"]],
    [false, ["60.01", "09.01"]],
    [false, ["61"]],
    [false, ["61.01", "x"]],
  ])("codes: %p of %j", (isCodes, cells) => expect(contents(...cells).isCodes).toBe(isCodes));

  test.each<[boolean, TestCell[]]>([
    [true, ["PU", "BPU", "Jumlah"]],
    [true, ["Penerima Upah", "Jasa Konstruksi", 12]],
    [false, ["PU", "Pegawai"]],
    [false, [2024]],
  ])("segments: %p of %j", (isSegments, cells) =>
    expect(contents(...cells).isSegments).toBe(isSegments),
  );
});

test.each<[boolean, TestCell[]]>([
  [true, ["baik", "", "kurang"]],
  [false, ["baik", "12 desa"]],
  [false, [12]],
])("it holds words alone: %p of %j", (isWords, cells) =>
  expect(contents(...cells).isWords).toBe(isWords),
);

describe("its numbers look like", () => {
  test.each<TestCell[][]>([
    [[60000, 69590, 36]],
    [["24.737", "1.234"]],
    [["63.870 orang"]],
    [[-60000]],
    [[60000, "n/a", "belum ada"]],
  ])("counts: %j", (cells) => expect(contents(...cells).looks).toBe("count"));

  test.each<TestCell[][]>([
    [[36.47, 12]],
    [[200, 24.5]],
    [["36,47", "12"]],
    [["36%", "12%"]],
    [["36 Persen"]],
    [[{ value: 1, format: "0%" }]],
    [[-12.5]],
  ])("shares: %j", (cells) => expect(contents(...cells).looks).toBe("share"));

  test.each<TestCell[][]>([
    [[36, 12]],
    [[60000, 36]],
    [[36.5, 12.5, 500]],
    [["n.a."]],
    [["baik", "kurang"]],
  ])("both, or neither: %j", (cells) => expect(contents(...cells).looks).toBeUndefined());
});

test.each<[unknown, string | undefined]>([
  ["PU", "PU"],
  ["Bukan Penerima Upah", "BPU"],
  ["PU + BPU", "whole"],
  ["Jumlah", "whole"],
  ["(Total)", "whole"],
  ["- semua -", "whole"],
  ["ALL SEGMENTS", "whole"],
  ["Rumah sakit umum total", undefined],
  ["Allo", undefined],
  ["", undefined],
  [12, undefined],
])("a cell with %j names the segment %p", (value, segment) =>
  expect(segmentIn(value)).toBe(segment),
);
