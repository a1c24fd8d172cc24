import {
  layoutNotSaved,
  looksNotSaved,
  nameDetailsNotSaved,
  namesNotSaved,
  orderNotSaved,
  shiftedCells,
  thingsNotSaved,
} from "../../messages/workbench";
import type { Text } from "../../messages/text";
import type { CellEdit, NewSheet, WorkbookChanges } from "../../xlsx/changes";
import type { WorkbookContent } from "../../xlsx/content";
import { sheetEdits, type FileKnowledge, type SheetEdits } from "./cellEdits";
import { styleFromFile } from "./fileStyle";
import type { GridBook } from "./gridBook";
import type { GridName } from "./gridNames";
import type { GridSheet } from "./gridSheet";
import { changedLayout, type LayoutPart } from "./layoutChanges";
import { changedThings, thingsIn, type Thing, type ThingKind } from "./thingChanges";
import { charactersFromPixels } from "./units";
import type { LayoutData } from "./workbookData";

/** The file behind the grid. */
export interface OpenedFile {
  readonly content: WorkbookContent;
  /** The grid's ids of the file's sheets, in their order. */
  readonly ids: readonly string[];
  /** What its sheets are like beside their cells, by id: files are written without changing it. */
  readonly layouts: ReadonlyMap<string, LayoutData>;
  /** The names in the grid when it and the file had the same. */
  readonly names: readonly GridName[];
  /** What stood on the sheets when the file was opened: files are written without changing it. */
  readonly things: readonly Thing[];
  /** Ids of sheets on which rows or columns were put in or taken out since. */
  readonly shifted: ReadonlySet<string>;
}

export interface GridChanges {
  readonly changes: WorkbookChanges;
  /** What happened in the grid and can't be saved, a sentence each. */
  readonly notSaved: readonly Text[];
  /** False if cells and sheets are as in the file, but for new results of formulas. */
  readonly byHand: boolean;
}

/** How the workbook in the grid differs from its file. */
export function gridChanges(file: OpenedFile, book: GridBook): GridChanges {
  const knowledge: FileKnowledge = {
    styles: file.content.styles.map(styleFromFile),
    calculates: (formula) => book.calculates(formula),
  };
  const things = thingsIn(book.records);
  const sheets = book.sheets.map((sheet) => compareSheet(file, sheet, knowledge, things));
  const { removed, renamed, added } = sheetChanges(file, book);
  const byHand =
    removed.length + renamed.length + added.length > 0 ||
    sheets.some(({ edits }) => edits.made.length > 0);
  const edited = sheets.map(({ sheet, edits: { made, renewed, unknown } }) => ({
    sheet: sheet.name,
    // If nobody changed anything, what the file says of unknown results still holds.
    cells: inReadingOrder([...made, ...renewed, ...(byHand ? unknown : [])]),
  }));
  return {
    changes: { removed, renamed, added, edited: edited.filter(({ cells }) => cells.length > 0) },
    notSaved: [...sheets.flatMap(sheetLosses), ...bookLosses(file, book)],
    byHand,
  };
}

interface ComparedSheet {
  readonly sheet: GridSheet;
  readonly edits: SheetEdits;
  readonly layout: readonly LayoutPart[];
  readonly things: readonly ThingKind[];
  readonly isShifted: boolean;
}

/** Of a sheet that is new, these go with it. */
const savedWithNewSheet: readonly LayoutPart[] = ["columnWidths", "frozen"];

function compareSheet(
  { content: { sheets }, ids, layouts, things: thingsBefore, shifted }: OpenedFile,
  sheet: GridSheet,
  knowledge: FileKnowledge,
  things: readonly Thing[],
): ComparedSheet {
  const content = sheets[ids.indexOf(sheet.id)];
  const edits = sheetEdits(content, sheet, knowledge);
  const layout = changedLayout(layouts.get(sheet.id) ?? {}, sheet.config);
  return {
    sheet,
    edits,
    layout: content ? layout : layout.filter((part) => !savedWithNewSheet.includes(part)),
    things: changedThings(thingsBefore, things, sheet.id),
    isShifted: content !== undefined && edits.made.length > 0 && shifted.has(sheet.id),
  };
}

function sheetChanges(
  { content, ids }: OpenedFile,
  book: GridBook,
): Omit<WorkbookChanges, "edited"> {
  const known = content.sheets.map(({ name }, index) => ({
    name,
    sheet: book.sheet(ids[index] ?? ""),
  }));
  const added = book.sheets.filter(({ id }) => !ids.includes(id));
  return {
    removed: known.filter(({ sheet }) => !sheet).map(({ name }) => name),
    renamed: known.flatMap(({ name, sheet }) =>
      sheet && sheet.name !== name ? [{ from: name, to: sheet.name }] : [],
    ),
    added: added.map(newSheet),
  };
}

function newSheet(sheet: GridSheet): NewSheet {
  const widths = Object.keys(sheet.config.columnData).map(Number);
  const count = Math.max(-1, ...widths) + 1;
  return {
    name: sheet.name,
    columnWidths: Array.from({ length: count }, (_, column) =>
      charactersFromPixels(sheet.columnWidth(column)),
    ),
    frozen: sheet.frozen,
  };
}

function sheetLosses({ sheet, edits, layout, things, isShifted }: ComparedSheet): Text[] {
  return [
    ...(isShifted ? [shiftedCells(sheet.name)] : []),
    ...(layout.length > 0 ? [layoutNotSaved(sheet.name, layout)] : []),
    ...(things.length > 0 ? [thingsNotSaved(sheet.name, things)] : []),
    ...(edits.looksBeyond ? [looksNotSaved(sheet.name)] : []),
  ];
}

function bookLosses(file: OpenedFile, book: GridBook): Text[] {
  const ids = book.sheets.map(({ id }) => id);
  const saved = [
    ...file.ids.filter((id) => ids.includes(id)),
    ...ids.filter((id) => !file.ids.includes(id)),
  ];
  return [
    ...(saved.join() === ids.join() ? [] : [orderNotSaved]),
    ...(hasSameNames(file, book) ? [] : [namesNotSaved]),
    ...(book.names.some(hasOtherDetails(file)) ? [nameDetailsNotSaved] : []),
  ];
}

/** A sheet that is renamed or removed changes what names stand for, in the file just as here. */
function hasSameNames({ content, ids, names }: OpenedFile, book: GridBook): boolean {
  const sheetsStay = content.sheets.every(
    ({ name }, index) => book.sheet(ids[index] ?? "")?.name === name,
  );
  const listed = (names: readonly GridName[]) =>
    names.map(({ name, reference }) => (sheetsStay ? `${name}=${reference}` : name)).sort();
  return listed(names).join("\n") === listed(book.names).join("\n");
}

function hasOtherDetails(file: OpenedFile): (name: GridName) => boolean {
  return (name) => {
    const was = nameInFile(file, name);
    return was !== undefined && (name.comment !== was.comment || name.hidden !== was.hidden);
  };
}

/** The names as a file has them once it is saved: what else is said of them stays as it was. */
export function namesOnceSaved(file: OpenedFile, book: GridBook): readonly GridName[] {
  if (!hasSameNames(file, book)) return file.names;
  return book.names.map((name) => {
    const { comment, hidden } = nameInFile(file, name) ?? name;
    return { ...name, comment, hidden };
  });
}

function nameInFile({ names }: OpenedFile, { name, sheetId }: GridName): GridName | undefined {
  return names.find((was) => was.name === name && was.sheetId === sheetId);
}

function inReadingOrder(cells: readonly CellEdit[]): CellEdit[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
