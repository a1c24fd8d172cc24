import { contentsOf } from "./columnContents";
import {
  type Column,
  type ColumnCorrection,
  type Figure,
  isFigureRole,
  type Role,
  type Slot,
} from "./enrolmentTable";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./headerBlocks";
import { headerTexts } from "./headerTexts";
import { slotKey } from "./slot";
import { isLabourForce, type ReadColumn, unnamedFigure } from "./unnamedFigure";
import type { Words } from "./words";

/** Figures of which one at least makes a table; a target alone may stand in any list. */
const enough: readonly Figure[] = [
  "participants",
  "eligible",
  "coverage",
  "targetParticipants",
  "uncovered",
  "portion",
  "population",
  "assisted",
];

/**
 * The columns of a block as they are understood.
 *
 * @param titles words above the header, the nearest last: they may name the figure of columns
 *   that say only a year or a segment
 * @param corrections at the columns that they mean (see `locateCorrections`)
 * @returns undefined where no figures stand beside the regions
 */
export function tableColumns(
  grid: Grid,
  block: HeaderBlock,
  titles: readonly string[],
  words: Words,
  corrections: readonly ColumnCorrection[] = [],
): Column[] | undefined {
  const rows = block.namedRows.map((row) => grid.row + row);
  const read = headerTexts(grid, block).map((header) => ({
    header,
    meaning: words.meaning(header.text),
    contents: contentsOf(grid, rows, grid.column + header.column),
  }));
  const found = read.map((each) => columnOf(grid, block, each, read, titles));
  const corrected = withCorrections(found, corrections);
  const columns = isTable(corrected) ? corrected : found;
  return isTable(columns) ? withoutIdleSlots(columns) : undefined;
}

/** Months and bases that tell no columns of one figure apart say something of all of them. */
function withoutIdleSlots(columns: readonly Column[]): Column[] {
  const apart = (without: Slot) =>
    new Set(columns.map((column) => `${column.role} ${slotKey({ ...column, ...without })}`)).size;
  const idleMonth = apart({ month: undefined }) === apart({});
  const idleBasis = apart({ basis: undefined }) === apart({});
  return columns.map((column) => ({
    ...column,
    month: idleMonth ? undefined : column.month,
    basis: idleBasis ? undefined : column.basis,
  }));
}

function isTable(columns: readonly Column[]): boolean {
  const held = new Set(columns.map(({ role }) => role));
  return held.has("region") && enough.some((figure) => held.has(figure));
}

function columnOf(
  grid: Grid,
  block: HeaderBlock,
  read: ReadColumn,
  all: readonly ReadColumn[],
  titles: readonly string[],
): Column {
  const { header, meaning } = read;
  const isRegion = header.column === block.region;
  const role = isRegion ? "region" : roleOf(read, all, titles);
  const { year, month, segment, basis, unit, denominator } = meaning;
  const slot = isFigureRole(role) ? { year, month, segment, basis } : {};
  return {
    column: grid.column + header.column,
    text: header.text,
    header: header.header,
    role,
    ...slot,
    unit,
    denominator: isLabourForce(read, all) ? "labourForce" : denominator,
  };
}

/** What a header says, as far as the contents of the column allow it. */
function roleOf(
  read: ReadColumn,
  all: readonly ReadColumn[],
  titles: readonly string[],
): Role | undefined {
  const { meaning, contents } = read;
  const { role } = meaning;
  if (role === "year") return contents.isYears ? role : undefined;
  if (role === "segment") return contents.isSegments ? role : undefined;
  if (role === "region") return undefined;
  if (role === "code") return contents.isCodes ? role : undefined;
  if (role === "province") return role;
  if (contents.isWords) return undefined;
  return settled(role ?? unnamedFigure(read, all, titles), read);
}

/** The figure that a header names, where its numbers show it to be a count or a share. */
function settled(
  role: Role | undefined,
  { header: { text }, meaning: { unit }, contents: { looks } }: ReadColumn,
): Role | undefined {
  const ofPersons = /peserta|pekerja|orang|jiwa|tenaga kerja|participants|workers/i.test(text);
  if (looks === "count") {
    if (role === "coverage" && unit !== "percent" && !/ucj/i.test(text)) return "participants";
    if (role === "target") return "targetParticipants";
  }
  if (looks === "share") {
    if (role === "participants" && !ofPersons) return "coverage";
    if (role === "targetParticipants") return "target";
    if (role === "uncovered" && !ofPersons) return "uncoveredShare";
  }
  return role;
}

/** The columns after each correction in turn. */
function withCorrections(
  columns: readonly Column[],
  corrections: readonly ColumnCorrection[],
): Column[] {
  return corrections.reduce<Column[]>(
    (current, correction) => {
      const meant = current.find(
        ({ text, column }) => text === correction.text && column === correction.column,
      );
      if (!meant) return current;
      return current.map((column) => {
        if (column === meant) return corrected(column, correction);
        return correction.role === "region" && column.role === "region"
          ? { ...column, role: undefined }
          : column;
      });
    },
    [...columns],
  );
}

function corrected(column: Column, { role, year, segment }: ColumnCorrection): Column {
  const month = year === column.year ? column.month : undefined;
  return { ...column, role: role ?? undefined, year, month, segment };
}
