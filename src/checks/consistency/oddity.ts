import type { Slice, TableRow } from "../../tables/enrolmentTable";
import { remember } from "../remember";
import { known } from "../figures";

/**
 * Regions differ in size by a factor of two or more, in coverage by a third or so: a column that
 * happens to vary less makes nothing odd. Distances of natural logarithms.
 */
const smallestSpread = { eligible: 0.8, coverage: 0.3 };

/**
 * How far a number stands out from the other rows of its column: its distance from their
 * median, in units of their mean distance, of logarithms because regions differ by factors. A
 * total's eligible workers are held against the sum of the rows instead.
 *
 * @returns 0 for the median itself, and where there are no others
 */
export function oddity(
  slice: Slice,
  row: TableRow,
  figure: keyof typeof smallestSpread,
  value: number,
): number {
  const column = columnsOf(slice)[figure];
  const isTotal = (slice.totals as readonly TableRow[]).includes(row);
  if (figure === "eligible" && isTotal) {
    return column.sum > 0 ? Math.abs(Math.log(value / column.sum)) / smallestSpread.eligible : 0;
  }
  const own = isTotal ? 0 : (known(row[figure])?.value ?? 0);
  const others = withoutOne(column, own > 0 ? Math.log(own) : undefined);
  if (!others) return 0;
  return (
    Math.abs(Math.log(value) - others.centre) / Math.max(others.spread, smallestSpread[figure])
  );
}

/** The logarithms of a column's numbers, so that one of them is soon left out. */
interface SortedColumn {
  readonly sum: number;
  /** Ascending. */
  readonly logarithms: readonly number[];
  /** The sums of the first 0, 1, 2 … of them. */
  readonly sums: readonly number[];
}

const columnsOf = remember((slice: Slice) => ({
  eligible: sortedColumn(slice, "eligible"),
  coverage: sortedColumn(slice, "coverage"),
}));

function sortedColumn({ rows }: Slice, figure: keyof typeof smallestSpread): SortedColumn {
  const numbers = rows.flatMap((row) => known(row[figure])?.value ?? []);
  const logarithms = numbers
    .filter((number) => number > 0)
    .map(Math.log)
    .sort((a, b) => a - b);
  const sums = [0];
  for (const logarithm of logarithms) sums.push((sums.at(-1) ?? 0) + logarithm);
  return { sum: numbers.reduce((sum, number) => sum + number, 0), logarithms, sums };
}

/** Median and mean distance from it, of all but one. */
function withoutOne(
  { logarithms, sums }: SortedColumn,
  one: number | undefined,
): { centre: number; spread: number } | undefined {
  const count = logarithms.length - (one === undefined ? 0 : 1);
  if (count < 1) return undefined;
  const leftOut = one === undefined ? Infinity : firstFrom(logarithms, one);
  const at = (index: number) => logarithms[index < leftOut ? index : index + 1] ?? 0;
  const centre = (at((count - 1) >> 1) + at(count >> 1)) / 2;
  const below = firstFrom(logarithms, centre);
  const [sumBelow = 0, sumOfAll = 0] = [sums[below], sums.at(-1)];
  const distances =
    centre * below - sumBelow + (sumOfAll - sumBelow) - centre * (logarithms.length - below);
  const own = one === undefined ? 0 : Math.abs(one - centre);
  return { centre, spread: (distances - own) / count };
}

/** The index of the first number that is not below a bound. */
function firstFrom(ascending: readonly number[], bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
