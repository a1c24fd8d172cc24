import { Refused } from "../../messages/refused";
import { insideArray } from "../../messages/xlsx";
import {
  type Area,
  areaAddress,
  type Cell,
  cellAddress,
  contains,
  isOneCell,
} from "../../tables/grid";
import { cellXml } from "./cellXml";
import type { CellEdit, StyleChange } from "../changes";
import { formulaForFile } from "../../formulas/formulaText";
import { shiftFormula } from "../../formulas/shiftFormula";
import { type CellSpan, type RowSpan, scanSheet, type SheetScan, type TagSpan } from "./scanSheet";
import { Splices } from "../package/splices";
import { escapeXml } from "../package/escapeXml";
import { withAttribute } from "../package/xmlEdit";

/** What the cells of a sheet need of their workbook. */
export interface BookParts {
  /** The style that another becomes by a change. */
  styleOf(base: number, change: StyleChange): number;
  /** The mark of formulas that spill. */
  spillMark(): number;
  /** A shared string by its number. */
  sharedString(index: number): string | undefined;
}

/**
 * Edits cells of a sheet by splices. Cells that are not named stay as they are, byte for byte,
 * but for those that shared a formula with an edited one, and those that an array has filled
 * whose formula is replaced.
 *
 * @param text the sheet's XML
 * @param part the sheet's part, and `sheet` its name, to say in an error
 * @throws Refused for a new content inside an array that stays
 */
export function editCells(
  text: string,
  part: string,
  sheet: string,
  edits: readonly CellEdit[],
  book: BookParts,
): string {
  const scan = scanSheet(text, part, new Set(edits.map(({ row }) => row)));
  // Of several edits of one cell the last counts.
  const byAddress = new Map(edits.map((edit) => [cellAddress(edit), edit]));
  const arrays = arraysThatStay(scan, byAddress);
  refuseInside(arrays, byAddress, sheet);
  clearReplacedArrays(scan, byAddress);
  return new SheetSplices(text, scan, byAddress, arrays, book).result();
}

type Edits = ReadonlyMap<string, CellEdit>;

function replacesFormula(edit: CellEdit | undefined): boolean {
  return edit !== undefined && (edit.formula !== undefined || edit.spill !== undefined);
}

/** Those of one cell have no inside; a sheet may hold thousands of them. */
function arraysThatStay({ formulaGroups }: SheetScan, edits: Edits): Area[] {
  return formulaGroups.flatMap(({ formula, ...cell }) => {
    const address = cellAddress(cell);
    const area = formula?.area;
    const stays = area && !isOneCell(area) && !replacesFormula(edits.get(address));
    return stays ? [area] : [];
  });
}

/** A value alone is what the array's formula now gives; anything else Excel does not allow. */
function refuseInside(arrays: readonly Area[], edits: Edits, sheet: string): void {
  for (const [address, edit] of edits) {
    const array = replacesFormula(edit) && arrays.find((area) => contains(area, edit));
    if (array) throw new Refused(insideArray(sheet, address, areaAddress(array)));
  }
}

/** What an array had filled would be left behind as values that somebody seems to have typed. */
function clearReplacedArrays({ formulaGroups, rows }: SheetScan, edits: Map<string, CellEdit>) {
  for (const { formula, ...anchor } of formulaGroups) {
    const area = formula?.area;
    if (!area || !replacesFormula(edits.get(cellAddress(anchor)))) continue;
    for (let row = area.first.row; row <= area.last.row; row++) {
      for (const cell of rows.get(row)?.cells ?? []) {
        const address = cellAddress(cell);
        if (!contains(area, cell) || edits.has(address)) continue;
        edits.set(address, { row, column: cell.column, value: "", formula: null });
      }
    }
  }
}

class SheetSplices extends Splices {
  /** By address: the formulas of cells that shared one which is replaced, as a file has them. */
  private readonly unshared: ReadonlyMap<string, string>;
  private readonly arrays: readonly Area[];

