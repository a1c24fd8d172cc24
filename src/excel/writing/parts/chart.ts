import { chartExists } from "../../../messages/writing";
import type { PlannedChart } from "../../../plans/writePlan";
import { cellAddress } from "../../../tables/grid";
import type { Part } from "../part";
import { findSheet, rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";
import { namedThing } from "./namedThing";

export function chart(sheet: SheetPlace, added: boolean, planned: PlannedChart): Part {
  const { name, title, type, source, place } = planned;
  const find = (context: Excel.RequestContext) =>
    findSheet(context, sheet).charts.getItemOrNullObject(name);
  return namedThing({
    place: name,
    addedSheet: added ? sheet.name : undefined,
    planned: title,
    objection: () => chartExists(name),
    look: (context) => {
      const found = find(context).load("name");
      const heading = found.title.load("text");
      return () => (found.isNullObject ? null : heading.text);
    },
    write: (context) => {
      const to = sheetToWrite(context, sheet);
      const made = to.charts.add(type, rangeOf(to, source), "Columns");
      made.name = name;
      made.title.text = title;
      made.setPosition(cellAddress(place.first), cellAddress(place.last));
    },
    remove: (context) => find(context).delete(),
  });
}
