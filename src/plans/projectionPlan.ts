import { sheet as words } from "../messages/plans";
import type { Language, Text } from "../messages/text";
import { citationOf, type PublishedTarget } from "../reference/publishedTargets";
import { columnName } from "../tables/grid";
import type { ProjectedRegion, Projection, YearFigures } from "./projection";
import { COUNT, evenRows, number, PERCENT, type Row, TARGET_PERCENT, text } from "./cells";
import type { CellStyle, PlannedCell, WritePlan } from "./writePlan";
import type { YearTarget } from "./yearTargets";

/** Where the figures came from, and how the sheet is to be called. */
export interface ProjectionSheet {
  readonly name: string;
  readonly source: Text;
  readonly language: Language;
}

/** Rows of the sheet as Excel counts them, so that they read like the formulas. */
const GROWTH_ROW = 5;
const BASE_YEAR_ROW = 6;
const HEADER_ROW = 10;
const PROVINCE_ROW = 11;

/** Columns before the years: region, participants, eligible, coverage. */
const FIRST_YEAR_COLUMN = 4;

const GROWTH = `$B$${GROWTH_ROW}`;
const BASE_YEAR = `$B$${BASE_YEAR_ROW}`;
/**
 * The projection as one new sheet of native formulas: whoever opens the workbook without the
 * add-in sees the same numbers, and may change the growth, the base year or any target.
 */
export function projectionPlan(projection: Projection, sheet: ProjectionSheet): WritePlan {
  const say = (text: Text) => text[sheet.language];
  const { province, regions, targets } = projection;
  const rows: Row[] = [
    [text(say(words.title(province.name)), "title")],
    [text(say(sheet.source), "note")],
    [text(targetsNote(targets, say), "note")],
    [text(say(words.proposal), "note")],
    [text(say(words.growth)), number(projection.growth, PERCENT, "input")],
    [text(say(words.baseYear)), number(projection.baseYear, "0", "input")],
    projection.missing.length > 0
      ? [text(say(words.incomplete(regions.length, projection.missing)), "note")]
      : [],
    groupRow(projection, say),
    statusRow(projection, say),
    headerRow(projection, say),
    provinceRow(projection),
    ...regions.map((region, index) => regionRow(projection, region, PROVINCE_ROW + 1 + index)),
  ];
  const yearColumns = Array<number>(3 * targets.length).fill(11);
  return {
    sheets: [
      {
        name: sheet.name,
        cells: evenRows(rows),
        columnWidths: [36, 12, 12, 10, ...yearColumns],
        frozen: { rows: HEADER_ROW, columns: 1 },
      },
    ],
  };
}

/** The years stand three times: targets, target participants, workers still to enrol. */
function yearColumn(projection: Projection, block: 0 | 1 | 2, index: number): string {
  return columnName(FIRST_YEAR_COLUMN + block * projection.targets.length + index);
}

function groupRow({ targets }: Projection, say: (text: Text) => string): Row {
  const groups = [words.target, words.targetParticipants, words.stillToEnrol];
  const cells = groups.flatMap((group) =>
    targets.map((_, index): PlannedCell => {
      return text(index === 0 ? say(group) : "", "group");
    }),
  );
  return [null, null, null, null, ...cells];
}

function statusRow({ targets }: Projection, say: (text: Text) => string): Row {
  const cells = targets.map((each) => text(say(statusWords(each)), styleOf(each)));
  return [text(say(words.status)), null, null, null, ...cells];
}

function headerRow({ targets }: Projection, say: (text: Text) => string): Row {
  const names = [words.region, words.participants, words.eligible, words.coverage];
  const years = targets.map(({ year }) => number(year, "0", "header"));
  return [...names.map((name) => header(say(name))), ...years, ...years, ...years];
}

function provinceRow(projection: Projection): Row {
  const { province, targets } = projection;
  const last = PROVINCE_ROW + projection.regions.length;
  const sumOf = (column: string, value: number): PlannedCell => ({
    value,
    formula: `=SUM(${column}${PROVINCE_ROW + 1}:${column}${last})`,
    format: COUNT,
    style: "total",
  });
  return [
    { value: province.name, style: "total" },
    sumOf("B", province.participants),
    sumOf("C", province.eligible),
    coverageCell(province, PROVINCE_ROW, "total"),
    ...targets.map((each, index) => provinceTarget(projection, each, index)),
    ...headcounts(projection, province, PROVINCE_ROW, "total"),
  ];
}

