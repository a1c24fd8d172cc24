import type { TestCell, TestSheet } from "../../tables/sheetOf";
import {
  changed,
  kalimantanBarat,
  plainSheet,
  sulawesiBarat,
  yogyakarta,
} from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const sulbar = plainSheet(sulawesiBarat);

function blanked(sheet: TestSheet, column: string, count: number, value: TestCell = ""): TestSheet {
  return Array.from({ length: count }, (_, index) => `${column}${index + 4}`).reduce(
    (some, address) => changed(some, address, value),
    sheet,
  );
}

test("blanks are told where at least half of the column is filled in", () => {
  expect(wordsOf("N03", blanked(sulbar, "B", 1))).toEqual([
    "Peserta masih kosong. Isi angkanya, 0 bila memang tidak ada.",
  ]);
  expect(placesOf("N03", blanked(sulbar, "B", 3))).toEqual(["B4", "B5", "B6"]);
  expect(placesOf("N03", blanked(sulbar, "B", 4))).toEqual([]);
  expect(placesOf("N03", blanked(sulbar, "D", 3, "–"))).toEqual(["D4", "D5", "D6"]);
});

test("a space is a blank", () => {
  expect(placesOf("N03", changed(sulbar, "C6", " "))).toEqual(["C6"]);
});

test("ten blanks are one finding, nine are nine", () => {
  const rows = [...kalimantanBarat, ...yogyakarta, ...sulawesiBarat];
  const many = plainSheet(rows);
  expect(placesOf("N03", blanked(many, "C", 9))).toHaveLength(9);
  expect(placesOf("N03", blanked(many, "C", 10))).toEqual(["C4"]);
  expect(wordsOf("N03", blanked(many, "C", 10))[0]).toMatch(/^Pekerja masih kosong di 10 baris/);
});

test("totals may be blank", () => {
  const { cells } = sulbar;
  expect(placesOf("N03", { cells: [...cells, ["JUMLAH", "", 648407, ""]] })).toEqual([]);
});

test("a formula without a result is told as such", () => {
  const sheet = changed(sulbar, "D6", { value: "", formula: true });
  expect(placesOf("N03", sheet)).toEqual([]);
});

test.each([
  ["Target peserta", 40_000, ["D3"]],
  ["Target (%)", 45.5, ["D3"]],
  ["Pekerja belum terlindungi", 30_000, ["D3"]],
  ["Belum terlindungi (%)", 61.5, ["D3"]],
  ["Capaian kinerja (%)", 71.5, ["D3"]],
  ["Porsi (%)", 12.5, ["D3"]],
  ["Jumlah penduduk", 400_000, ["D3"]],
  ["Kekurangan peserta", 4_000, []],
  ["Selisih (poin)", 4.5, []],
  ["Anggaran (Rp)", 403_200_000, []],
])("%s: a blank where the others have %d", (header, number, places) => {
  const rows = yogyakarta.map(([name, some, all], index): TestCell[] => [
    name,
    some,
    all,
    index === 1 ? "" : number + index,
  ]);
  expect(placesOf("N03", { cells: [["Kab/Kota", "Peserta", "Pekerja", header], ...rows] })).toEqual(
    places,
  );
});

test("nobody may be assisted in a region", () => {
  const sheet = (assisted: TestCell) => ({
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja", "Pekerja rentan yang dibantu"],
      ...yogyakarta.map(([name, some, all], index): TestCell[] => [
        name,
        some,
        all,
        index === 1 ? assisted : 500 + index,
      ]),
    ],
  });
  expect(placesOf("N03", sheet(""))).toEqual([]);
});
