import type { RowSink } from "../row";
import { HtmlTokens } from "./htmlTokens";
import { askedAttributes, PageRows } from "./pageRows";

/**
 * Reads a page with tables, as portals and old programs save it under the name of a workbook.
 * What a cell shows stays text, for nobody knows what "607.426" means where it was written; the
 * numbers of cells are those that Excel or LibreOffice wrote beside what they show.
 *
 * @param pieces the page's text
 * @throws Refused if a cell or a row is too long, or the tables are in other files
 */
export function readHtml(pieces: Iterable<string>, sink: RowSink): void {
  sink.beginSheet("");
  const rows = new PageRows(sink);
  const tokens = new HtmlTokens(rows, askedAttributes);
  for (const piece of pieces) tokens.write(piece);
  tokens.end();
  rows.end();
}
