import type { IStyleData } from "@univerjs/core";
import { sheetSize } from "../../tables/address";
import { type Area, type Cell, type CellValue, contains, isOneCell } from "../../tables/grid";
import type { CellEdit } from "../../xlsx/changes";
import type { CellContent, SheetContent } from "../../xlsx/content";
import type { GridCell, GridSheet } from "./gridSheet";
import { compareStyles, type StyleDifference } from "./styleChange";

export interface FileKnowledge {
  /** The styles of the file, in the grid's form. */
  readonly styles: readonly IStyleData[];
  /** Can the grid calculate this formula at all? */
  readonly calculates: (formula: string) => boolean;
}

/** How the cells of a sheet differ from those in its file, each list in reading order. */
export interface SheetEdits {
  /** What somebody changed. */
  readonly made: readonly CellEdit[];
  /** New results of formulas that stayed. */
  readonly renewed: readonly CellEdit[];
  /** Formulas that stayed, and whose new results the grid can't know. */
  readonly unknown: readonly CellEdit[];
  /** Looks changed in a way that is not written to files yet. */
  readonly looksBeyond: boolean;
}

/** @param file undefined for a sheet that the file does not have */
export function sheetEdits(
  file: SheetContent | undefined,
  sheet: GridSheet,
  { styles, calculates }: FileKnowledge,
): SheetEdits {
  const pairs = pairsOf(file, sheet);
  const trust = trustIn(pairs, calculates);
  const isRefilled = refilledCells(pairs, trust);
  const fileStyle = stylesOf(file, styles);
  const edits: Record<Fate, CellEdit[]> = { made: [], renewed: [], unknown: [] };
  let looksBeyond = false;
  for (const [place, pair] of [...pairs].sort(([a], [b]) => a - b)) {
    const cell = { row: Math.floor(place / columns), column: place % columns };
    const content = contentChange(pair, trust(cell, pair), isRefilled(cell, pair));
    const { change: style, beyond } = hasSameStyle(pair)
      ? sameStyle
      : compareStyles(fileStyle(cell, pair.was), sheet.style(cell.row, cell.column));
    looksBeyond ||= beyond;
    if (style) edits.made.push({ ...cell, ...(content?.edit ?? kept(pair)), style });
    else if (content) edits[content.fate].push({ ...cell, ...content.edit });
  }
  return { ...edits, looksBeyond };
}

type Fate = "made" | "renewed" | "unknown";

/** What becomes of a cell's content. */
type ContentEdit = Pick<CellEdit, "value" | "formula" | "spill">;

/** A cell as it was in the file, and as it is in the grid. */
interface Pair {
  readonly was?: CellContent;
  readonly is?: GridCell;
}

/** How far a result that the grid shows for a formula of the file can be kept. */
type Trust = "good" | "unknown" | "waiting";

/** To number a sheet's cells in reading order. */
const { columns } = sheetSize;

function pairsOf(file: SheetContent | undefined, sheet: GridSheet): Map<number, Pair> {
  const placeOf = ({ row, column }: Cell) => row * columns + column;
  const pairs = new Map<number, Pair>();
  for (const was of file?.cells ?? []) pairs.set(placeOf(was), { was });
  for (const is of sheet.contents()) {
    pairs.set(placeOf(is), { was: pairs.get(placeOf(is))?.was, is });
  }
  return pairs;
}

/** @param isRefilled a formula elsewhere is written anew, and fills this cell, too */
function contentChange(
  { was, is }: Pair,
  trust: Trust | undefined,
  isRefilled: boolean,
): { readonly fate: Fate; readonly edit: ContentEdit } | null {
  const formula = is?.formula ?? undefined;
  const value = is?.value ?? "";
  if (was?.formula !== formula) return { fate: "made", edit: newContent(was, is, value) };
  if (isRefilled) return { fate: "made", edit: { value } };
  if (trust === undefined) {
    return value === (was?.value ?? "") ? null : { fate: "made", edit: { value } };
  }
  const resized = !sameSize(was?.array?.area, is?.fills);
  if (trust === "waiting" || (!resized && sameResult(was?.value ?? "", value))) return null;
  if (trust === "unknown") return { fate: "unknown", edit: { value: undefined } };
  return resized
    ? { fate: "made", edit: newContent(was, is, value) }
    : { fate: "renewed", edit: { value } };
}

