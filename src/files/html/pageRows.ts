import { cellTooLong, framesOnly } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import { cellAddress } from "../../tables/grid";
import { MOST_CHARACTERS_A_CELL, refuseLongRow } from "../bounds";
import type { RowSink } from "../row";
import { type HtmlAttributes, type HtmlListener, nothingSaid } from "./htmlTokens";
import { PageFormats } from "./pageFormats";
import { PlacedCells, type Span } from "./placedCells";
import { ShownText } from "./shownText";
import { statedNumber } from "./statedNumber";
import { isHidden, Unseen } from "./unseen";

/** As browsers have it. */
const mostSpanned = { rows: 65_534, columns: 1000 };

/** Attributes of cells and rows that say something of what they hold. */
export const askedAttributes: ReadonlySet<string> = new Set([
  ...["colspan", "rowspan", "style", "class", "hidden"],
  ...["x:num", "x:str", "x:bool", "sdval", "sdnum"],
]);

/** Elements before and after which a new line begins. */
const blocks: ReadonlySet<string> = new Set([
  ...["address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "div", "dl"],
  ...["dt", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"],
  ...["legend", "li", "main", "nav", "ol", "p", "pre", "section", "ul"],
]);

const oneCell: Span = { rows: 1, columns: 1, isMerged: false };

/**
 * Makes one sheet of a page, as Excel does: the rows of its tables below each other, and a row
 * for each line of text between them. A table within a cell ends the row of that cell.
 */
export class PageRows implements HtmlListener {
  private readonly cells: PlacedCells;
  private readonly shown = new ShownText();
  private readonly unseen = new Unseen();
  private readonly formats = new PageFormats();
  private isInRow = false;
  /** What is said of the cell that is open. */
  private cell: HtmlAttributes | undefined;

  constructor(sink: RowSink) {
    this.cells = new PlacedCells(sink);
  }

  open(name: string, attributes: HtmlAttributes): void {
    if (this.unseen.open(name, attributes)) return;
    if (name === "td" || name === "th") this.beginCell(attributes);
    else if (name === "tr") this.beginRow(attributes);
    else if (name === "table") this.endTable();
    else if (name === "frameset") throw new Refused(framesOnly);
    else if (blocks.has(name)) this.lineBreak();
  }

  close(name: string): void {
    if (this.unseen.element === "style" && name === "style") this.formats.endStyles();
    if (this.unseen.close(name)) return;
    if (name === "td" || name === "th") this.endCell();
    else if (name === "tr") this.endRow();
    else if (name === "table") this.endTable();
    else if (blocks.has(name)) this.lineBreak();
  }

  text(text: string): void {
    const { element } = this.unseen;
    if (element === "style") this.formats.addStyles(text);
    if (element !== "") return;
    this.shown.add(text);
    if (this.shown.length > MOST_CHARACTERS_A_CELL) {
      throw new Refused(cellTooLong(cellAddress(this.cells.next)));
    }
  }

  end(): void {
    this.endRow();
    this.cells.endSheet();
  }

  private beginRow(attributes: HtmlAttributes): void {
    this.endRow();
    this.isInRow = true;
    if (isHidden(attributes)) this.cells.hideRow();
  }

  private beginCell(attributes: HtmlAttributes): void {
    if (this.isInRow) this.endCell();
    else this.endRow();
    this.isInRow = true;
    this.cell = attributes;
  }

  private lineBreak(): void {
    if (this.isInRow) this.shown.lineBreak();
    else this.endRow();
  }

  private endCell(): void {
    const text = this.shown.take();
    const attributes = this.cell ?? nothingSaid;
    const isThere = this.cell !== undefined || text !== "";
    this.cell = undefined;
    if (isThere) this.put(this.cells.place(spanOf(attributes)), attributes, text);
  }

  private put(column: number, attributes: HtmlAttributes, shown: string): void {
    const { row } = this.cells;
    const text = attributes.get("x:str") || shown;
    const number = statedNumber(attributes, shown);
    const truth = /^(true|false)$/i.exec(attributes.get("x:bool") ?? "")?.[0];
    if (number !== undefined) row.numeric(column, number, this.formats.formatOf(attributes));
    else if (truth !== undefined) row.truth(column, truth.toLowerCase() === "true");
    else if (text !== "") row.text(column, text);
    refuseLongRow(row, column);
  }

  private endRow(): void {
    this.endCell();
    if (this.isInRow || this.cells.row.width > 0) this.cells.endRow();
    this.isInRow = false;
  }

  private endTable(): void {
    this.endRow();
    this.cells.endTable();
  }
}

function spanOf(attributes: HtmlAttributes): Span {
  if (attributes.size === 0) return oneCell;
  const rows = spanned(attributes.get("rowspan"), mostSpanned.rows);
  const columns = spanned(attributes.get("colspan"), mostSpanned.columns);
  // Excel says so of cells into whose room a text before them reaches.
  const isIgnored = /mso-ignore\s*:\s*colspan/i.test(attributes.get("style") ?? "");
  return { rows, columns, isMerged: rows * columns > 1 && !isIgnored };
}

/** @param count of rows or columns, as the page says it */
function spanned(count: string | undefined, most: number): number {
  const number = count === undefined ? 1 : parseInt(count, 10);
  return number >= 1 ? Math.min(number, most) : 1;
}
