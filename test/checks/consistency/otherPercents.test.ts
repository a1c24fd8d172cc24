import {
  changed,
  kepulauanRiau,
  percentOf,
  plainSheet,
  type RegionRow,
  sumOf,
} from "../corpus/provinceRows";
import type { TestSheet } from "../../tables/sheetOf";
import { placesOf } from "../told";

/** The percents of the first rows are of something else; the header is in row 3. */
function withOthers(rows: readonly RegionRow[], others: number): TestSheet {
  return rows
    .slice(0, others)
    .reduce(
      (sheet, [, some, all], index) => changed(sheet, `D${index + 4}`, percentOf(some * 0.7, all)),
      plainSheet(rows),
    );
}

function withTotal(sheet: TestSheet, rows: readonly RegionRow[], factor: number): TestSheet {
  const [some, all] = [sumOf(rows, "participants"), sumOf(rows, "eligible")];
  return { cells: [...sheet.cells, ["JUMLAH", some, all, percentOf(some * factor, all)]] };
}

test("three rows and their total are too few for a column of something else", () => {
  const three = kepulauanRiau.slice(0, 3);
  const sheet = withTotal(withOthers(three, 3), three, 0.7);
  expect(placesOf("C02", sheet)).toEqual(["D4", "D5", "D6", "D7"]);
});

test("four of seven are most of them, be there a total and rows without a percent besides", () => {
  const sheet = withTotal(withOthers(kepulauanRiau, 4), kepulauanRiau, 1);
  expect(placesOf("C02", sheet)).toEqual(["D3"]);
  const blank = changed(withOthers(kepulauanRiau, 4), "D10", "");
  expect(placesOf("C02", blank)).toEqual(["D3"]);
  const more = { cells: [...withOthers(kepulauanRiau, 4).cells, ["Kab. Malang", 1000, 2000, ""]] };
  expect(placesOf("C02", more)).toEqual(["D3"]);
});
