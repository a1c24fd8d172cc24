import type { EnrolmentTable, NumberCell, TableRow } from "../tables/enrolmentTable";
import { agrees, exceeds, known, ratioOf, type Count, type KnownNumber } from "./figures";
import { isLong, missingFrom, repeatedRows } from "./regionsOfTable";
import { columnInThousands } from "./thousands";

/** A number of the table and what it should be instead. */
export interface Correction {
  readonly number: NumberCell;
  readonly fits: number;
}

/** A column of counts and its total. */
export interface ColumnSum {
  readonly count: Count;
  readonly total: KnownNumber;
}

const counts: readonly Count[] = ["participants", "eligible"];

/**
 * Every column that must add up to a known total. Subtotals ("Jumlah Kota", "Subtotal") add up
 * something else, long tables every region more than once, and rounded thousands don't add up.
 */
export function columnSums(table: EnrolmentTable): ColumnSum[] {
  if (isLong(table) || columnInThousands(table) !== undefined) return [];
  return table.totals
    .filter(({ name }) => !isPartial(name))
    .flatMap((row) =>
      counts.flatMap((count) => {
        const total = known(row[count]);
        return total ? [{ count, total }] : [];
      }),
    );
}

function isPartial(name: string): boolean {
  return /\bsub/i.test(name) || /\bkab/i.test(name) !== /\bkota\b/i.test(name);
}

/**
 * The sums that the author of a table may honestly have written under a column: with or without
 * numbers that are text (which a sheet's own SUM leaves out), and with or without the repetition
 * of a region.
 *
 * @param corrections numbers to take as corrected
 * @returns first the sum of all rows
 */
export function possibleSums(
  table: EnrolmentTable,
  count: Count,
  corrections: readonly Correction[] = [],
): number[] {
  const repeats = repeatedRows(table);
  const repetitions = [[], repeats.map(({ row }) => row), repeats.map(({ first }) => first)];
  return [true, false].flatMap((withText) =>
    repetitions.map((leftOut) =>
      table.rows
        .filter((row) => !leftOut.includes(row) && (withText || !row[count]?.fromText))
        .reduce((sum, row) => sum + (correctedValue(row[count], corrections) ?? 0), 0),
    ),
  );
}

function correctedValue(
  number: NumberCell | undefined,
  corrections: readonly Correction[],
): number | undefined {
  return corrections.find((one) => one.number === number)?.fits ?? number?.value;
}

/** Counts are whole: less than half a person apart is the same. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}

/**
 * Whether a column adds up to its total, as it stands or as corrected, or whether something
 * that is found elsewhere explains why it doesn't: rows or numbers that are missing, or a row
 * whose figures contradict each other until it takes up the difference.
 */
export function isExplained(
  table: EnrolmentTable,
  { count, total }: ColumnSum,
  corrections: readonly Correction[],
): boolean {
  const written = correctedValue(total, corrections) ?? total.value;
  const sums = [...possibleSums(table, count), ...possibleSums(table, count, corrections)];
  if (sums.some((sum) => same(sum, written))) return true;
  const incomplete =
    missingFrom(table).length > 0 || table.rows.some((row) => known(row[count]) === undefined);
  if (incomplete && sums.some((sum) => sum < written)) return true;
  return table.rows.some((row) => sums.some((sum) => mends(row, count, written - sum)));
}

/** Whether a row that contradicts itself stops doing so when its count takes up a difference. */
function mends(row: TableRow, count: Count, difference: number): boolean {
  const number = known(row[count]);
  if (!number) return false;
  const mended = { ...row, [count]: { ...number, value: number.value + difference } };
  const [before, after] = [ratioOf(row), ratioOf(mended)];
  if (before) return !agrees(before) && after !== undefined && agrees(after);
  return exceeds(row) && !exceeds(mended);
}
