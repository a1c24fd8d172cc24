import { changed, kepulauanRiau, plainSheet, yogyakarta } from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const counts = { cells: plainSheet(yogyakarta).cells.map((row) => row.slice(0, 3)) };
const yogya = plainSheet(yogyakarta);
const riau = plainSheet(kepulauanRiau);

test("nine digits are people, ten are not", () => {
  expect(placesOf("N10", changed(counts, "C5", 999_999_999))).toEqual([]);
  expect(wordsOf("N10", changed(counts, "C5", 1_000_000_000))).toEqual([
    "1.000.000.000 terlalu besar untuk jumlah orang (lebih dari sembilan digit). Periksa angkanya dan kolomnya.",
  ]);
});

test("a budget may have more digits, but not more than Excel keeps", () => {
  const budget = (rupiah: number | string) => ({
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja", "Anggaran (Rp)"],
      ...yogyakarta.map(([name, some, all]) => [name, some, all, rupiah]),
    ],
  });
  expect(placesOf("N10", budget(999_999_999_999_999))).toEqual([]);
  expect(placesOf("N10", budget(1_000_000_000_000_000))).toEqual(["D2"]);
  expect(placesOf("N10", budget("999999999999999"))).toEqual([]);
  expect(placesOf("N10", budget("Rp1234567890123456"))).toEqual(["D2"]);
  expect(placesOf("N10", budget("Rp. 1.234.567.890.123.456"))).toEqual(["D2"]);
});

test("text with more than 15 digits is told as such", () => {
  const long = changed(counts, "C5", "1234567890123456");
  expect(placesOf("N10", long)).toEqual(["C5"]);
  expect(wordsOf("N10", long)[0]).toMatch(/lebih dari 15 digit/);
  expect(placesOf("N01", long)).toEqual([]);
  expect(placesOf("N02", long)).toEqual([]);
  expect(placesOf("N02", changed(counts, "C5", "peserta 1234567890123456"))).toEqual(["C5"]);
  expect(placesOf("N02", changed(counts, "C5", "1234567890123456?"))).toEqual(["C5"]);
});

test("zeros before a number are no digits", () => {
  expect(wordsOf("N10", changed(counts, "C5", "000000431877"))).toEqual([]);
  expect(wordsOf("N10", changed(counts, "C5", "0000000000431877"))).toEqual([]);
});

test("a typed percent has at most six decimals", () => {
  expect(placesOf("N10", changed(yogya, "D4", 20.783521))).toEqual([]);
  expect(wordsOf("N10", changed(yogya, "D4", 20.7835212))).toEqual([
    "20,7835212% diketik dengan 7 desimal. Hitung dengan rumus, atau bulatkan ke 20,78%.",
  ]);
  const formula = { value: 20.7835212, formula: true };
  expect(placesOf("N10", changed(yogya, "D4", formula))).toEqual([]);
  expect(placesOf("N10", changed(yogya, "D4", "20,7835212"))).toEqual([]);
});

test("most of a column is told once", () => {
  const pasted = (count: number) =>
    kepulauanRiau
      .slice(0, count)
      .reduce(
        (sheet, [, some, all], index) => changed(sheet, `D${index + 4}`, (some / all) * 100),
        riau,
      );
  expect(placesOf("N10", pasted(3))).toEqual(["D4", "D5", "D6"]);
  expect(placesOf("N10", pasted(4))).toEqual(["D4"]);
  expect(wordsOf("N10", pasted(4))[0]).toMatch(/^4 angka di kolom ini/);
});
