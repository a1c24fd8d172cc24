import { isNoNumber } from "../checks/members/nikMissing";
import { isRoundedByExcel } from "../checks/roundedByExcel";
import { nikFaultInHalves } from "../domain/nik";
import { isBlank, textIn } from "../files/cellText";
import { cellKinds, type Row } from "../files/row";
import { isAboutNobody, type PersonHeader, personHeader, personNumber } from "../tables/personRows";
import { tidy } from "../tables/rowKinds";
import { eightDigits } from "./cellBytes";
import type { RejectionCode } from "./importResult";
import { columnWith, type MemberHeader } from "./memberHeader";

/** Why nobody can be told from a row: any reason but one that is about something else than whom. */
export type PersonFault = Exclude<RejectionCode, "M06">;

/** Reads of a list row by row whom a row is about. */
export class PersonReader {
  /** The halves of the row's NIK; `first` is 0 where it has none. */
  first = 0;
  last = 0;
  private readonly nik: number;
  private readonly memberNumber: number;
  private readonly lastColumn: number;
  private readonly person: PersonHeader;

  constructor(private readonly header: MemberHeader) {
    const { columns } = header;
    this.nik = columnWith("nik", header);
    this.memberNumber = columnWith("memberNumber", header);
    const read = columns.filter(({ field }) => field !== undefined && field !== "name");
    this.lastColumn = Math.max(...read.map(({ column }) => column));
    this.person = personHeader(columns, 0);
  }

  /** @returns why nobody can be told from the row; "nobody" where it is about no person at all */
  faultOf(row: Row): PersonFault | "nobody" | undefined {
    const isShifted = this.header.isText && this.isShifted(row);
    const unusual = this.readsPlainNik(row) ? undefined : this.unusualNik(row);
    if (unusual === "nobody") return unusual;
    if (isShifted) return "M09";
    if (unusual) return unusual;
    const fault = this.first > 0 ? nikFaultInHalves(this.first, this.last) : undefined;
    if (fault) return fault === "form" ? "M01" : "M02";
    return undefined;
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
  private unusualNik(row: Row): PersonFault | "nobody" | undefined {
    this.first = 0;
    const text = personNumber(textIn(row, this.nik));
    const isNumber = row.kinds[this.nik] === cellKinds.number;
    // Excel keeps 15 digits and writes a zero for the 16th; other programs write all of them.
    if (/^\d{16}$/.test(text) && !(isNumber && text.endsWith("0"))) {
      this.first = Number(text.slice(0, 8));
      this.last = Number(text.slice(8));
      return this.first > 0 ? undefined : "M01";
    }
    const cellAt = (column: number) => tidy(textIn(row, column));
    if (isAboutNobody(cellAt, row.width, this.person)) return "nobody";
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
}

/** A NIK as Excel shows a number so long: "6,17101E+15". */
const shownShort = /^\d([.,]\d+)?E\+15$/i;
