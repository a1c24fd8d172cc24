import type { SlipCheck, TableCheck } from "../finding";
import { participantsAboveEligible } from "./participantsAboveEligible";
import { percentMismatch } from "./percentMismatch";
import { powerOfTen } from "./powerOfTen";
import { sameCountInSegments } from "./sameCountInSegments";
import { segmentsMismatch } from "./segmentsMismatch";
import { totalMismatch } from "./totalMismatch";

/** Each of them tells a wrong number with the one that fits. */
export const consistencySlips: readonly SlipCheck[] = [
  participantsAboveEligible,
  percentMismatch,
  powerOfTen,
  totalMismatch,
  segmentsMismatch,
];

export const consistencyChecks: readonly TableCheck[] = [sameCountInSegments];
