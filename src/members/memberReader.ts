import { isWageImpossible } from "../checks/members/wageImpossible";
import { valueIn } from "../files/gridRows";
import type { Row } from "../files/row";
import type { MemberField, Programme } from "../tables/memberList";
import { readCount } from "../tables/readNumber";
import { plainAmount, saysYes } from "./cellBytes";
import { type Census, type MemberTexts, NO_TEXT, PROGRAMME_BITS } from "./census";
import type { RejectionCode } from "./importResult";
import { columnWith, type MemberHeader } from "./memberHeader";
import { PersonReader } from "./personReader";

/** Programmes by the bits that stand for them. */
export const programmeOrder: readonly Programme[] = ["JKK", "JKM", "JHT", "JP", "JKP"];

/**
 * Reads of a list row by row what members are counted by. No row becomes an object, hardly a cell
 * a text.
 */
export class MemberReader {
  /** Whom the last row is about. */
  readonly person: PersonReader;
  /** What is known of the last member, as numbers of the census. */
  readonly texts: MemberTexts = {
    region: NO_TEXT,
    segment: NO_TEXT,
    programmes: NO_TEXT,
    status: NO_TEXT,
    month: NO_TEXT,
  };
  /** The column of regions; -1 where the list has none. */
  readonly region: number;
  private readonly wage: number;
  private readonly segment: number;
  private readonly status: number;
  private readonly month: number;
  private readonly programmes: number;
  private readonly ownColumns: readonly { readonly column: number; readonly bit: number }[];

  constructor(
    header: MemberHeader,
    private readonly census: Census,
  ) {
    const columnOf = (field: MemberField) => columnWith(field, header);
    this.person = new PersonReader(header);
    this.wage = columnOf("wage");
    this.region = columnOf("region");
    this.segment = columnOf("segment");
    this.status = columnOf("status");
    this.month = columnOf("month");
    this.programmes = columnOf("programme");
    this.ownColumns = header.columns.flatMap(({ column, programme }) =>
      programme ? [{ column, bit: 1 << programmeOrder.indexOf(programme) }] : [],
    );
  }

  /** @returns why the row is no participant; "nobody" where it is about no person at all */
  faultOf(row: Row): RejectionCode | "nobody" | undefined {
    const fault = this.person.faultOf(row);
    if (fault) return fault;
    return this.wage >= 0 && this.hasImpossibleWage(row) ? "M06" : undefined;
  }

  /** The number of the group to which a row without fault belongs. */
  groupOf(row: Row): number {
    const { census, texts } = this;
    const tables = census.texts;
    if (this.region >= 0) texts.region = numberIn(row, this.region, tables.region);
    if (this.segment >= 0) texts.segment = numberIn(row, this.segment, tables.segment);
    if (this.status >= 0) texts.status = numberIn(row, this.status, tables.status);
    if (this.month >= 0) texts.month = numberIn(row, this.month, tables.month);
    if (this.programmes >= 0) texts.programmes = numberIn(row, this.programmes, tables.programmes);
    else if (this.ownColumns.length > 0) texts.programmes = this.programmeBits(row);
    return census.groupOf(texts);
  }

  private hasImpossibleWage(row: Row): boolean {
    const { wage } = this;
    const [start, end] = [row.starts[wage] as number, row.ends[wage] as number];
    if (wage >= row.width || start === end) return false;
    const plain = plainAmount(row.buffer, start, end);
    const amount = plain >= 0 ? plain : readCount(valueIn(row, wage));
    return amount !== undefined && isWageImpossible(amount);
  }

  private programmeBits({ buffer, starts, ends, width }: Row): number {
    return this.ownColumns.reduce((bits, { column, bit }) => {
      const has =
        column < width && saysYes(buffer, starts[column] as number, ends[column] as number);
      return has ? bits + bit : bits;
    }, PROGRAMME_BITS);
  }
}

function numberIn(
  row: Row,
  column: number,
  table: { numberOf: Census["texts"]["region"]["numberOf"] },
): number {
  if (column >= row.width) return table.numberOf(row.view, 0, 0);
  return table.numberOf(row.view, row.starts[column] as number, row.ends[column] as number);
}
