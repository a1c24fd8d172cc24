import { sheetGone } from "../messages/excel";
import type { SheetId } from "./readSheet";
import { Refused } from "../messages/refused";

/**
 * Shows a cell to the user: activates its sheet and selects it.
 *
 * @throws Refused when the sheet is gone
 */
export function goTo(sheet: SheetId, address: string): Promise<void> {
  return Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    await context.sync();
    if (target.isNullObject) throw new Refused(sheetGone(sheet.name));
    target.activate();
    target.getRange(address).select();
    await context.sync();
  });
}
