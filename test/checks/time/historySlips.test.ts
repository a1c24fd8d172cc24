import { checkSheet } from "../../../src/checks/checkSheet";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { foundOverTime, regions, wholeProvince, yearSheet } from "./yearSheets";

const three = ["Peserta 2022", "Peserta 2023", "Peserta 2024"];
const slips = (cells: readonly (readonly TestCell[])[]) =>
  foundOverTime(cells).filter((found) => /T0[23]/.test(found));

/** One region only: its own years are all that there is. */
const alone = (...numbers: TestCell[]) => slips(yearSheet(three, [numbers]));

const messagesOf = (cells: readonly (readonly TestCell[])[]) =>
  checkSheet(sheetOf(cells))
    .findings.filter(({ code }) => /T0[23]/.test(code))
    .map(({ message }) => message.id);

describe("a zero too many or too few is found by the other years", () => {
  test("between two years", () => {
    expect(alone(20_000, 204_700, 21_000)).toEqual(["T02 C2"]);
    expect(alone(20_000, 2_047, 21_000)).toEqual(["T02 C2"]);
    expect(alone(20_000, 20_470, 21_000)).toEqual([]);
  });

  test("before two years, and after two", () => {
    expect(alone(200_470, 20_500, 21_000)).toEqual(["T02 B2"]);
    expect(alone(20_000, 20_500, 210_047)).toEqual(["T02 D2"]);
  });

  test("also a zero within the number, with the number that fits", () => {
    const cells = yearSheet(three, [[2_010, 20_047, 2_090]]);
    expect(messagesOf(cells)).toEqual([
      "Peserta 20.047 tampaknya kelebihan nol atau salah koma. Yang cocok dengan tahun lain 2.047: 2.010 (2022), 2.090 (2024). Periksa sumbernya.",
    ]);
  });

  test("one other year is not enough", () => {
    expect(slips(yearSheet(three.slice(1), [[20_000, 204_700]]))).toEqual([]);
  });

  test("nor are two that do not agree: less than twofold", () => {
    expect(alone(20_000, 281_600, 39_500)).toEqual(["T02 C2"]);
    expect(alone(20_000, 281_600, 40_500)).toEqual([]);
  });

  test("a year that is zero or not filled in is no witness and no slip", () => {
    expect(alone(0, 204_700, 21_000)).toEqual([]);
    expect(alone(20_000, 0, 21_000)).toEqual([]);
    expect(alone(20_000, "", 210_000)).toEqual([]);
    expect(alone(40, 0, 42)).toEqual([]);
    expect(alone(-20_000, 204_700, -21_000)).toEqual([]);
  });

  test("two zeros too many are two", () => {
    expect(alone(2_000, 204_700, 2_100)).toEqual(["T02 C2"]);
  });

  test("a zero lost within the number, where any other digit fits worse", () => {
    expect(messagesOf(yearSheet(three, [[20_800, 2_947, 21_000]]))).toEqual([
      "Peserta 2.947 tampaknya kekurangan nol atau salah koma. Yang cocok dengan tahun lain 20.947: 20.800 (2022), 21.000 (2024). Periksa sumbernya.",
    ]);
  });

  test("by the two nearest years of five", () => {
    const five = ["Peserta 2020", "Peserta 2021", ...three];
    const rows = [[20_000, 204_700, 21_000, 21_500, 22_000]];
    expect(messagesOf(yearSheet(five, rows))[0]).toMatch(/20\.000 \(2020\), 21\.000 \(2022\)/);
  });

  test("a level that changes for good is no slip", () => {
    const four = ["Peserta 2021", ...three];
    expect(slips(yearSheet(four, [[2_000, 2_100, 21_000, 22_000]]))).toEqual([]);
  });

  test("growth goes on: what would be far from it is no zero", () => {
    expect(alone(10_000, 14_000, 196_000)).toEqual(["T02 D2"]);
    expect(alone(14_000, 10_000, 70_100)).toEqual(["T02 D2"]);
    expect(alone(196_000, 14_000, 10_000)).toEqual(["T02 B2"]);
  });

  test("months follow each other as years do", () => {
    const months = ["Peserta Januari 2024", "Peserta Februari 2024", "Peserta Maret 2024"];
    expect(messagesOf(yearSheet(months, [[20_000, 204_700, 21_000]]))[0]).toMatch(
      /20\.000 \(01-2024\), 21\.000 \(03-2024\)/,
    );
  });
});

