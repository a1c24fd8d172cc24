import type { TestCell } from "../../tables/sheetOf";
import { changed, kepulauanRiau, plainSheet, sulawesiBarat } from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const sulbar = plainSheet(sulawesiBarat);
const riau = plainSheet(kepulauanRiau);

test("words are told with what belongs there", () => {
  expect(wordsOf("N02", changed(sulbar, "C5", " n/a "))).toEqual([
    "“n/a” tidak terbaca sebagai angka. Isi pekerja dengan angka.",
  ]);
});

test("an Excel error is told as such, and a blank or a dash as a blank", () => {
  for (const value of ["#N/A", "#DIV/0!", "", "-", "–", "—"]) {
    expect(placesOf("N02", changed(sulbar, "C5", value))).toEqual([]);
  }
  expect(placesOf("N02", changed(sulbar, "C5", "--"))).toEqual(["C5"]);
});

test("words in most cells of a column are told once", () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `B${index + 4}`).reduce(
      (sheet, address) => changed(sheet, address, "belum"),
      riau,
    );
  expect(placesOf("N02", words(3))).toEqual(["B4", "B5", "B6"]);
  expect(placesOf("N02", words(4))).toEqual(["B4"]);
  expect(wordsOf("N02", words(4))[0]).toMatch(/^4 isian peserta .*misalnya “belum”/);
});

test("a word in a total is told as well", () => {
  const { cells } = sulbar;
  expect(placesOf("N02", { cells: [...cells, ["JUMLAH", "lihat bawah", 648407]] })).toEqual([
    "B10",
  ]);
});

test.each(["Gap", "Selisih (poin)", "Jumlah bulan"])("%s may be told in words", (header) => {
  const rows = sulawesiBarat.map(([name, some, all], index): TestCell[] => [
    name,
    some,
    all,
    index === 2 ? "tercapai" : 4 + index,
  ]);
  const sheet = { cells: [["Kab/Kota", "Peserta", "Pekerja", header], ...rows] };
  expect(placesOf("N02", sheet)).toEqual([]);
});

test("gaps may be told in words", () => {
  const sheet = (gap: TestCell) => ({
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja", "Target Peserta", "Kekurangan Peserta"],
      ...sulawesiBarat.map(([name, some, all], index): TestCell[] => [
        name,
        some,
        all,
        some + 1000 + index,
        index === 2 ? gap : 1000 + index,
      ]),
    ],
  });
  expect(placesOf("N02", sheet("tercapai"))).toEqual([]);
  expect(placesOf("N02", changed(sheet(1002), "D4", "tercapai"))).toEqual(["D4"]);
});
