import { breaksOf } from "../../../src/checks/time";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { foundOverTime, regions, yearSheet } from "./yearSheets";

const two = ["Peserta 2023", "Pekerja 2023", "Peserta 2024", "Pekerja 2024"];
const breaks = (cells: readonly (readonly TestCell[])[]) => foundOverTime(cells, "T06");

/** Regions of which some have their workers rebased, from 100.000 to as many. */
const rebased = (some: number, others: number, workers: number, participants = 21_000) =>
  yearSheet(two, [
    ...regions(some, [20_000, 100_000, participants, workers]),
    ...regions(others, [20_000, 100_000, 21_000, 101_000]),
  ]);

test("workers that change by more than 15% in a year are counted anew", () => {
  expect(breaks(rebased(5, 0, 115_100))).toEqual(["T06 E1"]);
  expect(breaks(rebased(5, 0, 114_900))).toEqual([]);
  expect(breaks(rebased(5, 0, 86_900))).toEqual(["T06 E1"]);
  expect(breaks(rebased(5, 0, 87_000))).toEqual([]);
});

test("in more than half of the regions, in one direction", () => {
  expect(breaks(rebased(3, 2, 150_000))).toEqual(["T06 E1"]);
  expect(breaks(rebased(2, 2, 150_000))).toEqual([]);
  const apart = yearSheet(two, [
    ...regions(3, [20_000, 100_000, 21_000, 150_000]),
    ...regions(3, [20_000, 100_000, 21_000, 60_000]),
  ]);
  expect(breaks(apart)).toEqual([]);
});

test("while participants do not change along", () => {
  expect(breaks(rebased(5, 0, 150_000, 29_900))).toEqual(["T06 E1"]);
  expect(breaks(rebased(5, 0, 150_000, 30_100))).toEqual([]);
  expect(breaks(rebased(5, 0, 60_000, 12_100))).toEqual(["T06 E1"]);
  expect(breaks(rebased(5, 0, 60_000, 11_900))).toEqual([]);
  expect(breaks(rebased(5, 0, 60_000, 40_000))).toEqual(["T06 E1"]);
  expect(breaks(rebased(5, 0, 150_000, 30_000))).toEqual([]);
});

test("only workers are rebased: participants and percents may change", () => {
  const growing = yearSheet(["Peserta 2023", "Peserta 2024"], regions(5, [20_000, 30_000]));
  expect(breaks(growing)).toEqual([]);
  const percents = ["Cakupan 2023 (%)", "Cakupan 2024 (%)"];
  expect(breaks(yearSheet(percents, regions(5, [20.5, 30.5])))).toEqual([]);
});

test("or where nobody knows the participants", () => {
  const workers = ["Pekerja 2023", "Pekerja 2024"];
  expect(breaks(yearSheet(workers, regions(5, [100_000, 150_000])))).toEqual(["T06 C1"]);
  const before = ["Peserta 2023", ...workers];
  expect(breaks(yearSheet(before, regions(5, [20_000, 100_000, 150_000])))).toEqual(["T06 D1"]);
});

test("over several years they may change by 15% each", () => {
  const apart = ["Peserta 2022", "Pekerja 2022", "Peserta 2024", "Pekerja 2024"];
  const sheet = (workers: number) =>
    yearSheet(apart, regions(5, [20_000, 100_000, 21_000, workers]));
  expect(breaks(sheet(132_000))).toEqual([]);
  expect(breaks(sheet(132_500))).toEqual(["T06 E1"]);
});

test("workers follow those that were counted before, whatever else has years between", () => {
  const between = ["Pekerja 2022", "Peserta 2022", "Peserta 2023", "Peserta 2024", "Pekerja 2024"];
  const rows = regions(5, [100_000, 20_000, 21_000, 22_000, 150_000]);
  expect(breaks(yearSheet(between, rows))).toEqual(["T06 F1"]);
});

