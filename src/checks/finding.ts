import type { Text } from "../messages/text";
import type { EnrolmentTable, NumberCell } from "../tables/enrolmentTable";
import type { Cell, Grid } from "../tables/grid";
import type { MemberList } from "../tables/memberList";

/** error: wrong for certain; warning: very likely wrong; note: good to know. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** Where a check found something, and what. */
export interface Found {
  readonly cell: Cell;
  readonly message: Text;
}

/** Something in the sheet that a person should look at. */
export interface Finding extends Found {
  /** Stable code of the check, for example "R04". */
  readonly code: string;
  readonly severity: Severity;
}

/** What a person can set for the checks. */
export interface CheckSettings {
  /**
   * How far from the usual change of a series a change must be to be called a jump, in units of
   * the median absolute deviation.
   */
  readonly jump: number;
}

/** What stands in the catalogue of every check. */
interface Entry {
  /** Stable: never reused for another meaning. */
  readonly code: string;
  /** Stable short name in English, "duplicate-region". */
  readonly name: string;
  readonly severity: Severity;
  /** What it looks at, when it speaks, and what to do then: for the page of all checks. */
  readonly about: Text;
}

/** A check of one table. It looks at the table as understood and changes nothing. */
export interface TableCheck extends Entry {
  find(table: EnrolmentTable, settings: CheckSettings): Found[];
}

/** A number that is not what it should be, and what it should be. */
export interface Slipped extends Found {
  readonly number: NumberCell;
  /** As `NumberCell.value`. */
  readonly fits: number;
}

/**
 * A check that knows what a number should be. All other checks look at the table with these
 * numbers mended, so that the consequences of a slip are not found again.
 */
export interface SlipCheck extends Entry {
  find(table: EnrolmentTable, settings: CheckSettings): Slipped[];
}

/** A check of a whole sheet, of all its tables together. */
export interface SheetCheck extends Entry {
  find(grid: Grid, tables: readonly EnrolmentTable[], lists: readonly MemberList[]): Found[];
}

/** A check of a list of members. */
export interface MemberCheck extends Entry {
  find(list: MemberList): Found[];
}

export type Check = TableCheck | SlipCheck | SheetCheck | MemberCheck;
