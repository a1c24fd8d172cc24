import { provenByTotals } from "../../../src/checks/stated/provenByTotals";
import { cellAddress } from "../../../src/tables/grid";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf, type TestSheet } from "../../tables/sheetOf";
import { sheetWith, withCells } from "./gapSheet";

/** "C4 313577": the cell, and what its row and its total demand. */
function proven({ cells }: TestSheet): string[] {
  return readTables(sheetOf(cells)).flatMap((table) =>
    provenByTotals(table).map(({ number, fits }) => `${cellAddress(number.cell)} ${fits}`),
  );
}

const gaps = sheetWith(
  ["Peserta", "Pekerja", "Belum Terlindungi"],
  (some, all) => [some, all, all - some],
  [["JUMLAH", 569769, 1709534, 1139765]],
);

test("a gap is proven by its row and its total", () => {
  expect(proven(gaps)).toEqual([]);
  expect(proven(withCells(gaps, 3, { 4: 312973 }))).toEqual(["D4 312937"]);
  expect(proven(withCells(gaps, 3, { 4: 389255 }))).toEqual(["D4 312937"]);
});

test("a total that is wrong too, or that is missing, proves nothing", () => {
  expect(proven(withCells(gaps, 3, { 4: 312973, 7: 1139766 }))).toEqual([]);
  expect(proven({ cells: withCells(gaps, 3, { 4: 312973 }).cells.slice(0, -1) })).toEqual([]);
});

test("a count that is wrong leaves its gap as it is", () => {
  expect(proven(withCells(gaps, 1, { 4: 76381 }))).toEqual([]);
});

test("a blank among the numbers proves nothing", () => {
  expect(proven(withCells(gaps, 3, { 4: 312973, 5: "" }))).toEqual([]);
});

test("a budget is proven by its row and its total", () => {
  const budgets = sheetWith(
    ["Pekerja Rentan", "Bulan", "Iuran per Bulan (Rp)", "Anggaran (Rp)"],
    (_, __, index) => [1000 + index, 12, 16800, (1000 + index) * 201600],
    [["JUMLAH", 5010, "", "", 5010 * 201600]],
  );
  expect(proven(budgets)).toEqual([]);
  expect(proven(withCells(budgets, 4, { 4: 220003200 }))).toEqual(["E4 202003200"]);
  expect(proven(withCells(budgets, 4, { 4: 220003200, 7: 1010016001 }))).toEqual([]);
});
