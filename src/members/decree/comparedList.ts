import { textIn } from "../../files/cellText";
import type { Row } from "../../files/row";
import { segmentIn } from "../../tables/columnContents";
import { tidy } from "../../tables/rowKinds";
import type { Segment } from "../../tables/tags";
import { isInactive } from "../inactive";
import { columnWith, type MemberHeader } from "../memberHeader";
import { PersonReader } from "../personReader";
import type { ListRows } from "../sheetRows";
import type { Persons } from "./persons";
import type { Purpose } from "./purposes";

/** A list in which candidates are looked for, row by row; nothing of it is kept but who was found. */
export class ComparedList implements ListRows {
  rows = 0;
  withoutNik = 0;
  readonly isRead: boolean;
  private readonly person: PersonReader;
  /** The columns; -1 where there is none, or where it does not matter. */
  private readonly segment: number;
  private readonly status: number;

  constructor(
    header: MemberHeader,
    private readonly purpose: Purpose,
    private readonly persons: Persons,
  ) {
    this.person = new PersonReader(header);
    this.isRead = columnWith("nik", header) >= 0;
    this.segment = purpose === "members" ? columnWith("segment", header) : -1;
    this.status = purpose === "members" ? columnWith("status", header) : -1;
  }

  row(row: Row): void {
    const fault = this.person.faultOf(row);
    if (fault === "nobody") return;
    this.rows++;
    const { first, last } = this.person;
    if (first <= 0) {
      this.withoutNik++;
      return;
    }
    const person = this.persons.with(first, last);
    if (!person) return;
    // Of a row that has shifted only the NIK is sure.
    const isShifted = fault === "M09";
    person.add({
      list: this,
      row: row.number + 1,
      purpose: this.purpose,
      segment: isShifted ? undefined : this.segmentOf(row),
      isInactive: !isShifted && isInactive(tidy(textIn(row, this.status))),
    });
  }

  private segmentOf(row: Row): Segment | undefined {
    const segment = segmentIn(textIn(row, this.segment));
    return segment === "whole" ? undefined : segment;
  }
}
