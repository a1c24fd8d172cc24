import type { Area } from "./grid";

/** The size of Excel's sheets. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 };

const corner = String.raw`(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?`;
const pattern = new RegExp(`^${corner}(?::(?=.)${corner})?$`, "i");

/** "B2", "$B$2:C9", "A:C" or "1:3" as an area; undefined if it is none, or outside the sheet. */
export function areaAt(address: string): Area | undefined {
  const match = pattern.exec(address);
  const area = match && areaFromParts(match.slice(1));
  return area && isInsideSheet(area) ? area : undefined;
}

export function isInsideSheet({ first, last }: Area): boolean {
  const numbers = [first.row, first.column, last.row, last.column];
  return (
    numbers.every(Number.isInteger) &&
    first.row >= 0 &&
    first.column >= 0 &&
    last.row < sheetSize.rows &&
    last.column < sheetSize.columns &&
    first.row <= last.row &&
    first.column <= last.column
  );
}

/** "A" → 0, "AA" → 26. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function areaFromParts(parts: readonly (string | undefined)[]): Area | undefined {
  const [firstColumn, firstRow, lastColumn, lastRow] = parts;
  const single = lastColumn === undefined && lastRow === undefined;
  if (single) {
    return firstColumn && firstRow ? span(firstRow, firstRow, firstColumn, firstColumn) : undefined;
  }
  const oneKind =
    Boolean(firstColumn) === Boolean(lastColumn) && Boolean(firstRow) === Boolean(lastRow);
  return oneKind ? span(firstRow, lastRow, firstColumn, lastColumn) : undefined;
}

function span(row1?: string, row2?: string, column1?: string, column2?: string): Area {
  const rows = row1 && row2 ? [Number(row1) - 1, Number(row2) - 1] : [0, sheetSize.rows - 1];
  const columns =
    column1 && column2
      ? [columnNumber(column1), columnNumber(column2)]
      : [0, sheetSize.columns - 1];
  return {
    first: { row: Math.min(...rows), column: Math.min(...columns) },
    last: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}
