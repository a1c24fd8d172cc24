import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { NodeHost } from "../../../src/host/seams/node";

/** A sheet for what a person does in the grid, which the Excel API of this host can't. */
export function byHand(host: NodeHost, sheet: string): FWorksheet {
  const { workbook } = Reflect.get(host.host.book, "grid") as { workbook: FWorkbook };
  const found = workbook.getSheetByName(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
}
