import type { GridSheet } from "../../../src/host/engine/gridSheet";
import { lookFromStyle } from "../../../src/host/engine/look";
import type { RecordValue } from "../../../src/host/engine/records";
import type { NodeHost } from "../../../src/host/seams/node";
import { laidOver, type SheetRule } from "../../../src/host/side/sheetRules";
import { type Area, areaAddress, cellAddress } from "../../../src/tables/grid";

/** What stands in one cell and how it looks; what is plain is left out. */
type CellSeen = Readonly<Record<string, unknown>>;

export interface SheetSeen {
  /** By their addresses; a cell that holds nothing and looks like its neighbours is left out. */
  readonly cells: Readonly<Record<string, CellSeen>>;
  readonly visibility: string;
  readonly [other: string]: unknown;
}

/** A whole workbook, as plain data that two readings can be compared by. */
export interface Everything {
  readonly order: readonly string[];
  readonly sheets: Readonly<Record<string, SheetSeen>>;
  readonly names: readonly unknown[];
  /** Tables, comments, rules, charts, print set-ups and protections, without their ids. */
  readonly things: Readonly<Record<string, readonly unknown[]>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly calculationMode: string;
}

/** Which workbook this is, as the add-in calls it: it stays after the first write. */
const OWN_SETTING = "setting:cakupan.workbook";

/**
 * All that a person can find in the workbook, once everything is calculated. Which sheet is shown
 * and what is selected is left out, and so is what only the machine calls a thing.
 */
export async function everything(host: NodeHost): Promise<Everything> {
  const { book, workbook } = host.host;
  await book.calculation.settle();
  const nameOf = (id: string) => book.sheet(id)?.name;
  const sheets = book.sheets.map((sheet) => {
    const { visibility } = workbook.worksheets.getItem(sheet.id);
    return [sheet.name, { visibility, ...sheetSeen(sheet) }] as const;
  });
  const names = book.names.map(({ sheetId, ...name }) => ({
    ...name,
    sheet: sheetId === null ? null : nameOf(sheetId),
  }));
  return {
    order: sheets.map(([name]) => name),
    sheets: Object.fromEntries(sheets),
    names: inOrder(names),
    things: thingsOf(host),
    settings: Object.fromEntries(
      book.records
        .keys("setting:")
        .filter((key) => key !== OWN_SETTING)
        .sort()
        .map((key) => [key, book.records.get(key)]),
    ),
    calculationMode: workbook.application.calculationMode,
  };
}

function sheetSeen(
  sheet: GridSheet,
): Omit<SheetSeen, "visibility"> & { cells: SheetSeen["cells"] } {
  const { columnData, rowData, mergeData, defaultColumnWidth } = sheet.config;
  const columns = Object.entries(columnData).map(([at, { w, hd, s } = {}]) => [
    at,
    { width: w === defaultColumnWidth ? undefined : w, hidden: hd === 1, style: s },
  ]);
  const rows = Object.entries(rowData).map(([at, { h, ia, hd, s } = {}]) => [
    at,
    // A height that nobody chose follows from what the row holds.
    { height: ia === 0 ? h : undefined, hidden: hd === 1, style: s },
  ]);
  return {
    cells: cellsOf(sheet),
    columns: plain(Object.fromEntries(columns)),
    rows: plain(Object.fromEntries(rows)),
    merges: inOrder(mergeData),
    tabColor: sheet.tabColor,
    frozen: sheet.frozen,
  };
}

