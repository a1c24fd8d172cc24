import { consistencyChecks, consistencySlips } from "./consistency";
import { type FileCheck, fileChecks } from "./files";
import type { Check, MemberCheck, SheetCheck, SlipCheck, TableCheck } from "./finding";
import { memberChecks } from "./members";
import { numberChecks, numberSlips } from "./numbers";
import { regionChecks, regionSheetChecks } from "./regions";
import { statedChecks, statedSheetChecks, statedSlips } from "./stated";
import { sheetChecks as structureSheetChecks, structureChecks } from "./structure";
import { timeChecks, timeSlips } from "./time";

/** The checks that know what a number should be; they look first. */
export const slipChecks: readonly SlipCheck[] = [
  ...consistencySlips,
  ...statedSlips,
  ...numberSlips,
  ...timeSlips,
];

/** The checks of a table in which the slipped numbers are mended. */
export const tableChecks: readonly TableCheck[] = [
  ...structureChecks,
  ...regionChecks,
  ...numberChecks,
  ...consistencyChecks,
  ...statedChecks,
  ...timeChecks,
];

/** The checks of a whole sheet. */
export const sheetChecks: readonly SheetCheck[] = [
  ...structureSheetChecks,
  ...regionSheetChecks,
  ...statedSheetChecks,
];

/** The checks of lists of members. */
export const listChecks: readonly MemberCheck[] = memberChecks;

/** First letters of the codes, in the order of the groups. */
const groups = "SRNCTMF";

/** Every check, by code. */
export const catalogue: readonly (Check | FileCheck)[] = [
  ...slipChecks,
  ...tableChecks,
  ...sheetChecks,
  ...listChecks,
  ...fileChecks,
].sort(
  (a, b) =>
    groups.indexOf(a.code[0] ?? "") - groups.indexOf(b.code[0] ?? "") ||
    a.code.localeCompare(b.code),
);
