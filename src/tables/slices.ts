import type { Province } from "../reference/regions";
import type { NumbersOf, Taken } from "./chooseColumns";
import type {
  Column,
  EnrolmentTable,
  Line,
  Slice,
  Slot,
  TableRow,
  TotalRow,
} from "./enrolmentTable";
import type { Grid } from "./grid";
import type { RegionLine } from "./lineRegions";
import type { Numbers } from "./readFigures";
import { rowGroups } from "./rowGroups";
import { rowsOfTotals } from "./rowsOfTotals";
import { byTime, inOrder, slotOf } from "./slot";
import { takenColumns } from "./takenColumns";

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
): { readonly slices: Slice[]; readonly rivals: EnrolmentTable["rivals"] } {
  const numbersOf = (column: Column) => numbers.get(column) ?? [];
  const { slots, rivals } = takenColumns(columns, numbersOf);
  const groups = rowGroups(grid, columns, lines);
  const slices = groups.flatMap(({ slot: ofRows, indexes }) =>
    slots.map(({ slot, taken }) =>
      sliceOf({ ...slot, ...ofRows }, taken, indexes, lines, numbersOf, province),
    ),
  );
  return { slices: slices.sort(inOrder), rivals };
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
  const all: { readonly line: RegionLine; readonly row: TableRow }[] = [];
  const rows: TableRow[] = [];
  for (const index of indexes) {
    const line = lines[index];
    if (!line) continue;
    const row = rowAt(line, index, taken);
    all.push({ line, row });
    if (!line.isTotal) rows.push(row);
  }
  const totals: TotalRow[] = rowsOfTotals(all, rows);
  return { ...slotOf(slot), columns, rows, totals, province };
}

function rowAt(
  { row, name, nameCell, regency, code, province }: RegionLine,
  index: number,
  taken: readonly (readonly [string, Numbers])[],
): TableRow {
  const made: Line & Partial<Record<string, unknown>> = {
    row,
    name,
    nameCell,
    regency,
    code,
    province,
  };
  for (const [figure, column] of taken) made[figure] = column[index];
  return made;
}

/** The slice that a reader would read out. */
export function mainSlice(slices: readonly Slice[]): Slice | undefined {
  const figuresIn = ({ columns }: Slice) =>
    (["participants", "eligible", "coverage"] as const).filter((figure) => columns[figure]).length;
  const isWholeOne = ({ segment, columns }: Slice) =>
    Number(segment === undefined && columns.participants !== undefined);
  return [...slices].sort(
    (a, b) =>
      isWholeOne(b) - isWholeOne(a) ||
      figuresIn(b) - figuresIn(a) ||
      Number(b.segment === undefined) - Number(a.segment === undefined) ||
      byTime(b, a),
  )[0];
}
