import type { EnrolmentTable, TableRow } from "../tables/enrolmentTable";
import { contradicts } from "./contradiction";
import { columnSums, isExplained, possibleSums, same, type ColumnSum } from "./columnSums";
import {
  agrees,
  distance,
  exceeds,
  figures,
  known,
  ratioOf,
  type Figure,
  type KnownNumber,
  type Ratio,
} from "./figures";
import { oddity } from "./oddity";
import { meantCounts, meantCoverages, type Meant } from "./slippedNumbers";

/** A number that is off by a power of ten or by one zero. */
export interface Slip {
  readonly row: TableRow;
  readonly figure: Figure;
  readonly number: KnownNumber;
  /** The number that would fit: a headcount, or a share for `coverage`. */
  readonly fits: number;
  /** Decimals of the percent that would fit; 0 for headcounts. */
  readonly fitsDecimals: number;
  /** What its column then adds up to, where that is the proof; otherwise its own row is. */
  readonly total?: number;
}

/** Several checks ask for the slips of one table. */
const slipsOf = new WeakMap<EnrolmentTable, Slip[]>();

/**
 * Every slipped number of a table. Most contradict their own row; those from which the rest of
 * the row was computed show in the column's total.
 */
export function slipsIn(table: EnrolmentTable): Slip[] {
  const slips = slipsOf.get(table) ?? findSlips(table);
  slipsOf.set(table, slips);
  return slips;
}

function findSlips(table: EnrolmentTable): Slip[] {
  const inRows = table.rows.flatMap((row) => slipInRow(table, row, []) ?? []);
  const inTotals = table.totals.flatMap((row) => slipInRow(table, row, inRows) ?? []);
  const beside = [...inRows, ...inTotals];
  const inColumns = columnSums(table).flatMap((sum) => slipInColumn(table, sum, beside) ?? []);
  return [...beside, ...inColumns];
}

/**
 * In a row that contradicts itself, the figure whose correction mends it. Where several would,
 * it is the one that makes its column add up; else a count, if participants exceed the eligible;
 * else the one that leaves the row most like the others.
 */
function slipInRow(
  table: EnrolmentTable,
  row: TableRow,
  corrections: readonly Slip[],
): Slip | undefined {
  if (!contradicts(table, row, corrections)) return undefined;
  const mending = figures.map((figure) => mendingSlips(row, figure));
  const proven = mending.flat().find((slip) => makesColumnAddUp(table, slip, corrections));
  if (proven) return proven;
  const nearest = mending.flatMap((slips) => slips[0] ?? []);
  const possible = exceeds(row) ? nearest.filter(({ figure }) => figure !== "coverage") : nearest;
  const [likeliest] = possible
    .map((slip) => ({ slip, strangeness: strangenessAfter(table, slip) }))
    .sort((a, b) => a.strangeness - b.strangeness);
  return likeliest?.slip;
}

/** The corrections of one figure with which the row agrees, the best one first. */
function mendingSlips(row: TableRow, figure: Figure): Slip[] {
  const ratio = ratioOf(row);
  const number = known(row[figure]);
  if (!ratio || !number) return [];
  return meantFor(figure, number)
    .map((meant) => {
      const decimals = figure === "coverage" ? meant.decimals : ratio.decimals;
      return { meant, mended: { ...ratio, [figure]: meant.value, decimals } };
    })
    .filter(({ mended }) => agrees(mended))
    .sort((a, b) => distance(a.mended) - distance(b.mended))
    .map(({ meant }) => slip(row, figure, number, meant));
}

function meantFor(figure: Figure, { value, decimals = 0 }: KnownNumber): Meant[] {
  if (figure === "coverage") return meantCoverages(value, decimals);
  return meantCounts(value).map((count) => ({ value: count, decimals: 0 }));
}

function slip(
  row: TableRow,
  figure: Figure,
  number: KnownNumber,
  { value, decimals }: Meant,
): Slip {
  return { row, figure, number, fits: value, fitsDecimals: Math.max(0, decimals) };
}

function makesColumnAddUp(
  table: EnrolmentTable,
  slip: Slip,
  corrections: readonly Slip[],
): boolean {
  if (slip.figure === "coverage") return false;
  const sums = possibleSums(table, slip.figure, [...corrections, slip]);
  const totals = columnSums(table).filter(({ count }) => count === slip.figure);
  return totals.some(({ total }) => {
    const written = total === slip.number ? slip.fits : total.value;
    const concerns = total === slip.number || table.rows.includes(slip.row);
    return concerns && sums.some((sum) => same(sum, written));
  });
}

/**
 * How unlike the others a row is after a correction. Eligible workers and coverage tell:
 * participants follow from these two.
 */
function strangenessAfter(table: EnrolmentTable, { row, figure, fits }: Slip): number {
  const ratio = ratioOf(row);
  if (!ratio) return Infinity;
  const { eligible, coverage }: Ratio = { ...ratio, [figure]: fits };
  return (
    oddity(table, row, "eligible", eligible) ** 2 + oddity(table, row, "coverage", coverage) ** 2
  );
}

/** The one number of a column, or its total, whose correction makes the column add up exactly. */
function slipInColumn(
  table: EnrolmentTable,
  sum: ColumnSum,
  found: readonly Slip[],
): Slip | undefined {
  const { count, total } = sum;
  const sums = possibleSums(table, count, found);
  const clean = table.rows.filter((row) => !found.some((slip) => slip.row === row));
  const slips = [
    ...clean.flatMap((row) =>
      columnSlip(row, count, row[count], (number, meant) =>
        sums.some((one) => same(one - number + meant, total.value)),
      ),
    ),
    ...table.totals
      .filter((row) => row[count] === total)
      .flatMap((row) =>
        columnSlip(row, count, total, (_, meant) => sums.some((one) => same(one, meant))),
      ),
  ];
  const [only, ...others] = slips;
  if (!only || others.length > 0) return undefined;
  // A row with too many participants would take up any difference; this is the exact one.
  const exact = exceeds(only.row) && !exceeds(corrected(only));
  if (!exact && isExplained(table, sum, found)) return undefined;
  return { ...only, total: only.number === total ? only.fits : total.value };
}

function corrected({ row, figure, number, fits }: Slip): TableRow {
  return { ...row, [figure]: { ...number, value: fits } };
}

function columnSlip(
  row: TableRow,
  figure: Figure,
  cell: TableRow[Figure],
  fits: (number: number, meant: number) => boolean,
): Slip[] {
  const number = known(cell);
  if (!number) return [];
  const meant = meantFor(figure, number).find(({ value }) => fits(number.value, value));
  return meant ? [slip(row, figure, number, meant)] : [];
}
