import { nameExists, tableExists } from "../../../messages/writing";
import type { PlannedTable } from "../../../plans/writePlan";
import { areaAddress } from "../../../tables/grid";
import type { Kept, Part } from "../part";
import { findSheet, rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";
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
      const place = findSheet(context, sheet).load("name");
      const over = rangeOf(place, area).getTables(true).load("items/name");
      return () => {
        if (!found.isNullObject) return range.address.split("!").at(-1) ?? null;
        if (!taken.isNullObject) return { name: taken.name };
        const unnamed = place.isNullObject ? undefined : over.items[0]?.name;
        return unnamed === undefined ? null : { unnamed };
      };
    },
    write: (context) => {
      const range = rangeOf(sheetToWrite(context, sheet), area);
      context.workbook.tables.add(range, true).name = name;
    },
    isHalf: (now) => unnamedIn(now) !== undefined,
    remove: (context, now) => {
      context.workbook.tables.getItem(unnamedIn(now) ?? name).convertToRange();
    },
  });
}

/** The table that lies over the planned cells with Excel's own name. */
function unnamedIn(now: Kept): string | undefined {
  const { unnamed } = Object(now) as { unnamed?: string };
  return unnamed;
}
