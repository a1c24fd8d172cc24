import type { Title } from "./findTags";
import type { CellValue, Grid } from "./grid";
import type { HeaderBlock } from "./headerBlocks";
import { isFigure, tidy } from "./rowKinds";
import type { Words } from "./words";

/** Titles stand this near above a header. */
const ROWS_OF_TITLES = 20;
/** A row with more cells beside the table is another table's. */
const MOST_CELLS_BESIDE = 2;

/**
 * What stands above a header, up to the table above it, top to bottom. A title over a table
 * beside this one is that table's, unless it stands alone in its row: then it may head both.
 */
export function titlesOver(grid: Grid, block: HeaderBlock, words: Words): Title[] {
  const highest = Math.max(0, block.firstRow - ROWS_OF_TITLES);
  const rows: Title[][] = [];
  for (let row = block.firstRow - 1; row >= highest; row--) {
    const cells = grid.values[row] ?? [];
    if (isOfTable(cells.slice(block.firstColumn, block.lastColumn + 1), words)) break;
    rows.unshift(titlesIn(grid, row, block, words));
  }
  return rows.flat();
}

/** Several figures, or one of a region. */
function isOfTable(cells: readonly CellValue[], words: Words): boolean {
  const figures = cells.filter(isFigure).length;
  return (
    figures > 1 || (figures === 1 && cells.some((cell) => words.region(tidy(cell)) !== undefined))
  );
}

function titlesIn(grid: Grid, row: number, block: HeaderBlock, words: Words): Title[] {
  const cells = grid.values[row] ?? [];
  const all = cells.flatMap((value, column) => {
    const text = tidy(value);
    const format = grid.formats[row]?.[column] ?? "General";
    const cell = { row: grid.row + row, column: grid.column + column };
    return text === "" ? [] : [{ text, value, format, cell }];
  });
  const own = all.filter(({ cell }) => !isOverOthers(grid, cell.column - grid.column, block));
  if (own.length > 0) return own;
  return all.length > MOST_CELLS_BESIDE || isOfTable(cells, words) ? [] : all;
}

/** Whether a column beside the table holds something at the height of its header. */
function isOverOthers(
  { values }: Grid,
  column: number,
  { firstColumn, lastColumn, lastRow, dataRow }: HeaderBlock,
): boolean {
  const isBeside = column < firstColumn || column > lastColumn;
  return isBeside && [lastRow, dataRow].some((row) => tidy(values[row]?.[column]) !== "");
}
