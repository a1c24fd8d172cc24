import { GroupTable } from "./groupTable";
import { NikLog } from "./nikLog";
import { TextTable } from "./textTable";

/** What is known of a member, as numbers of the texts of a census. */
export interface MemberTexts {
  region: number;
  segment: number;
  programmes: number;
  status: number;
  month: number;
}

/** The number of a text that a list has no column for. */
export const NO_TEXT = TextTable.others + 1;
/** A number above it says by its bits which programmes have columns that say yes. */
export const PROGRAMME_BITS = NO_TEXT + 1;

/** All that an import has seen of members so far, over all of its files. */
export class Census {
  readonly niks = new NikLog();
  readonly texts = {
    region: new TextTable(),
    segment: new TextTable(),
    programmes: new TextTable(),
    status: new TextTable(),
    month: new TextTable(),
  };
  private readonly groups = new GroupTable();

  /** The number of the group of members of whom the same is known. */
  groupOf({ region, segment, programmes, status, month }: MemberTexts): number {
    return this.groups.numberOf(region, segment, programmes, status, month);
  }

  /** What is known of a group's members. */
  textsOf(group: number): MemberTexts {
    const [
      region = NO_TEXT,
      segment = NO_TEXT,
      programmes = NO_TEXT,
      status = NO_TEXT,
      month = NO_TEXT,
    ] = this.groups.wordsOf(group);
    return { region, segment, programmes, status, month };
  }
}
