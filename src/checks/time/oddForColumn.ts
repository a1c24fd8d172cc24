import { median, medianDeviation } from "../../domain/spread";
import { about, oddForColumn as message } from "../../messages/checks/time";
import type { EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import { type Figure, figures, known, type KnownNumber, ratioOf } from "../figures";
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
 * A number that would be like the others of its column with one zero more or less, or would give
 * its region a coverage like the others', where neither its row nor a total nor other years tell
 * whether it is right. Formulas follow whatever stands in the cell, and tell nothing.
 */
export const oddForColumn: TableCheck = {
  code: "T07",
  name: "odd-for-column",
  severity: "note",
  about: about.oddForColumn,
  find: (table) =>
    table.slices.filter(hasAlone).flatMap((slice) => {
      const ofColumns = figures.flatMap((figure) => oddIn(table, slice, figure));
      return [...ofColumns, ...oddRatiosIn(table, slice)];
    }),
};

interface Measured {
  readonly row: TableRow;
  readonly log: number;
}

function oddIn(table: EnrolmentTable, slice: Slice, figure: Figure): Found[] {
  if (hasTypedTotal(slice, figure)) return [];
  const numbers = slice.rows.flatMap((row) => {
    const number = known(row[figure]);
    return number && number.value > 0 ? [{ row, number, log: Math.log(number.value) }] : [];
  });
  return oddAmong(numbers)
    .filter(({ number }) => !number.isFormula)
    .filter(({ row, number }) => isAlone(slice, row) && !withHistory(table).has(number))
    .map(({ number, side }) => foundAt(figure, number, side > 0));
}

/** Participants ÷ eligible that are odd: of the two, the number that is odd in its column, too. */
function oddRatiosIn(table: EnrolmentTable, slice: Slice): Found[] {
  if (hasTypedTotal(slice, "participants") || hasTypedTotal(slice, "eligible")) return [];
  const rows = slice.rows.flatMap((row) => {
    const [participants, eligible] = [known(row.participants), known(row.eligible)];
    if (!participants || !eligible || participants.value <= 0 || eligible.value <= 0) return [];
    const [some, all] = [Math.log(participants.value), Math.log(eligible.value)];
    return [{ row, participants, eligible, some, all, log: some - all }];
  });
  const usual = {
    some: median(rows.map(({ some }) => some)),
    all: median(rows.map(({ all }) => all)),
  };
  return oddAmong(rows)
    .filter(({ row }) => isAlone(slice, row))
    .filter(({ participants, eligible }) => {
      return !withHistory(table).has(participants) && !withHistory(table).has(eligible);
    })
    .map(({ participants, eligible, some, all, side }) => {
      const isOfAll = -side * (all - usual.all) > side * (some - usual.some);
      return isOfAll
        ? foundAt("eligible", eligible, side < 0)
        : foundAt("participants", participants, side > 0);
    });
}

/** Those that are far from the others, and like them with one zero more or less. */
function oddAmong<Each extends Measured>(
  all: readonly Each[],
): (Each & { readonly side: number })[] {
  if (all.length < FEWEST) return [];
  const logs = all.map(({ log }) => log);
  const centre = median(logs);
  const spread = Math.max(medianDeviation(logs, centre), SMALLEST_SPREAD);
  const distance = (log: number) => Math.abs(log - centre) / spread;
  return all
    .filter(({ log }) => distance(log) > ODD)
    .map((each) => ({ ...each, side: Math.sign(each.log - centre) }))
    .filter(({ log, side }) => distance(log - side * Math.LN10) < ALIKE);
}

function hasTypedTotal({ totals }: Slice, figure: Figure): boolean {
  return totals.some((total) => total.of && known(total[figure]) && !total[figure]?.isFormula);
}

/**
 * Whether nothing else is said of a row's numbers: its percent vouches for them, and a figure that
 * it lacks while others have it is told first.
 */
function isAlone({ rows }: Slice, row: TableRow): boolean {
  if (hasTypedPercent(row)) return false;
  const lacks = (figure: Figure) => !known(row[figure]) && rows.some((each) => known(each[figure]));
  return !figures.some(lacks);
}

function hasAlone(slice: Slice): boolean {
  return slice.rows.some((row) => isAlone(slice, row));
}

function hasTypedPercent(row: TableRow): boolean {
  return ratioOf(row) !== undefined && !row.coverage?.isFormula;
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
