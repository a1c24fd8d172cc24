import { evenRows } from "../../src/plans/cells";
import type { PlannedSheet } from "../../src/plans/writePlan";
import type { TestCell } from "../tables/sheetOf";

/** A sheet to write, from what its cells hold; "" stays a blank cell. */
export function sheetWith(name: string, rows: readonly (readonly TestCell[])[]): PlannedSheet {
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell === "") return null;
      return typeof cell === "object"
        ? { value: cell.value, format: cell.format }
        : { value: cell };
    }),
  );
  return { name, cells: evenRows(cells), columnWidths: [] };
}

/** These values, numbers to 12 decimals: the same wherever they were computed. */
export function sameValues(values: readonly (readonly unknown[])[]): unknown[][] {
  return values.map((row) =>
    row.map((value) => (typeof value === "number" ? expect.closeTo(value, 12) : value)),
  );
}
