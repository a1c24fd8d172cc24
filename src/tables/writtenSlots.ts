import type { Column } from "./enrolmentTable";
import { type Cell, type Grid, valueAt } from "./grid";
import { groupedBy } from "./groupedBy";
import { mergedFrom } from "./mergedFrom";
import { yearsIn } from "./periods";
import { tidy } from "./rowKinds";

interface WrittenLine {
  readonly row: number;
  readonly name: string;
  readonly nameCell: Cell;
  /** undefined where nobody knows yet. */
  readonly isTotal?: boolean;
}

/** The columns of years and segments beside the regions. */
export function slotColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ role }) => role === "year" || role === "segment");
}

/**
 * The year and the segment that the columns of these say in each line, a line of text each. A
 * cell holds for the regions below it, too. A total has those that its own cell, one merged over
 * it or its name says. Else it has those of the rows above, if such totals stand below the rows of
 * each year and segment: a lone last one is of them all, which is undefined.
 */
export function writtenSlots(
  grid: Grid,
  columns: readonly Column[],
  lines: readonly WrittenLine[],
): (string | undefined)[] {
  const [years, segments] = (["year", "segment"] as const).map((role) => {
    const column = columns.find((one) => one.role === role);
    return column && toldBy(grid, column, lines);
  });
  let region = -1;
  // The totals that say nothing of their own, each with the run of rows of one slot above it.
  const open: { readonly index: number; readonly run: number }[] = [];
  let runs = 0;
  let above: string | undefined;
  const slots = lines.map(({ isTotal }, index) => {
    const slot = `${textAt(years, index, region)}\n${textAt(segments, index, region)}`;
    if (isTotal) {
      if (years?.[index] === "" || segments?.[index] === "") open.push({ index, run: runs });
      return slot;
    }
    if (slot !== above) runs++;
    above = slot;
    region = index;
    return slot;
  });
  if (open.length === 0) return slots;
  const ofAll = new Set(beyondEach(open, runs));
  return slots.map((slot, at) => (ofAll.has(at) ? undefined : slot));
}

/** The indexes of those that not every run has, and of those above all. */
function beyondEach(
  open: readonly { readonly index: number; readonly run: number }[],
  runs: number,
): number[] {
  const below = groupedBy(open, ({ run }) => run);
  const counts = Array.from({ length: runs }, (_, at) => below.get(at + 1)?.length ?? 0);
  const ofEach = counts.reduce((fewest, count) => Math.min(fewest, count), open.length);
  return [...below].flatMap(([run, totals]) =>
    totals.slice(run === 0 ? 0 : ofEach).map(({ index }) => index),
  );
}

/** "" in a total of which it says nothing. */
function toldBy(grid: Grid, { role, column }: Column, lines: readonly WrittenLine[]): string[] {
  let filled = { text: "", until: -1 };
  let above = "";
  return lines.map(({ row, name, nameCell, isTotal }) => {
    // A total's label may stand, or be merged, over the years.
    const text = nameCell.column === column ? "" : tidy(valueAt(grid, { row, column }));
    if (text !== "") {
      filled = { text, until: mergedFrom(grid, { row, column })?.last.row ?? row };
    }
    const written = row <= filled.until ? filled.text : "";
    if (isTotal) return written || (role === "year" ? yearNamed(name) : "");
    above = written || above;
    return above;
  });
}

function textAt(told: readonly string[] | undefined, index: number, above: number): string {
  return told?.[index] || told?.[above] || "";
}

/** "JUMLAH 2023" says the year, "JUMLAH 2022 - 2024" none. */
function yearNamed(name: string): string {
  const [year, ...others] = yearsIn(name);
  return year === undefined || others.length > 0 ? "" : String(year);
}
