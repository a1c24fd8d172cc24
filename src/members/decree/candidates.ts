import { tooManyCandidates } from "../../messages/decree";
import { Refused } from "../../messages/refused";
import type { Row } from "../../files/row";
import type { NiksShown } from "../importResult";
import { rowReader } from "../keptRows";
import type { MemberHeader } from "../memberHeader";
import { type PersonFault, PersonReader } from "../personReader";
import type { ListRows } from "../sheetRows";

/** As many rows and cells as a sheet takes and an office can go through. */
export const MOST_CANDIDATES = 50_000;
const MOST_CELLS = 1_000_000;

/** A candidate as the list has it. */
export interface Candidate {
  readonly list: CandidateList;
  /** As Excel numbers it. */
  readonly row: number;
  /** Texts of the list's columns. */
  readonly cells: readonly string[];
  /** The halves of the NIK; `first` is 0 where there is none of 16 digits. */
  readonly first: number;
  readonly last: number;
  readonly fault?: PersonFault;
}

/** Begins the lists of candidates, as long as they are not too many. */
export class Candidates {
  private rows = 0;
  private cells = 0;
  private isTooMany = false;

  /** @param niks whether NIKs are to be masked */
  constructor(private readonly niks: NiksShown) {}

  list(header: MemberHeader): CandidateList {
    return new CandidateList(header, this.niks, () => this.add(1, header.columns.length));
  }

  /** Takes lists back that can't be read to their end. */
  forget(lists: readonly CandidateList[]): void {
    for (const { rows, header } of lists) this.add(-rows, -rows * header.columns.length);
  }

  /** @throws Refused if there are more than a sheet can take */
  refuseTooMany(): void {
    if (this.isTooMany) throw new Refused(tooManyCandidates(MOST_CANDIDATES, MOST_CELLS));
  }

  private add(rows: number, cells: number): void {
    this.rows += rows;
    this.cells += cells;
    this.isTooMany ||= this.rows > MOST_CANDIDATES || this.cells > MOST_CELLS;
    // Nothing more of a list needs to be read then.
    if (rows > 0) this.refuseTooMany();
  }
}

/** A list of candidates, row by row. */
export class CandidateList implements ListRows {
  readonly candidates: Candidate[] = [];
  /** People without a NIK are candidates, too: they are rejected. */
  readonly isRead = true;
  private readonly person: PersonReader;
  private readonly read: (row: Row) => readonly string[];

  /** @param count told of each candidate */
  constructor(
    readonly header: MemberHeader,
    niks: NiksShown,
    private readonly count: () => void,
  ) {
    this.person = new PersonReader(header);
    this.read = rowReader(header, niks);
  }

  row(row: Row): void {
    const fault = this.person.faultOf(row);
    if (fault === "nobody") return;
    this.count();
    const { first, last } = this.person;
    const cells = this.read(row);
    this.candidates.push({ list: this, row: row.number + 1, cells, first, last, fault });
  }

  get rows(): number {
    return this.candidates.length;
  }

  get withoutNik(): number {
    return this.candidates.filter(({ first }) => first <= 0).length;
  }
}
