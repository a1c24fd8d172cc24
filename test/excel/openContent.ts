import "fake-indexeddb/auto";
import { type NodeHost, openNodeHostOn } from "../../src/host/seams/node";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import type { WorkbookContent } from "../../src/xlsx/content";
import { bookParts, makePackage } from "../xlsx/makePackage";

/** What the file says whose sheets Lembar1, Lembar2… hold this XML. */
export function contentOfFile(...sheets: readonly string[]): WorkbookContent {
  return readWorkbook(XlsxPackage.open(makePackage(bookParts(sheets))));
}

/** Opens a file's workbook in the emulated Excel and makes it the one that the add-in talks to. */
export async function openContent(content: WorkbookContent): Promise<NodeHost> {
  return talkTo(await openNodeHostOn(content));
}

/** Makes a host the one that the add-in talks to. */
export function talkTo(host: NodeHost): NodeHost {
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  return host;
}