function newContent(
  was: CellContent | undefined,
  is: GridCell | undefined,
  value: CellValue,
): ContentEdit {
  if (!is?.formula) return { value, formula: null };
  const known = isWaiting(value) || isLost(value) ? undefined : value;
  // What spilled may spill again, also if it fills a single cell now.
  const spill = is.fills ? sizeOf(is.fills) : was?.array?.dynamic ? oneCell : undefined;
  return { value: known, formula: is.formula, ...(spill && { spill }) };
}

/** A formula that is written anew takes what it filled along: all of that is told again. */
function refilledCells(
  pairs: ReadonlyMap<number, Pair>,
  trust: (cell: Cell, pair: Pair) => Trust | undefined,
): (cell: Cell, pair: Pair) => boolean {
  const areas = [...pairs.values()].flatMap((pair) => {
    const { is } = pair;
    if (!is?.fills) return [];
    const isWritten = contentChange(pair, trust(is, pair), false)?.edit.spill !== undefined;
    return isWritten ? [is.fills] : [];
  });
  return (cell, { is }) => !is?.formula && areas.some((area) => contains(area, cell));
}

const kept = ({ was }: Pair): ContentEdit => ({ value: was?.value ?? "" });

/** For a formula that stayed, and for the cells that such a formula fills or filled. */
function trustIn(
  pairs: ReadonlyMap<number, Pair>,
  calculates: FileKnowledge["calculates"],
): (cell: Cell, pair: Pair) => Trust | undefined {
  const filled: { area: Area; trust: Trust }[] = [];
  for (const { was, is } of pairs.values()) {
    if (!was || !is || !stayed(was, is)) continue;
    const trust = trustInResult(was, is, calculates);
    for (const area of [was.array?.area, is.fills]) {
      // Of one cell a sheet may hold thousands.
      if (area && !isOneCell(area)) filled.push({ area, trust });
    }
  }
  return (cell, { was, is }) => {
    if (was && is && stayed(was, is)) return trustInResult(was, is, calculates);
    if (was?.formula !== undefined || is?.formula) return undefined;
    return filled.find(({ area }) => contains(area, cell))?.trust;
  };
}

function stayed(was: CellContent, is: GridCell): boolean {
  return was.formula !== undefined && was.formula === is.formula;
}

/** The grid knows fewer functions than Excel, and spills old formulas where Excel does not. */
function trustInResult(
  was: CellContent,
  is: GridCell,
  calculates: FileKnowledge["calculates"],
): Trust {
  if (isWaiting(is.value)) return "waiting";
  if (isLost(is.value) || !calculates(is.formula ?? "")) return "unknown";
  const maySpill = was.array?.dynamic === true || sameSize(was.array?.area, is.fills);
  return maySpill ? "good" : "unknown";
}

/** A cell shows this while it waits for an add-in. */
function isWaiting(value: CellValue): boolean {
  return value === "#GETTING_DATA" || value === "#BUSY!";
}

/** The grid's answer where it does not know a function or a kind of reference. */
function isLost(value: CellValue): boolean {
  return value === "#NAME?" || value === "#REF!";
}

/** Programs differ in the last of a number's digits. */
function sameResult(was: CellValue, is: CellValue): boolean {
  if (typeof was !== "number" || typeof is !== "number") return was === is;
  return was === is || was.toPrecision(15) === is.toPrecision(15);
}

type Size = NonNullable<CellEdit["spill"]>;

const oneCell: Size = { rows: 1, columns: 1 };

function sizeOf({ first, last }: Area): Size {
  return { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

function sameSize(was: Area | undefined, is: Area | undefined): boolean {
  const before = was ? sizeOf(was) : oneCell;
  const after = is ? sizeOf(is) : oneCell;
  return before.rows === after.rows && before.columns === after.columns;
}

const sameStyle: StyleDifference = { beyond: false };

function hasSameStyle({ was, is }: Pair): boolean {
  const before = was ? String(was.style) : null;
  return before === (is?.styleId ?? null);
}

/** The style that the file gives a cell, be it through its row or its column. */
function stylesOf(
  file: SheetContent | undefined,
  styles: readonly IStyleData[],
): (cell: Cell, was: CellContent | undefined) => IStyleData {
  return ({ row, column }, was) => {
    const inRow = file?.rows.find(({ first, last }) => row >= first && row <= last);
    const inColumn = file?.columns.find(({ first, last }) => column >= first && column <= last);
    return styles[was?.style ?? inRow?.style ?? inColumn?.style ?? 0] ?? {};
  };
}
