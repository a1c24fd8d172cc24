import type { EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import { type Figure, figures, known, type KnownNumber } from "../figures";
import { groupedBy } from "../../tables/groupedBy";
import { remember } from "../remember";

/** A number of one region (or total) in one year or month. */
export interface Point {
  /** The place of its slice among those of its group. */
  readonly at: number;
  readonly slice: Slice;
  readonly row: TableRow;
  readonly number: KnownNumber;
}

/** The known numbers of one region (or total) over time. */
export interface Series {
  /** Tells the regions of a table apart. */
  readonly line: string;
  readonly isTotal: boolean;
  /** At least two, the earliest first. */
  readonly points: readonly Point[];
}

/** The series of one figure of one segment and place basis. */
export interface Group {
  readonly figure: Figure;
  /** Those that have the figure, the earliest first. */
  readonly slices: readonly Slice[];
  readonly series: readonly Series[];
}

/** All series of a table that has figures of two years or months or more. */
export const groupsOf = remember((table: EnrolmentTable): readonly Group[] =>
  tracksOf(table).flatMap((track) =>
    figures.flatMap((figure) => {
      const slices = track.filter(({ columns }) => columns[figure] !== undefined);
      const series = seriesOf(table, slices, figure);
      return series.length > 0 ? [{ figure, slices, series }] : [];
    }),
  ),
);

/** Slices of one segment and basis, in the order of time; months and whole years apart. */
function tracksOf({ slices }: EnrolmentTable): readonly (readonly Slice[])[] {
  const tracks = groupedBy(
    slices.filter(({ year }) => year !== undefined),
    ({ segment, basis, month }) => `${segment} ${basis} ${month !== undefined}`,
  );
  return [...tracks.values()];
}

/** Months since the year 0; the end of the year where no month is said. */
export function timeOf({ year = 0, month = 12 }: Slice): number {
  return year * 12 + month;
}

function seriesOf(table: EnrolmentTable, slices: readonly Slice[], figure: Figure): Series[] {
  const found = new Map<string, { line: string; isTotal: boolean; points: Point[] }>();
  slices.forEach((slice, at) => {
    const add = (row: TableRow, isTotal: boolean) => {
      const number = known(row[figure]);
      if (!number) return;
      const line = lineOf(table, row, isTotal);
      const series = found.get(line);
      if (!series) found.set(line, { line, isTotal, points: [{ at, slice, row, number }] });
      else if (isLater(number, series.points.at(-1), at)) {
        series.points.push({ at, slice, row, number });
      }
    };
    for (const row of slice.rows) add(row, false);
    for (const row of slice.totals) add(row, true);
  });
  return [...found.values()].filter(({ points }) => points.length > 1);
}

/** How many points each place in time has. */
export function countByTime(points: readonly Point[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { at } of points) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** No second row of a region in one year, and no column that several years share. */
function isLater(number: KnownNumber, last: Point | undefined, at: number): boolean {
  if (last === undefined || last.at === at) return false;
  const { cell } = last.number;
  return cell.row !== number.cell.row || cell.column !== number.cell.column;
}

/** What a row is about, the same in every year: its place, or in a long table its region. */
export function lineOf({ isLong }: EnrolmentTable, row: TableRow, isTotal: boolean): string {
  if (!isLong) return `${row.row}`;
  const name = row.regency?.code ?? row.name.replace(/\d+/g, "").trim().toLowerCase();
  return isTotal ? `total ${name}` : name;
}

/** All segments together before the single ones. */
export function wholeFirst(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => Number(isPart(a)) - Number(isPart(b)));
}

/** Single segments before all together. */
export function partsFirst(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => Number(isPart(b)) - Number(isPart(a)));
}

function isPart({ slices }: Group): boolean {
  return slices[0]?.segment !== undefined;
}