function cellsOf(sheet: GridSheet): Record<string, CellSeen> {
  const cells: [string, CellSeen][] = [];
  for (const { row, column, value, formula, fills } of sheet.contents()) {
    // How a cell looks that nobody has touched: as its row, its column and the sheet say.
    const bare = styleSeen(sheet["data"].getComposedCellStyleWithoutSelf(row, column));
    const style = styleSeen(sheet.style(row, column));
    const seen = {
      ...(value !== "" && { value }),
      ...(formula !== null && { formula }),
      ...(fills && { fills: areaAddress(fills) }),
      ...(JSON.stringify(style) !== JSON.stringify(bare) && { style }),
    };
    if (Object.keys(seen).length > 0) cells.push([cellAddress({ row, column }), seen]);
  }
  return Object.fromEntries(cells.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function styleSeen(style: ReturnType<GridSheet["style"]>): object {
  // The look tells of these; what is left are lines, typefaces and the like.
  const told = ["bl", "it", "fs", "cl", "bg", "tb", "ht", "n"];
  const isDrawn = (part: unknown) => Object(part).s !== 0 && Object(part).s !== undefined;
  const rest = Object.entries(style).filter(
    ([key, part]) => !told.includes(key) && (!["ul", "st"].includes(key) || isDrawn(part)),
  );
  return {
    ...lookFromStyle(style),
    format: style.n?.pattern || "General",
    ...Object(plain(Object.fromEntries(rest))),
  };
}

/** What the host keeps beside the grid, by kind. What was on a sheet that is gone is left out. */
function thingsOf({ host: { book } }: NodeHost): Record<string, unknown[]> {
  const things: Record<string, unknown[]> = {};
  for (const key of [...book.records.keys("")].sort()) {
    const [kind = "", ...rest] = key.split(":");
    if (kind === "setting") continue;
    const record = book.records.get(key);
    const onSheet = rest[0] === "sheet" || kind === "veryHidden" ? rest.at(-1) : sheetIdIn(record);
    const sheet = onSheet === undefined ? undefined : book.sheet(onSheet);
    if (sheet === null) continue;
    const named = withNames(record, (id) => book.sheet(id)?.name ?? null);
    (things[kind] ??= []).push(sheet ? { on: sheet.name, is: named } : named);
  }
  return Object.fromEntries(
    Object.entries(things).map(([kind, records]) => [
      kind,
      inOrder(kind === "validation" ? joined(records) : records),
    ]),
  );
}

function sheetIdIn(record: RecordValue | undefined): string | undefined {
  const { sheetId } = Object(record) as { sheetId?: unknown };
  return typeof sheetId === "string" ? sheetId : undefined;
}

/** Sheets by their names in place of their ids; the ids of a chart's series are nobody's. */
function withNames(value: unknown, nameOf: (id: string) => string | null): unknown {
  if (Array.isArray(value)) return value.map((each) => withNames(each, nameOf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "key")
      .map(([key, each]) =>
        key === "sheetId" ? ["sheet", nameOf(String(each))] : [key, withNames(each, nameOf)],
      ),
  );
}

interface RuleSeen {
  readonly on: string;
  readonly is: SheetRule;
}

/** So far down and right that relative references reach up and left from there. */
const FAR = { row: 5_000, column: 500 };

/** Rules that say the same of areas side by side are one rule; one that allows anything is none. */
function joined(records: readonly unknown[]): unknown[] {
  const areas = new Map<string, Area[]>();
  for (const { on, is } of records as RuleSeen[]) {
    const { areas: own, ...rule } = laidOver(is, [{ first: FAR, last: FAR }]);
    const { criteria, prompt, errorAlert } = Object(rule);
    if (criteria === null && prompt.message === "" && errorAlert.message === "") continue;
    const key = JSON.stringify({ on, rule, from: own });
    areas.set(key, [...(areas.get(key) ?? []), ...is.areas]);
  }
  return [...areas].map(([key, parts]) => ({ ...JSON.parse(key), over: bandsOf(parts) }));
}

/** The same for any cutting of the same cells: bands of rows, each with its columns. */
function bandsOf(areas: readonly Area[]): string[] {
  const edges = (side: "row" | "column") =>
    [...new Set(areas.flatMap(({ first, last }) => [first[side], last[side] + 1]))].sort(
      (a, b) => a - b,
    );
  const bands: { from: number; until: number; columns: string }[] = [];
  const rows = edges("row");
  rows.slice(0, -1).forEach((row, index) => {
    const within = areas.filter(({ first, last }) => first.row <= row && row <= last.row);
    const columns = edges("column").filter(
      (column) => isIn(within, column) !== isIn(within, column - 1),
    );
    const text = columns.join(",");
    const last = bands.at(-1);
    const until = rows[index + 1] ?? row + 1;
    if (last?.columns === text) last.until = until;
    else bands.push({ from: row, until, columns: text });
  });
  return bands.map(({ from, until, columns }) => `rows ${from}-${until - 1}: ${columns}`);
}

function isIn(areas: readonly Area[], column: number): boolean {
  return areas.some(({ first, last }) => first.column <= column && column <= last.column);
}

function inOrder<Value>(values: readonly Value[]): Value[] {
  return [...values].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** Without what is nothing: false, 0, null, and what holds nothing else. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value || undefined;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, plain(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
