import { isNoNumber } from "../checks/members/nikMissing";
import { isWageImpossible } from "../checks/members/wageImpossible";
import { isRoundedByExcel } from "../checks/roundedByExcel";
import { nikFaultInHalves } from "../domain/nik";
import { isBlank, textIn } from "../files/cellText";
import { valueIn } from "../files/gridRows";
import { cellKinds, type Row } from "../files/row";
import type { MemberColumn, MemberField, Programme } from "../tables/memberList";
import { isAboutNobody, type PersonHeader, personHeader, personNumber } from "../tables/personRows";
import { readCount } from "../tables/readNumber";
import { tidy } from "../tables/rowKinds";
import { eightDigits, plainAmount, saysYes } from "./cellBytes";
import { type Census, type MemberTexts, NO_TEXT, PROGRAMME_BITS } from "./census";
import { type RejectionCode, rejectionCodes } from "./importResult";
import { NumberList } from "./numberList";

/** Programmes by the bits that stand for them. */
export const programmeOrder: readonly Programme[] = ["JKK", "JKM", "JHT", "JP", "JKP"];

/** The header of a list of persons. */
export interface MemberHeader {
  readonly columns: readonly MemberColumn[];
  /** How many cells its row has. */
  readonly width: number;
  /** Cells are cut at separators, so that a row of another width has shifted. */
  readonly isText: boolean;
}

/**
 * Counts the persons of a list row by row: each is rejected, is there already or belongs to a
 * group. No row becomes an object, hardly a cell a text.
 */
export class MemberRows {
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
  private readonly nik: number;
  private readonly memberNumber: number;
  private readonly wage: number;
  private readonly region: number;
  private readonly segment: number;
  private readonly status: number;
  private readonly month: number;
  private readonly programmes: number;
  private readonly ownColumns: readonly { readonly column: number; readonly bit: number }[];
  private readonly lastColumn: number;
  /** The codes of the list are those of BPS, says its header. */
  private readonly isBpsCode: boolean;
  private readonly person: PersonHeader;
  private readonly member: MemberTexts = {
    region: NO_TEXT,
    segment: NO_TEXT,
    programmes: NO_TEXT,
    status: NO_TEXT,
    month: NO_TEXT,
  };
  /** The halves of the row's NIK; 0 where it has none. */
  private first = 0;
  private last = 0;

  /** How many entries the census's log had before this list. */
  readonly entriesBefore: number;

  constructor(
    readonly header: MemberHeader,
    private readonly census: Census,
  ) {
    this.entriesBefore = census.niks.length;
    const { columns } = header;
    const columnOf = (field: MemberField) =>
      columns.find((each) => each.field === field && !each.programme)?.column ?? -1;
    this.nik = columnOf("nik");
    this.memberNumber = columnOf("memberNumber");
    this.wage = columnOf("wage");
    this.region = columnOf("region");
    this.segment = columnOf("segment");
    this.status = columnOf("status");
    this.month = columnOf("month");
    this.programmes = columnOf("programme");
    this.ownColumns = columns.flatMap(({ column, programme }) =>
      programme ? [{ column, bit: 1 << programmeOrder.indexOf(programme) }] : [],
    );
    const read = columns.filter(({ field }) => field !== undefined && field !== "name");
    this.lastColumn = Math.max(...read.map(({ column }) => column));
    this.isBpsCode = columns.some(({ field, text }) => field === "region" && /bps/i.test(text));
    this.person = personHeader(columns, 0);
  }

  row(row: Row): void {
    const code = this.faultOf(row);
    if (code === "nobody") return;
    this.rows++;
    if (code !== undefined) {
      this.rejectedRows.push(row.number + 1);
      this.rejectedFor.push(rejectionCodes.indexOf(code));
      return;
    }
    const group = this.groupOf(row);
    this.counts.add(group, 1);
    if (this.first > 0) this.census.niks.add(this.first, this.last, row.number + 1, group);
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

  /** @returns why the row is no participant; "nobody" where it is about no person at all */
  private faultOf(row: Row): RejectionCode | "nobody" | undefined {
    const isShifted = this.header.isText && this.isShifted(row);
    const unusual = this.readsPlainNik(row) ? undefined : this.unusualNik(row);
    if (unusual === "nobody") return unusual;
    if (isShifted) return "M09";
    if (unusual) return unusual;
    const fault = this.first > 0 ? nikFaultInHalves(this.first, this.last) : undefined;
    if (fault) return fault === "form" ? "M01" : "M02";
    return this.wage >= 0 && this.hasImpossibleWage(row) ? "M06" : undefined;
  }

  /** Reads a NIK that stands as almost all do: as 16 digits of text. @returns whether it does */
  private readsPlainNik({ starts, ends, kinds, view, width }: Row): boolean {
    const { nik } = this;
    if (nik < 0 || nik >= width || kinds[nik] !== cellKinds.text) return false;
    const start = starts[nik] as number;
    if ((ends[nik] as number) - start !== 16) return false;
    this.first = eightDigits(view, start);
    this.last = eightDigits(view, start + 8);
    return this.first > 0 && this.last >= 0;
  }

  /** A NIK that is not simply 16 digits; or a row that is about nobody. */
  private unusualNik(row: Row): RejectionCode | "nobody" | undefined {
    this.first = 0;
    const text = personNumber(textIn(row, this.nik));
    const isNumber = row.kinds[this.nik] === cellKinds.number;
    // Excel keeps 15 digits and writes a zero for the 16th; other programs write all of them.
    if (/^\d{16}$/.test(text) && !(isNumber && text.endsWith("0"))) {
      this.first = Number(text.slice(0, 8));
      this.last = Number(text.slice(8));
      return this.first > 0 ? undefined : "M01";
    }
    const cells = Array.from({ length: row.width }, (_, column) => tidy(textIn(row, column)));
    if (isAboutNobody(cells, this.person)) return "nobody";
    if ((isNumber && isRoundedByExcel(Number(text))) || shownShort.test(text)) return "M04";
    if (!isNoNumber(text)) return "M01";
    return isNoNumber(personNumber(textIn(row, this.memberNumber))) ? "M08" : undefined;
  }

  /** Cut at a separator within a cell, or not cut for a quote that was not closed. */
  private isShifted(row: Row): boolean {
    if ((row.separatorsWithin ?? 0) >= this.header.width - 1) return true;
    if (row.width === this.header.width) return false;
    if (row.width <= this.lastColumn) return true;
    for (let column = this.header.width; column < row.width; column++) {
      if (!isBlank(row, column)) return true;
    }
    return false;
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
    if (region >= row.width || this.isBpsCode) return;
    const start = row.starts[region] as number;
    if ((row.ends[region] as number) - start !== 4 || this.first === 0) return;
    let code = 0;
    for (let at = start; at < start + 4; at++) code = code * 10 + ((row.buffer[at] as number) - 48);
    const isThere = code === Math.floor(this.first / 10_000);
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

/** A NIK as Excel shows a number so long: "6,17101E+15". */
const shownShort = /^\d([.,]\d+)?E\+15$/i;

function numberIn(
  row: Row,
  column: number,
  table: { numberOf: Census["texts"]["region"]["numberOf"] },
): number {
  if (column >= row.width) return table.numberOf(row.view, 0, 0);
  return table.numberOf(row.view, row.starts[column] as number, row.ends[column] as number);
}
