import type { PlannedSheet } from "../../../plans/writePlan";
import { areaAt, sheetSize } from "../../../tables/address";
import { isSame, type Part, SMALL_REQUEST } from "../part";
import { findSheet, type SheetPlace, sheetToWrite } from "../sheetPlace";

export function frozenPanes(
  sheet: SheetPlace,
  { into, frozen }: Required<Pick<PlannedSheet, "frozen">> & PlannedSheet,
): Part {
  return {
    place: sheet.name,
    addedSheet: into === undefined ? sheet.name : undefined,
    bytes: SMALL_REQUEST,
    cells: 1,
    look: (context) => {
      const place = findSheet(context, sheet).load("name");
      const panes = place.freezePanes.getLocationOrNullObject().load("address");
      return () => {
        if (place.isNullObject) return { state: null };
        return { state: panes.isNullObject ? "" : localAddress(panes.address) };
      };
    },
    write: (context) => freeze(sheetToWrite(context, sheet), frozen),
    // Which rows stay in view is a matter of looks: what somebody chose since stays.
    isOurs: () => true,
    putBack: (context, { before, after, now }) => {
      if (now === null || isSame(now, before) || (after !== undefined && !isSame(now, after)))
        return [];
      const place = sheetToWrite(context, sheet);
      freeze(place, typeof before === "string" ? frozenAt(before) : { rows: 0, columns: 0 });
      return [];
    },
  };
}

type Frozen = Required<PlannedSheet>["frozen"];

function freeze(place: Excel.Worksheet, { rows, columns }: Frozen): void {
  const { freezePanes } = place;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(place.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}

/** "A1:A10" is ten rows and a column, "1:10" rows alone, "" none. */
function frozenAt(address: string): Frozen {
  const { row = -1, column = -1 } = areaAt(address)?.last ?? {};
  const [rows, columns] = [row + 1, column + 1];
  return {
    rows: rows === sheetSize.rows ? 0 : rows,
    columns: columns === sheetSize.columns ? 0 : columns,
  };
}

/** "'Rekap UCJ'!A1:A10" → "A1:A10". */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
