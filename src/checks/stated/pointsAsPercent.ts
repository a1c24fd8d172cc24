import { lastDigit } from "../../domain/printedPercent";
import { about, pointsAsPercent as message } from "../../messages/checks/statedFigures";
import type { Column, EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import { formatAt, valueAt } from "../../tables/grid";
import { type KnownNumber, known } from "../figures";
import type { TableCheck } from "../finding";
import { groupedBy } from "../../tables/groupedBy";

/**
 * A difference of two coverages that is called growth in percent. From 55.69% to 68.02% are
 * 12.33 points; the growth is 22.14%.
 */
export const pointsAsPercent: TableCheck = {
  code: "C12",
  name: "points-as-percent",
  severity: "warning",
  about: about.pointsAsPercent,
  find: (table) => {
    const columns = table.columns.filter(isGrowth);
    if (columns.length === 0) return [];
    const changes = changesByRow(table);
    return columns.flatMap((column) => {
      const stated = statedGrowths(table, column, changes);
      const inPoints = stated.filter(({ points }) => points !== undefined);
      const [first] = inPoints;
      if (!first?.points || inPoints.length * 2 <= stated.length) return [];
      const { from, to } = first.points;
      return [{ cell: column.header, message: message(column.text, from, to) }];
    });
  },
};

function isGrowth({ role, text, unit }: Column): boolean {
  const isOfGrowth = /naik|tumbuh|peningkatan|growth|increase/i.test(text);
  return role === undefined && unit === "percent" && isOfGrowth;
}

/** Two coverages of one region, one after the other. */
interface Change {
  /** The sheet row of the later one. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** The least that both can differ from what was meant. */
  readonly digit: number;
  /** The growth of the coverage, and that of the participants where they are known. */
  readonly growths: readonly number[];
}

/** The changes that end in each sheet row. */
function changesByRow({ slices }: EnrolmentTable): ReadonlyMap<number, readonly Change[]> {
  const points = slices.filter(({ year }) => year !== undefined).flatMap(pointsOf);
  const series = groupedBy(
    points,
    ({ slice, row }) => `${row.regency?.code ?? row.name}|${slice.segment}|${slice.basis}`,
  );
  const changes = [...series.values()].flatMap((some) =>
    some.slice(1).flatMap((to, index) => {
      const before = [some[index], some[0]].flatMap((from) => from ?? []);
      return before.map((from) => changeOf(from, to));
    }),
  );
  return groupedBy(changes, ({ row }) => row);
}

interface Point {
  readonly slice: Slice;
  readonly row: TableRow;
  readonly coverage: KnownNumber;
}

function pointsOf(slice: Slice): Point[] {
  return slice.rows.flatMap((row) => {
    const coverage = known(row.coverage);
    return coverage ? [{ slice, row, coverage }] : [];
  });
}

function changeOf(before: Point, after: Point): Change {
  const [from, to] = [before.coverage, after.coverage];
  const [some, more] = [before.row.participants?.value, after.row.participants?.value];
  const growths = [growth(from.value, to.value), growth(some, more)];
  const digit = Math.max(lastDigit(from.decimals), lastDigit(to.decimals));
  return { row: after.row.row, from: from.value, to: to.value, digit, growths };
}

/** Not finite, so that no cell states it, where it is not known. */
function growth(from = NaN, to = NaN): number {
  return to / from - 1;
}

interface Stated {
  /** The change whose points it states; undefined where it states growth, or neither. */
  readonly points?: Change;
}

function statedGrowths(
  { lines, grid }: EnrolmentTable,
  { column }: Column,
  changes: ReadonlyMap<number, readonly Change[]>,
): Stated[] {
  return lines.flatMap(({ row }) => {
    const cell = { row, column };
    const raw = valueAt(grid, cell);
    const here = changes.get(row) ?? [];
    if (typeof raw !== "number" || here.length === 0) return [];
    const readings = formatAt(grid, cell).includes("%") ? [raw] : [raw / 100, raw];
    const says = (share: number, { digit }: Change) =>
      readings.some((reading) => Math.abs(reading - share) <= digit + 1e-9);
    if (here.some((change) => change.growths.some((growth) => says(growth, change)))) return [{}];
    return [{ points: here.find((change) => says(change.to - change.from, change)) }];
  });
}
