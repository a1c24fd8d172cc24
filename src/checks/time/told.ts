import type { Point } from "./series";

/** A number in a sentence. */
export interface Told {
  readonly year: number;
  readonly month?: number;
  readonly value: number;
  /** Of a percent. */
  readonly decimals: number;
}

/** A point as a sentence tells it. */
export function told({ slice: { year = 0, month }, number: { value, decimals = 0 } }: Point): Told {
  return { year, month, value, decimals };
}
