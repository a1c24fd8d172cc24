import { printsShare } from "../domain/printedPercent";
import type { Province } from "../reference/regions";
import { segmentIn } from "./columnContents";
import {
  type Column,
  type EnrolmentTable,
  type Figure,
  figures,
  isFigureRole,
  type NumberCell,
  type Slice,
  type Slot,
  type TableRow,
  type TotalRow,
} from "./enrolmentTable";
import { type Grid, valueAt } from "./grid";
import type { RegionLine } from "./lineRegions";
import type { Numbers } from "./readFigures";
import { rowsOfTotals } from "./rowsOfTotals";
import { segments } from "./tags";
import { periodIn } from "./periods";
import { lookUpOnce } from "./lookUpOnce";

/** One figure's columns in one slot, the one that was taken first. */
type Taken = Readonly<Partial<Record<Figure, Column>>>;
type Rivals = EnrolmentTable["rivals"];

/** What columns that speak of no year may stand beside in every year. */
const shareable: readonly Figure[] = ["eligible", "population", "assisted", "months", "bill"];

/** Of a sheet of many years these are enough to find what belongs together. */
const ROWS_COMPARED = 60;

/**
 * The slices of a table: its columns by their years, segments and bases, and where columns of
 * years or segments stand beside the regions, its rows by these.
 */
export function slicesOf(
  grid: Grid,
  columns: readonly Column[],
  lines: readonly RegionLine[],
  numbers: ReadonlyMap<Column, Numbers>,
  province: Province | undefined,
): { readonly slices: Slice[]; readonly rivals: Rivals } {
  const numbersOf = (column: Column) => numbers.get(column) ?? [];
  const { slots, rivals } = takenColumns(columns, numbersOf);
  const groups = rowGroups(grid, columns, lines);
  const slices = groups.flatMap(({ slot: ofRows, indexes }) =>
    slots.map(({ slot, taken }) =>
      sliceOf({ ...slot, ...ofRows }, taken, indexes, lines, numbersOf, province),
    ),
  );
  const filled = slices.filter(({ rows, totals }) => rows.length + totals.length > 0);
  return { slices: filled.sort(inOrder), rivals };
}

function slotKey({ year, month, segment, basis }: Slot): string {
  return `${year ?? ""}|${month ?? ""}|${segment ?? ""}|${basis ?? ""}`;
}

function slotOf({ year, month, segment, basis }: Slot): Slot {
  return { year, month, segment, basis };
}

type NumbersOf = (column: Column) => Numbers;

interface TakenSlot {
  readonly slot: Slot;
  readonly taken: Taken;
}

/** Which column of each figure each slot has. */
function takenColumns(
  columns: readonly Column[],
  numbersOf: NumbersOf,
): { readonly slots: TakenSlot[]; readonly rivals: Rivals } {
  const own = new Map<string, { slot: Slot; among: Map<Figure, Column[]> }>();
  for (const column of columns.filter(({ role }) => isFigureRole(role))) {
    const key = slotKey(column);
    const at = own.get(key) ?? { slot: slotOf(column), among: new Map<Figure, Column[]>() };
    own.set(key, at);
    const figure = column.role as Figure;
    at.among.set(figure, [...(at.among.get(figure) ?? []), column]);
  }
  const rivals: Rivals[number][] = [];
  const taken = [...own.values()].map(({ slot, among }): TakenSlot => {
    const chosen = chooseColumns(among, numbersOf);
    for (const [figure, some] of among) {
      const first = chosen[figure];
      for (const column of some.filter((each) => each !== first)) {
        if (first && !areToldApart(column, first))
          rivals.push({ column, taken: first, same: column.text === first.text });
      }
    }
    return { slot, taken: chosen };
  });
  return { slots: withSharedColumns(taken, numbersOf), rivals };
}

/**
 * One column for each figure, of several that would do equally well: those of which participants
 * ÷ eligible is the printed coverage in most rows; else the one of the whole ("Total Peserta");
 * else the first.
 */
function chooseColumns(among: ReadonlyMap<Figure, readonly Column[]>, numbersOf: NumbersOf): Taken {
  const byWeight = (some: readonly Column[] = []) =>
    [...some].sort((a, b) => weightOf(b) - weightOf(a));
  const first = Object.fromEntries(
    [...among].map(([figure, some]) => [figure, byWeight(some)[0]]),
  ) as Taken;
  const [participants, eligible, coverage] = (
    ["participants", "eligible", "coverage"] as const
  ).map((figure) => byWeight(among.get(figure)));
  const choices = (participants ?? []).flatMap((some) =>
    (eligible ?? []).flatMap((all) =>
      (coverage ?? []).map((share) => ({ participants: some, eligible: all, coverage: share })),
    ),
  );
  if (choices.length < 2) return first;
  return { ...first, ...choices.find((choice) => fits(choice, numbersOf)) };
}

