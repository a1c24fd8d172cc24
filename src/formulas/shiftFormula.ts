import { columnNumber, sheetSize } from "../tables/address";
import { columnName } from "../tables/grid";
import { type FormulaToken, tokensOf } from "./formulaTokens";

/** A formula with its relative references moved, as for a copy so many cells further on. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return shiftTokens(tokensOf(formula), rows, columns);
}

/** `shiftFormula` for a formula that is moved many times. */
export function shiftTokens(
  tokens: readonly FormulaToken[],
  rows: number,
  columns: number,
): string {
  return tokens
    .map(({ kind, text }) => (kind === "reference" ? shifted(text, rows, columns) : text))
    .join("");
}

function shifted(reference: string, rows: number, columns: number): string {
  const ends = reference.split(":").map((end) => {
    const [, anchor = "", letters, rowAnchor = "", digits] = endPattern.exec(end) ?? [];
    const column = letters && moved(columnNumber(letters), anchor, columns, sheetSize.columns);
    const row = digits && moved(Number(digits) - 1, rowAnchor, rows, sheetSize.rows);
    if (column === null || row === null) return null;
    const columnPart = typeof column === "number" ? anchor + columnName(column) : "";
    return columnPart + (typeof row === "number" ? `${rowAnchor}${row + 1}` : "");
  });
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

const endPattern = /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/;

/** `null` outside the sheet. */
function moved(place: number, anchor: string, by: number, size: number): number | null {
  if (anchor) return place;
  return place + by >= 0 && place + by < size ? place + by : null;
}
