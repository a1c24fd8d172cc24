import {
  changed,
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
const counts = { cells: yogya.cells.map((row) => row.slice(0, 3)) };
const some = sumOf(sulawesiBarat, "participants");
const all = sumOf(sulawesiBarat, "eligible");
const total = sheetWithTotal(sulawesiBarat);

test("as many participants as workers are possible, one more is not", () => {
  expect(placesOf("C01", changed(counts, "B5", 431877))).toEqual([]);
  expect(wordsOf("C01", changed(counts, "B5", 431878))).toEqual([
    "Peserta 431.878 melebihi pekerja 431.877. Periksa kedua angka ini.",
  ]);
});

test("the percent of too many participants is no second finding", () => {
  const exceeding = changed(yogya, "B5", 438964);
  expect(placesOf("C01", exceeding)).toEqual(["B5"]);
  expect(placesOf("C02", exceeding)).toEqual([]);
});

test("a percent computed from too many participants does not speak for them", () => {
  const computed = changed(changed(total, "B6", 93862), "D6", percentOf(93862, 83147));
  expect(placesOf("C01", computed)).toEqual(["B6"]);
  expect(placesOf("C04", computed)).toEqual([]);
  expect(wordsOf("C01", computed)[0]).toMatch(/Peserta yang cocok 11\.862/);
});

test("too few workers are told at the workers, where the total says so", () => {
  const few = changed(total, "C6", 9147);
  expect(placesOf("C01", few)).toEqual(["C6"]);
  expect(wordsOf("C01", few)).toEqual([
    "Peserta 11.862 melebihi pekerja 9.147. Pekerja yang cocok 83.147: 11.862 ÷ 83.147 = 14,27%, dan jumlah kolomnya menjadi tepat 648.407. Periksa sumbernya.",
  ]);
});

test("figures in each other's place are told with the advice to exchange them", () => {
  const exchanged = changed(changed(total, "B6", 83147), "C6", 11862);
  expect(placesOf("C01", exchanged)).toEqual(["B6", "C6"]);
  expect(wordsOf("C01", exchanged)[0]).toBe(
    "Peserta 83.147 dan pekerja 11.862 tampaknya tertukar: bila ditukar, semua angka lain cocok. Tukar letaknya.",
  );
  expect(placesOf("C04", exchanged)).toEqual([]);
});

test("totals in each other's place too", () => {
  expect(placesOf("C01", changed(changed(total, "B10", all), "C10", some))).toEqual(["B10", "C10"]);
});

test("a total exceeds only through its rows", () => {
  const sheet = { cells: [...counts.cells, ["JUMLAH", 2_000_000, ""]] };
  expect(placesOf("C01", sheet)).toEqual([]);
});

test("workers beside participants of several years are told once", () => {
  const years = {
    cells: [
      ["Kab/Kota", "Pekerja", "Peserta 2022", "Peserta 2023", "Peserta 2024"],
      ...yogyakarta.map(([name, participants, eligible], index) => [
        name,
        eligible,
        ...[2022, 2023, 2024].map((year) => inYear(participants, year, index)),
      ]),
      ["JUMLAH", 1709534, "", "", ""],
    ],
  };
  expect(placesOf("C01", changed(years, "B4", 8255))).toEqual(["B4"]);
});
