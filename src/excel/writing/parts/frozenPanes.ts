import type { PlannedSheet } from "../../../plans/writePlan";
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
      const place = findSheet(context, sheet);
      const panes = place.freezePanes.getLocationOrNullObject().load("address");
      return () => ({
        state: place.isNullObject || panes.isNullObject ? null : localAddress(panes.address),
      });
    },
    write: (context) => {
      const place = sheetToWrite(context, sheet);
      place.freezePanes.freezeAt(place.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
    },
    // Which rows stay in view is a matter of looks: what somebody chose since stays.
    isOurs: () => true,
    putBack: (context, { before, after, now }) => {
      if (isSame(now, before) || (after !== undefined && !isSame(now, after))) return [];
      const place = sheetToWrite(context, sheet);
      if (typeof before === "string") place.freezePanes.freezeAt(place.getRange(before));
      else place.freezePanes.unfreeze();
      return [];
    },
  };
}

/** "'Rekap UCJ'!A1:A10" → "A1:A10". */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
