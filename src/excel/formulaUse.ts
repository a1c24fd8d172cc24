import { usedElsewhere } from "../messages/excel";
import { type Cell, cellAddress } from "../tables/grid";
import { Refused } from "../messages/refused";
import { readInSteps, type Rows } from "./readInSteps";

/**
 * Looks through the other sheets' formulas: one that uses a sheet which is removed shows #REF!
 * for good.
 *
 * @param doomed the sheets to be removed; their ids and names must be loaded
 * @throws Refused naming the first formula that uses one of them
 */
export async function refuseIfUsed(
  context: Excel.RequestContext,
  doomed: readonly Excel.Worksheet[],
): Promise<void> {
  const all = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const others = all.items.filter(({ id }) => !doomed.some((sheet) => sheet.id === id));
  for (const other of others) {
    for (const { name } of doomed) {
      const cell = await firstUse(context, other, name);
      if (cell) throw new Refused(usedElsewhere(name, `${other.name}!${cellAddress(cell)}`));
    }
  }
}

async function firstUse(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<Cell | undefined> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return undefined;
  let row = used.rowIndex;
  const formulasOf = async (rows: Rows) => {
    const loaded = rows().load("formulas");
    await context.sync();
    return loaded.formulas;
  };
  for await (const formulas of readInSteps(used, formulasOf)) {
    for (const contents of formulas) {
      const column = contents.findIndex((content) => uses(content, name));
      if (column >= 0) return { row, column: used.columnIndex + column };
      row++;
    }
  }
  return undefined;
}

/** In a formula a sheet stands as Name!A1 or as 'Its Name'!A1. */
function uses(content: unknown, sheet: string): boolean {
  if (typeof content !== "string" || !content.startsWith("=")) return false;
  const name = sheet.replaceAll("'", "''").toLowerCase();
  const formula = content.toLowerCase();
  return formula.includes(`${name}!`) || formula.includes(`${name}'!`);
}
