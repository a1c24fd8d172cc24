import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { WritePlan } from "../../plans/writePlan";
import type { Booted } from "./boot";
import { bootGrid } from "./boot";
import { workbookData } from "./workbookData";

/** Starts the grid without a page, on the workbook that the plan describes. */
export function bootNodeGrid(plan: WritePlan, isEditing: () => boolean): Booted {
  providePageTimers();
  return bootGrid({
    plugins: [...UniverSheetsNodeCorePreset().plugins, UniverSheetsNumfmtPlugin],
    words: {},
    data: workbookData(plan, "Buku kerja.xlsx"),
    isEditing,
  });
}

/** The grid calculates when a browser is idle; Node has no such moment. */
function providePageTimers(): void {
  globalThis.requestIdleCallback ??= (callback) =>
    Number(setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 0));
}
