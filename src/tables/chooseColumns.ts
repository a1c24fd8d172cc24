import { printsShare } from "../domain/printedPercent";
import { readCoverageColumn } from "./coverageColumn";
import { formatAt, valueAt, type Grid } from "./grid";
import { readCount } from "./readNumber";

/** A column that may hold a figure: its sheet column and what its header says. */
export interface FigureColumn {
  readonly column: number;
  readonly text: string;
}

/** Of a sheet of many years the latest ones are enough to choose from. */
const COLUMNS_COMPARED = 8;
/** One province's rows tell which columns belong together. */
const ROWS_COMPARED = 60;

type Choice<T> = { readonly participants?: T; readonly eligible?: T; readonly coverage?: T };

/**
 * One column for each figure, of several that would do equally well: those of which participants ÷
 * eligible is the printed coverage in most rows; else the latest year in the header; else the
 * first.
 */
export function chooseColumns(
  grid: Grid,
  headerRow: number,
  among: Required<Choice<readonly FigureColumn[]>>,
): Choice<number> {
  const [participants, eligible, coverage] = [
    latest(among.participants),
    latest(among.eligible),
    latest(among.coverage),
  ];
  const choices = orNone(participants).flatMap((some) =>
    orNone(eligible).flatMap((all) =>
      orNone(coverage).map((share) => ({ participants: some, eligible: all, coverage: share })),
    ),
  );
  const fitting =
    choices.length > 1 ? choices.find((one) => fits(grid, headerRow, one)) : undefined;
  const chosen = fitting ?? choices[0];
  return {
    participants: chosen?.participants?.column,
    eligible: chosen?.eligible?.column,
    coverage: chosen?.coverage?.column,
  };
}

/** The latest year first, from left to right within a year. */
function latest(columns: readonly FigureColumn[]): FigureColumn[] {
  return [...columns].sort((a, b) => yearOf(b) - yearOf(a)).slice(0, COLUMNS_COMPARED);
}

function yearOf({ text }: FigureColumn): number {
  return Number(text.match(/\b20\d\d\b/g)?.at(-1) ?? 0);
}

function orNone<T>(columns: readonly T[]): (T | undefined)[] {
  return columns.length > 0 ? [...columns] : [undefined];
}

/** Whether most rows print participants ÷ eligible, within one unit of the last digit. */
function fits(grid: Grid, headerRow: number, choice: Choice<FigureColumn>): boolean {
  const { participants, eligible, coverage } = choice;
  if (!participants || !eligible || !coverage) return false;
  const rows = Array.from({ length: ROWS_COMPARED }, (_, index) => headerRow + 1 + index);
  const printed = rows.flatMap((row) => {
    const ratio = countAt(grid, row, participants) / countAt(grid, row, eligible);
    const cell = { row, column: coverage.column };
    const usable = Number.isFinite(ratio) && ratio > 0;
    return usable ? [{ cell, raw: valueAt(grid, cell), format: formatAt(grid, cell), ratio }] : [];
  });
  const agreeing = readCoverageColumn(printed).filter(({ value, decimals = 0 }, index) =>
    printsShare(value ?? Infinity, decimals, printed[index]?.ratio ?? 0),
  );
  return agreeing.length * 2 > printed.length;
}

function countAt(grid: Grid, row: number, { column }: FigureColumn): number {
  return readCount(valueAt(grid, { row, column })) ?? NaN;
}
