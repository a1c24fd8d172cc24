import type { EnrolmentTable } from "../tables/enrolmentTable";
import { duplicateRegion } from "./duplicateRegion";
import type { Check, Finding, Severity } from "./finding";
import { missingRegion } from "./missingRegion";
import { notANumber } from "./notANumber";
import { participantsAboveEligible } from "./participantsAboveEligible";
import { percentMismatch } from "./percentMismatch";
import { powerOfTen } from "./powerOfTen";
import { textNumber } from "./textNumber";
import { totalMismatch } from "./totalMismatch";
import { unknownRegion } from "./unknownRegion";

/** Every check, by code. */
export const catalogue: readonly Check[] = [
  unknownRegion,
  duplicateRegion,
  missingRegion,
  textNumber,
  notANumber,
  participantsAboveEligible,
  percentMismatch,
  powerOfTen,
  totalMismatch,
];

const order: readonly Severity[] = ["error", "warning", "note"];

/** What all checks find in a table: errors first, then from top to bottom and left to right. */
export function checkTable(table: EnrolmentTable): Finding[] {
  return catalogue
    .flatMap((check) => check.find(table))
    .sort(
      (a, b) =>
        order.indexOf(a.severity) - order.indexOf(b.severity) ||
        a.cell.row - b.cell.row ||
        a.cell.column - b.cell.column,
    );
}
