import {
  type Column,
  type EnrolmentTable,
  type Figure,
  isCount,
  type Slice,
  type Slot,
  type TableRow,
} from "../../tables/enrolmentTable";
import { slotKey, slotOf } from "../../tables/slot";
import { remember } from "../remember";

/** A figure of one year, segment and basis; a year that the whole table has in common is left out. */
export interface ToldFigure extends Slot {
  readonly figure: Figure;
  /** Persons also where the column has thousands; shares, rupiah and months as they are read. */
  readonly value: number;
  /** Of shares only: decimals of the percent. */
  readonly decimals?: number;
}

/** What a table says of one region, or of one of several rows with that region's name. */
export interface RegionFigures {
  /** Its first row. */
  readonly line: TableRow;
  /** By figure, year, segment and basis (`figureKey`). */
  readonly figures: ReadonlyMap<string, ToldFigure>;
}

export function figureKey({ figure, ...slot }: Pick<ToldFigure, "figure"> & Slot): string {
  return `${figure} ${slotKey(slot)}`;
}

/** The regions of which a table tells something, in the order of its rows. */
export const sentRegions = remember((table: EnrolmentTable): readonly RegionFigures[] => {
  const filled = regionsOf(table).filter(saysSomething);
  return filled.some(hasParticipants) ? filled.filter(hasParticipants) : filled;
});

/** The year and month that all columns and rows of years say, if there is one. */
export const onlyPeriod = remember(({ slices }: EnrolmentTable): Slot | undefined => {
  const periods = slices.map(({ year, month }) => ({ year, month }));
  const [period, another] = new Map(periods.map((each) => [slotKey(each), each])).values();
  return another === undefined && period?.year !== undefined ? period : undefined;
});

function regionsOf(table: EnrolmentTable): RegionFigures[] {
  const regions = new Map<string, { line: TableRow; figures: Map<string, ToldFigure> }>();
  for (const slice of table.slices) {
    const seen = new Map<string, number>();
    for (const row of slice.rows) {
      const name = row.regency?.code ?? row.name;
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      const key = `${name} ${String(before)}`;
      const region = regions.get(key) ?? { line: row, figures: new Map() };
      regions.set(key, region);
      for (const told of figuresOf(table, slice, row)) region.figures.set(figureKey(told), told);
    }
  }
  return [...regions.values()].sort((a, b) => a.line.row - b.line.row);
}

function figuresOf(table: EnrolmentTable, slice: Slice, row: TableRow): ToldFigure[] {
  const columns = Object.entries(slice.columns) as [Figure, Column][];
  return columns.flatMap(([figure, column]) => {
    const number = row[figure];
    if (number?.value === undefined) return [];
    const { decimals } = number;
    // A gap may be one of persons or of points.
    const meant = figure === "gap" && decimals !== undefined ? "gapPoints" : figure;
    const value = inPersons(meant, column, number.value);
    return { figure: meant, value, decimals, ...slotOfFigure(table, slice, column) };
  });
}

function inPersons(figure: Figure, { unit }: Column, value: number): number {
  const isInThousands = unit === "thousands" && isCount(figure);
  return isInThousands ? Number((value * 1000).toFixed(6)) : value;
}

/** That of the column, and of the row where the table has columns of years or segments. */
function slotOfFigure(table: EnrolmentTable, slice: Slice, column: Column): Slot {
  const has = (role: Column["role"]) => table.columns.some((each) => each.role === role);
  const ofRows = {
    ...(has("year") && { year: slice.year, month: slice.month }),
    ...(has("segment") && { segment: slice.segment }),
  };
  const slot = slotOf({ ...column, ...ofRows });
  return onlyPeriod(table) ? { ...slot, year: undefined, month: undefined } : slot;
}

/** Sums that formulas make of blanks are 0: several zeros and nothing else say nothing. */
function saysSomething({ figures }: RegionFigures): boolean {
  const values = [...figures.values()].map(({ value }) => value);
  return values.length === 1 || values.some((value) => value !== 0);
}

/**
 * A form for all regions may have everybody's workers in it, and participants of its sender alone.
 * Of one segment there may be no participant.
 */
function hasParticipants({ figures }: RegionFigures): boolean {
  const told = [...figures.values()].filter(({ figure }) => figure === "participants");
  const [only, another] = told;
  if (only && !another && only.segment !== undefined) return true;
  return told.some(({ value }) => value > 0);
}
