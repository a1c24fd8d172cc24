import { nameExists } from "../../../messages/writing";
import type { PlannedName } from "../../../plans/writePlan";
import { areaAddress } from "../../../tables/grid";
import type { Part } from "../part";
import { rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";
import { namedThing } from "./namedThing";

/** A name of the workbook for cells of a planned sheet. */
export function name(sheet: SheetPlace, { name, area }: PlannedName): Part {
  const find = (context: Excel.RequestContext) => context.workbook.names.getItemOrNullObject(name);
  return namedThing({
    objection: () => nameExists(name),
    place: name,
    planned: areaAddress(area),
    look: (context) => {
      const found = find(context).load("formula");
      // Excel takes a table's name for a name, too.
      const table = context.workbook.tables.getItemOrNullObject(name).load("name");
      return () => {
        if (!found.isNullObject) return localReference(String(found.formula));
        return table.isNullObject ? null : { table: table.name };
      };
    },
    write: (context) => {
      context.workbook.names.add(name, rangeOf(sheetToWrite(context, sheet), area));
    },
    isSpoilt: (now) => now === LOST,
    remove: (context) => find(context).delete(),
  });
}

/** In place of a sheet or cells that are gone. */
const LOST = "#REF!";

/** "='Rekap 2024'!$B$4:$C$8" → "B4:C8": its sheet may have another name by now. */
function localReference(formula: string): string {
  if (formula.includes(LOST)) return LOST;
  return formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", "");
}