describe("a digit lost or put in is found by the other years", () => {
  test("from three and a half times too small or too large on", () => {
    expect(alone(20_000, 5_714, 20_000)).toEqual(["T03 C2"]);
    expect(alone(20_000, 5_715, 20_000)).toEqual([]);
  });

  test("from either of the two years", () => {
    expect(alone(10_000, 9_990 + 50_000, 19_000)).toEqual([]);
    expect(alone(19_000, 9_990 + 50_000, 10_000)).toEqual([]);
    expect(alone(10_000, 9_990 + 50_000, 16_000)).toEqual(["T03 C2"]);
  });

  test("where the number without the digit is within half of what is expected", () => {
    expect(alone(20_000, 299_999, 20_000)).toEqual(["T03 C2"]);
    expect(alone(20_000, 301_111, 20_000)).toEqual([]);
  });

  test("a zero is told where it fits closely, else any digit", () => {
    expect(alone(20_000, 229_990, 20_000)).toEqual(["T02 C2"]);
    expect(alone(20_000, 231_110, 20_000)).toEqual(["T03 C2"]);
  });

  test("as a proposal, where nothing else says which digit", () => {
    expect(messagesOf(yearSheet(three, [[53_100, 5_357, 54_200]]))).toEqual([
      "Peserta 5.357 tampaknya kekurangan nol atau salah koma. Yang cocok dengan tahun lain 53.570: 53.100 (2022), 54.200 (2024). Periksa sumbernya.",
    ]);
    expect(messagesOf(yearSheet(three, [[53_100, 3_575, 54_200]]))).toEqual([
      "Peserta 3.575 tampaknya kehilangan satu angka. Tahun lain: 53.100 (2022), 54.200 (2024); jadi mungkin 53.575. Periksa sumbernya.",
    ]);
  });
});

describe("in percents", () => {
  const years = ["Cakupan 2022 (%)", "Cakupan 2023 (%)", "Cakupan 2024 (%)"];
  const percents = (...numbers: TestCell[]) => yearSheet(years, [numbers]);

  test("53,57 that became 5,57 lost a digit: all are printed with two decimals", () => {
    expect(messagesOf(percents(53.12, 5.57, 54.28))).toEqual([
      "Capaian 5,57% tampaknya kehilangan satu angka. Tahun lain: 53,12% (2022), 54,28% (2024); jadi mungkin 53,57%. Periksa sumbernya.",
    ]);
  });

  test("5,37 among percents with one decimal has its comma in the wrong place", () => {
    expect(messagesOf(percents(53.1, 5.37, 54.2))).toEqual([
      "Capaian 5,37% tampaknya kekurangan nol atau salah koma. Yang cocok dengan tahun lain 53,7%: 53,1% (2022), 54,2% (2024). Periksa sumbernya.",
    ]);
  });

  test("5,57 beside 53,1 lost a digit too: one of the years is printed with two decimals", () => {
    expect(slips(percents(53.1, 5.57, 54.28))).toEqual(["T03 C2"]);
    expect(slips(percents(53.12, 5.57, 54.2))).toEqual(["T03 C2"]);
  });

  test("5371 lost its comma", () => {
    expect(slips(percents(53.12, 5371, 54.28))).toEqual(["T02 C2"]);
  });

  test("537,0 has a zero too many", () => {
    expect(slips(percents(53.12, 537.1, 54.28))).toEqual(["T02 C2"]);
  });

  test("a share among percents is told as a share", () => {
    expect(slips(percents(53.12, 0.5371, 54.28))).toEqual([]);
  });
});

