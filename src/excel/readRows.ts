import { Refused } from "../messages/refused";
import type { Area, CellValue } from "../tables/grid";
import { areasOf, askMergedAreas, smallPieces, tellsMergedAreas } from "./mergedAreas";
import { isTooMuchAtOnce } from "./officeErrors";
import type { Rows } from "./readInSteps";

/** What stands in some rows of a sheet, as a `Grid` has it. */
export interface ReadRows {
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly formulas: boolean[][];
  readonly merged: Area[] | undefined;
  readonly hiddenRows: number[] | undefined;
}

/** Sends what is queued and waits for the answers. */
export type Sync = () => Promise<void>;

/** Reads rows in one sync; in two where some of them are hidden. */
export async function readRows(rows: Rows, sync: Sync): Promise<ReadRows> {
  const { cells, merged } = await readCells(rows, sync);
  const values = cells.values as CellValue[][];
  const contents = cells.formulas as CellValue[][];
  return {
    values,
    formats: cells.numberFormat as string[][],
    formulas: contents.map((row, r) => row.map((content, c) => isFormula(content, values[r]?.[c]))),
    merged,
    hiddenRows: await readHiddenRows(cells, sync),
  };
}

interface Cells {
  /** With everything loaded that `readRows` looks at. */
  readonly cells: Excel.Range;
  readonly merged: Area[] | undefined;
}

/** The cells and, where Excel tells of them, their merged areas. */
async function readCells(rows: Rows, sync: Sync): Promise<Cells> {
  if (!tellsMergedAreas()) return { cells: await loadCells(rows(), sync), merged: undefined };
  try {
    const asked = rows();
    const answer = askMergedAreas(asked);
    const cells = await loadCells(asked, sync);
    return { cells, merged: areasOf([answer]) };
  } catch (error) {
    if (endsReading(error)) throw error;
    // Excel fails where there are too many merged areas, and while somebody types in a cell.
    const cells = await loadCells(rows(), sync);
    return { cells, merged: await readManyMergedAreas(cells, sync) };
  }
}

async function loadCells(range: Excel.Range, sync: Sync): Promise<Excel.Range> {
  range.load("values,formulas,numberFormat,rowHidden,rowIndex,rowCount,columnCount");
  await sync();
  return range;
}

async function readManyMergedAreas(cells: Excel.Range, sync: Sync): Promise<Area[] | undefined> {
  const answers = smallPieces(cells).map(askMergedAreas);
  return unlessExcelFails(async () => {
    await sync();
    return areasOf(answers);
  });
}

async function readHiddenRows(cells: Excel.Range, sync: Sync): Promise<number[] | undefined> {
  const all = Array.from({ length: cells.rowCount }, (_, index) => cells.rowIndex + index);
  // Excel answers null where some rows are hidden.
  const hidden = cells.rowHidden as boolean | null;
  if (hidden !== null) return hidden ? all : [];
  // Whole rows, so that hidden columns take none away.
  const visible = cells.getEntireRow().getSpecialCellsOrNullObject("Visible");
  visible.areas.load("rowIndex,rowCount");
  return unlessExcelFails(async () => {
    await sync();
    const shown = rowsOf(visible);
    return all.filter((row) => !shown.has(row));
  });
}

function rowsOf(answer: Excel.RangeAreas): Set<number> {
  const rows = new Set<number>();
  for (const { rowIndex, rowCount } of answer.isNullObject ? [] : answer.areas.items) {
    for (let row = rowIndex; row < rowIndex + rowCount; row++) rows.add(row);
  }
  return rows;
}

/** A text that begins with "=" is its own content; a formula is not what it shows. */
function isFormula(content: CellValue, value: CellValue | undefined): boolean {
  return typeof content === "string" && content.startsWith("=") && content !== value;
}

/** The cells are worth more than what lies around them: without that, they are still read. */
async function unlessExcelFails<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (endsReading(error)) throw error;
    return undefined;
  }
}

/** The user has stopped it, or these are too many rows at once. */
function endsReading(error: unknown): boolean {
  return error instanceof Refused || isTooMuchAtOnce(error);
}
