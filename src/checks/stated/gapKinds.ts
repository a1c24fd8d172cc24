import * as domain from "../../domain/coverage";
import { lastDigit } from "../../domain/printedPercent";
import { withoutNoise } from "../../domain/withoutNoise";
import type { NumberCell, TableRow } from "../../tables/enrolmentTable";
import type { RowNumbers } from "./rowNumbers";

/**
 * What a gap's cell can hold. Gaps: points to the target, participants missing to it, workers
 * not covered and their share, and what is left of the achievement. And what is no gap: the
 * whole, and the target itself.
 */
export type GapKind = "points" | "shortfall" | "uncovered" | "uncoveredShare" | "unreached";
export type Held = GapKind | "whole" | "target";

/** The figures that state a gap. */
export const gapFigures = ["shortfall", "uncovered", "gapPoints", "uncoveredShare", "gap"] as const;
export type GapFigure = (typeof gapFigures)[number];

/** A number that would be right, and how far a printed one may be from it. */
export interface Expected {
  readonly value: number;
  readonly within: number;
}

/** One way of making a gap from the row. */
export interface Way {
  readonly held: Held;
  /** It allows for a target that was rounded when it was printed: only where no other way fits. */
  readonly isLoose?: true;
  readonly expected: (numbers: RowNumbers, row: TableRow, gap: NumberCell) => Expected[];
}

/** Persons are whole: less than half of one apart is the same. */
const SAME = 0.5;
/** A target headcount may be rounded up, down or to the nearest: less than one person apart. */
const ROUNDED = 1 - 1e-6;
const NOISE = 1e-9;

export const waysToPersons: readonly Way[] = [
  { held: "uncovered", expected: (numbers) => within(SAME, notCovered(numbers)) },
  { held: "shortfall", expected: (numbers) => within(ROUNDED, ...missing(numbers)) },
  { held: "shortfall", expected: (numbers) => within(ROUNDED, ...missing(numbers).map(negative)) },
  { held: "whole", expected: ({ eligible }) => within(SAME, eligible) },
  { held: "target", expected: (numbers) => within(ROUNDED, ...targetHeads(numbers)) },
  {
    held: "shortfall",
    isLoose: true,
    expected: (numbers, { target }) =>
      target
        ? within(1 + (numbers.eligible ?? 0) * lastDigit(target.decimals), ...missing(numbers))
        : [],
  },
];

export const waysToShares: readonly Way[] = [
  {
    held: "uncoveredShare",
    expected: (numbers, row, gap) =>
      coverages(numbers, row, gap).map(({ value, within }) => ({ value: 1 - value, within })),
  },
  { held: "points", expected: pointsToTarget },
  {
    held: "points",
    expected: (...of) => pointsToTarget(...of).map((one) => ({ ...one, value: -one.value })),
  },
  { held: "unreached", expected: unreached },
  { held: "whole", expected: () => within(NOISE, 1) },
  {
    held: "target",
    expected: (numbers, _, gap) =>
      within(lastDigit(gap.decimals) / 2 + NOISE, targetShare(numbers)),
  },
];

function within(distance: number, ...values: readonly (number | undefined)[]): Expected[] {
  return values.flatMap((value) => (value === undefined ? [] : [{ value, within: distance }]));
}

function negative(value: number): number {
  return -value;
}

function notCovered({ participants, eligible }: RowNumbers): number | undefined {
  if (participants === undefined || eligible === undefined) return undefined;
  return domain.uncovered(participants, eligible);
}

/** The stated target headcount, and the one that the target takes, not rounded. */
function targetHeads({ eligible, target, targetParticipants }: RowNumbers): number[] {
  const stated = targetParticipants === undefined ? [] : [targetParticipants];
  const computed =
    eligible === undefined || target === undefined ? [] : [withoutNoise(eligible * target)];
  return [...stated, ...computed];
}

function missing(numbers: RowNumbers): number[] {
  const { participants } = numbers;
  if (participants === undefined) return [];
  return targetHeads(numbers).map((target) => target - participants);
}

/** The stated coverage and the one of the counts. */
function coverages(numbers: RowNumbers, row: TableRow, gap: NumberCell): Expected[] {
  const { participants, eligible, coverage } = numbers;
  const own = lastDigit(gap.decimals) + NOISE;
  const stated = within(Math.max(own, lastDigit(row.coverage?.decimals) + NOISE), coverage);
  if (participants === undefined || !eligible) return stated;
  return [...stated, ...within(own, domain.coverage(participants, eligible))];
}

function targetShare({ eligible, target, targetParticipants }: RowNumbers): number | undefined {
  if (target !== undefined) return target;
  return targetParticipants === undefined || !eligible ? undefined : targetParticipants / eligible;
}

function pointsToTarget(numbers: RowNumbers, row: TableRow, gap: NumberCell): Expected[] {
  const target = targetShare(numbers);
  if (target === undefined) return [];
  return coverages(numbers, row, gap).map(({ value, within }) => ({
    value: domain.gap(value, target),
    within,
  }));
}

function unreached(numbers: RowNumbers, row: TableRow, gap: NumberCell): Expected[] {
  const target = targetShare(numbers);
  if (!target) return [];
  return coverages(numbers, row, gap).map(({ value, within }) => ({
    value: 1 - domain.achievement(value, target),
    within: within / target,
  }));
}

/** Whether a cell holds a number; zero also stands for a target that is exceeded. */
export function holds(value: number, { value: right, within }: Expected): boolean {
  return Math.abs(value - right) <= within || (value === 0 && right < 0);
}
