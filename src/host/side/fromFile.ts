import type { WorkbookContent } from "../../xlsx/content";
import type { DocumentRecords } from "../engine/records";
import { sheetId } from "../engine/workbookData";
import { Protections } from "./protections";
import { takeOverTables } from "./tables";
import { VeryHidden } from "./veryHidden";

/** Takes over from a workbook's file what the grid has no place for. */
export function takeOverSide(content: WorkbookContent, records: DocumentRecords): void {
  const protections = new Protections(records);
  const veryHidden = new VeryHidden(records);
  if (content.structureProtected) protections.takeOver("workbook");
  takeOverTables(content, records);
  content.sheets.forEach(({ isProtected, state }, index) => {
    if (isProtected) protections.takeOver({ sheetId: sheetId(index) });
    if (state === "veryHidden") veryHidden.takeOver(sheetId(index));
  });
}
