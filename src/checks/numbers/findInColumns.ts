import type { Text } from "../../messages/text";
import type { EnrolmentTable, NumberCell } from "../../tables/enrolmentTable";
import { type FigureCell, type FigureColumn, figureColumns } from "../figureColumns";
import { faultsIn } from "../consistency/faults";
import { known } from "../figures";
import type { Found, Slipped } from "../finding";
import { isBlank } from "./blank";
import { isFaultOfColumn } from "../oneForMany";

/** What to look for in the columns of a table, and how it is told. */
export interface Fault {
  readonly isFault: (cell: FigureCell, column: FigureColumn) => boolean;
  readonly one: (cell: FigureCell, column: FigureColumn) => Text;
  /** Of most cells of a column, told at the first of them. */
  readonly many: (cells: readonly FigureCell[], column: FigureColumn) => Text;
}

/** The faulty cells of all columns. What most cells of a column have in common is one finding. */
export function findInColumns(table: EnrolmentTable, fault: Fault): Found[] {
  return told(table, fault).map(({ number, message }) => ({ cell: number.cell, message }));
}

/** The same, with what the rest of the sheet says that the number should be; else as it stands. */
export function slipsInColumns(table: EnrolmentTable, fault: Fault): Slipped[] {
  return told(table, fault).flatMap(({ number: one, message }) => {
    const number = known(one);
    if (!number) return [];
    return [{ cell: number.cell, number, fits: faultsIn(table).values.of(number), message }];
  });
}

function told(
  table: EnrolmentTable,
  { isFault, one, many }: Fault,
): { readonly number: NumberCell; readonly message: Text }[] {
  return figureColumns(table).flatMap((column) => {
    const faulty = column.cells.filter((cell) => isFault(cell, column));
    const [first] = faulty;
    if (!first) return [];
    const filledIn = column.cells.filter(({ number }) => !isBlank(number)).length;
    if (isFaultOfColumn(faulty, filledIn)) {
      return [{ number: first.number, message: many(faulty, column) }];
    }
    return faulty.map((cell) => ({ number: cell.number, message: one(cell, column) }));
  });
}
