import { isFigure, isLabelRow, isNumbering, isUnitRow, tidy } from "../../src/tables/rowKinds";
import type { CellValue } from "../../src/tables/grid";

test.each<[CellValue | undefined, string]>([
  ["", ""],
  [undefined, ""],
  [true, ""],
  [24.5, "24.5"],
  ["Peserta Aktif", "Peserta Aktif"],
  ["  Peserta \r\n Aktif\t(jiwa) ", "Peserta Aktif (jiwa)"],
  ["Peserta  Aktif", "Peserta Aktif"],
  [" Peserta", "Peserta"],
  ["Peserta ", "Peserta"],
  ["Peserta\u00a0Aktif", "Peserta Aktif"],
  ["Peser\u200bta", "Peserta"],
])("%j reads %j", (value, text) => expect(tidy(value)).toBe(text));

test.each<CellValue>([
  0,
  24737,
  -1.5,
  1999,
  "24.737",
  "24 737",
  "36,47%",
  "36,47 persen",
  " 12 ",
  " -5 ",
  "-5",
  "−5",
  "(1.234)",
  "Rp16.800",
  "Rp. 16.800",
  "0,5",
])("%j is a figure", (value) => {
  expect(isFigure(value)).toBe(true);
});

test.each<CellValue | undefined>([
  2024,
  "2024",
  "",
  undefined,
  true,
  "Peserta",
  "12 desa",
  "a1",
  "000",
  "(000)",
  "'000",
  "31-12-2024",
  "-",
  "%",
])("%j is none", (value) => expect(isFigure(value)).toBe(false));

test.each<[CellValue[]]>([
  [[1, 2]],
  [[1, 2, 3]],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  [["(1)", "(2)", "(3)"]],
  [["1", "", "2", "3=2/1"]],
  [["a", "b", "c"]],
  [["A", "B", "C = B:A"]],
  [[2, 3, 4]],
  [[1, 2, "", 1, 2, 3]],
  [["(1)", "(2)", "(3) = (2)/(1)"]],
])("%j numbers columns", (row) => expect(isNumbering(row)).toBe(true));

test.each<[CellValue[]]>([
  [[1]],
  [[1, 3]],
  [[3, 4]],
  [[0.5, 1.5]],
  [[1, "Kab. Sambas", 2]],
  [["b", "d"]],
  [["", ""]],
  [["c", "d"]],
  [[1, 200]],
])("%j does not", (row) => expect(isNumbering(row)).toBe(false));

test("a row of labels has words or years, and no figure", () => {
  expect(isLabelRow(["Kab/Kota", 2024, "", "(orang)"])).toBe(true);
  expect(isLabelRow(["Kab/Kota", 24])).toBe(false);
  expect(isLabelRow(["", ""])).toBe(false);
});

test.each<[CellValue[]]>([
  [["(jiwa)", "", "orang", "(%)", "Persen"]],
  [["Rp", "(poin)", "org", "people", "person"]],
  [["(000)", "ribu"]],
])("%j are units", (row) => expect(isUnitRow(row)).toBe(true));

test.each<[CellValue[]]>([[["", ""]], [["(jiwa)", "PU"]], [["jiwa raga"]], [["per orang"]]])(
  "%j are none",
  (row) => expect(isUnitRow(row)).toBe(false),
);
