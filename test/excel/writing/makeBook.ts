import type { NodeHost } from "../../../src/host/seams/node";
import type { WritePlan } from "../../../src/plans/writePlan";
import type { Cell } from "../../../src/tables/grid";
import { byHand } from "../../host/model/byHand";
import { onSheet } from "../../host/support";
import type { Book, BookLook, BookSheet, Edit } from "./arbitraryPlans";

/** Makes a workbook out of whatever the open one was before. */
export function makeBook(book: Book): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    context.workbook.protection.unprotect();
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    const kept = worksheets.add(`Sementara ${worksheets.items.length}`);
    for (const name of names.items) name.delete();
    for (const sheet of worksheets.items) sheet.delete();
    for (const name of Object.keys(book)) worksheets.add(name);
    for (const [name, sheet] of Object.entries(book)) fill(worksheets.getItem(name), sheet);
    kept.delete();
    await context.sync();
  });
}

function fill(sheet: Excel.Worksheet, { rows, frozen, hasRule }: BookSheet): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
  range.formulas = rows.map((row) => row.map(({ content }) => content));
  range.numberFormat = rows.map((row) => row.map(({ format = "General" }) => format));
  rows.forEach((row, r) =>
    row.forEach(({ look }, c) => {
      if (look) paint(range.getCell(r, c), look);
    }),
  );
  if (frozen === "rows") sheet.freezePanes.freezeRows(2);
  if (frozen === "columns") sheet.freezePanes.freezeColumns(1);
  if (frozen === "both") sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
  if (hasRule) {
    const list = { inCellDropDown: true, source: "Sambas,Mempawah" };
    sheet.getRange("A1:Z30").dataValidation.rule = { list };
  }
}

function paint({ format }: Excel.Range, { bold, italic, size, color, fill }: BookLook): void {
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (color) format.font.color = color;
  if (fill) format.fill.color = fill;
}

/** The plan for the open workbook: sheets to write into are told by Excel's ids of them. */
export function forThisBook(plan: WritePlan): Promise<WritePlan> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const idOf = (wanted: string) => sheets.items.find(({ name }) => name === wanted)?.id;
    return {
      ...plan,
      sheets: plan.sheets.map((planned) => ({
        ...planned,
        into: planned.into && idOf(planned.into),
      })),
    };
  });
}

/** What the person's colours and number format are: no plan has them. */
const OWN_FORMAT = '0" org"';
const OWN_LOOK: BookLook = { color: "#7030A0", fill: "#FFC7CE" };

/** Does what a person does, in this order, as far as the sheets are there. */
export async function carryOut(host: NodeHost, edits: readonly Edit[]): Promise<void> {
  const names = new Map(host.sheets().map(({ name }) => [name, name]));
  for (const edit of edits) {
    const name = names.get(edit.sheet);
    if (name === undefined) continue;
    if (edit.does === "inserts rows") byHand(host, name).insertRows(edit.row, 1);
    else await onSheet(name, (sheet) => carryOutOn(sheet, edit));
    if (edit.does === "renames") names.set(edit.sheet, renamed(edit));
  }
}

function carryOutOn(sheet: Excel.Worksheet, edit: Edit): void {
  if (edit.does === "types") cellOf(sheet, edit).formulas = [[edit.content]];
  if (edit.does === "formats") cellOf(sheet, edit).numberFormat = [[OWN_FORMAT]];
  if (edit.does === "colours") paint(cellOf(sheet, edit), OWN_LOOK);
  if (edit.does === "renames") sheet.name = renamed(edit);
}

const renamed = ({ sheet }: Edit) => `${sheet} (lama)`;

function cellOf(sheet: Excel.Worksheet, { cell }: { readonly cell: Cell }): Excel.Range {
  return sheet.getCell(cell.row, cell.column);
}
