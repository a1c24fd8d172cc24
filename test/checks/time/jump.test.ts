import { checkSheet } from "../../../src/checks/checkSheet";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { foundOverTime, regions, yearSheet } from "./yearSheets";

const headers = ["Peserta 2022", "Peserta 2023", "Peserta 2024"];
const jumps = (cells: TestCell[][], jump = 8) => foundOverTime(cells, "T01", { jump });

/** Five regions that hardly change, and the first one as given: ten changes. */
const calm = (first: readonly TestCell[]) =>
  yearSheet(headers, [first, ...regions(4, [50_000, 50_010, 50_020])]);

test("in a calm column a change of about half is a jump, less is none", () => {
  expect(jumps(calm([100_000, 100_000, 149_000]))).toEqual([]);
  expect(jumps(calm([100_000, 100_000, 149_500]))).toEqual(["T01 D2"]);
  expect(jumps(calm([100_000, 100_000, 67_200]))).toEqual([]);
  expect(jumps(calm([100_000, 100_000, 66_900]))).toEqual(["T01 D2"]);
});

test("where regions change a lot, only more than that is a jump", () => {
  const restless = (first: readonly TestCell[]) =>
    yearSheet(headers, [
      first,
      ...regions(3, [50_000, 60_000, 50_000]),
      ...regions(3, [60_000, 50_000, 60_000]),
    ]);
  expect(jumps(restless([50_000, 50_000, 100_000]))).toEqual([]);
  expect(jumps(restless([50_000, 50_000, 300_000]))).toEqual(["T01 D2"]);
});

test("how far a jump is can be set", () => {
  const sheet = calm([100_000, 100_000, 130_000]);
  expect(jumps(sheet)).toEqual([]);
  expect(jumps(sheet, 5)).toEqual(["T01 D2"]);
  expect(jumps(calm([100_000, 100_000, 160_000]), 10)).toEqual([]);
});

test("the sentence says what is usual and where the limit is", () => {
  const { findings } = checkSheet(sheetOf(calm([100_000, 100_000, 160_000])));
  const [told] = findings.filter(({ code }) => code === "T01");
  expect(told?.message.id).toBe(
    "Peserta +60,0%: 100.000 (2023) → 160.000 (2024). Biasanya +0,0%; batas wajarnya +49,2% (8 × simpangan median). Periksa kedua angka ini, atau catat sebabnya.",
  );
});

test("growth that all regions share is none of a single one's", () => {
  const doubling = regions(5, [20_000, 40_000, 80_000]);
  expect(jumps(yearSheet(headers, doubling))).toEqual([]);
  const [, ...others] = doubling;
  expect(jumps(yearSheet(headers, [[20_000, 40_000, 40_000], ...others]))).toEqual(["T01 D2"]);
});

test("with fewer than eight changes nobody can say what is usual", () => {
  const two = ["Peserta 2023", "Peserta 2024"];
  const sheet = (count: number) =>
    yearSheet(two, [[10_000, 30_000], ...regions(count - 1, [50_000, 50_010])]);
  expect(jumps(sheet(7))).toEqual([]);
  expect(jumps(sheet(8))).toEqual(["T01 C2"]);
});

test("headcounts below a hundred change as they like", () => {
  expect(jumps(calm([99, 99, 300]))).toEqual([]);
  expect(jumps(calm([100, 100, 300]))).toEqual(["T01 D2"]);
  expect(jumps(calm([300, 300, 99]))).toEqual([]);
  expect(jumps(calm([300, 300, 100]))).toEqual(["T01 D2"]);
});

test("a year that is not filled in, or zero, is no jump to either side", () => {
  expect(jumps(calm([20_000, "", 90_000]))).toEqual([]);
  expect(jumps(calm([20_000, 0, 20_000]))).toEqual([]);
});

test("up and down again is one finding, where it was up", () => {
  expect(jumps(calm([50_000, 110_000, 50_000]))).toEqual(["T01 C2"]);
  expect(jumps(calm([50_000, 20_000, 50_000]))).toEqual(["T01 C2"]);
});

test("up twice are two findings", () => {
  expect(jumps(calm([50_000, 100_000, 200_000]))).toEqual(["T01 C2", "T01 D2"]);
});

test("two regions are two findings", () => {
  const sheet = yearSheet(headers, [
    [50_000, 110_000, 110_000],
    [50_000, 50_000, 120_000],
    ...regions(4, [50_000, 50_010, 50_020]),
  ]);
  expect(jumps(sheet)).toEqual(["T01 C2", "T01 D3"]);
});

