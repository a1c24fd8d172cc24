import { known, ratioOf } from "../../src/checks/figures";
import { readTables } from "../../src/tables/readTables";
import { sheetOf, type TestCell } from "../tables/sheetOf";

/** The row of a region with these participants, workers and percent. */
function rowWith(...figures: readonly TestCell[]) {
  const sheet = sheetOf([
    ["Kab/Kota", "Peserta", "Pekerja", "Cakupan (%)"],
    ["Kab. Majene", ...figures],
    ["Kab. Mamasa", 11862, 83147, 14.27],
  ]);
  const row = readTables(sheet)[0]?.main.rows[0];
  if (!row) throw new Error("no row");
  return row;
}

test("three figures of a row can be held against each other", () => {
  expect(ratioOf(rowWith(18243, 76518, 23.84))).toEqual({
    participants: 18243,
    eligible: 76518,
    coverage: 0.2384,
    decimals: 2,
  });
});

test.each<[string, TestCell[]]>([
  ["participants", ["", 76518, 23.84]],
  ["workers", [18243, "", 23.84]],
  ["percent", [18243, 76518, ""]],
  ["workers at all", [0, 0, 0]],
])("not where there are no %s", (_, figures) => {
  expect(ratioOf(rowWith(...figures))).toBeUndefined();
});

test("a figure that cannot be read is not known", () => {
  expect(known(rowWith("?", 76518, 23.84).participants)).toBeUndefined();
  expect(known(undefined)).toBeUndefined();
  expect(known(rowWith(18243, 76518, 23.84).participants)?.value).toBe(18243);
});
