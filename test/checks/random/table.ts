import type { TestCell } from "../../tables/sheetOf";
import { at } from "./dice";
import { countsTogether, type Figures, type Segment } from "./figures";
import { percentCell, percentShown, type Printing } from "./printing";
import type { Figure } from "./words";

/** What stands in a column that holds no figure. */
export type Key =
  | "id"
  | "number"
  | "region"
  | "code"
  | "province"
  | "provinceCode"
  | "year"
  | "segment"
  | "unit"
  | "remark"
  | "villages";

export interface Column {
  /** Header, top to bottom. Equal upper levels of neighbours are one group. */
  readonly heads: readonly (string | number)[];
  /** Below its header, where the table has a row of units. */
  readonly unit: string;
  readonly holds: Key | Figure;
  readonly year?: number;
  readonly segment?: Segment;
  /** Of percents. */
  readonly printing?: Printing;
}

export interface Line {
  /** Of a region or total; of a heading between regions. */
  readonly kind: "region" | "total" | "heading";
  readonly name: string;
  /** What its key columns hold. */
  readonly keys: Readonly<Partial<Record<Key, string | number>>>;
  /** Indexes of the regions that it counts. */
  readonly regions: readonly number[];
  /** In long tables. */
  readonly year?: number;
  readonly segment?: Segment;
}

/** How the header of a table is set. */
export interface HeaderStyle {
  /** Groups are merged; else their name stands in the first cell, or in each. */
  readonly groups: "merged" | "first" | "repeated";
  /** Columns outside of groups have their name beside the groups' names. */
  readonly top: boolean;
  readonly lineBreaks: boolean;
  readonly unitRow: boolean;
  readonly numbering: "none" | "plain" | "in brackets";
}

export interface Table {
  readonly figures: Figures;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly header: HeaderStyle;
  /** Labels of totals stand in the first column, merged to the regions' one. */
  readonly mergedTotals: boolean;
  /** A province's name stands once, merged over its regions. */
  readonly mergedProvinces: boolean;
  /** Sums and percents are formulas. */
  readonly formulas: boolean;
  /** All of it stands as text in its first column. */
  readonly separator?: "," | ";";
  /** Cells that say something else than the figures do. */
  readonly edits: readonly Edit[];
}

/** A cell of a table: indexes of its line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Edit extends Place {
  readonly cell: TestCell;
}

const counts = ["participants", "eligible", "population", "targetParticipants"] as const;

/** The figure at a place: persons, or a share; undefined where none stands. */
export function figureAt(table: Table, place: Place): number | undefined {
  const { figures } = table;
  const { kind, regions, ...line } = at(table.lines, place.line);
  const column = at(table.columns, place.column);
  if (kind === "heading") return undefined;
  const year = line.year ?? column.year ?? at(figures.years, figures.years.length - 1);
  const of = line.segment ?? column.segment ?? "all";
  const { participants, eligible, targetParticipants, population } = countsTogether(
    figures,
    regions,
    year,
    of,
  );
  const region = regions.length === 1 ? regions[0] : undefined;
  const known = kind === "region" || figures.oneTarget;
  const target = known ? at(figures.targets, region ?? 0) / 100 : undefined;
  const coverage = participants / eligible;
  switch (column.holds) {
    case "participants":
      return participants;
    case "eligible":
      return eligible;
    case "population":
      return population;
    case "targetParticipants":
      return targetParticipants;
    case "shortfall":
      return targetParticipants - participants;
    case "uncovered":
      return eligible - participants;
    case "coverage":
      return coverage;
    case "uncoveredShare":
      return 1 - coverage;
    case "target":
      return target;
    case "gapPoints":
      return target === undefined ? undefined : target - coverage;
    case "achievement":
      return target === undefined ? undefined : coverage / target;
    case "portion": {
      const all = figures.regions.map((_, index) => index);
      return participants / countsTogether(figures, all, year, of).participants;
    }
    default:
      return undefined;
  }
}

/** The cell at a place as its author typed it, edits included. */
export function cellAt(table: Table, place: Place): TestCell {
  const edit = table.edits.findLast(
    ({ line, column }) => line === place.line && column === place.column,
  );
  return edit ? edit.cell : cleanCellAt(table, place);
}

export function cleanCellAt(table: Table, place: Place): TestCell {
  const { holds, printing } = at(table.columns, place.column);
  const line = at(table.lines, place.line);
  if (holds === "region") return line.name;
  const figure = figureAt(table, place);
  if (figure === undefined) return line.keys[holds as Key] ?? "";
  if (printing) return percentCell(figure, printing);
  const isSum = counts.some((count) => count === holds) && line.kind === "total";
  const isDifference = holds === "shortfall" || holds === "uncovered";
  const formula = table.formulas && (isSum || isDifference);
  return formula ? { value: figure, formula } : figure;
}

/** The number that people read at a place: persons, or a percent as it is shown. */
export function shownAt(table: Table, place: Place): number | undefined {
  const figure = figureAt(table, place);
  const { printing } = at(table.columns, place.column);
  if (figure === undefined || !printing) return figure;
  return Number(percentShown(figure, printing));
}

/** All places of figures, line by line. */
export function placesOf(table: Table): Place[] {
  return table.lines.flatMap((_, line) =>
    table.columns.flatMap((_, column) =>
      figureAt(table, { line, column }) === undefined ? [] : [{ line, column }],
    ),
  );
}
