import { nameExists, tableExists } from "../../../messages/writing";
import type { PlannedTable } from "../../../plans/writePlan";
import { areaAddress } from "../../../tables/grid";
import type { Part } from "../part";
import { rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";
import { namedThing } from "./namedThing";

/** The table over its cells; these are parts of their own. */
export function table(sheet: SheetPlace, added: boolean, { name, area }: PlannedTable): Part {
  const find = (context: Excel.RequestContext) => context.workbook.tables.getItemOrNullObject(name);
  return namedThing({
    objection: (before) => (typeof before === "string" ? tableExists(name) : nameExists(name)),
    place: name,
    addedSheet: added ? sheet.name : undefined,
    planned: areaAddress(area),
    look: (context) => {
      const found = find(context);
      const range = found.getRange().load("address");
      // Excel takes a name for a table's, too.
      const taken = context.workbook.names.getItemOrNullObject(name).load("name");
      return () => {
        if (!found.isNullObject) return range.address.split("!").at(-1) ?? null;
        return taken.isNullObject ? null : { name: taken.name };
      };
    },
    write: (context) => {
      const range = rangeOf(sheetToWrite(context, sheet), area);
      context.workbook.tables.add(range, true).name = name;
    },
    remove: (context) => void find(context).convertToRange(),
  });
}
