import { withoutNiks } from "../../tables/masked";
import { notSummed } from "../../messages/enrolment";
import { sheet as words } from "../../messages/imports";
import type { Text } from "../../messages/text";
import { columnName } from "../../tables/grid";
import { COUNT, formula, type Row, text } from "../cells";
import { fileText } from "../importCells";
import type { PlannedCell } from "../writePlan";
import { type ConsolidatedColumn, type ConsolidatedRow, REGION } from "./consolidatedColumns";

/**
 * What stands below the rows: their sums, or where a region has several rows a note that says so.
 * A sum would count such a region more than once. Nor is a column summed in which a row is blank:
 * a file may have the figure by segments, or by year, and so in other columns.
 *
 * @param first the first row of regions, as an index of the sheet
 */
export function consolidatedTotals(
  columns: readonly ConsolidatedColumn[],
  rows: readonly ConsolidatedRow[],
  first: number,
  say: (text: Text) => string,
): Row[] {
  const repeated = new Set(rows.map(({ region }) => region).filter(hasSeveralRows));
  if (repeated.size > 0) {
    const note = say(notSummed([...repeated].map(({ name }) => name)));
    return [[], [{ ...fileText(withoutNiks(note)), style: "note" }]];
  }
  return [columns.map((column, at) => totalCell(column, at, first, rows, say))];
}

function hasSeveralRows({ versions }: ConsolidatedRow["region"]): boolean {
  return versions.length > 1;
}

function isBlank(cell: PlannedCell | null): boolean {
  return cell === null || cell.value === "";
}

function totalCell(
  { count, cellOf }: ConsolidatedColumn,
  at: number,
  first: number,
  rows: readonly ConsolidatedRow[],
  say: (text: Text) => string,
): PlannedCell {
  if (at === REGION) return text(say(words.total), "total");
  if (!count || rows.some((row) => isBlank(cellOf(row)))) return text("", "total");
  const column = columnName(at);
  const sum = rows.reduce((all, row) => all + count(row), 0);
  const area = `${column}${String(first + 1)}:${column}${String(first + rows.length)}`;
  return formula(`=SUM(${area})`, Number(sum.toFixed(6)), COUNT, "total");
}
