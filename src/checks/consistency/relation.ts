import type { Text } from "../../messages/text";
import type { KnownNumber } from "../figures";
import type { Member } from "./member";
import type { Values } from "./values";

/** Least and greatest value, both included. */
export type Range = readonly [low: number, high: number];

/**
 * What numbers of a table have to do with each other: participants ÷ eligible is the coverage
 * (`ratio`), no more participants than eligible (`within`), rows add up to a total, segments to
 * the whole. `other` ones only help to tell which number of the former is wrong, and find slips:
 * what is not covered, target headcounts, portions.
 */
export interface Relation {
  readonly kind: "ratio" | "within" | "total" | "segments" | "other";
  /** The number that is told when nothing says which of them is wrong. */
  readonly result: Member;
  readonly members: () => readonly Member[];
  /** The numbers of a whole column, where it has so many; else its members tell. */
  readonly involves?: (number: KnownNumber) => boolean;
  /**
   * The values of one of its numbers with which it holds, the others being as they are.
   *
   * @param decimals with which a percent would be printed, if otherwise than it is
   */
  readonly fitting: (member: Member, decimals?: number) => readonly Range[];
  /** How it reads when it holds: "2.047 ÷ 5.600 = 36,55%". */
  readonly says: () => Text;
  /** One of its numbers was corrected by as much. */
  readonly moved?: (number: KnownNumber, by: number) => void;
}

export function isIn(ranges: readonly Range[], value: number): boolean {
  return ranges.some(([low, high]) => value >= low && value <= high);
}

/** What both allow. */
export function common(some: readonly Range[], others: readonly Range[]): Range[] {
  return some.flatMap(([low, high]) =>
    others.flatMap(([otherLow, otherHigh]): Range[] => {
      const both: Range = [Math.max(low, otherLow), Math.min(high, otherHigh)];
      return both[0] <= both[1] ? [both] : [];
    }),
  );
}

export function holds({ result, fitting }: Relation, values: Values): boolean {
  return isIn(fitting(result), values.of(result.number));
}
