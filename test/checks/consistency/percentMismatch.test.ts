import type { TestCell, TestSheet } from "../../tables/sheetOf";
import {
  changed,
  kepulauanRiau,
  percentOf,
  plainSheet,
  sheetWithTotal,
  sumOf,
  yogyakarta,
} from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const yogya = plainSheet(yogyakarta);
const riau = plainSheet(kepulauanRiau);

function withPercents(sheet: TestSheet, count: number, factor: number): TestSheet {
  return Array.from({ length: count }, (_, index) => index + 4).reduce((some, row) => {
    const [, participants = 0, eligible = 1] = sheet.cells[row - 1] ?? [];
    const percent = percentOf(Number(participants) * factor, Number(eligible));
    return changed(some, `D${row}`, percent);
  }, sheet);
}

test("one unit of the last printed digit is allowed, however many are printed", () => {
  // 41.237 ÷ 198.412 = 20,7835%
  const printed = (percent: number, format = "General"): TestSheet =>
    changed(yogya, "D4", { value: percent, format });
  for (const right of [20.78, 20.79, 20.8, 21, 20]) {
    expect(placesOf("C02", printed(right))).toEqual([]);
  }
  for (const wrong of [20.77, 20.6, 22, 19]) {
    expect(placesOf("C02", printed(wrong))).toEqual(["D4"]);
  }
  expect(placesOf("C02", printed(20.8, "0.00"))).toEqual(["D4"]);
  expect(placesOf("C02", printed(20.7835, "0.0000"))).toEqual([]);
});

test("what is wrong is told with the division", () => {
  expect(wordsOf("C02", changed(yogya, "D4", 25.11))).toEqual([
    "Tertulis 25,11%, hitungannya 20,78% (41.237 ÷ 198.412). Periksa ketiga angka ini.",
  ]);
});

test("a column of which most percents are something else is told once, at its header", () => {
  expect(placesOf("C02", withPercents(riau, 3, 0.7))).toEqual(["D4", "D5", "D6"]);
  expect(placesOf("C02", withPercents(riau, 4, 0.7))).toEqual(["D3"]);
  expect(wordsOf("C02", withPercents(riau, 4, 0.7))).toEqual([
    "Di 4 dari 7 baris, persen ini bukan peserta ÷ pekerja; misalnya Kabupaten Karimun: tertulis 23,05%, hitungannya 32,92%. Periksa pembaginya, atau pilih kolom yang benar.",
  ]);
});

test("four of eight are no column of something else", () => {
  const eight = { cells: [...riau.cells, ["Kab. Malang", 1000, 2000, 50]] };
  expect(placesOf("C02", withPercents(eight, 4, 0.7))).toEqual(["D4", "D5", "D6", "D7"]);
});

test("percents of the population are told as such, not as mismatches", () => {
  const sheet = {
    cells: [
      ["Kab/Kota", "Penduduk", "Pekerja", "Peserta", "Capaian (%)"],
      ...yogyakarta.map(([name, some, all]) => [
        name,
        all * 2,
        all,
        some,
        percentOf(some, all * 2),
      ]),
    ],
  };
  expect(placesOf("C02", sheet)).toEqual([]);
  expect(placesOf("C16", sheet)).toEqual(["E1"]);
});

test("percents of another definition of workers are not compared", () => {
  const header = ["Kab/Kota", "Peserta", "Penduduk bekerja", "Cakupan terhadap angkatan kerja (%)"];
  const rows = yogyakarta.map(([name, some, all]) => [name, some, all, percentOf(some, all * 1.1)]);
  expect(placesOf("C02", { cells: [header, ...rows] })).toEqual([]);
});

test("nobody to be covered makes no percent wrong", () => {
  const none = changed(changed(changed(yogya, "B4", 0), "C4", 0), "D4", 0);
  expect(placesOf("C02", none)).toEqual([]);
});