describe("how much the column changes decides", () => {
  const restless = [30_000, 60_000, 30_000];

  test("in a column that always halves and doubles nothing is impossible", () => {
    expect(slips(yearSheet(three, [[30_000, 300_000, 33_000], ...regions(4, restless)]))).toEqual(
      [],
    );
  });

  test("in a calm one a slip is found at its cell, and is no jump", () => {
    const cells = yearSheet(three, [
      [30_000, 305_000, 31_000],
      ...regions(4, [30_000, 30_500, 31_000]),
    ]);
    expect(foundOverTime(cells)).toEqual(["T02 C2"]);
  });

  test("where most regions are far off in one year, the year counts something else", () => {
    const far = [30_000, 310_000, 32_000];
    const usual = [30_000, 31_000, 32_000];
    const sheet = (some: number) =>
      slips(yearSheet(three, [...regions(some, far), ...regions(6 - some, usual)]));
    expect(sheet(4)).toEqual([]);
    expect(sheet(1)).toEqual(["T02 C2"]);
    expect(slips(yearSheet(three, regions(2, far)))).toEqual(["T02 C2", "T02 C3"]);
    expect(slips(yearSheet(three, regions(3, far)))).toEqual([]);
    const four = ["Peserta 2021", ...three];
    const half = [...regions(3, [29_000, ...far]), ...regions(3, [29_000, ...usual])];
    expect(slips(yearSheet(four, half))).toEqual(["T02 D2", "T02 D3", "T02 D4"]);
  });
});

describe("other figures of the sheet have their say", () => {
  const rated = [...three, "Pekerja 2023", "Cakupan 2023 (%)"];
  const codes = (cells: readonly (readonly TestCell[])[]) =>
    checkSheet(sheetOf(cells))
      .findings.map(({ code }) => code)
      .filter((code) => /[CT]\d/.test(code));

  test("what the row's percent shows to be a power of ten is told as that, once", () => {
    expect(codes(yearSheet(rated, [[20_000, 204_700, 21_000, 40_940, 50]]))).toEqual(["C03"]);
  });

  test("a digit is the one that the percent asks for", () => {
    const cells = yearSheet(rated, [[24_000, 2_437, 25_000, 49_500, 49.97]]);
    expect(codes(cells)).toEqual(["T03"]);
    expect(messagesOf(cells)[0]).toMatch(/mungkin 24\.737\./);
  });

  test("or the total", () => {
    const rows = [[24_000, 2_437, 25_000], ...regions(4, [30_000, 31_000, 32_000])];
    const cells = [...yearSheet(three, rows, wholeProvince), ["JUMLAH", 144_000, 148_737, 153_000]];
    expect(codes(cells)).toEqual(["T03"]);
    expect(messagesOf(cells)[0]).toMatch(/mungkin 24\.737\./);
  });

  test("or the segments", () => {
    const parts = ["PU 2022", "PU 2023", "PU 2024", "BPU 2022", "BPU 2023", "BPU 2024"];
    const sums = ["Jumlah Peserta 2022", "Jumlah Peserta 2023", "Jumlah Peserta 2024"];
    const cells = yearSheet(
      [...parts, ...sums],
      [
        [24_000, 2_437, 25_000, 6_000, 6_100, 6_200, 30_000, 30_837, 31_200],
        [34_000, 34_500, 35_000, 7_000, 7_100, 7_200, 41_000, 41_600, 42_200],
        [44_000, 44_500, 45_000, 8_000, 8_100, 8_200, 52_000, 52_600, 53_200],
      ],
    );
    expect(codes(cells)).toEqual(["T03"]);
    expect(messagesOf(cells)[0]).toMatch(/mungkin 24\.737\./);
  });

  test("where no digit agrees with them, the contradiction is told and no slip", () => {
    expect(slips(yearSheet(rated, [[24_000, 2_437, 25_000, 49_500, 90.07]]))).toEqual([]);
  });

  test("a percent and a total that were computed from a slip are no findings of their own", () => {
    const row = (before: number, some: number, after: number, all: number): TestCell[] => {
      const percent = { value: Number(((some / all) * 100).toFixed(2)), formula: true };
      return [before, some, after, all, percent];
    };
    const cells = [
      ...yearSheet(
        rated,
        [
          row(20_000, 204_700, 21_500, 41_000),
          row(30_000, 31_000, 32_000, 62_100),
          row(40_000, 41_000, 42_000, 82_100),
          row(50_000, 51_000, 52_000, 102_000),
          row(60_000, 61_000, 62_000, 122_000),
        ],
        wholeProvince,
      ),
      ["JUMLAH", 200_000, { value: 388_700, formula: true }, 209_500, 409_200, ""],
    ];
    expect(codes(cells)).toEqual(["T02"]);
  });

  test("too many participants are a slip where the other years say so", () => {
    const both = [...three, "Pekerja 2023"];
    expect(codes(yearSheet(both, [[20_000, 204_700, 21_000, 40_940]]))).toEqual(["T02"]);
  });
});

