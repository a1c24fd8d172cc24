import type { NumberCell, Place, TextCell } from "./enrolmentTable";
import type { Area, Cell, CellValue } from "./grid";
import type { Segment } from "./tags";

/** What the columns of a member list can hold. */
export type MemberField =
  | "nik"
  | "memberNumber"
  | "name"
  | "region"
  | "segment"
  | "wage"
  | "programme"
  | "status"
  | "month";

export type Programme = "JKK" | "JKM" | "JHT" | "JP" | "JKP";

export interface MemberColumn {
  readonly column: number;
  readonly text: string;
  readonly field?: MemberField;
  /** The one programme that a column is about, as in "Iuran JKK". */
  readonly programme?: Programme;
}

/** A NIK as it stands: text, or a number that may have lost digits. */
export interface RawCell {
  readonly cell: Cell;
  readonly raw: CellValue;
}

/** One person. A field is undefined where the list has no column for it. */
export interface Member {
  readonly row: number;
  readonly nik?: RawCell;
  readonly memberNumber?: RawCell;
  readonly region?: TextCell & { readonly regency?: Place };
  readonly segment?: TextCell & { readonly segment?: Segment };
  /** Rupiah a month. */
  readonly wage?: NumberCell;
  /** The first cell that holds something beyond the header's columns, where the row was text. */
  readonly beyond?: Cell;
}

/** A list of single persons, such as BPJS exports it. */
export interface MemberList {
  readonly sheet: string;
  readonly area: Area;
  readonly headerRow: number;
  readonly columns: readonly MemberColumn[];
  readonly members: readonly Member[];
  /** Sheet column in which the whole list stands as text with separators. */
  readonly collapsedInto?: number;
}
