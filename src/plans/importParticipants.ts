import type { ListOfFile, MemberGroup } from "../members/importResult";
import { activeOf } from "../members/inactive";
import {
  eligibleFrom,
  fromFiles,
  inactiveNotCounted,
  sheet as words,
  statusesCounted,
} from "../messages/imports";
import type { Language, Text } from "../messages/text";
import { columnName } from "../tables/grid";
import { groupedBy } from "../tables/groupedBy";
import { segments } from "../tables/tags";
import { COUNT, formula, number, PERCENT, type Row, text } from "./cells";
import { headRows, regionCells } from "./importCells";
import { inactivePersons, statusTallies } from "./importTallies";
import type { PlannedCell, PlannedSheet } from "./writePlan";

/** Columns before all figures: code and region. */
const KEY_COLUMNS = 2;
/** So many files are named as where the figures come from. */
const MOST_NAMES = 20;

/** The column of a segment; participants of none that is known have one, too. */
type SegmentColumn = (typeof segments)[number] | "other";

/** The workers who should be covered, as a sheet of the workbook has them. */
export interface EligibleOfSheet {
  readonly sheet: string;
  /** By the codes of regencies and cities. */
  readonly byCode: ReadonlyMap<string, number>;
}

/** What stands on the sheet: its figures, and where. */
interface Layout {
  readonly groups: readonly MemberGroup[];
  readonly columns: readonly SegmentColumn[];
  /** Undefined where no region is known: then nobody can fill in workers of one. */
  readonly eligible?: ReadonlyMap<string, number>;
  readonly say: (text: Text) => string;
}

/**
 * Active participants by region, with a column for each segment where the lists tell segments apart, and
 * beside them the eligible workers, taken from another sheet or to be filled in, and the coverage.
 * Whose status is inactive is not counted, and the sheet says so.
 */
export function participantsSheet(
  groups: readonly MemberGroup[],
  lists: readonly ListOfFile[],
  language: Language,
  eligible?: EligibleOfSheet,
): PlannedSheet | undefined {
  if (groups.length === 0) return undefined;
  const say = (text: Text) => text[language];
  const regions = [...groupedBy(groups, ({ region }) => region?.code ?? `~${region?.name}`)];
  const codes = [...new Set(groups.flatMap(({ region }) => region?.code ?? []))];
  const known = new Map(
    codes.flatMap((code) => {
      const workers = eligible?.byCode.get(code);
      return workers === undefined ? [] : [[code, workers]];
    }),
  );
  const columns = segmentColumns(groups);
  const layout = { groups, columns, eligible: codes.length > 0 ? known : undefined, say };
  const head = headRows(
    [
      words.participantsTitle,
      sourceOf(lists),
      words.countedOnce,
      ...statusNotes(groups),
      ...(layout.eligible
        ? [eligible && known.size > 0 ? eligibleFrom(eligible.sheet) : words.fillEligible]
        : []),
    ],
    headersOf(layout),
    say,
  );
  // As Excel counts rows, so that it reads like the formulas.
  const first = head.length + 1;
  const last = head.length + regions.length;
  return {
    name: say(words.participants),
    cells: [
      ...head,
      ...regions.map(([, members], at) => regionRow(members, layout, first + at)),
      totalRow(layout, { first, last }),
    ],
    columnWidths: [
      10,
      32,
      ...headersOf(layout)
        .slice(KEY_COLUMNS)
        .map(() => 15),
    ],
    frozen: { rows: head.length, columns: KEY_COLUMNS },
  };
}

function headersOf({ columns, eligible }: Layout): Text[] {
  const segmentNames = columns.map((column) =>
    column === "other" ? words.otherSegments : { id: column, en: column },
  );
  return [
    words.code,
    words.region,
    ...(eligible ? [words.eligible] : []),
    ...segmentNames,
    words.all,
    ...(eligible ? [words.coverage] : []),
  ];
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
  const inactive = inactivePersons(groups);
  return [
    ...(statuses.length > 0 ? [statusesCounted(statuses, inactive)] : []),
    ...(inactive > 0 ? [inactiveNotCounted(inactive)] : []),
  ];
}

/** Where the figures of a layout stand, by the letters of their columns. */
function places({ columns, eligible }: Layout) {
  const first = KEY_COLUMNS + (eligible ? 1 : 0);
  return {
    eligible: columnName(KEY_COLUMNS),
    segments: columns.map((_, at) => columnName(first + at)),
    all: columnName(first + columns.length),
  };
}

/** @param row as Excel counts it */
function regionRow(members: readonly MemberGroup[], layout: Layout, row: number): Row {
  const { columns, eligible, say } = layout;
  const { segments: letters, ...place } = places(layout);
  const region = members[0]?.region;
  const all = participantsOf(members);
  const workers = eligible?.get(region?.code ?? "");
  const hasWorkers = eligible !== undefined && region?.code !== undefined;
  return [
    ...regionCells(region, say),
    ...(eligible
      ? [hasWorkers ? { value: workers ?? "", format: COUNT, style: "input" as const } : null]
      : []),
    ...columns.map((column) => number(participantsOf(members, column), COUNT)),
    letters.length > 0
      ? formula(`=SUM(${letters[0]}${row}:${letters.at(-1)}${row})`, all, COUNT)
      : number(all, COUNT),
    ...(eligible ? [hasWorkers ? coverage(place, row, all, workers) : null] : []),
  ];
}

/** Nothing is shown before the workers are filled in. */
function coverage(
  { eligible, all }: { readonly eligible: string; readonly all: string },
  row: number,
  participants: number,
  workers: number | undefined,
): PlannedCell {
  const value = workers ? participants / workers : "";
  return formula(`=IF(${eligible}${row}>0,${all}${row}/${eligible}${row},"")`, value, PERCENT);
}

/** @param rows of the regions, as Excel counts them */
function totalRow(
  layout: Layout,
  { first, last }: { readonly first: number; readonly last: number },
): Row {
  const { groups, columns, eligible, say } = layout;
  const { segments: letters, ...place } = places(layout);
  const sum = (column: string, value: number): PlannedCell =>
    formula(`=SUM(${column}${first}:${column}${last})`, value, COUNT, "total");
  const known = [...(eligible?.values() ?? [])].filter((each) => each > 0);
  const workers = known.reduce((total, each) => total + each, 0);
  const all = participantsOf(groups);
  const isComplete = known.length === last - first + 1;
  const filled = `${place.eligible}${first}:${place.eligible}${last}`;
  // Workers of some regions only are not those of all participants, and a zero tells of none.
  const share = `=IF(COUNTIF(${filled},">0")=ROWS(${filled}),${place.all}${last + 1}/${place.eligible}${last + 1},"")`;
  return [
    text("", "total"),
    text(say(words.total), "total"),
    ...(eligible ? [sum(place.eligible, workers)] : []),
    ...columns.map((column, at) => sum(letters[at] ?? "", participantsOf(groups, column))),
    sum(place.all, all),
    ...(eligible ? [formula(share, isComplete ? all / workers : "", PERCENT, "total")] : []),
  ];
}

/** Active ones. @param column all of them if left out */
function participantsOf(groups: readonly MemberGroup[], column?: SegmentColumn): number {
  const counted = activeOf(groups).filter(
    (group) => column === undefined || columnOf(group) === column,
  );
  return counted.reduce((sum, { participants }) => sum + participants, 0);
}
