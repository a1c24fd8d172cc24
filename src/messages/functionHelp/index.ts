import { allocationHelp } from "./allocation";
import { contributionsHelp } from "./contributions";
import { coverageHelp } from "./coverage";
import { dataHelp } from "./data";
import { dutiesHelp } from "./duties";
import type { FunctionHelp } from "./help";
import { targetsHelp } from "./targets";

/**
 * The help of every custom function by its name, in the order of the manual. From here come
 * Excel's functions.json in both languages, the pane's gallery and docs/functions.md.
 */
export const functionHelp: Readonly<Record<string, FunctionHelp>> = {
  ...coverageHelp,
  ...targetsHelp,
  ...allocationHelp,
  ...contributionsHelp,
  ...dutiesHelp,
  ...dataHelp,
};
