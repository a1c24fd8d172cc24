import type { SheetCheck, SlipCheck, TableCheck } from "../finding";
import { budgetMismatch } from "./budgetMismatch";
import { gapImpossible } from "./gapImpossible";
import { gapMislabelled } from "./gapMislabelled";
import { pointsAsPercent } from "./pointsAsPercent";
import { populationAsWorkers } from "./populationAsWorkers";
import { roundedCounts } from "./roundedCounts";
import { sharesNot100 } from "./sharesNot100";
import { tagsDiffer } from "./tagsDiffer";
import { targetAsGap } from "./targetAsGap";
import { wholeAsRemainder } from "./wholeAsRemainder";
import { wrongKind } from "./wrongKind";

/** They know what a number should be, so that the others find no consequences of it. */
export const statedSlips: readonly SlipCheck[] = [roundedCounts, wrongKind, populationAsWorkers];

export const statedChecks: readonly TableCheck[] = [
  gapImpossible,
  gapMislabelled,
  sharesNot100,
  wholeAsRemainder,
  targetAsGap,
  pointsAsPercent,
  budgetMismatch,
];

export const statedSheetChecks: readonly SheetCheck[] = [tagsDiffer];
