import { isFigureRole } from "../../tables/enrolmentTable";
import type { Cell, CellValue, Grid } from "../../tables/grid";
import { COLUMNS_LOOKED_AT, HEADERS_LOOKED_AT } from "../../tables/headerBlocks";
import { isFigure } from "../../tables/rowKinds";
import { type Words, wordsOfSheet } from "../../tables/words";
import { remember } from "../remember";

/** Units and column numbers may stand between a header and its first number. */
const ROWS_UNDER_HEADER = 5;

/** A header that names figures: where the first one stands, and what they are called. */
export interface FigureHeader {
  readonly cell: Cell;
  readonly texts: readonly string[];
}

/** The first row that names at least two figures over numbers. */
export const figureHeader = remember((grid: Grid): FigureHeader | undefined => {
  const words = wordsOfSheet();
  for (const index of grid.values.slice(0, HEADERS_LOOKED_AT).keys()) {
    const named = figuresNamedIn(grid, index, words);
    const [first] = named;
    if (first && new Set(named.map(({ role }) => role)).size > 1) {
      const cell = { row: grid.row + index, column: grid.column + first.column };
      return { cell, texts: named.map(({ text }) => text) };
    }
  }
  return undefined;
});

function figuresNamedIn(grid: Grid, index: number, words: Words) {
  const below = grid.values.slice(index + 1, index + 1 + ROWS_UNDER_HEADER);
  return textsOf(grid.values[index]).flatMap(({ text, column }) => {
    if (!below.some((row) => isFigure(row[column]))) return [];
    const { role } = words.meaning(text);
    return isFigureRole(role) ? [{ text, column, role }] : [];
  });
}

function textsOf(row: readonly CellValue[] = []) {
  return row
    .slice(0, COLUMNS_LOOKED_AT)
    .flatMap((text, column) => (typeof text === "string" && text !== "" ? [{ text, column }] : []));
}
