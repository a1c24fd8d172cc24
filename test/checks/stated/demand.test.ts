import { demandOf } from "../../../src/checks/stated/demand";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { regions } from "./gapSheet";

const sum = regions.reduce((all, [, some]) => all + some, 0);
const [first] = regions;

/** What the total asks of the participants of the first region. */
function demand(
  totals: readonly (readonly TestCell[])[],
  others: readonly (readonly TestCell[])[] = regions.slice(1),
) {
  const rows = [first, ...others].map(([name = "", some = ""]) => [name, some]);
  const cells = [["Kab/Kota", "Peserta"], ...rows, ...totals];
  const [table] = readTables(sheetOf(cells));
  const slice = table?.main;
  const row = slice?.rows[0];
  return slice && row && demandOf(slice, "participants", row);
}

test.each([
  ["what is missing to it", sum + 700, first[1] + 700],
  ["less where the rows exceed it", sum - 700, first[1] - 700],
  ["nobody", sum - first[1], 0],
])("a total asks of a row %s", (_, total, expected) => {
  expect(demand([["JUMLAH", total]])).toBe(expected);
});

test("a total that the rows make, or one that would take less than nobody, asks nothing", () => {
  expect(demand([["JUMLAH", sum]])).toBeUndefined();
  expect(demand([["JUMLAH", sum - first[1] - 1]])).toBeUndefined();
});

test("nothing asks where there is no total, or a row is blank", () => {
  expect(demand([])).toBeUndefined();
  expect(demand([["JUMLAH", ""]])).toBeUndefined();
  const blank = ["Kab. Bantul", ""];
  expect(demand([["JUMLAH", sum]], [blank, ...regions.slice(2)])).toBeUndefined();
});

test("a blank subtotal leaves it to the total", () => {
  const totals = [
    ["Subtotal", ""],
    ["JUMLAH", sum + 5],
  ];
  expect(demand(totals)).toBe(first[1] + 5);
});
