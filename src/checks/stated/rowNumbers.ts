import { printsShare } from "../../domain/printedPercent";
import type { NumberCell, TableRow } from "../../tables/enrolmentTable";

const figures = ["participants", "eligible", "targetParticipants", "coverage", "target"] as const;

/** What a row says of itself, as far as gaps are made of it: whole persons, and shares. */
export type RowNumbers = Readonly<Partial<Record<(typeof figures)[number], number>>>;

/**
 * The numbers of a row. Where one was mended, the rest of the row may have been computed from
 * what was meant or from what is printed: both are given. None for a row that contradicts itself.
 */
export function rowNumbers(row: TableRow): RowNumbers[] {
  const meant = numbersOf(row, meantNumber);
  if (contradicts(meant, row.coverage)) return [];
  const printed = numbersOf(row, printedNumber);
  const isMended = figures.some((figure) => printed[figure] !== meant[figure]);
  return isMended ? [meant, printed] : [meant];
}

function numbersOf(
  { participants, eligible, targetParticipants, coverage, target }: TableRow,
  numberIn: (number: NumberCell | undefined) => number | undefined,
): RowNumbers {
  return {
    participants: numberIn(participants),
    eligible: numberIn(eligible),
    targetParticipants: numberIn(targetParticipants),
    coverage: numberIn(coverage),
    target: numberIn(target),
  };
}

/**
 * Below zero, and parts of a person, are no numbers to count with; other checks find them. Only
 * shares have a unit.
 */
function meantNumber(number: NumberCell | undefined): number | undefined {
  const { value, unit } = number ?? {};
  if (value === undefined || value < 0) return undefined;
  return unit !== undefined || Number.isInteger(value) ? value : undefined;
}

function printedNumber(number: NumberCell | undefined): number | undefined {
  const meant = meantNumber(number);
  if (typeof number?.raw !== "number" || meant === undefined || number.raw < 0) return meant;
  return number.unit === "percent" ? number.raw / 100 : number.raw;
}

/** More participants than workers, or a percent that is not theirs: found elsewhere. */
function contradicts(
  { participants, eligible, coverage }: RowNumbers,
  stated: NumberCell | undefined,
): boolean {
  if (participants === undefined || !eligible) return false;
  if (participants > eligible) return true;
  if (coverage === undefined) return false;
  return !printsShare(coverage, stated?.decimals ?? 0, participants / eligible);
}
