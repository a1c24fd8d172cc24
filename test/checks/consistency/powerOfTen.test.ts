import type { TestCell } from "../../tables/sheetOf";
import {
  changed,
  gorontalo,
  inYear,
  percentOf,
  plainSheet,
  sheetWithTotal,
  sulawesiBarat,
  sumOf,
  yogyakarta,
} from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const yogya = plainSheet(yogyakarta);
const some = sumOf(sulawesiBarat, "participants");
const total = sheetWithTotal(sulawesiBarat);

test("of participants, workers and percent the one is told that makes the row like the others", () => {
  expect(placesOf("C03", changed(yogya, "B5", 1389640))).toEqual(["B5"]);
  expect(placesOf("C03", changed(yogya, "C5", 4318770))).toEqual(["C5"]);
  expect(placesOf("C03", changed(yogya, "D5", 3.218))).toEqual(["D5"]);
});

test("other years tell too: one of the two years is like the others of its row", () => {
  const years = {
    cells: [
      [
        "Kab/Kota",
        ...[2021, 2022, 2023].flatMap((year) => [
          `Peserta ${year}`,
          `Pekerja ${year}`,
          `UCJ ${year} (%)`,
        ]),
      ],
      ...gorontalo.map(([name, participants, eligible], index) => [
        name,
        ...[2021, 2022, 2023].flatMap((year) => {
          const of = inYear(participants, year, index);
          return [of, eligible, percentOf(of, eligible)];
        }),
      ]),
    ],
  };
  expect(placesOf("C03", changed(years, "F2", 748190))).toEqual(["F2"]);
  const wrong = changed(years, "E2", inYear(17326, 2022, 0) * 10);
  expect(placesOf("C03", wrong)).toEqual(["E2"]);
});

test("the zero that is too many is named with what then fits", () => {
  expect(wordsOf("C03", changed(total, "B5", 390517))).toEqual([
    "Peserta 390.517 tampaknya kelebihan nol atau salah koma. Yang cocok 39.517: 39.517 ÷ 204.386 = 19,33%, dan jumlah kolomnya menjadi tepat 170.611. Periksa sumbernya.",
  ]);
  expect(wordsOf("C03", changed(total, "C5", 24386))[0]).toMatch(
    /^Pekerja 24\.386 tampaknya kekurangan nol atau salah koma. Yang cocok 204\.386/,
  );
});

test("a total alone tells of one number, not of one of two", () => {
  const counts = { cells: total.cells.map((row) => row.slice(0, 2)) };
  expect(placesOf("C03", changed(counts, "B5", 390517))).toEqual(["B5"]);
  const twins = changed(changed(counts, "B4", 39517), "B10", some - 18243 + 39517);
  expect(placesOf("C04", twins)).toEqual([]);
  const oneOfTwins = changed(twins, "B4", 390517);
  expect(placesOf("C03", oneOfTwins)).toEqual(["B4"]);
  const either = changed(changed(twins, "B4", 395170), "B5", 395170);
  const short = changed(either, "B10", some - 18243 + 39517 + 395170 - 39517);
  expect(placesOf("C03", short)).toEqual([]);
  expect(placesOf("C04", short)).toEqual(["B10"]);
});

test("a number from which its percent was computed is found by the total", () => {
  const slipped = changed(changed(total, "C5", 2043860), "D5", percentOf(39517, 2043860));
  expect(placesOf("C03", slipped)).toEqual(["C5"]);
  expect(placesOf("C02", slipped)).toEqual([]);
});

test("workers not covered with a zero too many", () => {
  const uncovered = {
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja", "Belum terlindungi (orang)"],
      ...yogyakarta.map(([name, of, eligible]): TestCell[] => [name, of, eligible, eligible - of]),
    ],
  };
  expect(placesOf("C03", changed(uncovered, "D3", 2929130))).toEqual(["D3"]);
  expect(placesOf("C07", changed(uncovered, "D3", 2929130))).toEqual([]);
});

test("a target headcount with a zero too many", () => {
  const targets = {
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja", "Target (%)", "Target peserta"],
      ...yogyakarta.map(([name, of, eligible]): TestCell[] => [
        name,
        of,
        eligible,
        45,
        Math.ceil(eligible * 0.45),
      ]),
    ],
  };
  expect(placesOf("C03", changed(targets, "E3", 1943450))).toEqual(["E3"]);
});

test("a percent without decimals is told where it is off by ten, not where it is off by more", () => {
  expect(placesOf("C03", changed(yogya, "D5", 3.2))).toEqual(["D5"]);
  expect(placesOf("C03", changed(yogya, "D5", 3))).toEqual([]);
  expect(placesOf("C02", changed(yogya, "D5", 3))).toEqual(["D5"]);
});
