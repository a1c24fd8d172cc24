import { firstOf } from "../../../plans/plannedArea";
import type { PlannedSheet } from "../../../plans/writePlan";
import { isSame, type Kept, type Part, SMALL_REQUEST } from "../part";
import { findSheet, type SheetPlace, sheetToWrite } from "../sheetPlace";

/** Excel measures column widths in points here; a character of its default font takes this many. */
const POINTS_A_CHARACTER = 5.6;

export function columnWidths(sheet: SheetPlace, planned: PlannedSheet): Part {
  const { columnWidths: widths } = planned;
  const first = firstOf(planned);
  const columnOf = (place: Excel.Worksheet, index: number) =>
    place.getRangeByIndexes(0, first.column + index, 1, 1).format;
  const setWidths = (context: Excel.RequestContext, points: readonly Kept[]) => {
    const place = sheetToWrite(context, sheet);
    points.forEach((width, index) => {
      if (typeof width === "number") columnOf(place, index).columnWidth = width;
    });
  };
  return {
    place: sheet.name,
    addedSheet: planned.into === undefined ? sheet.name : undefined,
    bytes: SMALL_REQUEST + widths.length * 200,
    cells: widths.length,
    look: (context) => {
      const place = findSheet(context, sheet);
      const columns = widths.map((_, index) => columnOf(place, index).load("columnWidth"));
      return () => ({
        state: place.isNullObject ? null : columns.map(({ columnWidth }) => columnWidth),
      });
    },
    write: (context) =>
      setWidths(
        context,
        widths.map((width) => width * POINTS_A_CHARACTER),
      ),
    // A column that somebody has made wider since is a matter of looks, and stays as it is.
    isOurs: () => true,
    putBack: (context, { before, after, now }) => {
      if (!Array.isArray(before) || !Array.isArray(now)) return [];
      const isUntouched = (index: number) =>
        !Array.isArray(after) || isSame(now[index] as Kept, after[index] as Kept);
      setWidths(
        context,
        (before as Kept[]).map((width, index) => (isUntouched(index) ? width : null)),
      );
      return [];
    },
  };
}
