import type { NumberCell, Slice, TableRow } from "../../tables/enrolmentTable";
import { type KnownNumber, known } from "../figures";
import { remember } from "../remember";
import { demandOf } from "./demand";
import { type GapColumn, isRight } from "./gapColumns";
import { mostCommon } from "./mostCommon";

/** The number of a row from which its gaps follow, and what it should be. */
export interface Blamed {
  readonly figure: "participants" | "eligible" | "target";
  readonly number: KnownNumber;
  readonly fits: number;
}

/**
 * The one number of a row that makes its gaps wrong: another target than the other rows have, a
 * count that its total contradicts, or one that two gaps agree to contradict.
 *
 * @param columns the columns of the slice that state gaps
 * @param wrong how many of the row's gaps are wrong
 */
export function blamed(
  slice: Slice,
  columns: readonly GapColumn[],
  row: TableRow,
  wrong: number,
): Blamed | undefined {
  const suspects = [...bySource(slice, row), ...(wrong > 1 ? byGaps(row) : [])];
  return suspects.find(({ figure, number, fits }) => {
    const mended = { ...row, [figure]: { ...number, value: fits, raw: "" } };
    return columns.every((column) => isRight(column, mended));
  });
}

function bySource(slice: Slice, row: TableRow): Blamed[] {
  return [
    ...suspect(row, "target", usualTarget(slice)),
    ...suspect(row, "participants", demandOf(slice, "participants", row)),
    ...suspect(row, "eligible", demandOf(slice, "eligible", row)),
  ];
}

/** What two gaps that are wrong together say of the numbers that both are made of. */
function byGaps(row: TableRow): Blamed[] {
  const { participants, eligible, coverage, uncovered, shortfall, gapPoints } = row;
  const target = ratio(sum(participants, shortfall), eligible) ?? sum(coverage, gapPoints);
  return [
    ...suspect(row, "target", target === undefined ? undefined : asPrinted(target, row.target)),
    ...suspect(row, "participants", difference(eligible, uncovered)),
    ...suspect(row, "eligible", sum(participants, uncovered)),
  ];
}

function sum(a: NumberCell | undefined, b: NumberCell | undefined): number | undefined {
  return a?.value === undefined || b?.value === undefined ? undefined : a.value + b.value;
}

function difference(a: NumberCell | undefined, b: NumberCell | undefined): number | undefined {
  return a?.value === undefined || b?.value === undefined ? undefined : a.value - b.value;
}

function ratio(a: number | undefined, b: NumberCell | undefined): number | undefined {
  return a === undefined || !b?.value ? undefined : a / b.value;
}

/** Targets are printed with two decimals, or with more where one has more. */
function asPrinted(share: number, { decimals = 0 }: Partial<NumberCell> = {}): number {
  return Number(share.toFixed(Math.max(2, decimals) + 2));
}

function suspect(row: TableRow, figure: Blamed["figure"], fits: number | undefined): Blamed[] {
  const number = known(row[figure]);
  if (!number || fits === undefined || fits < 0) return [];
  return [{ figure, number, fits }];
}

const usualTarget = remember(({ rows }: Slice) => {
  const targets = rows.flatMap(({ target }) => target?.value ?? []);
  const most = mostCommon(targets);
  return most && most.times * 2 > targets.length ? most.value : undefined;
});
