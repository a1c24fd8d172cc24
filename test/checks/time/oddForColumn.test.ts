import { checkSheet } from "../../../src/checks/checkSheet";
import { oddForColumn } from "../../../src/checks/time/oddForColumn";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { findingsBy, foundBy } from "../foundBy";
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

test("of which none is zero", () => {
  expect(odd(column(1_000_000, [...usual.slice(1), 0]))).toEqual([]);
  expect(odd(column(1_000_000, [...usual, 0, 0, 0, 0, 0]))).toContain("T07 B2");
});

test("a formula follows whatever stands elsewhere: it is not noted", () => {
  expect(odd(column({ value: 1_000_000, formula: true } as TestCell))).toEqual([]);
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

test("a figure that the row lacks is told first, unless every row lacks it", () => {
  const rated = (ofFirst: TestCell, share: TestCell) =>
    yearSheet(
      ["Pekerja", "Cakupan (%)"],
      [[1_000_000, ofFirst], ...usual.map((number) => [number, share])],
    );
  expect(odd(rated("", 25))).toEqual([]);
  expect(odd(rated("tiga", 25))).toEqual([]);
  expect(odd(rated("", ""))).toEqual(["T07 B2"]);
});

test("only a total of these rows that somebody typed knows better", () => {
  const sum = usual.reduce((all, number) => all + number, 1_000_000);
  const computed = { value: sum, formula: true };
  expect(odd([...column(1_000_000), ["JUMLAH", computed]])).toEqual(["T07 B2"]);
});

test("only a percent that somebody typed knows better", () => {
  const rated = (formula: boolean) =>
    yearSheet(
      ["Peserta", "Pekerja", "Cakupan (%)"],
      [[250_000, 1_000_000, { value: 25, formula }], ...usual.map((number) => ["", number, ""])],
    );
  expect(foundBy(oddForColumn, { cells: rated(true) })).toEqual(["C2"]);
  expect(foundBy(oddForColumn, { cells: rated(false) })).toEqual([]);
});

describe("participants of the eligible", () => {
  const headers = ["Peserta", "Pekerja"];
  /** Regions of many sizes, of whose workers one in twenty takes part. */
  const others = [20_000, 40_000, 80_000, 160_000, 320_000, 640_000].map((workers) => [
    workers / 20,
    workers,
  ]);
  const found = (cells: TestCell[][]) =>
    findingsBy(oddForColumn, { cells }).map(({ cell: { column }, message }) => [
      column === 1 ? "participants" : "eligible",
      /a zero too (\w+)/.exec(message.en)?.[1],
    ]);
  const share = (...first: TestCell[]) => yearSheet(headers, [first, ...others]);

  test.each([
    [200, 40_000, "participants", "few"],
    [20_000, 40_000, "participants", "many"],
    [2_000, 400_000, "eligible", "many"],
    [1_000, 2_000, "eligible", "few"],
  ])("%d of %d: the %s seem to have a zero too %s", (some, all, figure, side) => {
    expect(found(share(some, all))).toEqual([[figure, side]]);
  });

  test.each<readonly [TestCell, TestCell, string]>([
    [2_000, 40_000, "like the others"],
    [600, 40_000, "not far from them"],
    [20, 40_000, "not like them with another zero either"],
    [0, 40_000, "nobody takes part"],
    [2_000, 0, "nobody is counted"],
    ["", 40_000, "not filled in"],
  ])("%j of %d are not odd: %s", (some, all) => {
    expect(found(share(some, all))).toEqual([]);
  });

  test("seven regions with both are needed to know", () => {
    const [, ...five] = others;
    const six = [[200, 40_000], ...five];
    expect(found(yearSheet(headers, six))).toEqual([]);
    for (const seventh of [
      ["", 40_000],
      [2_000, ""],
      [0, 40_000],
      [2_000, 0],
    ]) {
      expect(found(yearSheet(headers, [...six, seventh]))).toEqual([]);
    }
  });

  test("the row's percent or either total know better", () => {
    const rated = (formula: boolean) =>
      yearSheet([...headers, "Cakupan (%)"], [[200, 40_000, { value: 0.5, formula }], ...others]);
    expect(found(rated(false))).toEqual([]);
    expect(found(rated(true))).toHaveLength(1);
    expect(found([...share(200, 40_000), ["JUMLAH", 63_200, ""]])).toEqual([]);
    expect(found([...share(200, 40_000), ["JUMLAH", "", 1_300_000]])).toEqual([]);
    expect(found([...share(200, 40_000), ["JUMLAH", "", ""]])).toHaveLength(1);
  });

  test("another year of either figure knows better", () => {
    const two = (before: readonly TestCell[]) =>
      yearSheet(
        ["Peserta 2023", "Pekerja 2023", ...["Peserta 2024", "Pekerja 2024"]],
        [[...before, 200, 40_000], ...others.map(([some = 0, all = 0]) => ["", "", some, all])],
      );
    expect(foundBy(oddForColumn, { cells: two([210, ""]) })).toEqual([]);
    expect(foundBy(oddForColumn, { cells: two(["", 41_000]) })).toEqual([]);
    expect(foundBy(oddForColumn, { cells: two([900, 400_000]) })).toEqual(["D2"]);
  });
});
