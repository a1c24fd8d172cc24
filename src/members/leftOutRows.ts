import type { Row } from "../files/row";
import type { ListColumns } from "./importResult";
import { rowReader } from "./keptRows";
import type { MemberHeader } from "./memberHeader";
import { PersonReader } from "./personReader";

/** So many rows show how a list was read. */
export const ROWS_SAMPLED = 3;

/** The first rows of a list that nobody takes: they show how it would be read. */
export class LeftOutRows implements ListColumns {
  readonly sample: (readonly string[])[] = [];
  private readonly person: PersonReader;
  private readonly read: (row: Row) => readonly string[];

  constructor(private readonly header: MemberHeader) {
    this.person = new PersonReader(header);
    this.read = rowReader(header, "masked");
  }

  get columns(): ListColumns["columns"] {
    return this.header.columns;
  }

  row(row: Row): void {
    if (this.sample.length === ROWS_SAMPLED || this.person.faultOf(row) === "nobody") return;
    this.sample.push(this.read(row));
  }
}
