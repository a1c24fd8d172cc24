import { type KnownNumber, placeOf } from "../figures";
import type { Meant } from "../slippedNumbers";

/** The numbers of a table as they stand, or as they are corrected on the way. */
export interface Values {
  readonly of: (number: KnownNumber) => number;
  /** Decimals of a printed percent. */
  readonly decimalsOf: (number: KnownNumber) => number;
  readonly correct: (number: KnownNumber, meant: Meant) => void;
}

export function valuesAsTheyStand(): Values {
  const corrected = new Map<number, Meant>();
  const correctedAt = (number: KnownNumber) =>
    corrected.size === 0 ? undefined : corrected.get(placeOf(number));
  return {
    of: (number) => correctedAt(number)?.value ?? number.value,
    decimalsOf: (number) => correctedAt(number)?.decimals ?? number.decimals ?? 0,
    correct: (number, meant) => corrected.set(placeOf(number), meant),
  };
}
