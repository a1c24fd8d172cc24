import { fromTo } from "./fromTo";
import type { Cell, Grid } from "./grid";
import type { HeaderBlock } from "./headerBlocks";
import { mergedFrom } from "./mergedFrom";
import { isUnitRow, textIn, tidy } from "./rowKinds";

/** What stands above a column. */
export interface HeaderText {
  /** Index of the column in the grid. */
  readonly column: number;
  /** "Peserta"; of several levels all of them: "Peserta Aktif · Jumlah"; "" where nothing does. */
  readonly text: string;
  /** The cell on the sheet that says the most of this column: the lowest that is filled. */
  readonly header: Cell;
  /** The cell that says it first: columns under one merged cell have it in common. */
  readonly from: Cell;
}

/** The headers of the columns of a block, left to right. */
export function headerTexts(grid: Grid, block: HeaderBlock): HeaderText[] {
  const columns = fromTo(block.firstColumn, block.lastColumn);
  const rows = fromTo(block.firstRow, block.lastRow);
  const levels = rows.map((row) => levelTexts(grid, block, row, columns));
  return columns.map((column, index) => {
    const said = levels.flatMap((level) => level[index] ?? []);
    const parts = said.filter(({ text }, at) => text !== said[at - 1]?.text);
    const place = { row: grid.row + block.lastRow, column: grid.column + column };
    const own = said.filter(({ from }) => from.column === place.column);
    return {
      column,
      text: parts.map(({ text }) => text).join(" · "),
      header: (own.at(-1) ?? said.at(-1))?.from ?? place,
      from: said[0]?.from ?? place,
    };
  });
}

interface Said {
  readonly text: string;
  readonly from: Cell;
}

/** What a row of the header says over each column of the block. */
function levelTexts(
  grid: Grid,
  block: HeaderBlock,
  row: number,
  columns: readonly number[],
): (Said | undefined)[] {
  let group: Said | undefined;
  return columns.map((column) => {
    const text = textIn(grid, row, column);
    if (text !== "") {
      group = { text, from: { row: grid.row + row, column: grid.column + column } };
      return group;
    }
    const isLowest = row === block.lastRow;
    return group && !isLowest && spans(grid, block, row, column, group) ? group : undefined;
  });
}

/**
 * Whether a group of columns reaches a blank cell on its right: as far as it is merged, or, where
 * it is not, as long as lower levels tell the columns of the group apart.
 */
function spans(grid: Grid, block: HeaderBlock, row: number, column: number, group: Said): boolean {
  const area = mergedFrom(grid, group.from);
  if (area) return area.last.column >= grid.column + column;
  const groupColumn = group.from.column - grid.column;
  // What stands over the regions, or before them, is no group of figures.
  if (groupColumn <= block.region) return false;
  // "(jiwa)" under every column tells none of them apart.
  const lower = grid.values.slice(row + 1, block.lastRow + 1).filter((cells) => !isUnitRow(cells));
  const isTold = (at: number) => lower.some((cells) => tidy(cells[at]) !== "");
  return isTold(column) && isTold(groupColumn);
}