/** Two definitions of workers in two columns leave nothing open. */
function areToldApart(a: Column, b: Column): boolean {
  return (
    a.denominator !== undefined && b.denominator !== undefined && a.denominator !== b.denominator
  );
}

/** The whole goes before its parts; a definition of workers says which workers are meant. */
function weightOf({ text, denominator }: Column): number {
  return denominator === undefined && /\b(total|jumlah|jml|seluruh)\b/i.test(text) ? 1 : 0;
}

/** Whether most rows print participants ÷ eligible, within one unit of the last digit. */
function fits(
  choice: Readonly<Record<"participants" | "eligible" | "coverage", Column>>,
  numbersOf: NumbersOf,
): boolean {
  const [participants, eligible, coverage] = [
    numbersOf(choice.participants),
    numbersOf(choice.eligible),
    numbersOf(choice.coverage),
  ];
  const verdicts = coverage.slice(0, ROWS_COMPARED).flatMap(({ value, decimals = 0 }, index) => {
    const [some, all] = [participants[index]?.value, eligible[index]?.value];
    if (value === undefined || some === undefined || !all) return [];
    return [printsShare(value, decimals, some / all)];
  });
  return verdicts.filter(Boolean).length * 2 > verdicts.length;
}

/**
 * Columns that say less than the others (no year, no basis): eligible workers and their like
 * stand beside every slot that they can belong to. Others belong to the one whose numbers they
 * fit, else to the latest; but where participants say no year either, these columns are a slot of
 * their own.
 */
function withSharedColumns(slots: readonly TakenSlot[], numbersOf: NumbersOf): TakenSlot[] {
  const isOpen = (open: TakenSlot, other: TakenSlot) =>
    other !== open && saysLess(open.slot, other.slot);
  const homes = (open: TakenSlot) => slots.filter((other) => isOpen(open, other));
  const given = new Map<TakenSlot, Taken>();
  const gone = new Set<TakenSlot>();
  for (const open of slots) {
    const others = homes(open).filter(({ taken }) => taken.participants ?? taken.coverage);
    if (others.length === 0) {
      homes(open).forEach((other) => give(given, other, pick(open.taken, shareable)));
      continue;
    }
    others.forEach((other) => give(given, other, pick(open.taken, shareable)));
    if (open.taken.participants) continue;
    gone.add(open);
    const rest = pick(
      open.taken,
      figures.filter((figure) => !shareable.includes(figure)),
    );
    const home = homeOf(rest, others, given, numbersOf);
    if (home) give(given, home, rest);
  }
  return slots
    .filter((slot) => !gone.has(slot))
    .map((each) => ({ slot: each.slot, taken: { ...given.get(each), ...each.taken } }));
}

function give(given: Map<TakenSlot, Taken>, slot: TakenSlot, taken: Taken): void {
  given.set(slot, { ...taken, ...given.get(slot) });
}

/** Of one segment, and no part of it contradicts the other. */
function saysLess(open: Slot, other: Slot): boolean {
  const parts = ["year", "month", "basis"] as const;
  return (
    open.segment === other.segment &&
    parts.every((part) => open[part] === undefined || open[part] === other[part])
  );
}

function pick(taken: Taken, wanted: readonly Figure[]): Taken {
  return Object.fromEntries(
    Object.entries(taken).filter(([figure]) => wanted.includes(figure as Figure)),
  );
}

function homeOf(
  { coverage }: Taken,
  others: readonly TakenSlot[],
  given: ReadonlyMap<TakenSlot, Taken>,
  numbersOf: NumbersOf,
): TakenSlot | undefined {
  const latest = [...others].sort((a, b) => inOrder(b.slot, a.slot));
  const fitting = latest.find((other) => {
    const { participants, eligible } = { ...given.get(other), ...other.taken };
    return (
      participants && eligible && coverage && fits({ participants, eligible, coverage }, numbersOf)
    );
  });
  return fitting ?? latest[0];
}

