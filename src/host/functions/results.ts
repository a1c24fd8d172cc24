/** A value as a cell of the grid shows it; errors are their texts. */
export type CellResult = string | number | boolean;
export type FunctionResult = CellResult | CellResult[][];

export interface InvocationResult {
  readonly id: number;
  readonly result: FunctionResult;
}

/** office.js's numbers for errors; 2 to 4 are functions that threw, rejected or broke the rules. */
const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/**
 * One result off the wire: an array [id, succeeded, value, errorCode], or an object with the same.
 * @returns null if it is neither.
 */
export function readResult(wire: unknown): InvocationResult | null {
  if (Array.isArray(wire)) return result(wire[0], wire[1] !== true, wire[2], wire[3]);
  if (!isObject(wire)) return null;
  return result(wire.id, wire.failed === true, wire.value, wire.errorCode);
}

/** What a function returned, as the cells show it. */
export function resultOf(value: unknown): FunctionResult {
  return Array.isArray(value) ? matrix(value) : cell(value);
}

function result(
  id: unknown,
  failed: boolean,
  value: unknown,
  errorCode: unknown,
): InvocationResult | null {
  if (typeof id !== "number") return null;
  if (failed) return { id, result: errorTexts[Number(errorCode)] ?? "#VALUE!" };
  return { id, result: resultOf(value) };
}

function matrix(value: readonly unknown[]): FunctionResult {
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]));
  return rows.length === 0 ? "#VALUE!" : rows.map((row) => row.map(cell));
}

/** Nothing shows as 0, as with Excel's own functions; an error object as its code. */
function cell(value: unknown): CellResult {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  return isObject(value) && typeof value.code === "string" ? value.code : "#VALUE!";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
