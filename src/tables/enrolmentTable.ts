import type { Province, Regency } from "../reference/regions";
import type { Area, Cell, CellValue, Grid } from "./grid";
import type { AsOf, Basis, Denominator, Segment, Tags } from "./tags";

/**
 * The figures of an enrolment sheet. Counts are persons: participants, eligible (workers), the
 * participants that a target takes, workers missing to the target (`shortfall`), workers who are
 * not covered (`uncovered`), population, people assisted. Shares: coverage, target, achievement
 * (coverage ÷ target), a region's portion of the whole, the share not covered, the gap in points.
 * `gap` is a column that does not say which of the three gaps it is: persons or a share, as its
 * numbers are. Months, bill (a month, one person) and budget are numbers and rupiah.
 */
export const counts = [
  "participants",
  "eligible",
  "targetParticipants",
  "shortfall",
  "uncovered",
  "population",
  "assisted",
] as const;
export const shares = [
  "coverage",
  "target",
  "achievement",
  "portion",
  "uncoveredShare",
  "gapPoints",
] as const;
export const figures = [...counts, ...shares, "gap", "months", "bill", "budget"] as const;
export type Count = (typeof counts)[number];
export type Share = (typeof shares)[number];
export type Figure = (typeof figures)[number];

/** What a column can hold: what its rows are about, or a figure. */
export const keys = ["region", "code", "province", "year", "segment"] as const;
export const roles = [...keys, ...figures] as const;
export type Role = (typeof roles)[number];

export function isFigureRole(role: Role | undefined): role is Figure {
  return (figures as readonly unknown[]).includes(role);
}

export function isCount(role: Role | undefined): role is Count {
  return (counts as readonly unknown[]).includes(role);
}

export function isShare(role: Role | undefined): role is Share {
  return (shares as readonly unknown[]).includes(role);
}

/** The numbers that a header promises. A column of plain persons, or an open one, has none. */
export type Unit = "thousands" | "percent" | "points" | "rupiah";

/** Year, month, segment and place basis: what tells columns (or rows) of one figure apart. */
export interface Slot {
  readonly year?: number;
  /** 1 to 12, only beside a year. */
  readonly month?: number;
  /** Undefined: all segments together. */
  readonly segment?: Segment;
  readonly basis?: Basis;
}

/** A column as it was understood. */
export interface Column extends Slot {
  /** Sheet column, from 0. */
  readonly column: number;
  /**
   * Its header. Several levels are joined: "Peserta Aktif · Jumlah"; "" where nothing names the
   * column.
   */
  readonly text: string;
  /** Where its header stands: the lowest cell that says something, else its place in the last row. */
  readonly header: Cell;
  /** Undefined where it was taken for nothing. */
  readonly role?: Role;
  readonly unit?: Unit;
  /** The definition of workers that the header of `eligible` or `coverage` names. */
  readonly denominator?: Denominator;
}

/** How a number stands in its cell. */
export interface NumberCell {
  readonly cell: Cell;
  readonly raw: CellValue;
  /** Its number format, "General" if it has none. */
  readonly format: string;
  /**
   * The number meant: a count, rupiah or months as they stand (thousands stay thousands), or a
   * share (36,47% is 0.3647). Undefined when the cell is blank or can't be read as a number.
   */
  readonly value?: number;
  /** The number was typed as text and `value` is its Indonesian reading. */
  readonly fromText: boolean;
  /** Shares only: how many decimals of the percent the sheet shows. */
  readonly decimals?: number;
  /** Shares only: how the cell was read; `value` of a percent is the hundredth of its number. */
  readonly unit?: "share" | "percent";
  /** It is the result of a formula; undefined where nobody knows. */
  readonly isFormula?: boolean;
}

/** Text in a cell. */
export interface TextCell {
  readonly cell: Cell;
  readonly text: string;
}

