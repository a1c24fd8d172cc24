import type { ListOfFile, MemberGroup } from "../members/importResult";
import { fromFiles, sheet as words, statusesCounted } from "../messages/imports";
import type { Language, Text } from "../messages/text";
import { columnName } from "../tables/grid";
import { groupedBy } from "../tables/groupedBy";
import { segments } from "../tables/tags";
import { COUNT, formula, number, type Row, text } from "./cells";
import { headRows, regionCells } from "./importCells";
import { statusTallies } from "./importTallies";
import type { PlannedCell, PlannedSheet } from "./writePlan";

/** Columns before the segments: code and region. */
const FIRST_SEGMENT_COLUMN = 2;
/** So many files are named as where the figures come from. */
const MOST_NAMES = 20;

/** The column of a segment; participants of none that is known have one, too. */
type SegmentColumn = (typeof segments)[number] | "other";

/** Participants by region, with a column for each segment where the lists tell segments apart. */
export function participantsSheet(
  groups: readonly MemberGroup[],
  lists: readonly ListOfFile[],
  language: Language,
): PlannedSheet | undefined {
  if (groups.length === 0) return undefined;
  const say = (text: Text) => text[language];
  const columns = segmentColumns(groups);
  const regions = [...groupedBy(groups, ({ region }) => region?.code ?? `~${region?.name}`)];
  const headers = columns.map((column) =>
    column === "other" ? words.otherSegments : { id: column, en: column },
  );
  const head = headRows(
    [words.participantsTitle, sourceOf(lists), words.countedOnce, ...statusNotes(groups)],
    [words.code, words.region, ...headers, words.all],
    say,
  );
  // As Excel counts rows, so that it reads like the formulas.
  const first = head.length + 1;
  const last = head.length + regions.length;
  return {
    name: say(words.participants),
    cells: [
      ...head,
      ...regions.map(([, members], at) => regionRow(members, columns, first + at, say)),
      totalRow(groups, columns, { first, last }, say),
    ],
    columnWidths: [10, 32, ...columns.map(() => 14), 18],
    frozen: { rows: head.length, columns: FIRST_SEGMENT_COLUMN },
  };
}

function segmentColumns(groups: readonly MemberGroup[]): readonly SegmentColumn[] {
  const columns = new Set(groups.map(columnOf));
  if (columns.size === 1 && columns.has("other")) return [];
  return columns.has("other") ? [...segments, "other"] : segments;
}

function columnOf({ segment }: MemberGroup): SegmentColumn {
  return segments.find((each) => each === segment) ?? "other";
}

function sourceOf(lists: readonly ListOfFile[]): Text {
  const files = [...new Set(lists.map(({ file }) => file))];
  return fromFiles(files.slice(0, MOST_NAMES), Math.max(0, files.length - MOST_NAMES));
}

function statusNotes(groups: readonly MemberGroup[]): Text[] {
  const statuses = statusTallies(groups);
  return statuses.length > 0 ? [statusesCounted(statuses)] : [];
}

/** @param row as Excel counts it */
function regionRow(
  members: readonly MemberGroup[],
  columns: readonly SegmentColumn[],
  row: number,
  say: (text: Text) => string,
): Row {
  const first = columnName(FIRST_SEGMENT_COLUMN);
  const last = columnName(FIRST_SEGMENT_COLUMN + columns.length - 1);
  const all = participantsOf(members);
  return [
    ...regionCells(members[0]?.region, say),
    ...columns.map((column) => number(participantsOf(members, column), COUNT)),
    columns.length > 0
      ? formula(`=SUM(${first}${row}:${last}${row})`, all, COUNT)
      : number(all, COUNT),
  ];
}

/** @param rows of the regions, as Excel counts them */
function totalRow(
  groups: readonly MemberGroup[],
  columns: readonly SegmentColumn[],
  { first, last }: { readonly first: number; readonly last: number },
  say: (text: Text) => string,
): Row {
  const sum = (at: number, value: number): PlannedCell => {
    const column = columnName(FIRST_SEGMENT_COLUMN + at);
    return formula(`=SUM(${column}${first}:${column}${last})`, value, COUNT, "total");
  };
  return [
    text("", "total"),
    text(say(words.total), "total"),
    ...columns.map((column, at) => sum(at, participantsOf(groups, column))),
    sum(columns.length, participantsOf(groups)),
  ];
}

/** @param column all of them if left out */
function participantsOf(groups: readonly MemberGroup[], column?: SegmentColumn): number {
  const counted = groups.filter((group) => column === undefined || columnOf(group) === column);
  return counted.reduce((sum, { participants }) => sum + participants, 0);
}
