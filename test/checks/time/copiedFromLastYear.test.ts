import { checkSheet } from "../../../src/checks/checkSheet";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { foundOverTime, regions, yearSheet } from "./yearSheets";

const two = ["Peserta 2023", "Peserta 2024"];
const copies = (cells: readonly (readonly TestCell[])[]) => foundOverTime(cells, "T05");

/** Regions of which some stay the same, and the others grow by a fifth. */
const someEqual = (equal: number, changed: number, count = 20_000) =>
  yearSheet(two, [...regions(equal, [count, count]), ...regions(changed, [30_000, 36_000])]);

describe("a column that is last year's", () => {
  test("is one finding at its header, from four regions and four fifths on", () => {
    expect(copies(someEqual(4, 0))).toEqual(["T05 C1"]);
    expect(copies(someEqual(4, 1))).toEqual(["T05 C1"]);
    expect(copies(someEqual(8, 2))).toEqual(["T05 C1"]);
    expect(copies(someEqual(3, 0))).toEqual([]);
    expect(copies(someEqual(4, 2))).toEqual([]);
    expect(copies(someEqual(7, 2))).toEqual([]);
  });

  test("is told with how many", () => {
    const { findings } = checkSheet(sheetOf(someEqual(4, 1)));
    expect(findings.find(({ code }) => code === "T05")?.message.id).toBe(
      "4 dari 5 angka peserta 2024 sama persis dengan 2023. Periksa apakah angkanya tersalin dari 2023.",
    );
  });

  test("is none where it is empty or zero", () => {
    expect(copies(yearSheet(two, regions(5, [0, 0])))).toEqual([]);
    expect(copies(yearSheet(two, regions(5, [20_000, ""])))).toEqual([]);
  });

  test("is told whatever regions have none, or had none", () => {
    const some = (...others: number[]) =>
      copies(yearSheet(two, [...regions(4, [20_000, 20_000]), ...regions(2, others)]));
    expect(some(0, 30_000)).toEqual(["T05 C1"]);
    expect(some(30_000, 0)).toEqual(["T05 C1"]);
    expect(some(0, 0)).toEqual(["T05 C1"]);
    expect(some(29_000, 30_000)).toEqual([]);
  });

  test("of workers is usual: one count may serve several years", () => {
    const both = [...two, "Pekerja 2023", "Pekerja 2024"];
    expect(copies(yearSheet(both, regions(5, [20_000, 21_000, 50_000, 50_000])))).toEqual([]);
    const workers = ["Pekerja 2023", "Pekerja 2024"];
    expect(copies(yearSheet(workers, regions(5, [50_000, 50_000])))).toEqual([]);
  });

  test("is none where several years share one column", () => {
    const headers = ["Pekerja 2023", "Pekerja 2024", "Cakupan (%)"];
    expect(copies(yearSheet(headers, regions(5, [50_000, 51_000, 36.55])))).toEqual([]);
  });

  test("nor where the column before says no year", () => {
    const headers = ["Peserta", ...two];
    expect(copies(yearSheet(headers, regions(5, [20_000, 20_000, 21_000])))).toEqual([]);
  });

  test("of percents tells where there are no participants and the percents have decimals", () => {
    const percents = ["Cakupan 2023 (%)", "Cakupan 2024 (%)"];
    expect(copies(yearSheet(percents, regions(5, [36.5, 36.5])))).toEqual(["T05 C1"]);
    expect(copies(yearSheet(percents, regions(5, [36, 36])))).toEqual([]);
    const all = [...percents, "Peserta 2024"];
    expect(copies(yearSheet(all, regions(5, [36.5, 36.5, 20_000])))).toEqual([]);
  });

  test("is one finding a year, whichever segments it has", () => {
    const segments = ["PU 2022", "PU 2023", "PU 2024", "BPU 2022", "BPU 2023", "BPU 2024"];
    const rows = regions(5, [20_000, 21_000, 21_000, 5_000, 5_000, 5_000]);
    expect(copies(yearSheet(segments, rows))).toEqual(["T05 D1", "T05 F1"]);
  });

  test("is told for all segments together where these have the year", () => {
    const headers = ["PU 2022", "PU 2023", "PU 2024", "Total Peserta 2023", "Total Peserta 2024"];
    const rows = regions(5, [20_000, 21_000, 21_000, 30_000, 30_000]);
    expect(copies(yearSheet(headers, rows))).toEqual(["T05 F1"]);
  });
});

describe("a single number that is last year's", () => {
  test("is told at its cell where four fifths of the others change, four at least", () => {
    expect(copies(someEqual(1, 4))).toEqual(["T05 C2"]);
    expect(copies(someEqual(2, 8))).toEqual(["T05 C2", "T05 C3"]);
    expect(copies(someEqual(1, 3))).toEqual([]);
    expect(copies(someEqual(2, 7))).toEqual([]);
  });

  test("from a thousand on", () => {
    expect(copies(someEqual(1, 4, 1_000))).toEqual(["T05 C2"]);
    expect(copies(someEqual(1, 4, 999))).toEqual([]);
  });

  test("where chance is next to impossible: it usually changes by 25 people for each region", () => {
    const slow = (count: number) =>
      yearSheet(two, [[count, count], ...regions(4, [50_000, 51_000])]);
    expect(copies(slow(6_250))).toEqual(["T05 C2"]);
    expect(copies(slow(6_200))).toEqual([]);
    const falling = yearSheet(two, [[6_300, 6_300], ...regions(4, [50_000, 49_000])]);
    expect(copies(falling)).toEqual(["T05 C2"]);
    const apart = [...regions(2, [50_000, 51_000]), ...regions(2, [50_000, 52_000])];
    expect(copies(yearSheet(two, [[5_000, 5_000], ...apart]))).toEqual(["T05 C2"]);
    expect(copies(yearSheet(two, [[4_000, 4_000], ...apart]))).toEqual([]);
  });

  test("of workers too, but once for each region and year", () => {
    const both = [...two, "Pekerja 2023", "Pekerja 2024"];
    const rows = [
      [20_000, 20_000, 50_000, 50_000],
      [20_000, 24_000, 50_000, 50_000],
      ...regions(8, [20_000, 24_000, 50_000, 60_000]),
    ];
    expect(copies(yearSheet(both, rows))).toEqual(["T05 C2", "T05 E3"]);
  });

  test("is not told again beside the whole column", () => {
    const segments = ["PU 2023", "PU 2024", "BPU 2023", "BPU 2024"];
    const rows = [[20_000, 20_000, 5_000, 5_000], ...regions(5, [20_000, 24_000, 5_000, 5_000])];
    expect(copies(yearSheet(segments, rows))).toEqual(["T05 E1"]);
  });

  test("of a percent may be chance", () => {
    const percents = ["Cakupan 2023 (%)", "Cakupan 2024 (%)"];
    const rows = [[36.55, 36.55], ...regions(8, [36.5, 39.5])];
    expect(copies(yearSheet(percents, rows))).toEqual([]);
  });
});

test("a year is compared with the one before, not with another", () => {
  const three = ["Peserta 2022", "Peserta 2023", "Peserta 2024"];
  expect(copies(yearSheet(three, regions(5, [20_000, 21_000, 20_000])))).toEqual([]);
  expect(copies(yearSheet(three, regions(5, [20_000, 20_000, 21_000])))).toEqual(["T05 C1"]);
});

test("the total does not count among the regions", () => {
  const cells = [...yearSheet(two, regions(3, [20_000, 20_000])), ["JUMLAH", 60_000, 60_000]];
  expect(copies(cells)).toEqual([]);
});
