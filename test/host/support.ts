import type { CellValue } from "../../src/tables/grid";
import type { WritePlan } from "../../src/plans/writePlan";
import type { NodeHost } from "../../src/host/seams/node";
import { openNodeHost } from "../../src/host/seams/node";
import type { WorkbookContent } from "../../src/xlsx/content";
import { newWorkbook } from "../../src/xlsx/writing/newWorkbook";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";

/** A workbook whose sheets hold these rows; what begins with "=" is a formula that shows 0. */
export function workbookOf(sheets: Readonly<Record<string, readonly CellValue[][]>>): WritePlan {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      columnWidths: [],
      cells: rows.map((row) => row.map((value) => ({ value }))),
    })),
  };
}

/** The content of a new workbook with the sheets of a plan. */
export function contentOf(plan: WritePlan): WorkbookContent {
  return readWorkbook(newWorkbook(plan));
}

/** Opens a workbook and makes it the one that `Excel` talks to. */
export async function open(plan: WritePlan): Promise<NodeHost> {
  const host = await openNodeHost(plan);
  globalThis.Excel = host.Excel;
  globalThis.OfficeExtension = host.OfficeExtension;
  return host;
}

/** Runs a batch on the sheet of this name and syncs. */
export function onSheet<Result>(
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
}

/** The code of the Excel error that a piece of work ends with; "" if it ends well. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "";
  } catch (error) {
    return String(Object(error).code);
  }
}