test("where more than half of the regions jump in one year, the year is one finding", () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => `Peserta ${year}`);
  const stays = [9000, 9001, 9002, 9003, 9004, 9005];
  const jumping = [9000, 9001, 9002, 19_003, 19_004, 19_005];
  const sheet = (some: number) =>
    yearSheet(years, [...regions(some, jumping), ...regions(6 - some, stays)]);
  expect(jumps(sheet(4))).toEqual(["T01 E1"]);
  expect(jumps(sheet(3))).toEqual(["T01 E2", "T01 E3", "T01 E4"]);
  const twice = [9000, 19_001, 19_002, 19_003, 49_004, 49_005];
  expect(jumps(yearSheet(years, regions(6, twice)))).toEqual(["T01 C1", "T01 F1"]);
});

test("one region that alone has the year jumps for itself", () => {
  const sheet = yearSheet(headers, [
    [50_000, 50_010, 120_000],
    ...regions(8, [50_000, 50_010, ""]),
  ]);
  expect(jumps(sheet)).toEqual(["T01 D2"]);
});

test("a jump of one segment is not told again for all segments together", () => {
  const wide = [
    "PU 2023",
    "PU 2024",
    "BPU 2023",
    "BPU 2024",
    "Total Peserta 2023",
    "Total Peserta 2024",
  ];
  const usual = [20_000, 20_010, 5_000, 5_010, 25_000, 25_020];
  const rows = [[20_000, 90_010, 5_000, 5_010, 25_000, 95_020], ...regions(8, usual)];
  expect(jumps(yearSheet(wide, rows))).toEqual(["T01 C2"]);
});

test("participants and workers that jump together are one finding", () => {
  const both = ["Peserta 2023", "Peserta 2024", "Pekerja 2023", "Pekerja 2024"];
  const rows = [[20_000, 60_000, 50_000, 150_000], ...regions(9, [20_000, 20_010, 50_000, 50_010])];
  expect(jumps(yearSheet(both, rows))).toEqual(["T01 C2"]);
  const workersOnly = [
    [20_000, 20_010, 50_000, 150_000],
    ...regions(9, [20_000, 20_010, 50_000, 50_010]),
  ];
  expect(jumps(yearSheet(both, workersOnly))).toEqual(["T01 E2"]);
});

test("coverage is judged where there are no participants", () => {
  const years = ["Cakupan 2023 (%)", "Cakupan 2024 (%)"];
  const rows = [[20.5, 62.5], ...regions(9, [40.25, 41.5])];
  expect(jumps(yearSheet(years, rows))).toEqual(["T01 C2"]);
  const all = ["Peserta 2023", "Peserta 2024", ...years];
  const known = rows.map((percents) => [20_000, 20_010, ...percents]);
  expect(jumps(yearSheet(all, known))).toEqual([]);
});

test("where workers are counted anew, participants are still judged, and workers in other years", () => {
  const years = [2022, 2023, 2024];
  const all = [
    ...years.map((year) => `Peserta ${year}`),
    ...years.map((year) => `Pekerja ${year}`),
  ];
  const usual = [20_000, 20_010, 20_020, 100_000, 150_000, 150_010];
  const sheet = (first: number[]) => jumps(yearSheet(all, [first, ...regions(9, usual)]));
  expect(sheet([20_000, 60_000, 60_010, 100_000, 150_000, 150_010])).toEqual(["T01 C2"]);
  expect(sheet([20_000, 20_010, 20_020, 100_000, 150_000, 400_000])).toEqual(["T01 G2"]);
  expect(sheet([20_000, 20_010, 20_020, 100_000, 400_000, 400_010])).toEqual([]);
});

test("the total is not judged: its regions are", () => {
  const sheet = [
    ...yearSheet(headers, regions(5, [50_000, 50_010, 50_020])),
    ["JUMLAH", 250_000, 250_050, 650_100],
  ];
  expect(jumps(sheet)).toEqual([]);
});

test("months are compared with months, by segment and basis apart", () => {
  const months = ["Peserta Januari 2024", "Peserta Februari 2024", "Peserta 2023"];
  const rows = [[50_000, 110_000, 4_000], ...regions(9, [50_000, 50_010, 4_000])];
  expect(jumps(yearSheet(months, rows))).toEqual(["T01 C2"]);
});
