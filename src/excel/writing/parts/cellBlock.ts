import type { PlannedCell } from "../../../plans/writePlan";
import { type Area, areaOfRows, type Cell } from "../../../tables/grid";
import {
  askLooks,
  BYTES_A_LOOK,
  cellsOfRun,
  changedLook,
  keptLook,
  paint,
  restoreLook,
  runsOf,
  styleRuns,
} from "../cellLooks";
import { contentOf, differs, holdsPlanned, keptContent } from "../content";
import { isSame, type Kept, type Part, type States } from "../part";
import { findSheet, placeOf, rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";

type Rows = readonly (readonly (PlannedCell | null)[])[];

/** Some rows of planned cells, and where they begin. */
export interface BlockPlan {
  readonly sheet: SheetPlace;
  readonly first: Cell;
  readonly rows: Rows;
  /** The sheet is added with them: before it they are nothing. */
  readonly isAdded: boolean;
  /** About how long the request to write them is. */
  readonly bytes: number;
}

/** What stands in one cell before, after or now; undefined where nobody looked. */
interface CellState {
  readonly content?: Kept;
  readonly format?: Kept;
  readonly look?: Kept;
}

interface CellStates {
  readonly cell: PlannedCell | null;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
  readonly now: CellState;
}

export function cellBlock({ sheet, first, rows, isAdded, bytes }: BlockPlan): Part {
  const area = areaOfRows(first, rows);
  const hasLooks = !isAdded && rows.some((row) => row.some((cell) => cell?.style));
  return {
    place: placeOf(sheet, area),
    addedSheet: isAdded ? sheet.name : undefined,
    bytes,
    cells: rows.length * (rows[0]?.length ?? 0),
    rows: rows.length,
    look: (context) => {
      // An added sheet goes as it is: what its cells looked like is never put back.
      const asked = isAdded ? "formulas,values" : "formulas,values,numberFormat";
      const range = rangeOf(findSheet(context, sheet), area).load(asked);
      const looks = hasLooks ? askLooks(range) : undefined;
      const spills = askSpills(findSheet(context, sheet), area, rows);
      return () => {
        // Blank cells of an added sheet are as they were before it: nothing.
        const isNothing = range.isNullObject || (isAdded && isBlank(range.formulas));
        if (isNothing) return { state: null };
        const differences = [
          differencesIn(range.values, area, rows),
          ...spills.map((tell) => tell()),
        ];
        return {
          state: keptBlock(range, isAdded, looks),
          differences: differences
            .flat()
            .map((cell) => placeOf(sheet, { first: cell, last: cell })),
        };
      };
    },
    replaces: (before) => {
      if (before === null) return [];
      return eachCell(rows, { before, now: before }).flatMap(({ cell, row, column, now }) => {
        const { content = "" } = now;
        if (!cell || content === "" || holdsPlanned(cell, content)) return [];
        const own = { row: first.row + row, column: first.column + column };
        const place = placeOf(sheet, { first: own, last: own });
        return [{ place, before: typed(content), after: typed(contentOf(cell)) }];
      });
    },
    write: (context, before) => {
      const range = rangeOf(sheetToWrite(context, sheet), area);
      const formatsBefore = formatsIn(before);
      const formats = rows.map((row, r) =>
        row.map((cell, c) => formatOf(cell, formatsBefore?.[r]?.[c])),
      );
      setFormats(range, formats);
      range.formulas = rows.map((row, r) =>
        row.map((cell, c) => {
          const content = contentOf(cell);
          const format = formats[r]?.[c] ?? formatsBefore?.[r]?.[c];
          return format === TEXT_FORMAT ? withoutApostrophe(content) : content;
        }),
      ) as string[][];
      rows.forEach((row, r) => {
        for (const run of styleRuns(row)) paint(cellsOfRun(range, r, run), run.value);
      });
    },
    bytesToPutBack: (states) => bytesToRestore(rows, states),
    isOurs: (states) => {
      if (states.now === null) return true;
      const cells = eachCell(rows, states);
      // On a sheet of the pane's own nothing is lost with what somebody has emptied.
      return cells.every(isOurs) && (isAdded || cells.every(isAsBefore) || cells.every(isAsAfter));
    },
    putBack: (context, states) => {
      if (states.now === null || isSame(states.now, states.before)) return [];
      const range = rangeOf(sheetToWrite(context, sheet), area);
      const cells = eachCell(rows, states).filter(({ cell }) => cell !== null);
      restore(range, rows, cells);
      return cells.flatMap((each) => {
        const own = { row: first.row + each.row, column: first.column + each.column };
        return isOurs(each) ? [] : [placeOf(sheet, { first: own, last: own })];
      });
    },
  };
}

function typed(content: Kept): string {
  return String(withoutApostrophe(content));
}

function withoutApostrophe(content: Kept): Kept {
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

/** In a cell of this format everything is text as it is typed, an apostrophe and formulas too. */
const TEXT_FORMAT = "@";

/**
 * `null` tells Excel to leave the format alone: a cell that has one keeps it where the plan names
 * none, if what is planned can stand in it.
 */
function formatOf(cell: PlannedCell | null, before: Kept | undefined): string | null {
  if (!cell || cell.format !== undefined) return cell?.format ?? null;
  const isText = cell.formula === undefined && typeof cell.value === "string";
  return before === TEXT_FORMAT && !isText ? "General" : null;
}

/** Excel goes through all cells, also where each format is `null`. */
function setFormats(range: Excel.Range, formats: readonly (readonly Kept[])[]): void {
  const isAny = formats.some((row) => row.some((format) => format !== null));
  if (isAny) range.numberFormat = formats as string[][];
}

function isBlank(formulas: readonly (readonly unknown[])[]): boolean {
  return formulas.every((row) => row.every((formula) => formula === ""));
}

function keptBlock(
  range: Excel.Range,
  isAdded: boolean,
  looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined,
): Kept {
  const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
  return {
    contents: formulas.map((row, r) => row.map((one, c) => keptContent(one, values[r]?.[c]))),
    formats: isAdded ? undefined : (range.numberFormat as Kept[][]),
    looks: looks?.value.map((row) => row.map(keptLook)),
  };
}

/** What cells must show; null where the plan does not say. */
type Planned = readonly (readonly (Pick<PlannedCell, "value" | "spill"> | null)[])[];

/** The cells that show something else than planned; those that spill are compared with all of it. */
function differencesIn(values: readonly (readonly unknown[])[], { first }: Area, rows: Planned) {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell && !cell.spill && differs(values[r]?.[c], cell.value)
        ? [{ row: first.row + r, column: first.column + c }]
        : [],
    ),
  );
}

