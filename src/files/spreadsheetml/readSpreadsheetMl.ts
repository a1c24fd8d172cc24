import { documentType, xmlSheetDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import type { RowSink } from "../row";
import { XmlScanner } from "../../files/xlsx/xmlScanner";
import { SheetTags } from "./sheetTags";
import { utf8Pieces } from "./utf8Pieces";

/** Where a document type would be declared. */
const LOOKED_AT = 1 << 16;

/**
 * Reads a workbook in XML, as Excel 2003 and many portals write it: all its sheets, in the order
 * of their tabs.
 *
 * @param pieces the file's text
 * @throws Refused with the last cell before it is damaged, or the one that is too long
 */
export function readSpreadsheetMl(pieces: Iterable<string>, sink: RowSink): void {
  let beginning = "";
  const refuse = () => {
    const declares = !tags.isBegun && /<!DOCTYPE/i.test(beginning);
    throw new Refused(declares ? documentType : xmlSheetDamaged(tags.lastCell));
  };
  const tags: SheetTags = new SheetTags(sink, refuse);
  const scanner = new XmlScanner(tags, refuse);
  for (const piece of utf8Pieces(pieces)) {
    if (beginning.length < LOOKED_AT) beginning += new TextDecoder().decode(piece);
    scanner.write(piece);
  }
  scanner.end();
}
