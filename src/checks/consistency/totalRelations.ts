import type {
  EnrolmentTable,
  Figure,
  Slice,
  TableRow,
  TotalRow,
} from "../../tables/enrolmentTable";
import { isLong, missingFrom, repeatedRows } from "../regions/regionsOfTable";
import { known, type KnownNumber } from "../figures";
import { gapColumns, isOfItsRow } from "../stated/gapColumns";
import { isInThousands, memberOf } from "./member";
import type { Relation } from "./relation";
import { totalRelation } from "./sumRelation";
import type { Values } from "./values";

const added: readonly Figure[] = [
  "participants",
  "eligible",
  "uncovered",
  "population",
  "assisted",
  "budget",
];

/** Rounded up in each row, and the province may have a target of its own. */
const roundedUp: readonly Figure[] = ["targetParticipants", "shortfall"];

/** Every column of a slice that must add up to a known total. */
export function totalRelations(table: EnrolmentTable, slice: Slice, values: Values): Relation[] {
  if (isLong(slice)) return [];
  return slice.totals.flatMap((total) =>
    [...added, ...(isCalledSum(total) ? roundedUp : [])].flatMap(
      (figure) => relationOf(table, slice, total, figure, values) ?? [],
    ),
  );
}

function isCalledSum({ name }: TotalRow): boolean {
  return /\b(jumlah|jml|total)\b/i.test(name);
}

function relationOf(
  table: EnrolmentTable,
  slice: Slice,
  total: TotalRow,
  figure: Figure,
  values: Values,
): Relation | undefined {
  const whole = memberOf(slice, total, figure);
  const rows = total.of ?? [];
  const filled = rows.filter((row) => known(row[figure]) !== undefined).length;
  if (!whole || filled === 0 || isInThousands(slice, figure)) return undefined;
  if (figure === "shortfall" && isShortfallOfItsRow(table, slice, total)) return undefined;
  return totalRelation(
    {
      whole,
      slice,
      figure,
      rows,
      leftOut: waysToLeaveOut(table, slice, rows, figure),
      isIncomplete: filled < rows.length || mayLackRows(slice, rows),
      slack: roundedUp.includes(figure) ? filled : 0,
    },
    values,
  );
}

/** Regions above their target lack nobody, but lower what the province as a whole still lacks. */
function isShortfallOfItsRow(table: EnrolmentTable, slice: Slice, total: TotalRow): boolean {
  return gapColumns(table).some(
    (column) =>
      column.slice === slice && column.figure === "shortfall" && isOfItsRow(column, total),
  );
}

/** A region has no row, or a row whose name is not understood may belong to any subtotal. */
function mayLackRows(slice: Slice, added: readonly unknown[]): boolean {
  if (missingFrom(slice).length > 0) return true;
  return added.length < slice.rows.length && slice.rows.some(({ regency }) => !regency);
}

function waysToLeaveOut(
  { grid }: EnrolmentTable,
  slice: Slice,
  rows: readonly TableRow[],
  figure: Figure,
): (readonly KnownNumber[])[] {
  const numbersOf = (some: readonly TableRow[]) => some.flatMap((row) => known(row[figure]) ?? []);
  const text = numbersOf(rows.filter((row) => row[figure]?.fromText));
  const repeats = repeatedRows(slice);
  const hidden = new Set(grid.hiddenRows);
  const among = new Set(rows);
  const ways = [
    numbersOf(repeats.map(({ row }) => row).filter((row) => among.has(row))),
    numbersOf(repeats.map(({ first }) => first).filter((row) => among.has(row))),
    numbersOf(rows.filter(({ row }) => hidden.has(row))),
  ].filter(({ length }) => length > 0);
  if (text.length === 0) return ways;
  // Text may be left out beside any of the others.
  return [text, ...ways, ...ways.map((way) => [...new Set([...text, ...way])])];
}