/** A published target is a number to read; a computed one is the line between two of them. */
function provinceTarget(projection: Projection, each: YearTarget, index: number): PlannedCell {
  const look = { format: TARGET_PERCENT, style: styleOf(each) };
  if (each.kind === "published") return { value: each.target, ...look };
  if (each.kind !== "computed") return { value: "", ...look };
  const column = (year: number) =>
    yearColumn(
      projection,
      0,
      projection.targets.findIndex((target) => target.year === year),
    );
  const from = column(each.from.year);
  const to = column(each.to.year);
  const [start, end, here] = [from, to, yearColumn(projection, 0, index)];
  const span = `(${end}$${HEADER_ROW}-${start}$${HEADER_ROW})`;
  const rise = `(${end}${PROVINCE_ROW}-${start}${PROVINCE_ROW})/${span}`;
  const formula = `=${start}${PROVINCE_ROW}+${rise}*(${here}$${HEADER_ROW}-${start}$${HEADER_ROW})`;
  return { value: each.target, formula, ...look };
}

function regionRow(projection: Projection, region: ProjectedRegion, row: number): Row {
  const targets = region.years.map((year, index): PlannedCell => {
    const province = `${yearColumn(projection, 0, index)}$${PROVINCE_ROW}`;
    return {
      value: year.target ?? "",
      formula: `=IF(${province}="","",${province})`,
      format: TARGET_PERCENT,
    };
  });
  return [
    text(region.name),
    { value: region.participants, format: COUNT, style: "input" },
    { value: region.eligible, format: COUNT, style: "input" },
    coverageCell(region, row),
    ...targets,
    ...headcounts(projection, region, row),
  ];
}

function coverageCell(region: ProjectedRegion, row: number, style?: CellStyle): PlannedCell {
  return {
    value: region.coverage ?? "",
    formula: `=IF(C${row}>0,B${row}/C${row},"")`,
    format: PERCENT,
    style,
  };
}

/** Target participants and workers still to enrol; blank where the year has no target. */
function headcounts(
  projection: Projection,
  region: ProjectedRegion,
  row: number,
  style?: CellStyle,
): PlannedCell[] {
  const cells = (
    value: (year: YearFigures) => number | undefined,
    formula: (index: number) => string,
  ) =>
    region.years.map((year, index): PlannedCell => {
      return { value: value(year) ?? "", formula: formula(index), format: COUNT, style };
    });
  const needed = cells(
    (year) => year.targetParticipants,
    (index) => {
      const column = yearColumn(projection, 0, index);
      const years = `(${column}$${HEADER_ROW}-${BASE_YEAR})`;
      const exact = `$C${row}*(1+${GROWTH})^${years}*${column}${row}`;
      return `=IF(${column}${row}="","",ROUNDUP(ROUND(${exact},9),0))`;
    },
  );
  const missing = cells(
    (year) => year.stillToEnrol,
    (index) => {
      const column = yearColumn(projection, 1, index);
      return `=IF(${column}${row}="","",${column}${row}-$B${row})`;
    },
  );
  return [...needed, ...missing];
}

/** Where the published targets come from; targets of different bases are no series. */
function targetsNote(targets: readonly YearTarget[], say: (text: Text) => string): string {
  const published = targets.flatMap((each) => (each.kind === "published" ? [each] : []));
  const origins = new Set(published.map(({ source }) => originOf(source)));
  const sources = [...origins].map((origin) =>
    words.targetsFrom(
      published.filter(({ source }) => originOf(source) === origin),
      origin,
    ),
  );
  const note = say(words.targets(sources.join(" · ")));
  const bases = new Set(published.map(({ source }) => source.basis));
  return bases.size > 1 ? `${note} ${say(words.differentBases)}` : note;
}

/** Basis, document and page. A document that is its own basis is named once. */
function originOf(source: PublishedTarget): string {
  const parts = new Set([source.basis, source.document, citationOf(source)]);
  return [...parts].filter(Boolean).join("; ");
}

function statusWords(each: YearTarget): Text {
  return each.kind === "conflict" ? words.unknown : words[each.kind];
}

/** A year without a target is a cell for the user to fill. */
function styleOf(each: YearTarget): CellStyle {
  return each.kind === "published" || each.kind === "computed" ? each.kind : "input";
}

function header(value: string): PlannedCell {
  return text(value, "header");
}