/** A regency or city; in a table of provinces a province, which is then its own province. */
export type Place = Omit<Regency, "kind"> & { readonly kind: Regency["kind"] | "Provinsi" };

/** What one sheet row of the table says that it is about. */
export interface Line {
  readonly row: number;
  readonly name: string;
  readonly nameCell: Cell;
  /** The regency or city that the name (with its code) stands for; undefined when unknown. */
  readonly regency?: Place;
  /** The code beside the name as it is written: "61.02", "6102". */
  readonly code?: TextCell;
  /** The province beside the name as it is written. */
  readonly province?: TextCell;
}

/** The figures of one line in one slice: a regency or city, or a total. */
export type TableRow = Line & Readonly<Partial<Record<Figure, NumberCell>>>;

/** A row that adds up others. */
export type TotalRow = TableRow & {
  /** The rows of the slice that it adds up; undefined where its name does not tell ("Subtotal A"). */
  readonly of?: readonly TableRow[];
};

/**
 * One year, month, segment and basis of a table: a row for each region. Columns without a year
 * or segment of their own (the eligible workers beside participants of several years) are in
 * every slice that they can belong to, so one cell may stand in several slices.
 */
export interface Slice extends Slot {
  readonly columns: Readonly<Partial<Record<Figure, Column>>>;
  readonly rows: readonly TableRow[];
  readonly totals: readonly TotalRow[];
  /** The table's province. */
  readonly province?: Province;
}

/** A regional enrolment table as it was understood on a sheet. */
export interface EnrolmentTable {
  readonly sheet: string;
  /** The cells among which it was found. */
  readonly grid: Grid;
  /** Header to last row, total rows included. */
  readonly area: Area;
  /** Sheet rows of the header, first and last. Units and column numbers below are not among them. */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** First sheet row under the header that is about a region or total. */
  readonly firstRow: number;
  /** Every column that has a header or a value, left to right. */
  readonly columns: readonly Column[];
  /** The column of the regions. */
  readonly region: Column;
  /** What its rows are about: regencies and cities, or whole provinces. */
  readonly level: "regency" | "province";
  /** Several rows for each region, told apart by columns of years or segments. */
  readonly isLong: boolean;
  /** The province most of the regions belong to; undefined for a table of several provinces. */
  readonly province?: Province;
  /** What was found of the four tags. */
  readonly tags: Tags;
  /** Years (2000–2100) named in the rows above the header, ascending, without repeats. */
  readonly titleYears: readonly number[];
  /** A line for each sheet row about a regency or city, or meant to be, top to bottom. */
  readonly lines: readonly Line[];
  /** Rows that bear a province's name in the midst of its regions; in no slice. */
  readonly provincesAmongRegions: readonly Line[];
  /** In the order of year, month, segment and basis. At least one. */
  readonly slices: readonly Slice[];
  /** The slice that a reader would read out: the latest with the most figures, all segments. */
  readonly main: Slice;
  /**
   * Columns that could as well be what another one was taken for. `same` if their headers say
   * the same.
   */
  readonly rivals: readonly {
    readonly column: Column;
    readonly taken: Column;
    readonly same: boolean;
  }[];
  /** Sheet column in which the whole table stands as text with separators; its cells are cut apart. */
  readonly collapsedInto?: number;
}

/** What the user says otherwise than it was read; remembered for the workbook. */
export interface Corrections {
  readonly columns?: readonly ColumnCorrection[];
  /** null: the user says that it is not known. */
  readonly denominator?: Denominator | null;
  readonly segments?: readonly Segment[] | null;
  readonly basis?: Basis | null;
  readonly asOf?: AsOf | null;
}

/**
 * What a column is. It is known again by its header, so that columns put in or taken out before
 * it do no harm; `column` tells equal headers apart, in one table or in several.
 */
export interface ColumnCorrection {
  readonly text: string;
  readonly column: number;
  /** null: nothing that the checks know. */
  readonly role: Role | null;
  readonly year?: number;
  readonly segment?: Segment;
}