test("the total of the province has a history too", () => {
  const cells = [
    ...yearSheet(three, [
      [24_000, "", 25_000],
      [30_000, 31_000, 32_000],
    ]),
    ["JUMLAH", 54_000, 554_000, 57_000],
  ];
  expect(slips(cells)).toEqual(["T02 C4"]);
});

test("in rows of region and year each region has its own history", () => {
  const rows = [2022, 2023, 2024].flatMap((year) => [
    ["Kab. Sambas", year, year === 2023 ? 204_700 : 20_000 + year],
    ["Kab. Landak", year, 90_000 + year],
  ]);
  expect(slips([["Kab/Kota", "Tahun", "Peserta"], ...rows])).toEqual(["T02 C4"]);
});

describe("a row's own history", () => {
  const header = ["Kab/Kota", "Tahun", "Peserta"];
  const long = (...rows: TestCell[][]) => slips([header, ...rows]);

  test("is that of its region, however its name is written", () => {
    const found = long(
      ["Kab. Sambas", 2022, 20_000],
      ["KABUPATEN SAMBAS", 2023, 204_700],
      ["Sambas", 2024, 21_000],
    );
    expect(found).toEqual(["T02 C3"]);
  });

  test("is that of its province in a table of provinces", () => {
    const rows = [2022, 2023, 2024].flatMap((year) => [
      ["Aceh", year, 90_000 + year],
      ["Bali", year, year === 2023 ? 204_700 : 20_000 + year],
      ["Riau", year, 30_000 + year],
    ]);
    expect(slips([["Provinsi", "Tahun", "Peserta"], ...rows])).toEqual(["T02 C6"]);
  });

  test("is that of the total, whatever year its name says", () => {
    const found = long(
      ["Kab. Sambas", 2022, 20_000],
      ["Kab. Landak", 2022, 30_000],
      ["JUMLAH 2022", 2022, 50_000],
      ["Kab. Sambas", 2023, 20_100],
      ["Kab. Landak", 2023, ""],
      ["Jumlah", 2023, 509_000],
      ["Kab. Sambas", 2024, 20_700],
      ["Kab. Landak", 2024, 31_000],
      ["Jumlah 2024", 2024, 51_700],
    );
    expect(found).toEqual(["T02 C7"]);
  });

  test("has one number a year: a second row of the region is told as such", () => {
    const found = long(
      ["Kab. Sambas", 2022, 20_000],
      ["Kab. Sambas", 2023, 20_500],
      ["Kab. Sambas", 2023, 204_700],
      ["Kab. Sambas", 2024, 21_000],
    );
    expect(found).toEqual([]);
  });

  test("is its own where years stand across, though another row has the same region", () => {
    const rows = [
      ["Kab. Sambas", 20_000, 20_500, 21_000],
      ["Kab. Sambas", 20_000, 204_700, 21_000],
    ];
    expect(slips([["Kab/Kota", ...three], ...rows])).toEqual(["T02 C3"]);
  });
});
