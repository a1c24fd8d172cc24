import { type Area, areaAddress } from "../tables/grid";

/** Excel fails where a range has more merged areas than this. */
const MOST_MERGED_AREAS = 512;

/**
 * Whether Excel tells of merged areas and keeps the user's undo list while it does: office.js
 * counts the question as a change, which empties that list unless the host has this set of calls
 * that can be undone.
 */
export function tellsMergedAreas(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("ExcelApi", "1.13") &&
    requirements.isSetSupported("ExcelApiUndo", "1.7")
  );
}

/** Queues the question; the caller syncs. */
export function askMergedAreas(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  // Not their common address, in which Excel was seen to name the first cells only.
  merged.areas.load("rowIndex,columnIndex,rowCount,columnCount");
  return merged;
}

/** A range in pieces so small that none has too many merged areas; its size must be loaded. */
export function smallPieces(range: Excel.Range): Excel.Range[] {
  const width = Math.min(range.columnCount, MOST_MERGED_AREAS);
  const height = Math.floor(MOST_MERGED_AREAS / width);
  const pieces: Excel.Range[] = [];
  for (let row = 0; row < range.rowCount; row += height) {
    const lastRow = Math.min(row + height, range.rowCount) - 1;
    for (let column = 0; column < range.columnCount; column += width) {
      const lastColumn = Math.min(column + width, range.columnCount) - 1;
      const [first, last] = [range.getCell(row, column), range.getCell(lastRow, lastColumn)];
      pieces.push(first.getBoundingRect(last));
    }
  }
  return pieces;
}

/** The answers: each area once, in reading order. */
export function areasOf(answers: readonly Excel.RangeAreas[]): Area[] {
  const ranges = answers.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items));
  return inReadingOrder(
    ranges.map(({ rowIndex: row, columnIndex: column, rowCount, columnCount }) => ({
      first: { row, column },
      last: { row: row + rowCount - 1, column: column + columnCount - 1 },
    })),
  );
}

/** An area that reaches into the next piece of a range may be named by both. */
export function inReadingOrder(areas: readonly Area[]): Area[] {
  const once = new Map(areas.map((area) => [areaAddress(area), area]));
  return [...once.values()].sort(
    (a, b) => a.first.row - b.first.row || a.first.column - b.first.column,
  );
}
