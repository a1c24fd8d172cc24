import type { EnrolmentTable, TableRow } from "../../tables/enrolmentTable";
import { groupedBy } from "../../tables/groupedBy";
import { remember } from "../remember";
import { type Blamed, blamed } from "./blame";
import { type GapColumn, gapColumns, type WrongGap } from "./gapColumns";

/** A cell that holds none of the gaps. */
export interface GapFault {
  readonly column: GapColumn;
  readonly gap: WrongGap;
}

/** What is wrong with the gaps of a table, each mistake once. */
export interface GapFaults {
  /** Columns of which most cells fit nowhere. */
  readonly columns: readonly GapColumn[];
  /** Numbers from which wrong gaps follow. */
  readonly sources: readonly Blamed[];
  readonly cells: readonly GapFault[];
}

/** Few cells can be wrong one by one; from here on a column that fits nowhere is one mistake. */
const MANY = 4;

export const gapFaults = remember((table: EnrolmentTable): GapFaults => {
  const stated = gapColumns(table).filter(({ holds }) => holds === undefined);
  const columns = stated.filter(isAllWrong);
  const rest = stated.filter((column) => !isAllWrong(column));
  const rows = table.slices.flatMap((slice) => {
    const here = rest.filter((column) => column.slice === slice);
    return [...faultsByRow(here)].map(([row, faults]) => ({
      source: blamed(slice, here, row, faults.length),
      faults,
    }));
  });
  return {
    columns,
    sources: rows.flatMap(({ source }) => source ?? []),
    cells: rows.flatMap(({ source, faults }) => (source ? [] : faults)),
  };
});

function isAllWrong(column: GapColumn): boolean {
  return column.size >= MANY && impossible(column).length * 2 > column.size;
}

function impossible({ wrong }: GapColumn): WrongGap[] {
  return wrong.filter(({ holds }) => holds === undefined);
}

function faultsByRow(columns: readonly GapColumn[]): Map<TableRow, GapFault[]> {
  const faults = columns.flatMap((column) => impossible(column).map((gap) => ({ column, gap })));
  return groupedBy(faults, ({ gap }) => gap.row);
}
