import { columnFits, sumFits } from "../../messages/checks/consistency";
import type { Figure, Slice, TableRow } from "../../tables/enrolmentTable";
import { known, type KnownNumber, placeOf } from "../figures";
import { type Member, memberOf } from "./member";
import type { Range, Relation } from "./relation";
import type { Values } from "./values";

/** Counts are whole: half a person apart is the same. */
const SAME = 0.5;

interface Addition {
  readonly whole: Member;
  /**
   * Parts that the author may honestly have left out: numbers that are text (which a sheet's own
   * SUM leaves out), the repetition of a region, hidden rows.
   */
  readonly leftOut?: readonly (readonly KnownNumber[])[];
  /** Parts are missing, so that the whole may be larger. */
  readonly isIncomplete?: boolean;
  /** By how much rounded parts may be off together. */
  readonly slack?: number;
}

/** A few numbers and what they add up to. */
export interface Sum extends Addition {
  readonly parts: readonly Member[];
}

/** Numbers of a row or segment that add up to a whole, told at `result`. */
export function sumRelation(
  kind: "segments" | "other",
  { parts, ...addition }: Sum,
  values: Values,
  result: Member = addition.whole,
): Relation {
  const numbers = parts.map(({ number }) => number);
  return {
    kind,
    result,
    members: () => [addition.whole, ...parts],
    says: () => sumFits(numbers.map(values.of), values.of(addition.whole.number)),
    ...adding(addition, numbers, values),
  };
}

/** A column of a slice and its total. */
export interface ColumnSum extends Addition {
  readonly slice: Slice;
  readonly figure: Figure;
  readonly rows: readonly TableRow[];
}

/** The rows of a column add up to their total. */
export function totalRelation(
  { slice, figure, rows, ...addition }: ColumnSum,
  values: Values,
): Relation {
  const { whole } = addition;
  const numbers = rows.flatMap((row) => known(row[figure]) ?? []);
  let places: ReadonlySet<number> | undefined;
  return {
    kind: "total",
    result: whole,
    members: () => [whole, ...rows.flatMap((row) => memberOf(slice, row, figure) ?? [])],
    involves: (number) => {
      places ??= new Set([whole.number, ...numbers].map(placeOf));
      return places.has(placeOf(number));
    },
    says: () => columnFits(values.of(whole.number)),
    ...adding(addition, numbers, values),
  };
}

function adding(
  { whole, leftOut = [], isIncomplete = false, slack = 0 }: Addition,
  numbers: readonly KnownNumber[],
  values: Values,
): Required<Pick<Relation, "fitting" | "moved">> {
  const sumOf = (some: readonly KnownNumber[]) =>
    some.reduce((sum, number) => sum + values.of(number), 0);
  const ways = [[], ...leftOut].map((some) => ({
    without: new Set(some.map(placeOf)),
    difference: sumOf(some),
  }));
  let sum = sumOf(numbers);
  const wholePlace = placeOf(whole.number);
  const off = SAME + slack;
  const above = isIncomplete ? Infinity : off;
  return {
    fitting: ({ number }) => {
      const place = placeOf(number);
      const current = values.of(number);
      return ways.flatMap(({ without, difference }): Range[] => {
        const missing = values.of(whole.number) - (sum - difference);
        if (place === wholePlace) return [[current - missing - off, current - missing + above]];
        if (!without.has(place)) return [[current + missing - above, current + missing + off]];
        return missing >= -off && missing <= above ? [[-Infinity, Infinity]] : [];
      });
    },
    moved: (number, by) => {
      const place = placeOf(number);
      if (place === wholePlace) return;
      sum += by;
      for (const way of ways) if (way.without.has(place)) way.difference += by;
    },
  };
}