  constructor(
    text: string,
    private readonly scan: SheetScan,
    private readonly edits: Edits,
    arraysThatStay: readonly Area[],
    private readonly book: BookParts,
  ) {
    super(text);
    this.unshared = unsharedFormulas(scan, edits);
    this.arrays = [
      ...arraysThatStay,
      ...[...edits.values()].flatMap((edit) => spillOf(edit) ?? []),
    ];
    this.writeUnshared();
    this.writeRows();
    this.widenDimension();
  }

  /** Cells that are edited themselves get their formula with the edit. */
  private writeUnshared(): void {
    for (const { formula, ...cell } of this.scan.formulaGroups) {
      const address = cellAddress(cell);
      const own = this.unshared.get(address);
      if (!formula || own === undefined || this.edits.has(address)) continue;
      this.replace(formula.start, formula.end, this.formulaXml(own));
    }
  }

  private writeRows(): void {
    const { sheetData, rows, gaps, prefix } = this.scan;
    const edits = [...this.edits.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    if (sheetData.selfClosing) this.replaceTag(sheetData, opened);
    for (const [row, cells] of byRow(edits)) {
      const found = rows.get(row);
      if (found) this.editRow(found, cells);
      else this.insert(gaps.get(row) ?? sheetData.closeStart, this.rowXml(row, cells));
    }
    if (sheetData.selfClosing) this.insert(sheetData.end, `</${prefix}sheetData>`);
  }

  private editRow(row: RowSpan, edits: readonly CellEdit[]): void {
    const standing = new Map(row.cells.map((cell) => [cell.column, cell]));
    const added = edits.filter((edit) => !standing.has(edit.column) && !isNothing(edit));
    if (added.length > 0) {
      // "spans" says which columns the row uses; a row may do without it.
      this.replaceTag(row, (tag) => opened(withAttribute(tag, "spans", undefined)));
    }
    for (const edit of edits) {
      const cell = standing.get(edit.column);
      if (cell) this.replace(cell.start, cell.end, this.editedCell(edit, cell));
    }
    let passed = 0;
    for (const edit of added) {
      while ((row.cells[passed]?.column ?? Infinity) < edit.column) passed++;
      this.insert(row.cells[passed]?.start ?? row.closeStart, this.newCell(edit, row));
    }
    if (added.length > 0 && row.selfClosing) this.insert(row.end, `</${this.scan.prefix}row>`);
  }

  private rowXml(row: number, edits: readonly CellEdit[]): string {
    const cells = edits.filter((edit) => !isNothing(edit)).map((edit) => this.newCell(edit));
    const tag = `${this.scan.prefix}row`;
    return cells.length > 0 ? `<${tag} r="${row + 1}">${cells.join("")}</${tag}>` : "";
  }

  private newCell(edit: CellEdit, row?: RowSpan): string {
    const { column } = edit;
    const usual = this.scan.columnStyles.find(
      ({ first, last }) => first <= column && column <= last,
    );
    return this.written(edit, row?.style ?? usual?.style ?? 0);
  }

  private editedCell(edit: CellEdit, cell: CellSpan): string {
    const base = Number(cell.attributes.s ?? 0);
    if (!this.keepsText(edit, cell)) return this.written(edit, base, cell);
    // A text that stays may be written in several fonts.
    const tag = this.text.slice(cell.start, cell.openEnd);
    const style = String(this.styleOf(edit, base));
    return withAttribute(tag, "s", style) + this.text.slice(cell.openEnd, cell.end);
  }

  private keepsText(edit: CellEdit, { attributes, formula, value }: CellSpan): boolean {
    if (attributes.t !== "s" || formula || (replacesFormula(edit) && edit.formula !== null))
      return false;
    return edit.value === this.book.sharedString(Number(value));
  }

  /** @param cell what stands there now */
  private written(edit: CellEdit, base: number, cell?: CellSpan): string {
    const formula = this.formulaOf(edit, cell);
    const mark = edit.spill
      ? this.book.spillMark()
      : edit.formula === undefined && cell?.attributes.cm;
    return cellXml(
      {
        address: cellAddress(edit),
        style: this.styleOf(edit, base),
        value: edit.value,
        formula,
        calculated: formula !== undefined || this.arrays.some((area) => contains(area, edit)),
        mark: mark ? String(mark) : undefined,
      },
      this.scan.prefix,
    );
  }

  private styleOf({ style }: CellEdit, base: number): number {
    return style === undefined ? base : this.book.styleOf(base, style);
  }

  /** The formula's element after the edit. */
  private formulaOf(edit: CellEdit, cell?: CellSpan): string | undefined {
    const own = this.unshared.get(cellAddress(edit));
    if (edit.formula === null) return undefined;
    const area = spillOf(edit);
    if (edit.formula !== undefined) return this.formulaXml(formulaForFile(edit.formula), area);
    if (area) return this.formulaXml(own ?? cell?.formula?.text ?? "", area);
    if (own !== undefined) return this.formulaXml(own);
    return cell?.formula && this.text.slice(cell.formula.start, cell.formula.end);
  }

  private formulaXml(text: string, array?: Area): string {
    const tag = `${this.scan.prefix}f`;
    const attributes = array ? ` t="array" ref="${areaAddress(array)}"` : "";
    return `<${tag}${attributes}>${escapeXml(text)}</${tag}>`;
  }

  private widenDimension(): void {
    const { dimension } = this.scan;
    if (!dimension?.area) return;
    const cells = [dimension.area.first, dimension.area.last, ...this.edits.values()];
    const rows = cells.map(({ row }) => row);
    const columns = cells.map(({ column }) => column);
    const area = {
      first: { row: least(rows), column: least(columns) },
      last: { row: most(rows), column: most(columns) },
    };
    this.replaceTag(dimension, (tag) => withAttribute(tag, "ref", areaAddress(area)));
  }

  private replaceTag({ start, openEnd }: TagSpan, change: (tag: string) => string): void {
    this.replace(start, openEnd, change(this.text.slice(start, openEnd)));
  }
}

/** The formulas of all cells that lose the one which wrote theirs. */
function unsharedFormulas({ formulaGroups }: SheetScan, edits: Edits): Map<string, string> {
  const writers = new Map<string, CellSpan>();
  const own = new Map<string, string>();
  for (const cell of formulaGroups) {
    const { attributes, text = "" } = cell.formula ?? {};
    const group = attributes?.t === "shared" ? attributes.si : undefined;
    if (group === undefined) continue;
    const writer = writers.get(group);
    // Some programs write the formula into every cell; the first of them counts.
    if (text !== "" && (!writer || attributes?.ref !== undefined)) writers.set(group, cell);
    else if (writer?.formula && leavesGroup(cell, writer, edits)) {
      const [down, right] = [cell.row - writer.row, cell.column - writer.column];
      own.set(cellAddress(cell), text || shiftFormula(writer.formula.text, down, right));
    }
  }
  return own;
}

function leavesGroup(cell: Cell, writer: Cell, edits: Edits): boolean {
  const spills = edits.get(cellAddress(cell))?.spill !== undefined;
  return spills || replacesFormula(edits.get(cellAddress(writer)));
}

/** What the formula of an edit fills. */
function spillOf({ row, column, spill }: CellEdit): Area | undefined {
  return (
    spill && {
      first: { row, column },
      last: { row: row + spill.rows - 1, column: column + spill.columns - 1 },
    }
  );
}

function byRow(edits: readonly CellEdit[]): Map<number, CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const row = rows.get(edit.row);
    if (row) row.push(edit);
    else rows.set(edit.row, [edit]);
  }
  return rows;
}

/** A blank where no cell is. */
function isNothing({ value, formula, style }: CellEdit): boolean {
  return (value === "" || value === undefined) && !formula && style === undefined;
}

function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}
