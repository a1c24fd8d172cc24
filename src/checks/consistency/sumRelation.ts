import { columnFits, sumFits } from "../../messages/checks/consistency";
import { type KnownNumber, placeOf } from "./figures";
import type { Member, Range, Relation } from "./relation";
import type { Values } from "./values";

/** Counts are whole: half a person apart is the same. */
const SAME = 0.5;

export interface Sum {
  readonly whole: Member;
  readonly parts: readonly Member[];
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

/** The parts add up to the whole. */
export function sumRelation(
  kind: "total" | "segments" | "other",
  { whole, parts, leftOut = [], isIncomplete = false, slack = 0 }: Sum,
  values: Values,
  result: Member = whole,
): Relation {
  const ways = [[], ...leftOut].map((numbers) => ({
    without: new Set(numbers.map(placeOf)),
    difference: numbers.reduce((sum, number) => sum + values.of(number), 0),
  }));
  let sum = parts.reduce((total, { number }) => total + values.of(number), 0);
  const wholePlace = placeOf(whole.number);
  const off = SAME + slack;
  const above = isIncomplete ? Infinity : off;
  return {
    kind,
    result,
    members: () => [whole, ...parts],
    says: () => {
      const total = values.of(whole.number);
      if (kind === "total") return columnFits(total);
      return sumFits(
        parts.map(({ number }) => values.of(number)),
        total,
      );
    },
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
