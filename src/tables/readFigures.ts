import { type PrintedShare, readShareColumn } from "./shareColumn";
import { type Column, type Figure, type NumberCell, isFigureRole, isShare } from "./enrolmentTable";
import { type Cell, formatAt, type Grid, isFormulaAt, valueAt } from "./grid";
import { readCount } from "./readNumber";

/** The numbers of a column by the index of their line. */
export type Numbers = readonly NumberCell[];

/**
 * Reads every figure of a table, column by column: the cells of a column tell together whether
 * they are shares or percents.
 *
 * @param rows the sheet row of each line
 */
export function readFigures(
  grid: Grid,
  columns: readonly Column[],
  rows: readonly number[],
): ReadonlyMap<Column, Numbers> {
  const ofCounts = columns.filter(({ role }) => isFigureRole(role) && !isShare(role));
  const ofShares = columns.filter(({ role }) => isShare(role));
  const numbers = new Map(
    ofCounts.map((column) => [column, rows.map((row) => countAt(grid, row, column.column))]),
  );
  const all = new Map<Column, Numbers>(numbers);
  for (const column of ofShares) {
    const [participants, eligible] = (["participants", "eligible"] as const).map((figure) => {
      const counted = beside(ofCounts, column, figure);
      return counted && numbers.get(counted);
    });
    const printed = rows.map((row, index) =>
      printedAt(
        grid,
        { row, column: column.column },
        ratio(participants?.[index]?.value, eligible?.[index]?.value),
      ),
    );
    all.set(column, readShareColumn(column.role as Figure, printed));
  }
  for (const [column, counts] of numbers) {
    if (column.role === "gap" && looksLikeShares(counts, column)) {
      const printed = rows.map((row) => printedAt(grid, { row, column: column.column }));
      all.set(column, readShareColumn("gapPoints", printed));
    }
  }
  return all;
}

/** The column of a figure with which a coverage belongs together: as near in its slot as can be. */
function beside(columns: readonly Column[], of: Column, figure: Figure): Column | undefined {
  const sameSlot = ({ year, month, segment, basis }: Column, strict: boolean) =>
    segment === of.segment &&
    (year === of.year || (!strict && (year === undefined || of.year === undefined))) &&
    (!strict || (month === of.month && basis === of.basis));
  const some = columns.filter(({ role }) => role === figure);
  return some.find((one) => sameSlot(one, true)) ?? some.find((one) => sameSlot(one, false));
}

function ratio(participants = 0, eligible = 0): number | undefined {
  return participants > 0 && eligible > 0 ? participants / eligible : undefined;
}

function printedAt(grid: Grid, cell: Cell, ofRow?: number): PrintedShare {
  return {
    cell,
    raw: valueAt(grid, cell),
    format: formatAt(grid, cell),
    isFormula: isFormulaAt(grid, cell),
    ratio: ofRow,
  };
}

function countAt(grid: Grid, row: number, column: number): NumberCell {
  const cell = { row, column };
  const raw = valueAt(grid, cell);
  const value = readCount(raw);
  return {
    cell,
    raw,
    format: formatAt(grid, cell),
    isFormula: isFormulaAt(grid, cell),
    value,
    fromText: typeof raw === "string" && value !== undefined,
  };
}

/** A gap that does not say so is in points where no number is larger than 100 or it has decimals. */
function looksLikeShares(numbers: Numbers, { unit }: Column): boolean {
  if (unit === "percent" || unit === "points") return true;
  const known = numbers.filter(({ value }) => value !== undefined);
  const small = known.filter(({ value = 0 }) => Math.abs(value) <= 100);
  const fractional = known.some(
    ({ value = 0, format }) => !Number.isInteger(value) || format.includes("%"),
  );
  const percents = numbers.filter(({ raw }) => /%/.test(String(raw)));
  return (fractional && small.length * 2 > known.length) || percents.length * 2 > numbers.length;
}
