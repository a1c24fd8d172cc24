import type { Text } from "../messages/text";
import type { EnrolmentTable } from "../tables/enrolmentTable";
import type { Cell } from "../tables/grid";

export type Severity = "error" | "warning" | "note";

/** Something in the sheet that a person should look at. */
export interface Finding {
  /** Stable code of the check, for example "R04". */
  readonly code: string;
  readonly severity: Severity;
  readonly cell: Cell;
  readonly message: Text;
}

/** One check of the catalogue. It looks at a table as understood and changes nothing. */
export interface Check {
  /** Stable: never reused for another meaning. */
  readonly code: string;
  /** Stable short name in English, "duplicate-region". */
  readonly name: string;
  readonly severity: Severity;
  find(table: EnrolmentTable): Finding[];
}
