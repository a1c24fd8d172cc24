import { HostError } from "../core/hostError";

export interface Shape {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * What the add-in assigned, as one value a cell: a single value goes into every cell, an array
 * must have the range's shape.
 * @throws {HostError} InvalidArgument if the shape or a value does not fit.
 */
export function inputMatrix<Value>(
  input: unknown,
  shape: Shape,
  isValue: (value: unknown) => value is Value,
): (Value | null)[][] {
  if (!Array.isArray(input)) return broadcast(checked(input, isValue), shape);
  checkShape(input.length, shape.rowCount);
  return input.map((row: unknown) => {
    if (!Array.isArray(row)) throw new HostError("InvalidArgument", "A row is not an array.");
    checkShape(row.length, shape.columnCount);
    return row.map((value: unknown) => checked(value, isValue));
  });
}

function broadcast<Value>(value: Value, { rowCount, columnCount }: Shape): Value[][] {
  return Array.from({ length: rowCount }, () => Array<Value>(columnCount).fill(value));
}

function checked<Value>(value: unknown, isValue: (value: unknown) => value is Value): Value | null {
  if (value === null || isValue(value)) return value;
  throw new HostError("InvalidArgument", `A cell cannot hold ${JSON.stringify(value)}.`);
}

export function checkShape(given: number, wanted: number): void {
  if (given === wanted) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size of the range.",
  );
}
