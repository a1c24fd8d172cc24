import type { EnrolmentTable, Figure, Slice, TotalRow } from "../../tables/enrolmentTable";
import { isLong, missingFrom, repeatedRows } from "../regions/regionsOfTable";
import { isInThousands, memberOf } from "./rowRelations";
import type { Relation } from "./relation";
import { sumRelation } from "./sumRelation";
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
      (figure) => totalRelation(table, slice, total, figure, values) ?? [],
    ),
  );
}

function isCalledSum({ name }: TotalRow): boolean {
  return /\b(jumlah|jml|total)\b/i.test(name);
}

function totalRelation(
  table: EnrolmentTable,
  slice: Slice,
  total: TotalRow,
  figure: Figure,
  values: Values,
): Relation | undefined {
  const whole = memberOf(slice, total, figure);
  const rows = total.of ?? [];
  if (!whole || rows.length === 0 || isInThousands(slice, figure)) return undefined;
  const parts = rows.flatMap((row) => memberOf(slice, row, figure) ?? []);
  if (parts.length === 0) return undefined;
  const among = new Set(rows);
  const numbersOf = (some: readonly (typeof rows)[number][]) =>
    some.flatMap((row) => (among.has(row) ? (memberOf(slice, row, figure)?.number ?? []) : []));
  const repeats = repeatedRows(slice);
  const hidden = new Set(table.grid.hiddenRows);
  const ways = [
    parts.map(({ number }) => number).filter(({ fromText }) => fromText),
    numbersOf(repeats.map(({ row }) => row)),
    numbersOf(repeats.map(({ first }) => first)),
    hidden.size > 0 ? numbersOf(rows.filter(({ row }) => hidden.has(row))) : [],
  ];
  return sumRelation(
    "total",
    {
      whole,
      parts,
      leftOut: withAndWithout(ways),
      isIncomplete:
        parts.length < rows.length || missingFrom(slice).length > 0 || mayLackRows(slice, rows),
      slack: roundedUp.includes(figure) ? parts.length : 0,
    },
    values,
  );
}

/** A row whose name is not understood may belong to any subtotal. */
function mayLackRows({ rows }: Slice, added: readonly unknown[]): boolean {
  return added.length < rows.length && rows.some(({ regency }) => regency === undefined);
}

/** Text may be left out beside any of the others. */
function withAndWithout<T>([text = [], ...others]: readonly (readonly T[])[]): (readonly T[])[] {
  const some = others.filter(({ length }) => length > 0);
  if (text.length === 0) return some;
  const beside = some.map((each) => [...new Set([...text, ...each])]);
  return [text, ...some, ...beside];
}