/** In the order of time, the whole before its segments. */
function inOrder(a: Slot, b: Slot): number {
  const order = ({ year = 0, month = 0 }: Slot) => year * 100 + month;
  const ofSegment = ({ segment }: Slot) => (segment ? segments.indexOf(segment) : -1);
  return (
    order(a) - order(b) ||
    ofSegment(a) - ofSegment(b) ||
    (a.basis ?? "").localeCompare(b.basis ?? "")
  );
}

interface RowGroup {
  readonly slot: Slot;
  /** Indexes of its lines. */
  readonly indexes: number[];
}

/** The lines by what their columns of years and segments say; all of them where there are none. */
function rowGroups(
  grid: Grid,
  columns: readonly Column[],
  lines: readonly RegionLine[],
): RowGroup[] {
  const yearColumn = columns.find(({ role }) => role === "year");
  const segmentColumn = columns.find(({ role }) => role === "segment");
  const groups = new Map<string, RowGroup>();
  if (!yearColumn && !segmentColumn) return [{ slot: {}, indexes: [...lines.keys()] }];
  const slotOf = lookUpOnce((written) =>
    slotOfRow(written.split("\n"), segmentColumn !== undefined),
  );
  let above: { year?: string | number | boolean; segment?: string | number | boolean } = {};
  lines.forEach(({ row, isTotal }, index) => {
    const [year, segment] = [yearColumn, segmentColumn].map((column) =>
      column ? valueAt(grid, { row, column: column.column }) : "",
    );
    // A cell may be merged with those below it; but a total without a year is one of all years.
    const own = { year: year || above.year, segment: segment || above.segment };
    const isWithout = (yearColumn && !year) || (segmentColumn && !segment);
    if (isTotal && isWithout) return;
    if (!isTotal) above = own;
    const slot = slotOf(`${own.year ?? ""}\n${own.segment ?? ""}`);
    if (!slot) return;
    const key = slotKey(slot);
    const group = groups.get(key) ?? { slot, indexes: [] };
    groups.set(key, group);
    group.indexes.push(index);
  });
  return [...groups.values()];
}

/** undefined for a row of something that is no segment. */
function slotOfRow([year = "", segment = ""]: string[], hasSegments: boolean): Slot | undefined {
  const named = segmentIn(segment);
  if (hasSegments && named === undefined) return undefined;
  const { year: ofYear, month } = periodIn(year) ?? {};
  const ofSegment = named === "whole" ? undefined : named;
  return {
    ...(ofYear !== undefined && { year: ofYear }),
    ...(month !== undefined && { month }),
    ...(ofSegment !== undefined && { segment: ofSegment }),
  };
}

function sliceOf(
  slot: Slot,
  columns: Taken,
  indexes: readonly number[],
  lines: readonly RegionLine[],
  numbersOf: NumbersOf,
  province: Province | undefined,
): Slice {
  const taken = Object.entries(columns).map(
    ([figure, column]) => [figure, numbersOf(column)] as const,
  );
  const all = indexes.flatMap((index) => {
    const line = lines[index];
    return line ? [{ line, row: rowAt(line, index, taken) }] : [];
  });
  const rows = all.filter(({ line }) => !line.isTotal).map(({ row }) => row);
  const totals: TotalRow[] = rowsOfTotals(all, rows);
  return { ...slotOf(slot), columns, rows, totals, province };
}

function rowAt(
  { row, name, nameCell, regency, code, province }: RegionLine,
  index: number,
  taken: readonly (readonly [string, Numbers])[],
): TableRow {
  const numbers: Partial<Record<string, NumberCell>> = {};
  for (const [figure, column] of taken) numbers[figure] = column[index];
  return { row, name, nameCell, regency, code, province, ...numbers };
}

/** The slice that a reader would read out. */
export function mainSlice(slices: readonly Slice[]): Slice | undefined {
  const figuresIn = ({ columns }: Slice) =>
    (["participants", "eligible", "coverage"] as const).filter((figure) => columns[figure]).length;
  const isWholeOne = ({ segment, columns }: Slice) =>
    Number(segment === undefined && columns.participants !== undefined);
  const ordered = slices.map((slice, index) => ({ slice, index }));
  return ordered.sort(
    (a, b) =>
      isWholeOne(b.slice) - isWholeOne(a.slice) ||
      figuresIn(b.slice) - figuresIn(a.slice) ||
      Number(b.slice.segment === undefined) - Number(a.slice.segment === undefined) ||
      laterFirst(a.slice, b.slice) ||
      a.index - b.index,
  )[0]?.slice;
}

function laterFirst(a: Slot, b: Slot): number {
  const order = ({ year = 0, month = 0 }: Slot) => year * 100 + month;
  return order(b) - order(a);
}
