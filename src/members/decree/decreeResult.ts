import type { Text } from "../../messages/text";
import type { Segment } from "../../tables/tags";
import type { NiksShown } from "../importResult";
import type { DecreeChoices } from "./decreeChoices";
import type { Purpose } from "./purposes";

/**
 * Why a candidate is rejected, in the order in which it is said: what is wrong with the NIK (the
 * codes of the checks of member lists; M08 also where there is a KPJ number in its stead), the same
 * NIK in an earlier candidate's row, age, and a list in which the NIK stands, by its purpose.
 */
export const reasonCodes = [
  ...(["M01", "M02", "M04", "M08", "M09"] as const),
  "duplicate",
  "younger",
  "older",
  ...(["members", "civilServants", "province", "village", "palmOil", "csr", "kur"] as const),
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** The list and row, as Excel numbers it, where the NIK stands, too. */
  readonly list?: number;
  readonly row?: number;
  /** Of a member, where the list tells it. */
  readonly segment?: Segment;
}

/** A candidate's row. */
export interface DecreeRow {
  /** Its place in `DecreeResult.lists`. */
  readonly list: number;
  /** As Excel numbers it. */
  readonly row: number;
  /** By `DecreeResult.columns`; "" where its list has no such column. */
  readonly cells: readonly string[];
}

export interface RejectedRow extends DecreeRow {
  /** At least one, in the order of the codes. */
  readonly reasons: readonly Reason[];
}

/** A sheet of a file, and what became of it. */
export interface DecreeList {
  /** The file's name. */
  readonly file: string;
  readonly sheet: string;
  readonly purpose: Purpose;
  /** Persons; of a sheet that is no list of persons, its rows. */
  readonly rows: number;
  /** Of them those without a NIK that can be compared. */
  readonly withoutNik: number;
  /** Whether candidates were taken from it or looked for in it: it is a list of persons with NIKs. */
  readonly isRead: boolean;
}

export interface DecreeFile {
  readonly file: string;
  /** Why nothing of it was taken. */
  readonly error?: Text;
}

/** Candidates who are ready for a decree, and those who are rejected; plain data. */
export interface DecreeResult extends Pick<DecreeChoices, "ages" | "on"> {
  /** Whether the NIKs in `cells` are masked. */
  readonly niks: NiksShown;
  /** Headers of the candidates' lists; the same header in several lists is one column. */
  readonly columns: readonly string[];
  /** Which of them has the NIK. */
  readonly nikColumn?: number;
  /** In the order in which they were read. */
  readonly ready: readonly DecreeRow[];
  readonly rejected: readonly RejectedRow[];
  /** All sheets but those that somebody left out, in the order of the files. */
  readonly lists: readonly DecreeList[];
  /** Candidates whom lists of members know as inactive only: that is no reason to reject them. */
  readonly inactive: number;
  readonly files: readonly DecreeFile[];
}
