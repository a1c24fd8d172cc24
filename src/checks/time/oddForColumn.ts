import { median, medianDeviation } from "../../domain/spread";
import { about, oddForColumn as message } from "../../messages/checks/time";
import type { EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import { type Figure, figures, known, type KnownNumber, ratioOf } from "../consistency/figures";
import type { Found, TableCheck } from "../finding";
import { remember } from "../remember";
import { groupsOf } from "./series";

/** Fewer regions do not say what is usual. */
const FEWEST = 7;
/** Regions of one column differ at least by so much. */
const SMALLEST_SPREAD = 0.2;
/** Usual distances from the middle of the column: beyond is odd, within is like the others. */
const ODD = 5;
const ALIKE = 2;

/**
 * A number that would be like the others of its column with one zero more or less, where neither
 * its row nor a total nor other years tell whether it is right.
 */
export const oddForColumn: TableCheck = {
  code: "T07",
  name: "odd-for-column",
  severity: "note",
  about: about.oddForColumn,
  find: (table) =>
    table.slices.flatMap((slice) => figures.flatMap((figure) => oddIn(table, slice, figure))),
};

function oddIn(table: EnrolmentTable, slice: Slice, figure: Figure): Found[] {
  if (slice.totals.some((total) => total.of && known(total[figure]))) return [];
  const numbers = slice.rows.flatMap((row) => {
    const number = known(row[figure]);
    return number && number.value > 0 ? [{ row, number, log: Math.log(number.value) }] : [];
  });
  if (numbers.length < FEWEST) return [];
  const logs = numbers.map(({ log }) => log);
  const centre = median(logs);
  const spread = Math.max(medianDeviation(logs), SMALLEST_SPREAD);
  const distance = (log: number) => Math.abs(log - centre) / spread;
  return numbers
    .filter(({ log }) => distance(log) > ODD)
    .filter(({ log }) => distance(log - Math.sign(log - centre) * Math.LN10) < ALIKE)
    .filter(({ row, number }) => !ratioOf(row) && !withHistory(table).has(number))
    .map(({ number, log }) => foundAt(figure, number, log > centre));
}

function foundAt(figure: Figure, { cell, value, decimals = 0 }: KnownNumber, tooLarge: boolean) {
  return { cell, message: message(figure, value, decimals, tooLarge) };
}

/** Numbers of which another year says about the same. */
const withHistory = remember(
  (table: EnrolmentTable): ReadonlySet<TableRow[Figure]> =>
    new Set(
      groupsOf(table).flatMap(({ series }) =>
        series.flatMap(({ points }) =>
          points
            .filter(({ number }) =>
              points.some((other) => other.number !== number && isLike(other.number, number)),
            )
            .map(({ number }) => number),
        ),
      ),
    ),
);

function isLike(one: KnownNumber, other: KnownNumber): boolean {
  return Math.max(one.value, other.value) < 3 * Math.min(one.value, other.value);
}
