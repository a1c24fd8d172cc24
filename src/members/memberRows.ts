import type { Row } from "../files/row";
import type { Census } from "./census";
import { type ImportedRow, rejectionCodes } from "./importResult";
import { type KeptRows, rowReader } from "./keptRows";
import { ROWS_SAMPLED } from "./leftOutRows";
import type { MemberHeader } from "./memberHeader";
import { MemberReader } from "./memberReader";
import { NumberList } from "./numberList";
import type { ListRows } from "./sheetRows";

/**
 * Counts the persons of a list row by row: each is rejected, is there already or belongs to a
 * group.
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
  private readonly reader: MemberReader;
  /** The codes of the list are those of BPS, says its header. */
  private readonly isBpsCode: boolean;

  /** How many entries the census's log had before this list. */
  readonly entriesBefore: number;

  constructor(
    readonly header: MemberHeader,
    private readonly census: Census,
    keptRows?: KeptRows,
  ) {
    this.entriesBefore = census.niks.length;
    this.kept = keptRows?.of(header);
    this.sampled = rowReader(header, "masked");
    this.reader = new MemberReader(header, census);
    this.isBpsCode = header.columns.some(
      ({ field, text }) => field === "region" && /bps/i.test(text),
    );
  }

  row(row: Row): void {
    const { reader } = this;
    const code = reader.faultOf(row);
    if (code === "nobody") return;
    if (this.rows++ < ROWS_SAMPLED) this.sample.push(this.sampled(row));
    if (code !== undefined) {
      this.rejectedRows.push(row.number + 1);
      this.rejectedFor.push(rejectionCodes.indexOf(code));
      return;
    }
    const group = reader.groupOf(row);
    if (reader.region >= 0) this.compareIssuer(row);
    this.counts.add(group, 1);
    const { first, last } = reader.person;
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

  /** A region's code alone may be that of BPS or of Kemendagri, of which a NIK has one. */
  private compareIssuer(row: Row): void {
    const { region, texts, person } = this.reader;
    if (region >= row.width || this.isBpsCode) return;
    const start = row.starts[region] as number;
    if ((row.ends[region] as number) - start !== 4 || person.first === 0) return;
    let code = 0;
    for (let at = start; at < start + 4; at++) code = code * 10 + ((row.buffer[at] as number) - 48);
    const isThere = code === Math.floor(person.first / 10_000);
    (isThere ? this.issuedThere : this.issuedElsewhere).add(texts.region, 1);
  }
}
