import type { Text } from "../../messages/text";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Severity } from "../finding";

/** A table and the name of the file that it stands in. */
export interface FileTable {
  readonly file: string;
  readonly table: EnrolmentTable;
}

/** Something that tables of several files show together. */
export interface FileFinding {
  /** Stable code of the check, "F02". */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
}

/** A check of the tables of several files. It changes nothing. */
export interface FileCheck {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly about: Text;
  find(tables: readonly FileTable[]): Text[];
}
