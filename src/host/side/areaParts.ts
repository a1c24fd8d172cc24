import type { Area, Cell } from "../../tables/grid";

/** The cells that two areas share. */
export function shared(one: Area, other: Area): Area | null {
  const first = {
    row: Math.max(one.first.row, other.first.row),
    column: Math.max(one.first.column, other.first.column),
  };
  const last = {
    row: Math.min(one.last.row, other.last.row),
    column: Math.min(one.last.column, other.last.column),
  };
  return first.row <= last.row && first.column <= last.column ? { first, last } : null;
}

/** The cells that areas share with another one. */
export function inside(areas: readonly Area[], other: Area): Area[] {
  return areas.flatMap((area) => shared(area, other) ?? []);
}

/** What is left of areas once the cells of another one are taken out. */
export function outside(areas: readonly Area[], other: Area): Area[] {
  return areas.flatMap((area) => around(area, shared(area, other)));
}

/** The top left corner of all areas together. */
export function firstCell(areas: readonly Area[]): Cell {
  return {
    row: Math.min(...areas.map(({ first }) => first.row)),
    column: Math.min(...areas.map(({ first }) => first.column)),
  };
}

/** What of an area is above, below, left and right of a hole in it. */
function around(area: Area, hole: Area | null): Area[] {
  if (!hole) return [area];
  const { first, last } = area;
  return [
    block(first.row, hole.first.row - 1, first.column, last.column),
    block(hole.last.row + 1, last.row, first.column, last.column),
    block(hole.first.row, hole.last.row, first.column, hole.first.column - 1),
    block(hole.first.row, hole.last.row, hole.last.column + 1, last.column),
  ].filter(({ first, last }) => first.row <= last.row && first.column <= last.column);
}

function block(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Area {
  return {
    first: { row: firstRow, column: firstColumn },
    last: { row: lastRow, column: lastColumn },
  };
}
