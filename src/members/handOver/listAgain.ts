import type { Row } from "../../files/row";
import { changedMeanwhile } from "../../messages/handOver";
import { Refused } from "../../messages/refused";
import type { Census } from "../census";
import { listAt } from "../fileRead";
import type { MemberHeader } from "../memberHeader";
import { MemberReader } from "../memberReader";
import type { MemberRows } from "../memberRows";
import { NumberList } from "../numberList";
import type { ListRows } from "../sheetRows";
import type { ListPlace, MembersTable } from "./membersTable";
import type { FirstSeen } from "./personNames";

/** What the reading again of all lists has in common. */
export interface ReadingAgain {
  readonly census: Census;
  /** As they were counted, in the order in which they were read. */
  readonly lists: readonly MemberRows[];
  readonly nameOf: (person: FirstSeen) => string;
  readonly table: MembersTable;
}

/** A list that was counted and is read once more: each row about a person is written. */
export class ListAgain implements ListRows {
  private readonly reader: MemberReader;
  private readonly counted: MemberRows;
  private readonly duplicateRows: Uint32Array;
  private readonly firstEntries: Uint32Array;
  private rows = 0;
  /** The next entry of the census's log, and the next of the duplicates. */
  private entry: number;
  private duplicate = 0;
  private readonly counts = new NumberList();

  /** @param list its place among the lists */
  constructor(
    private readonly reading: ReadingAgain,
    private readonly list: number,
    private readonly place: ListPlace,
    header: MemberHeader,
  ) {
    this.counted = reading.lists[list] as MemberRows;
    this.reader = new MemberReader(header, reading.census);
    this.duplicateRows = this.counted.duplicateRows.all;
    this.firstEntries = this.counted.firstEntries.all;
    this.entry = this.counted.entriesBefore;
  }

  /** @throws Refused if the row is not what it was when it was counted */
  row(row: Row): void {
    const { reader, place } = this;
    const { table } = this.reading;
    const code = reader.faultOf(row);
    if (code === "nobody") return;
    this.rows++;
    const number = row.number + 1;
    if (code !== undefined) return table.add(place, number, code);
    const group = reader.groupOf(row);
    table.add(place, number, { person: this.personIn(number, group), group });
  }

  /** Whether all that was counted was there again. */
  get isSame(): boolean {
    const [again, before] = [this.counts.all, this.counted.counts.all];
    const groups = Math.max(again.length, before.length);
    for (let group = 0; group < groups; group++) {
      if ((again[group] ?? 0) !== (before[group] ?? 0)) return false;
    }
    return this.rows === this.counted.rows;
  }

  /** The name of the row's person. Who stands here for the first time is counted again. */
  private personIn(row: number, group: number): string | null {
    const { list } = this;
    const { census, lists, nameOf } = this.reading;
    const { first, last } = this.reader.person;
    if (first === 0) {
      this.counts.add(group, 1);
      return null;
    }
    if (!census.niks.isAt(this.entry++, first, last, row)) throw new Refused(changedMeanwhile);
    if (this.duplicateRows[this.duplicate] !== row) {
      this.counts.add(group, 1);
      return nameOf({ first, last, list, row });
    }
    const entry = this.firstEntries[this.duplicate++] as number;
    return nameOf({ first, last, list: listAt(lists, entry), row: census.niks.rowOf(entry) });
  }
}
