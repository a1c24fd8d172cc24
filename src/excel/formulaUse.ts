import { type Cell, cellAddress } from "../tables/grid";
import { readInSteps, type Rows } from "./readInSteps";

/** Where a formula uses a sheet. */
export interface Use {
  readonly sheet: Excel.Worksheet;
  /** "Rekap!B4" */
  readonly place: string;
}

/**
 * Looks through the other sheets' formulas: one that uses a sheet which is removed shows #REF!
 * for good.
 *
 * @param doomed the sheets to be removed; their ids and names must be loaded
 * @returns of each that is used elsewhere, the first formula that does
 */
export async function usesOf(
  context: Excel.RequestContext,
  doomed: readonly Excel.Worksheet[],
): Promise<Use[]> {
  if (doomed.length === 0) return [];
  const all = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const others = all.items.filter(({ id }) => !doomed.some((sheet) => sheet.id === id));
  const uses: Use[] = [];
  for (const other of others) {
    const unseen = doomed.filter((sheet) => !uses.some((use) => use.sheet === sheet));
    for await (const { formulas, first } of formulasOf(context, other)) {
      for (const sheet of unseen) {
        const cell = firstUse(formulas, sheet.name);
        if (!cell || uses.some((use) => use.sheet === sheet)) continue;
        const own = { row: first.row + cell.row, column: first.column + cell.column };
        uses.push({ sheet, place: `${other.name}!${cellAddress(own)}` });
      }
    }
  }
  return uses;
}

interface Formulas {
  readonly formulas: readonly (readonly unknown[])[];
  readonly first: Cell;
}

/** A sheet's formulas, so many rows at a time. */
async function* formulasOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): AsyncGenerator<Formulas> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return;
  let row = used.rowIndex;
  const read = async (rows: Rows) => {
    const loaded = rows().load("formulas");
    await context.sync();
    return loaded.formulas as unknown[][];
  };
  for await (const formulas of readInSteps(used, read)) {
    yield { formulas, first: { row, column: used.columnIndex } };
    row += formulas.length;
  }
}

function firstUse(formulas: Formulas["formulas"], sheet: string): Cell | undefined {
  for (const [row, contents] of formulas.entries()) {
    const column = contents.findIndex((content) => uses(content, sheet));
    if (column >= 0) return { row, column };
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
