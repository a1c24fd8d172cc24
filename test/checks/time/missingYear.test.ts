import { checkSheet } from "../../../src/checks/checkSheet";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { foundOverTime, yearSheet } from "./yearSheets";

/** Two regions by year; the years stand in B, C, D … */
const sheetOfYears = (years: readonly number[]) =>
  yearSheet(
    years.map((year) => `Peserta ${year}`),
    [20_000, 31_000].map((start) => years.map((year) => start + (year - 2000) * 11)),
  );

test.each([
  [[2020, 2021, 2023], ["T04 D1"]],
  [[2019, 2020, 2023], ["T04 D1"]],
  [[2020, 2022, 2023], ["T04 C1"]],
  [[2018, 2020, 2022, 2026], ["T04 E1"]],
  [
    [2016, 2017, 2019, 2020, 2022],
    ["T04 D1", "T04 F1"],
  ],
])("%j leaves out years among the others", (years, expected) => {
  expect(foundOverTime(sheetOfYears(years), "T04")).toEqual(expected);
});

test.each([
  [[2022, 2023, 2024], "they follow each other"],
  [[2022, 2024], "two years are compared"],
  [[2015, 2020, 2025], "it is a table of every fifth year"],
  [[2019, 2020, 2024], "more than two years are left out on purpose"],
  [[2018, 2020, 2022, 2025], "no whole number of steps is left out"],
  [[2010, 2015, 2020, 2021], "most years are five apart"],
  [[2019, 2021, 2023, 2024], "most years are two apart"],
])("%j leaves none out: %s", (years) => {
  expect(foundOverTime(sheetOfYears(years), "T04")).toEqual([]);
});

test("the sentence names the years", () => {
  const sentence = (years: readonly number[]) =>
    checkSheet(sheetOf(sheetOfYears(years))).findings.find(({ code }) => code === "T04")?.message
      .id;
  expect(sentence([2019, 2020, 2023])).toMatch(/^Tahun 2021, 2022 /);
  expect(sentence([2014, 2016, 2018, 2024])).toMatch(/^Tahun 2020, 2022 /);
});

test("a year that any figure has is there, unless nothing stands in it", () => {
  const headers = [
    ...[2020, 2021, 2023].map((year) => `Peserta ${year}`),
    ...[2020, 2021, 2022, 2023].map((year) => `Pekerja ${year}`),
  ];
  const sheet = (...workers: TestCell[]) =>
    yearSheet(headers, [[20_000, 20_100, 20_300, ...workers]]);
  expect(foundOverTime(sheet(50_000, 50_010, 50_020, 50_030), "T04")).toEqual([]);
  expect(foundOverTime(sheet("", "", "", ""), "T04")).toEqual(["T04 D1"]);
});

test("a target of a far year leaves nothing out", () => {
  const headers = ["Peserta 2022", "Peserta 2023", "Peserta 2024", "Target peserta 2030"];
  const rows = [
    [20_000, 20_100, 20_300, 30_000],
    [40_000, 40_100, 40_300, 60_000],
  ];
  expect(foundOverTime(yearSheet(headers, rows), "T04")).toEqual([]);
});

test("months of two years leave no year out", () => {
  const headers = ["Peserta Maret 2023", "Peserta Juni 2023", "Peserta Maret 2024"];
  expect(foundOverTime(yearSheet(headers, [[20_000, 20_100, 20_300]]), "T04")).toEqual([]);
});

test("a year between months is told at the first month after it", () => {
  const headers = ["Maret 2020", "Juni 2020", "Maret 2021", "Maret 2023", "Juni 2023"];
  const cells = yearSheet(
    headers.map((month) => `Peserta ${month}`),
    [[20_000, 20_100, 20_300, 20_400, 20_500]],
  );
  expect(foundOverTime(cells, "T04")).toEqual(["T04 E1"]);
});

describe("in rows of region and year", () => {
  const header = ["Kab/Kota", "Tahun", "Peserta"];
  type Region = readonly [name: string, ...years: number[]];
  const sheet = (...regions: readonly Region[]) => {
    const years = [...new Set(regions.flatMap(([, ...own]) => own))].sort();
    const rows = years.flatMap((year) =>
      regions.flatMap(([name, ...own], index) =>
        own.includes(year) ? [[name, year, 20_000 + index * 9_000 + year]] : [],
      ),
    );
    return [header, ...rows];
  };
  const all = [2021, 2022, 2023];

  test("a year that no region has is told at its next year", () => {
    const years = [2020, 2021, 2023];
    const cells = sheet(["Kab. Sambas", ...years], ["Kab. Landak", ...years]);
    expect(foundOverTime(cells, "T04")).toEqual(["T04 B6"]);
  });

  test("a year that one region lacks is told at its row of the year before", () => {
    const lacking = sheet(
      ["Kab. Sambas", ...all],
      ["Kab. Landak", 2021, 2023],
      ["Kab. Sintang", ...all],
    );
    expect(foundOverTime(lacking, "T04")).toEqual(["T04 A3"]);
    const ending = sheet(
      ["Kab. Sambas", ...all],
      ["Kab. Landak", 2021, 2022],
      ["Kab. Sintang", ...all],
    );
    expect(foundOverTime(ending, "T04")).toEqual(["T04 A6"]);
  });

  test("whichever year stands first", () => {
    const lacking = sheet(
      ["Kab. Sambas", ...all],
      ["Kab. Landak", 2021, 2023],
      ["Kab. Sintang", ...all],
    );
    const [names = [], ...rows] = lacking;
    expect(foundOverTime([names, ...rows.reverse()], "T04")).toEqual(["T04 A8"]);
  });

  test("a row that says no year is none of the year before", () => {
    const [names = [], ...rows] = sheet(["Kab. Sambas", ...all], ["Kab. Landak", ...all]);
    const cells = [names, ["Kab. Sintang", "", 40_000], ...rows];
    expect(foundOverTime(cells, "T04")).toEqual([]);
  });

  test("a region that joins later lacks nothing", () => {
    const cells = sheet(["Kab. Sambas", ...all], ["Kab. Landak", ...all], ["Kab. Sintang", 2023]);
    expect(foundOverTime(cells, "T04")).toEqual([]);
  });

  test("a year of which half of the regions are there is not finished, no region is lacking", () => {
    const cells = sheet(
      ["Kab. Sambas", ...all],
      ["Kab. Landak", 2021, 2022],
      ["Kab. Sintang", ...all],
      ["Kab. Melawi", 2021, 2022],
    );
    expect(foundOverTime(cells, "T04")).toEqual([]);
  });

  test("a misspelt name is not a region that is lacking", () => {
    const cells = sheet(
      ["Kab. Sambas", ...all],
      ["Kab. Sintang", ...all],
      ["Kab. Landak", 2021, 2023],
      ["Kab. Landakk", 2022],
    );
    expect(foundOverTime(cells, "T04")).toEqual([]);
  });

  test("one finding, whatever segments the year has", () => {
    const rows = all.flatMap((year) =>
      ["Kab. Sambas", "Kab. Landak", "Kab. Sintang"]
        .filter((name) => name !== "Kab. Landak" || year !== 2022)
        .flatMap((name, index) =>
          ["PU", "BPU"].map((segment, at) => [
            name,
            year,
            segment,
            9_000 * (index + 1) + 1_000 * at + year,
          ]),
        ),
    );
    const cells = [["Kab/Kota", "Tahun", "Segmen", "Peserta"], ...rows];
    expect(foundOverTime(cells, "T04")).toEqual(["T04 A4"]);
  });
});
