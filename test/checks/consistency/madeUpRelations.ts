import { type Member, memberOf } from "../../../src/checks/consistency/member";
import type { Range, Relation } from "../../../src/checks/consistency/relation";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf } from "../../tables/sheetOf";

const [read] = readTables(
  sheetOf([
    ["Kab/Kota", "Peserta", "Pekerja", "Cakupan (%)", "Gap"],
    ["Kab. Majene", 18243, 76518, 23.84, 58275],
    ["Kab. Mamasa", 11862, 83147, 14.27, 71285],
  ]),
);

if (!read) throw new Error("no table");

/** A table whose own numbers do not matter. */
export const anyTable = read;

/** A number in it, whatever it is: a count, or a share with decimals of its percent. */
export function memberWith(
  figure: "participants" | "eligible" | "coverage" | "gap",
  value: number,
  decimals?: number,
): Member {
  const slice = anyTable.main;
  const [row] = slice.rows;
  const member = row && memberOf(slice, row, figure);
  if (!member) throw new Error("no number");
  return { ...member, number: { ...member.number, value, decimals } };
}

/** A relation that holds with certain values of each of its numbers; the first is its result. */
export function relationWith(
  kind: Relation["kind"],
  ...fitting: readonly (readonly [Member, ...Range[]])[]
): Relation {
  const [first] = fitting;
  if (!first) throw new Error("no number");
  return {
    kind,
    result: first[0],
    members: () => fitting.map(([member]) => member),
    fitting: ({ number }) =>
      fitting.flatMap(([member, ...ranges]) => (member.number === number ? ranges : [])),
    says: () => ({ id: "", en: "" }),
  };
}
