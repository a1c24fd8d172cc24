import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { Language } from "../../messages/text";
import type { WorkbookContent } from "../../xlsx/content";
import type { Booted } from "./boot";
import { bootGrid, formulaSettings } from "./boot";

/** Starts the grid without a page. */
export function bootNodeGrid(
  content: WorkbookContent,
  isEditing: () => boolean,
  language: Language = "id",
): Booted {
  providePageTimers();
  return bootGrid({
    plugins: [
      ...UniverSheetsNodeCorePreset({ formula: formulaSettings }).plugins,
      UniverSheetsNumfmtPlugin,
    ],
    language,
    words: {},
    content,
    fileName: "Buku kerja.xlsx",
    isEditing,
  });
}

/** The grid calculates when a browser is idle; Node has no such moment. */
function providePageTimers(): void {
  globalThis.requestIdleCallback ??= (callback) =>
    Number(setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 0));
}
