import type { Encoding, FileFormat } from "../files/fileKinds";
import type { Text } from "../messages/text";
import type { Grid } from "../tables/grid";
import type { MemberColumn } from "../tables/memberList";
import type { Segment } from "../tables/tags";

/**
 * What a file or sheet holds: a list of persons, a table of regencies or provinces, or neither; or
 * a list that was left out as somebody said.
 */
export type ImportedKind = "members" | "regions" | "provinces" | "other" | "leftOut";

/** Of a NIK only where it was issued, or all of it. */
export type NiksShown = "masked" | "full";

/** What a row can be rejected for: the codes of the checks of member lists that find errors. */
export const rejectionCodes = ["M01", "M02", "M04", "M06", "M08", "M09"] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** How the columns of a list of persons were read. */
export interface ListColumns {
  readonly columns: readonly MemberColumn[];
  /** The first persons, by column as they were read; NIKs are masked. */
  readonly sample: readonly (readonly string[])[];
}

/** A sheet that is no list of persons, whole. */
export interface ImportedGrid {
  readonly kind: Exclude<ImportedKind, "members" | "leftOut">;
  readonly sheet: string;
  readonly grid: Grid;
  /** Rows of its tables; of a sheet without a table, its rows. */
  readonly rows: number;
}

/**
 * A list of persons, which is only counted. Rows are numbered as Excel numbers them, from 1. The
 * arrays of a pair belong together: row `rejectedRows[i]` is rejected for the code
 * `rejectionCodes[rejectedFor[i]]`.
 */
export interface ImportedMembers extends ListColumns {
  readonly kind: "members";
  readonly sheet: string;
  /** Persons that the list has: counted, rejected and duplicate ones. */
  readonly rows: number;
  /** Those of the counted ones whose status says that they are no active participants. */
  readonly inactive: number;
  readonly rejectedRows: Uint32Array;
  readonly rejectedFor: Uint8Array;
  /** Rows whose NIK stands in an earlier row of the import. They are not counted again. */
  readonly duplicateRows: Uint32Array;
  /** The list (its place in `ImportResult.lists`) and row where that NIK stands first. */
  readonly firstLists: Uint32Array;
  readonly firstRows: Uint32Array;
}

/** A list of persons that was not wanted. */
export interface LeftOut extends ListColumns {
  readonly kind: "leftOut";
  readonly sheet: string;
  readonly rows: number;
}

export type ImportedSheet = ImportedGrid | ImportedMembers | LeftOut;

/** A person of a list, with the texts of the list's columns. */
export interface ImportedRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ImportedFile {
  /** Its name; no two files have the same. */
  readonly file: string;
  readonly format?: FileFormat;
  /** Of files that are text. */
  readonly encoding?: Encoding;
  readonly sheets: readonly ImportedSheet[];
  /** Why nothing of it is imported. */
  readonly error?: Text;
  /** The title of a column that seems to hold NIKs, where that is the reason. */
  readonly nikColumn?: string;
}

/**
 * Persons that are alike in all that is counted. What a list has no column for is undefined; what
 * looks like a NIK is "…".
 */
export interface MemberGroup {
  /** Where a text names no regency or city, it stands as it is, without a code. */
  readonly region?: { readonly code?: string; readonly name: string };
  readonly segment?: Segment | string;
  /** "JKK+JKM+JHT"; "" for none. */
  readonly programmes?: string;
  readonly status?: string;
  /** "2024-06"; a text that names no month stands as it is. */
  readonly month?: string;
  readonly participants: number;
}

/** A list of persons and the file that it stands in. */
export interface ListOfFile {
  readonly file: string;
  readonly members: ImportedMembers;
}

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  /** All lists of persons, in the order in which they were read. */
  readonly lists: readonly ListOfFile[];
  /** Persons of all lists together, by what is known of them; ordered by it. */
  readonly groups: readonly MemberGroup[];
  /** Where they were asked for: the persons that were counted, of each list. */
  readonly rows?: readonly (readonly ImportedRow[])[] | "tooMany";
}

/** How far an import has come. */
export interface ImportProgress {
  /** Which file is being read, from 0, and its name. */
  readonly index: number;
  readonly file: string;
  /** Of all files. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Rows of lists and tables so far. */
  readonly rows: number;
}
