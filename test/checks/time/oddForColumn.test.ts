import { checkSheet } from "../../../src/checks/checkSheet";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { foundOverTime, yearSheet } from "./yearSheets";

const odd = (cells: readonly (readonly TestCell[])[]) => foundOverTime(cells, "T07");

/** One column: the first region as given, the others between 80.000 and 125.000. */
const usual = [80_000, 90_000, 100_000, 100_000, 111_000, 125_000];
const column = (first: TestCell, others: readonly TestCell[] = usual) =>
  yearSheet(
    ["Pekerja"],
    [first, ...others].map((number) => [number]),
  );

test("a number with a zero more or less than the others is noted", () => {
  expect(odd(column(1_000_000))).toEqual(["T07 B2"]);
  expect(odd(column(10_000))).toEqual(["T07 B2"]);
  expect(odd(column(100_000))).toEqual([]);
  expect(odd(column(0))).toEqual([]);
});

test("beyond five deviations of which each is a fifth at least", () => {
  expect(odd(column(273_000))).toEqual([]);
  expect(odd(column(680_000))).toEqual(["T07 B2"]);
  expect(odd(column(660_000))).toEqual([]);
  expect(odd(column(1_480_000))).toEqual(["T07 B2"]);
  expect(odd(column(1_500_000))).toEqual([]);
  expect(odd(column(6_800))).toEqual(["T07 B2"]);
  expect(odd(column(6_600))).toEqual([]);
});

test("where regions differ more, five of their deviations are needed", () => {
  const apart = [67_032, 67_032, 100_000, 100_000, 149_182, 149_182];
  expect(odd(column(738_000, apart))).toEqual([]);
  expect(odd(column(740_000, apart))).toEqual(["T07 B2"]);
  expect(odd(column(13_550, apart))).toEqual([]);
  expect(odd(column(13_500, apart))).toEqual(["T07 B2"]);
});

test("where regions differ a lot nothing is odd", () => {
  expect(odd(column(1_000_000, [30_000, 50_000, 100_000, 100_000, 200_000, 330_000]))).toEqual([]);
});

test("seven regions are needed to know", () => {
  expect(odd(column(1_000_000, usual.slice(1)))).toEqual([]);
});

test("it is a note, which says in which direction", () => {
  const told = (first: number) =>
    checkSheet(sheetOf(column(first))).findings.find(({ code }) => code === "T07");
  expect(told(1_000_000)?.severity).toBe("note");
  expect(told(1_000_000)?.message.en).toMatch(/a zero too many/);
  expect(told(10_000)?.message.en).toMatch(/a zero too few/);
});

test("the row's percent, a total or another year know better", () => {
  const rated = yearSheet(
    ["Peserta", "Pekerja", "Cakupan (%)"],
    [1_000_000, ...usual].map((number) => [number / 4, number, 25]),
  );
  expect(odd(rated)).toEqual([]);
  const sum = usual.reduce((all, number) => all + number, 1_000_000);
  expect(odd([...column(1_000_000), ["JUMLAH", sum]])).toEqual([]);
  expect(odd([...column(1_000_000), ["JUMLAH", ""]])).toEqual(["T07 B2"]);
  const years = (before: number) =>
    yearSheet(
      ["Pekerja 2023", "Pekerja 2024"],
      [[before, 1_000_000], ...usual.map((number) => [number * 0.99, number])],
    );
  expect(odd(years(350_000))).toEqual([]);
  expect(odd(years(100_000))).toEqual(["T07 C2"]);
});
