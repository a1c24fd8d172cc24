import { noteExists } from "../../../messages/writing";
import type { PlannedNote } from "../../../plans/writePlan";
import { cellAddress } from "../../../tables/grid";
import type { Part } from "../part";
import { findSheet, placeOf, rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";
import { listedThing } from "./listedThing";
import { namedThing } from "./namedThing";

/**
 * A note at a cell; a comment where Excel has no notes for add-ins yet (before ExcelApi 1.18).
 * Notes could only be tried where they are not offered.
 */
export function note(sheet: SheetPlace, added: boolean, planned: PlannedNote): Part {
  const hasNotes = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
  return (hasNotes ? asNote : asComment)(sheet, added ? sheet.name : undefined, planned);
}

function asNote(sheet: SheetPlace, addedSheet: string | undefined, planned: PlannedNote): Part {
  const { cell, text } = planned;
  const area = { first: cell, last: cell };
  const find = (context: Excel.RequestContext) =>
    findSheet(context, sheet).notes.getItemOrNullObject(cellAddress(cell));
  return namedThing({
    place: placeOf(sheet, area),
    addedSheet,
    planned: text,
    objection: () => noteExists(placeOf(sheet, area)),
    look: (context) => {
      const found = find(context).load("content");
      return () => (found.isNullObject ? null : found.content);
    },
    write: (context) => {
      const place = sheetToWrite(context, sheet);
      place.notes.add(rangeOf(place, area), text);
    },
    remove: (context) => find(context).delete(),
  });
}

function asComment(sheet: SheetPlace, addedSheet: string | undefined, planned: PlannedNote): Part {
  const { cell, text } = planned;
  const area = { first: cell, last: cell };
  return listedThing({
    place: placeOf(sheet, area),
    addedSheet,
    planned: text,
    look: (context) => {
      const place = findSheet(context, sheet);
      const { comments } = place.load("name");
      comments.load("items/id,items/content");
      return () => {
        if (place.isNullObject) return {};
        return Object.fromEntries(comments.items.map(({ id, content }) => [id, content]));
      };
    },
    write: (context) => {
      const place = sheetToWrite(context, sheet);
      place.comments.add(rangeOf(place, area), text);
    },
    remove: (context, id) => context.workbook.comments.getItem(id).delete(),
  });
}
