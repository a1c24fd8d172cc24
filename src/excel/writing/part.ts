import type { Text } from "../../messages/text";

/** What JSON can hold; null where nothing is there. */
export type Kept =
  | string
  | number
  | boolean
  | null
  | readonly Kept[]
  | { readonly [key: string]: Kept | undefined };

/** What is seen of a part in the workbook. */
export interface Seen {
  readonly state: Kept;
  /** Its cells that show something else than planned, for people. */
  readonly differences?: readonly string[];
}

/** A part of a plan in the workbook: before it was written, right after, and now. */
export interface States {
  readonly before: Kept;
  /** Undefined where it was never seen: the write did not end. */
  readonly after?: Kept;
  readonly now: Kept;
}

/** A cell that holds something else than what is to be written there. */
export interface Replaced {
  /** "Rekap!B4" */
  readonly place: string;
  /** What it holds, as it is typed. */
  readonly before: string;
  /** What it is to hold. */
  readonly after: string;
}

/** One thing of the workbook that a plan changes. It can be looked at, written and put back. */
export interface Part {
  /** For people: "Rekap!B4:C8". */
  readonly place: string;
  /** The planned sheet that is added with it; undefined for what is on a sheet that was there. */
  readonly addedSheet?: string;
  /** Whether it is that sheet itself. */
  readonly isSheet?: boolean;
  /** About how long the request to write it is. */
  readonly bytes: number;
  /** About how long the request to put it back is; left out for what is short. */
  bytesToPutBack?(states: States): number;
  /** Whether it is one more in a list of Excel's: others there are seen with it. */
  readonly isListed?: boolean;
  /** How many cells are looked at. */
  readonly cells: number;
  /** How many rows of cells it writes; 0 or left out for anything else. */
  readonly rows?: number;
  /** Queues looking at it. What is returned tells what is there, after the sync. */
  look(context: Excel.RequestContext): () => Seen;
  /** Why it can't be written over what is there before; undefined where it can. */
  objection?(before: Kept): Text | undefined;
  /** The cells that hold something, and are to hold something else. */
  replaces?(before: Kept): readonly Replaced[];
  /** Queues writing it over what is there before. */
  write(context: Excel.RequestContext, before: Kept): void;
  /** Whether all that is there now is what the plan wrote, or still what was there before. */
  isOurs(states: States): boolean;
  /**
   * Queues putting back what the plan wrote; what somebody else wrote since is left.
   *
   * @returns the places that are left
   */
  putBack(context: Excel.RequestContext, states: States): readonly string[];
}

/** How large the requests of everything but cells are, about. */
export const SMALL_REQUEST = 2_000;

export function isSame(one: Kept | undefined, other: Kept | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
