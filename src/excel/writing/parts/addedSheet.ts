import { sheetExists } from "../../../messages/sheets";
import type { PlannedSheet } from "../../../plans/writePlan";
import { type Area, areaOfRows, contains } from "../../../tables/grid";
import { type Kept, type Part, SMALL_REQUEST } from "../part";
import { findSheet, type SheetPlace } from "../sheetPlace";

/**
 * The sheet itself. It is taken away with all that is on it, but only if nothing else stands
 * there than the plan's cells and things.
 */
export function addedSheet(sheet: SheetPlace, planned: PlannedSheet): Part {
  const own = areaOfRows(planned.first ?? { row: 0, column: 0 }, planned.cells);
  return {
    place: sheet.name,
    addedSheet: sheet.name,
    bytes: SMALL_REQUEST,
    cells: 1,
    look: (context) => {
      const found = findSheet(context, sheet).load("id,name");
      const used = found
        .getUsedRangeOrNullObject()
        .load("rowIndex,rowCount,columnIndex,columnCount");
      const tables = found.tables.load("items/name");
      const charts = found.charts.load("items/name");
      return () => {
        if (found.isNullObject) return { state: null };
        const ownThings = [...(planned.tables ?? []), ...(planned.charts ?? [])].map(
          ({ name }) => name,
        );
        const things = [...tables.items, ...charts.items].map(({ name }) => name);
        const others = things.filter((name) => !ownThings.includes(name));
        const { id, name } = found;
        const isWithin = used.isNullObject || isInside(used, own);
        const holdsOnly = isWithin && others.length === 0;
        return { state: { id, name, holdsOnly, isEmpty: used.isNullObject } };
      };
    },
    objection: (before) => (before === null ? undefined : sheetExists(sheet.name)),
    write: (context) => void context.workbook.worksheets.add(sheet.name),
    isOurs: ({ now }) => now === null || Object(now).holdsOnly === true,
    putBack: (context) => {
      findSheet(context, sheet).delete();
      return [];
    },
  };
}

/** Whether a sheet of that name is there and nothing stands on it. */
export function isEmptySheet(now: Kept): boolean {
  return Object(now).isEmpty === true;
}

function isInside(used: Excel.Range, own: Area): boolean {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  const end = { row: row + rowCount - 1, column: column + columnCount - 1 };
  return contains(own, { row, column }) && contains(own, end);
}
