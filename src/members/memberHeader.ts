import type { MemberColumn, MemberField } from "../tables/memberList";

/** The header of a list of persons. */
export interface MemberHeader {
  readonly columns: readonly MemberColumn[];
  /** How many cells its row has. */
  readonly width: number;
  /** Cells are cut at separators, so that a row of another width has shifted. */
  readonly isText: boolean;
}

/** The column of a field; -1 where the list has none. */
export function columnWith(field: MemberField, { columns }: MemberHeader): number {
  return columns.find((each) => each.field === field && !each.programme)?.column ?? -1;
}
