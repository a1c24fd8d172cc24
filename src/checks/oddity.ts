import type { EnrolmentTable, TableRow } from "../tables/enrolmentTable";
import { possibleSums } from "./columnSums";
import { known } from "./figures";

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
  table: EnrolmentTable,
  row: TableRow,
  figure: keyof typeof smallestSpread,
  value: number,
): number {
  if (figure === "eligible" && table.totals.includes(row)) {
    const [sum = 0] = possibleSums(table, figure);
    return sum > 0 ? Math.abs(Math.log(value / sum)) / smallestSpread.eligible : 0;
  }
  const others = table.rows.flatMap((other) => {
    const number = other === row ? undefined : known(other[figure]);
    return number && number.value > 0 ? [Math.log(number.value)] : [];
  });
  if (others.length === 0) return 0;
  const centre = median(others);
  const distances = others.map((other) => Math.abs(other - centre));
  const spread = distances.reduce((sum, distance) => sum + distance, 0) / others.length;
  return Math.abs(Math.log(value) - centre) / Math.max(spread, smallestSpread[figure]);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low = 0, high = low] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return (low + high) / 2;
}
