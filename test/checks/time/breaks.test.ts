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
});

test("or where nobody knows the participants", () => {
  const workers = ["Pekerja 2023", "Pekerja 2024"];
  expect(breaks(yearSheet(workers, regions(5, [100_000, 150_000])))).toEqual(["T06 C1"]);
});

test("over several years they may change by 15% each", () => {
  const apart = ["Peserta 2022", "Pekerja 2022", "Peserta 2024", "Pekerja 2024"];
  const sheet = (workers: number) =>
    yearSheet(apart, regions(5, [20_000, 100_000, 21_000, workers]));
  expect(breaks(sheet(132_000))).toEqual([]);
  expect(breaks(sheet(132_500))).toEqual(["T06 E1"]);
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
