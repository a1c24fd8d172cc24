import type { SlipCheck, TableCheck } from "../finding";
import { copiedFromLastYear } from "./copiedFromLastYear";
import { denominatorRebased } from "./denominatorRebased";
import { historyPowerOfTen } from "./historyPowerOfTen";
import { jump } from "./jump";
import { lostDigit } from "./lostDigit";
import { missingYear } from "./missingYear";
import { oddForColumn } from "./oddForColumn";

export { breaksOf, type Break } from "./breaks";

export const timeSlips: readonly SlipCheck[] = [historyPowerOfTen, lostDigit];

export const timeChecks: readonly TableCheck[] = [
  jump,
  missingYear,
  copiedFromLastYear,
  denominatorRebased,
  oddForColumn,
];
