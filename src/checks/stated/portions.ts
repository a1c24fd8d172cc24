import { lastDigit } from "../../domain/printedPercent";
import {
  counts,
  type EnrolmentTable,
  type Figure,
  type NumberCell,
  type Slice,
  type TableRow,
} from "../../tables/enrolmentTable";
import { type KnownNumber, known } from "../figures";
import { segmentGroups } from "../consistency/segmentGroups";
import { groupedBy } from "../../tables/groupedBy";
import { missingFrom } from "../regions/regionsOfTable";
import { remember } from "../remember";
import { rowNumbers } from "./rowNumbers";

/** A portion that is not its part of the whole. */
export interface WrongPortion {
  readonly number: KnownNumber;
  /** What it should be, where a count tells. */
  readonly right?: number;
}

/** Portions that do not make the whole. */
export interface WrongSum {
  readonly cell: NumberCell["cell"];
  readonly sum: number;
}

/** What is wrong with the portions of a table. */
export interface PortionFaults {
  readonly portions: readonly WrongPortion[];
  readonly sums: readonly WrongSum[];
}

/** Portions may be of any of these. */
const bases: readonly Figure[] = [...counts, "budget"];

const none: PortionFaults = { portions: [], sums: [] };

export function portionFaults(table: EnrolmentTable): PortionFaults {
  const bySegments = groupsOfSegments(table).map((group) => ({ group, lines: linesOf(group) }));
  const across = bySegments.filter(({ lines }) => mostly(lines, isWhole));
  const told = new Set(across.flatMap(({ group }) => group));
  const found = [
    ...across.flatMap(({ lines }) => lines.filter((line) => !isWhole(line)).map(inLine)),
    ...table.slices.filter((slice) => !told.has(slice)).map(inSlice),
  ];
  return {
    portions: found.flatMap(({ portions }) => portions),
    sums: found.flatMap(({ sums }) => sums),
  };
}

/** A row of the column, with its portion. */
interface Part {
  readonly row: TableRow;
  readonly number: KnownNumber;
}

function partsOf(rows: readonly TableRow[]): Part[] {
  return rows.flatMap((row) => {
    const number = known(row.portion);
    return number ? [{ row, number }] : [];
  });
}

function mostly<T>(all: readonly T[], isSo: (one: T) => boolean): boolean {
  const fitting = all.filter(isSo).length;
  return fitting > 0 && fitting * 2 >= all.length;
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { number }) => sum + number.value, 0);
}

/** Whether parts make the whole: each may be rounded by half a unit, or cut off by a whole one. */
function isWhole(parts: readonly Part[]): boolean {
  const most = parts.reduce((sum, { number }) => sum + lastDigit(number.decimals), 0) + 1e-9;
  const excess = sumOf(parts) - 1;
  return excess >= -most && excess <= most / 2;
}

// Portions of the regions in one column.

function inSlice(slice: Slice): PortionFaults {
  const parts = partsOf(slice.rows);
  const base = bases.find((figure) => mostly(parts, (part) => isPartOf(slice, part, figure)));
  return base ? inColumn(slice, base, parts) : inSum(slice, parts);
}

function inColumn(slice: Slice, base: Figure, parts: readonly Part[]): PortionFaults {
  const wrong = parts.filter(
    (part) =>
      part.row[base]?.value !== undefined &&
      rowNumbers(part.row).length > 0 &&
      !isPartOf(slice, part, base),
  );
  const portions = wrong.map(({ row, number }) => {
    const [right] = portionsOf(slice, base, row);
    return { number, right };
  });
  return { portions, sums: [] };
}

/** Whether a portion is its row's part of a total, or of what the column adds up to. */
function isPartOf(slice: Slice, { row, number }: Part, base: Figure): boolean {
  return portionsOf(slice, base, row).some(
    (portion) => Math.abs(portion - number.value) <= lastDigit(number.decimals) + 1e-9,
  );
}

function portionsOf(slice: Slice, base: Figure, row: TableRow): number[] {
  const count = row[base]?.value ?? NaN;
  return wholesOf(slice, base).map((whole) => count / whole);
}

const wholesFound = remember((_: Slice) => new Map<Figure, readonly number[]>());

function wholesOf(slice: Slice, base: Figure): readonly number[] {
  const known = wholesFound(slice);
  const found = known.get(base) ?? findWholes(slice, base);
  known.set(base, found);
  return found;
}

function findWholes({ rows, totals }: Slice, base: Figure): number[] {
  const sum = rows.reduce((all, row) => all + (row[base]?.value ?? 0), 0);
  const stated = totals.flatMap((total) => total[base]?.value ?? []);
  return [...stated, sum].filter((whole) => whole > 0);
}

/** Where no count tells, only the sum can be wrong; it must claim to be the whole. */
function inSum(slice: Slice, parts: readonly Part[]): PortionFaults {
  if (parts.length < slice.rows.length) return none;
  const sum = sumOf(parts);
  const [total] = partsOf(slice.totals.filter(({ of }) => of?.length === slice.rows.length));
  const saysWhole = total !== undefined && Math.abs(total.number.value - 1) < 1e-9;
  const wholeFits = isWhole(parts);
  if (total && saysWhole !== wholeFits) {
    return {
      ...none,
      sums: [{ cell: total.number.cell, sum: saysWhole ? sum : total.number.value }],
    };
  }
  const header = slice.columns.portion?.header;
  const claims = !total && slice.segment === undefined && isComplete(slice) && isNear(sum);
  if (!header || !claims || wholeFits) return none;
  return { ...none, sums: [{ cell: header, sum }] };
}

function isComplete(slice: Slice): boolean {
  return slice.province !== undefined && missingFrom(slice).length === 0;
}

/** Portions of another whole, such as the country's, add up to something else altogether. */
function isNear(sum: number): boolean {
  return sum > 0.8 && sum < 1.2;
}

// Portions of the segments in one row.

function groupsOfSegments(table: EnrolmentTable): Slice[][] {
  return segmentGroups(table)
    .map(({ parts }) => parts.filter(({ columns }) => columns.portion))
    .filter((group) => group.length > 1);
}

/** The portions of one region in each segment. */
function linesOf(group: readonly Slice[]): Part[][] {
  const parts = group.flatMap(({ rows }) => partsOf(rows));
  const lines = groupedBy(parts, ({ row }) => row.regency?.code ?? row.name);
  return [...lines.values()].filter((parts) => parts.length === group.length);
}

/** The portion that its participants contradict; else the last one. */
function inLine(parts: readonly Part[]): PortionFaults {
  const values = parts.map(({ row }) => row.participants?.value ?? NaN);
  const all = values.reduce((sum, value) => sum + value, 0);
  const wrong = parts.flatMap(({ number }, index) => {
    const right = (values[index] ?? NaN) / all;
    return Math.abs(right - number.value) > lastDigit(number.decimals) + 1e-9
      ? [{ number, right }]
      : [];
  });
  if (wrong.length > 0) return { ...none, portions: wrong };
  return {
    ...none,
    sums: parts.slice(-1).map(({ number }) => ({ cell: number.cell, sum: sumOf(parts) })),
  };
}
