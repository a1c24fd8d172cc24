import { tokensOf } from "../formulas/formulaTokens";
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
 * @param isLeftOut cells of other sheets whose formulas go with them
 * @returns of each that is used elsewhere, the first formula that does
 */
export async function usesOf(
  context: Excel.RequestContext,
  doomed: readonly Excel.Worksheet[],
  isLeftOut: (sheetId: string, cell: Cell) => boolean,
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
        if (uses.some((use) => use.sheet === sheet)) continue;
        const cell = firstUse(formulas, first, sheet.name, (own) => isLeftOut(other.id, own));
        if (cell) uses.push({ sheet, place: `${other.name}!${cellAddress(cell)}` });
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

function firstUse(
  formulas: Formulas["formulas"],
  first: Cell,
  sheet: string,
  isLeftOut: (cell: Cell) => boolean,
): Cell | undefined {
  for (const [r, contents] of formulas.entries()) {
    for (const [c, content] of contents.entries()) {
      const cell = { row: first.row + r, column: first.column + c };
      if (uses(content, sheet) && !isLeftOut(cell)) return cell;
    }
  }
  return undefined;
}

/** Also a text of it: INDIRECT may make a reference of that. A sheet of another file is not meant. */
function uses(content: unknown, sheet: string): boolean {
  if (typeof content !== "string" || !content.startsWith("=")) return false;
  const name = sheet.toLowerCase();
  if (!content.replaceAll("''", "'").toLowerCase().includes(name)) return false;
  return tokensOf(content.toLowerCase()).some(({ kind, text }) => {
    if (kind === "string") return text.includes(`${name}!`) || text.includes(`${name}'!`);
    return kind === "sheet" && unquoted(text.slice(0, -1)) === name;
  });
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
