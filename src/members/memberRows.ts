import { isWageImpossible } from "../checks/members/wageImpossible";
import { valueIn } from "../files/gridRows";
import type { Row } from "../files/row";
import type { MemberField, Programme } from "../tables/memberList";
import { readCount } from "../tables/readNumber";
import { plainAmount, saysYes } from "./cellBytes";
import { type Census, type MemberTexts, NO_TEXT, PROGRAMME_BITS } from "./census";
import { type ImportedRow, type RejectionCode, rejectionCodes } from "./importResult";
import { type KeptRows, rowReader } from "./keptRows";
import { columnWith, type MemberHeader } from "./memberHeader";
import { NumberList } from "./numberList";
import { PersonReader } from "./personReader";
import type { ListRows } from "./sheetRows";

/** Programmes by the bits that stand for them. */
export const programmeOrder: readonly Programme[] = ["JKK", "JKM", "JHT", "JP", "JKP"];

/** So many rows show how a list was read. */
const ROWS_SAMPLED = 3;

/**
 * Counts the persons of a list row by row: each is rejected, is there already or belongs to a
 * group. No row becomes an object, hardly a cell a text.
 */
export class MemberRows implements ListRows {
  /** Persons, counted or not. */
  rows = 0;
  readonly rejectedRows = new NumberList();
  readonly rejectedFor = new NumberList();
  readonly duplicateRows = new NumberList();
  /** The entries of the census's log where their NIKs stand first. */
  readonly firstEntries = new NumberList();
  /** Participants by the numbers of their groups in the census. */
  readonly counts = new NumberList();
  /** By the number of a region's text: NIKs that begin with these four digits, and others. */
  readonly issuedThere = new NumberList();
  readonly issuedElsewhere = new NumberList();
  /** The first persons as they were read, NIKs masked. */
  readonly sample: (readonly string[])[] = [];
  private readonly kept?: { readonly kept: ImportedRow[]; keep(row: Row): void };
  private readonly sampled: (row: Row) => readonly string[];
  private readonly person: PersonReader;
  private readonly wage: number;
  private readonly region: number;
  private readonly segment: number;
  private readonly status: number;
  private readonly month: number;
  private readonly programmes: number;
  private readonly ownColumns: readonly { readonly column: number; readonly bit: number }[];
  /** The codes of the list are those of BPS, says its header. */
  private readonly isBpsCode: boolean;
  private readonly member: MemberTexts = {
    region: NO_TEXT,
    segment: NO_TEXT,
    programmes: NO_TEXT,
    status: NO_TEXT,
    month: NO_TEXT,
  };

  /** How many entries the census's log had before this list. */
  readonly entriesBefore: number;

  constructor(
    readonly header: MemberHeader,
    private readonly census: Census,
    keptRows?: KeptRows,
  ) {
    this.entriesBefore = census.niks.length;
    const { columns } = header;
    const columnOf = (field: MemberField) => columnWith(field, header);
    this.kept = keptRows?.of(header);
    this.sampled = rowReader(header, "masked");
    this.person = new PersonReader(header);
    this.wage = columnOf("wage");
    this.region = columnOf("region");
    this.segment = columnOf("segment");
    this.status = columnOf("status");
    this.month = columnOf("month");
    this.programmes = columnOf("programme");
    this.ownColumns = columns.flatMap(({ column, programme }) =>
      programme ? [{ column, bit: 1 << programmeOrder.indexOf(programme) }] : [],
    );
    this.isBpsCode = columns.some(({ field, text }) => field === "region" && /bps/i.test(text));
  }

  row(row: Row): void {
    const code = this.faultOf(row);
    if (code === "nobody") return;
    if (this.rows++ < ROWS_SAMPLED) this.sample.push(this.sampled(row));
    if (code !== undefined) {
      this.rejectedRows.push(row.number + 1);
      this.rejectedFor.push(rejectionCodes.indexOf(code));
      return;
    }
    const group = this.groupOf(row);
    this.counts.add(group, 1);
    const { first, last } = this.person;
    if (first > 0) this.census.niks.add(first, last, row.number + 1, group);
    this.kept?.keep(row);
  }

  /**
   * Takes a row back that was counted, for its NIK stands in an earlier one.
   *
   * @param entry of the census's log, and the first entry with that NIK
   */
  isDuplicate(entry: number, first: number): void {
    const { niks } = this.census;
    this.duplicateRows.push(niks.rowOf(entry));
    this.firstEntries.push(first);
    this.counts.add(niks.groupOf(entry), -1);
  }

  /** The rows that were counted, where they are kept. */
  get keptRows(): readonly ImportedRow[] {
    const { kept = [] } = this.kept ?? {};
    const duplicates = new Set(this.duplicateRows.all);
    return kept.filter(({ row }) => !duplicates.has(row));
  }

  /** @returns why the row is no participant; "nobody" where it is about no person at all */
  private faultOf(row: Row): RejectionCode | "nobody" | undefined {
    const fault = this.person.faultOf(row);
    if (fault) return fault;
    return this.wage >= 0 && this.hasImpossibleWage(row) ? "M06" : undefined;
  }

  private hasImpossibleWage(row: Row): boolean {
    const { wage } = this;
    const [start, end] = [row.starts[wage] as number, row.ends[wage] as number];
    if (wage >= row.width || start === end) return false;
    const plain = plainAmount(row.buffer, start, end);
    const amount = plain >= 0 ? plain : readCount(valueIn(row, wage));
    return amount !== undefined && isWageImpossible(amount);
  }

  private groupOf(row: Row): number {
    const { census, member } = this;
    const { texts } = census;
    if (this.region >= 0) {
      member.region = numberIn(row, this.region, texts.region);
      this.compareIssuer(row, member.region);
    }
    if (this.segment >= 0) member.segment = numberIn(row, this.segment, texts.segment);
    if (this.status >= 0) member.status = numberIn(row, this.status, texts.status);
    if (this.month >= 0) member.month = numberIn(row, this.month, texts.month);
    if (this.programmes >= 0) member.programmes = numberIn(row, this.programmes, texts.programmes);
    else if (this.ownColumns.length > 0) member.programmes = this.programmeBits(row);
    return census.groupOf(member);
  }

  /** A region's code alone may be that of BPS or of Kemendagri, of which a NIK has one. */
  private compareIssuer(row: Row, number: number): void {
    const { region } = this;
    const { first } = this.person;
    if (region >= row.width || this.isBpsCode) return;
    const start = row.starts[region] as number;
    if ((row.ends[region] as number) - start !== 4 || first === 0) return;
    let code = 0;
    for (let at = start; at < start + 4; at++) code = code * 10 + ((row.buffer[at] as number) - 48);
    const isThere = code === Math.floor(first / 10_000);
    (isThere ? this.issuedThere : this.issuedElsewhere).add(number, 1);
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