test("blanks and zeros say nothing", () => {
  const sheet = (first: TestCell) => [
    ...yearSheet(two, [
      [20_000, first, 21_000, 150_000],
      [20_000, 100_000, 21_000, ""],
    ]),
  ];
  expect(breaks(sheet(100_000))).toEqual(["T06 E1"]);
  expect(breaks(sheet(""))).toEqual([]);
  expect(breaks(sheet(0))).toEqual([]);
  const workers = (...rows: TestCell[][]) =>
    breaks(yearSheet(["Pekerja 2023", "Pekerja 2024"], rows));
  const one = [100_000, 150_000];
  expect(workers(one, [100_000, 100_000])).toEqual([]);
  expect(workers(one, [100_000, 0])).toEqual(["T06 C1"]);
  expect(workers(one, [0, 100_000])).toEqual(["T06 C1"]);
  expect(workers([100_000, 100_000], [0, 100_000], [0, 100_000])).toEqual([]);
});

test("where only the total has its workers, the total tells", () => {
  const cells = [
    ...yearSheet(two, regions(3, [20_000, "", 21_000, ""])),
    ["JUMLAH", 60_000, 300_000, 63_000, 450_000],
  ];
  expect(breaks(cells)).toEqual(["T06 E1"]);
  const agreeing = [
    ...yearSheet(two, regions(3, [20_000, 100_000, 21_000, 101_000])),
    ["JUMLAH", 60_000, 300_000, 63_000, 450_000],
  ];
  expect(breaks(agreeing)).toEqual([]);
  const started = [
    ...yearSheet(two, regions(3, [20_000, "", 21_000, 150_000])),
    ["JUMLAH", 60_000, 300_000, 63_000, 450_000],
  ];
  expect(breaks(started)).toEqual(["T06 E1"]);
});

test("the total does not count among the regions", () => {
  const cells = [...rebased(5, 0, 150_000), ["JUMLAH", 100_000, 500_000, 105_000, 750_000]];
  const [table] = readTables(sheetOf(cells));
  expect(table && breaksOf(table).map(({ eligible }) => eligible)).toEqual([[500_000, 750_000]]);
});

test("one finding for a year, at all segments together", () => {
  const segments = ["PU", "BPU", "Total"].flatMap((name) =>
    [2023, 2024].flatMap((year) =>
      name === "Total"
        ? [`Total Peserta ${year}`, `Total Pekerja ${year}`]
        : [`Peserta ${name} ${year}`, `Pekerja ${name} ${year}`],
    ),
  );
  const part = [20_000, 100_000, 21_000, 150_000];
  const whole = [40_000, 200_000, 42_000, 300_000];
  expect(breaks(yearSheet(segments, regions(5, [...part, ...part, ...whole])))).toEqual(["T06 M1"]);
});

test("also where a segment begins before all together; in the order of the years", () => {
  const headers = [2021, 2022, 2023].map((year) => `Pekerja PU ${year}`);
  const totals = ["Total Pekerja 2022", "Total Pekerja 2023"];
  const cells = yearSheet(
    [...headers, ...totals],
    regions(5, [100_000, 150_000, 250_000, 200_000, 300_000]),
  );
  const [table] = readTables(sheetOf(cells));
  expect(table && breaksOf(table).map(({ to, after: { segment } }) => [to, segment])).toEqual([
    [2022, "PU"],
    [2023, undefined],
  ]);
});

test("a rebased year is no jump of its workers", () => {
  const all = yearSheet(two, [
    [20_000, 100_000, 21_000, 300_000],
    ...regions(9, [20_000, 100_000, 21_000, 150_000]),
  ]);
  expect(foundOverTime(all)).toEqual(["T06 E1"]);
});

test("the projection learns between which years the breaks are, and how large", () => {
  const years = [2022, 2023, 2024, 2025].flatMap((year) => [`Peserta ${year}`, `Pekerja ${year}`]);
  const numbers = [20_000, 100_000, 21_000, 150_000, 22_000, 151_000, 23_000, 90_000];
  const [table] = readTables(sheetOf(yearSheet(years, regions(2, numbers))));
  const told = table && breaksOf(table).map(({ from, to, eligible }) => [from, to, eligible]);
  expect(told).toEqual([
    [2022, 2023, [200_000, 300_000]],
    [2024, 2025, [302_000, 180_000]],
  ]);
});

test("a table of one year, or of workers that several years share, has no break", () => {
  const shared = ["Peserta 2023", "Peserta 2024", "Pekerja"];
  const tables = readTables(sheetOf(yearSheet(shared, regions(3, [20_000, 21_000, 100_000]))));
  expect(tables.flatMap(breaksOf)).toEqual([]);
});