/** Queues asking what results show that fill more than their own cell. */
function askSpills(sheet: Excel.Worksheet, { first }: Area, rows: Rows): (() => Cell[])[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (!cell?.spill) return [];
      const planned = cell.spill.map((values) => values.map((value) => ({ value })));
      const area = areaOfRows({ row: first.row + r, column: first.column + c }, planned);
      const range = rangeOf(sheet, area).load("values");
      return [() => differencesIn(range.values as unknown[][], area, planned)];
    }),
  );
}

function eachCell(rows: Rows, { before, after, now }: States): CellStates[] {
  return rows.flatMap((cells, row) =>
    cells.map((cell, column) => ({
      cell,
      row,
      column,
      before: cellIn(before, row, column),
      after: cellIn(after, row, column),
      now: cellIn(now, row, column),
    })),
  );
}

type KeptBlock = Partial<Record<"contents" | "formats" | "looks", Kept[][]>>;

function cellIn(block: Kept | undefined, row: number, column: number): CellState {
  const { contents, formats, looks } = Object(block) as KeptBlock;
  return {
    content: contents?.[row]?.[column],
    format: formats?.[row]?.[column],
    look: looks?.[row]?.[column],
  };
}

function formatsIn(block: Kept): Kept[][] | undefined {
  return (Object(block) as KeptBlock).formats;
}

/** A cell that the plan does not name is nobody's as long as it is what it was: blank if unseen. */
function isOurs({ cell, before, after, now }: CellStates): boolean {
  const { content = "" } = before;
  if (isSame(now.content, content)) return true;
  if (after.content !== undefined) return isSame(now.content, after.content);
  return cell !== null && holdsPlanned(cell, now.content);
}

/** Blank again among others that are not: a row was inserted there, and moved them. */
function isAsAfter({ after, now }: CellStates): boolean {
  return after.content === undefined || isSame(now.content, after.content);
}

function isAsBefore({ before, now }: CellStates): boolean {
  return isSame(now.content, before.content);
}

/** Puts back the content, the format and the look of each cell, where these are still ours. */
function restore(range: Excel.Range, rows: Rows, cells: readonly CellStates[]): void {
  const [contents, formats, textFormats] = [noMatrix(rows), noMatrix(rows), noMatrix(rows)];
  const looks = noMatrix(rows);
  for (const each of cells) {
    const { cell, row, column, before, after, now } = each;
    if (!isOurs(each)) continue;
    const isFormatOurs = isSame(now.format, after.format ?? writtenFormat(each));
    const format = isFormatOurs ? (before.format ?? "General") : now.format;
    if (isFormatOurs) set(formats, row, column, format ?? null);
    if (!isSame(now.content, before.content)) {
      set(contents, row, column, before.content ?? "");
      if (format === TEXT_FORMAT) {
        set(formats, row, column, "General");
        set(textFormats, row, column, TEXT_FORMAT);
      }
    }
    if (cell?.style) set(looks, row, column, changedLook(cell.style, before.look, now.look));
  }
  setFormats(range, formats);
  range.formulas = contents as string[][];
  setFormats(range, textFormats);
  looks.forEach((row, r) => {
    for (const run of runsOf(row)) restoreLook(cellsOfRun(range, r, run), run.value);
  });
}

/** About how long the request is that puts cells back. */
function bytesToRestore(rows: Rows, { before, now }: States): number {
  const { contents, formats } = Object(before) as Record<string, Kept>;
  const runs = rows.flatMap((row, r) => {
    const lookAt = (block: Kept, c: number) => cellIn(block, r, c).look;
    return runsOf(
      row.map((cell, c) =>
        cell?.style ? changedLook(cell.style, lookAt(before, c), lookAt(now, c)) : null,
      ),
    );
  });
  return JSON.stringify([contents, formats]).length + runs.length * BYTES_A_LOOK;
}

/** A formula that is given none takes over the format of what it refers to. */
function writtenFormat({ cell, before, now }: CellStates): Kept | undefined {
  const isTakenOver = cell?.formula !== undefined && !isSame(now.content, before.content);
  return formatOf(cell, before.format) ?? (isTakenOver ? now.format : null);
}

function noMatrix(rows: Rows): Kept[][] {
  return rows.map((row) => row.map(() => null));
}

function set(matrix: Kept[][], row: number, column: number, value: Kept): void {
  const cells = matrix[row];
  if (cells) cells[column] = value;
}
