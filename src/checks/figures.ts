import { printsShare } from "../domain/printedPercent";
import type { NumberCell, TableRow } from "../tables/enrolmentTable";

/** The three figures of a row. */
export const figures = ["participants", "eligible", "coverage"] as const;
export type Figure = (typeof figures)[number];

/** A row of which all three figures are known, so that they can be held against each other. */
export interface Ratio {
  readonly participants: number;
  /** Above zero. */
  readonly eligible: number;
  /** The stated coverage, a share. */
  readonly coverage: number;
  /** Decimals of the stated percent. */
  readonly decimals: number;
}

/** The row's figures; undefined when one is missing or nobody is eligible. */
export function ratioOf({ participants, eligible, coverage }: TableRow): Ratio | undefined {
  if (participants?.value === undefined || coverage?.value === undefined) return undefined;
  if (eligible?.value === undefined || eligible.value <= 0) return undefined;
  return {
    participants: participants.value,
    eligible: eligible.value,
    coverage: coverage.value,
    decimals: coverage.decimals ?? 0,
  };
}

/** Whether the stated percent is participants ÷ eligible, as far as it is printed. */
export function agrees({ participants, eligible, coverage, decimals }: Ratio): boolean {
  return printsShare(coverage, decimals, participants / eligible);
}

/** A cell whose number is known. */
export type KnownNumber = NumberCell & { readonly value: number };

/** The cell itself, where its number is known. */
export function known(number: NumberCell | undefined): KnownNumber | undefined {
  return number !== undefined && isKnown(number) ? number : undefined;
}

function isKnown(number: NumberCell): number is KnownNumber {
  return number.value !== undefined;
}

/** Tells the cells of a sheet apart: one cell may stand in several slices. */
export function placeOf({ cell: { row, column } }: NumberCell): number {
  return row * 20_000 + column;
}