describe("which of the three is wrong", () => {
  const some = sumOf(yogyakarta, "participants");
  const all = sumOf(yogyakarta, "eligible");
  const total = sheetWithTotal(yogyakarta);

  test("the total tells, with the number that fits exactly", () => {
    expect(wordsOf("C02", changed(total, "B5", 139864))).toEqual([
      "Peserta 139.864 tidak cocok dengan angka lain. Yang cocok 138.964: 138.964 ÷ 431.877 = 32,18%, dan jumlah kolomnya menjadi tepat 569.769. Periksa sumbernya.",
    ]);
    expect(placesOf("C02", changed(total, "C5", 481377))).toEqual(["C5"]);
    expect(placesOf("C02", changed(total, "D5", 33.18))).toEqual(["D5"]);
  });

  test("a total that is a formula follows a wrong number, and tells nothing", () => {
    const formula: TestCell = { value: some + 900, formula: true };
    const follows = changed(changed(total, "B5", 139864), "B9", formula);
    const percent: TestCell = { value: percentOf(some + 900, all), formula: true };
    expect(placesOf("C02", changed(follows, "D9", percent))).toEqual(["D5"]);
  });

  test("a total is told before its percent", () => {
    const wrong = changed(total, "B9", some + 50_000);
    expect(placesOf("C04", wrong)).toEqual(["B9"]);
    expect(placesOf("C02", wrong)).toEqual([]);
    expect(placesOf("C02", changed(total, "D9", 35.33))).toEqual(["D9"]);
  });

  test("a portion tells", () => {
    const portions = {
      cells: [
        ["Kab/Kota", "Peserta", "Pekerja", "Capaian (%)", "Proporsi peserta (%)"],
        ...yogyakarta.map((row) => [...row, percentOf(row[1], row[2]), percentOf(row[1], some)]),
        ["JUMLAH", { value: some, formula: true }, all, percentOf(some, all), 100],
      ],
    };
    expect(placesOf("C02", portions)).toEqual([]);
    expect(placesOf("C02", changed(portions, "B3", 183964))).toEqual(["B3"]);
  });

  test("the target headcount tells", () => {
    const targets = {
      cells: [
        ["Kab/Kota", "Peserta", "Pekerja", "Capaian (%)", "Target (%)", "Target peserta"],
        ...yogyakarta.map(([name, participants, eligible]) => [
          name,
          participants,
          eligible,
          percentOf(participants, eligible),
          45,
          Math.ceil(eligible * 0.45),
        ]),
      ],
    };
    expect(placesOf("C02", targets)).toEqual([]);
    expect(placesOf("C02", changed(targets, "C3", 413877))).toEqual(["C3"]);
  });

  test.each(["Kekurangan peserta (orang)", "Gap ke target (orang)"])("%s tells", (gap) => {
    const shortfalls = {
      cells: [
        ["Kab/Kota", "Peserta", "Pekerja", "Capaian (%)", "Target (%)", gap],
        ...yogyakarta.map(([name, participants, eligible]) => [
          name,
          participants,
          eligible,
          percentOf(participants, eligible),
          64,
          Math.ceil(eligible * 0.64) - participants,
        ]),
      ],
    };
    expect(placesOf("C02", shortfalls)).toEqual([]);
    expect(placesOf("C02", changed(shortfalls, "B3", 183964))).toEqual(["B3"]);
    expect(placesOf("C02", changed(shortfalls, "C3", 413877))).toEqual(["C3"]);
    expect(placesOf("C07", changed(shortfalls, "B3", 183964))).toEqual([]);
  });
});

test("two rows whose figures stand in each other's place are told at both", () => {
  const swapped = changed(changed(riau, "C6", 47128), "C7", 40816);
  expect(placesOf("C02", swapped)).toEqual(["C6", "C7"]);
  expect(wordsOf("C02", swapped)[0]).toBe(
    "Pekerja 47.128 tampaknya tertukar dengan baris Kabupaten Lingga: di sini yang cocok 40.816. Tukar letaknya.",
  );
  const percents = changed(changed(riau, "D6", 26.22), "D7", 33.01);
  expect(placesOf("C02", percents)).toEqual(["D6", "D7"]);
});
