import { isUsual, otherYears } from "../../../src/checks/consistency/history";
import { memberOf } from "../../../src/checks/consistency/member";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf } from "../../tables/sheetOf";

/** The participants of a region in some years, and the number of the last of them. */
function ofYears(...participants: readonly (number | string)[]) {
  const years = participants.map((_, index) => `Peserta ${2021 + index}`);
  const cells = [
    ["Kab/Kota", ...years],
    ["Kota Ambon", ...participants],
    ["Kota Tual", ...participants.map((_, index) => 900 + index)],
  ];
  const [table] = readTables(sheetOf(cells));
  const slice = table?.slices.at(-1);
  const row = slice?.rows[0];
  const member = slice && row && memberOf(slice, row, "participants");
  if (!table || !member) throw new Error("not read");
  return { table, member };
}

test("a number is held against two other years at least, and not against zeros", () => {
  const others = (...participants: (number | string)[]) => {
    const { table, member } = ofYears(...participants);
    return otherYears(table, member);
  };
  expect(others(135, 200, 180)).toEqual([135, 200]);
  expect(others(200, 180)).toBeUndefined();
  expect(others(135, "", 180)).toBeUndefined();
  expect(others(135, 0, 180)).toBeUndefined();
  expect(others(135, 0, 200, 180)).toEqual([135, 200]);
});

test("usual is what other years were, and a third more or less", () => {
  const { table, member } = ofYears(135, 200, 180);
  const usual = [99.9, 100, 135, 200, 270, 270.1].filter((value) => isUsual(table, member, value));
  expect(usual).toEqual([100, 135, 200, 270]);
});

test("nobody knows what is usual where other years are too few", () => {
  const { table, member } = ofYears(200, 180);
  expect(isUsual(table, member, 180)).toBeUndefined();
});
