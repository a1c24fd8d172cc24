import { sheet as words } from "../messages/plans";
import { basisNames, showDate, tagLine } from "../messages/tags";
import type { Language, Text } from "../messages/text";
import { targetsOf } from "../reference/publishedTargets";
import type { EnrolmentTable } from "../tables/enrolmentTable";
import { areaAddress } from "../tables/grid";
import { project, type Projection } from "./projection";
import { projectionPlan } from "./projectionPlan";
import type { WritePlan } from "./writePlan";
import { type Choices, projectionYears, yearTargets } from "./yearTargets";

/** What is decided before a table is projected. */
export interface Decided {
  /** For years in which different targets are published. */
  readonly choices: Choices;
  /** Yearly growth of eligible workers as a share. */
  readonly growth: number;
  /** The year to which the table's eligible workers belong. */
  readonly baseYear: number;
  /** Name of the new sheet. */
  readonly name: string;
}

/** Years to which eligible workers may belong: some before the first target year, too. */
export const baseYears: readonly number[] = [2020, 2021, 2022, 2023, ...projectionYears];

/** What holds until somebody decides otherwise. Without growth the base year changes no figure. */
export const undecided = { growth: 0, baseYear: projectionYears[0] } as const;

/** A year that the table tells of its workers, and what tells it. */
export interface ToldYear {
  readonly year: number;
  readonly by: "figures" | "date" | "title";
}

/**
 * The year of the table's latest figures, or of the date that its titles or the user say; else
 * the one possible year that the titles name; undefined with none or several.
 */
export function toldBaseYear({ main, tags, titleYears }: EnrolmentTable): ToldYear | undefined {
  if (main.year !== undefined) return possible(main.year, "figures");
  if (tags.asOf) return possible(tags.asOf.value.year, "date");
  const [year, ...others] = titleYears.filter((each) => baseYears.includes(each));
  return year === undefined || others.length > 0 ? undefined : { year, by: "title" };
}

function possible(year: number, by: ToldYear["by"]): ToldYear | undefined {
  return baseYears.includes(year) ? { year, by } : undefined;
}

/** @param chosen counts only where the table tells no year: it would re-date other figures */
export function baseYearOf(table: EnrolmentTable, chosen?: number): number | undefined {
  return toldBaseYear(table)?.year ?? chosen;
}

/**
 * The projection of a table and the sheet that shows it.
 *
 * @param table a table without obstacles (see `projectionObstacles`)
 */
export function planProjection(
  table: EnrolmentTable,
  { choices, growth, baseYear, name }: Decided,
  language: Language,
): { readonly projection: Projection; readonly plan: WritePlan } {
  const targets = yearTargets(targetsOf(table.province?.code ?? ""), choices);
  const projection = project(table, { targets, growth, baseYear });
  const sheet = { name, source: sourceOf(table), language };
  return { projection, plan: projectionPlan(projection, sheet) };
}

/** Where the figures stand, of which slice they are, and what is known of their four tags. */
function sourceOf({ sheet, area, main, tags }: EnrolmentTable): Text {
  const { year, month, basis } = main;
  const slot = [
    ...(year === undefined ? [] : [showDate({ year, month })]),
    ...(basis === undefined ? [] : [basisNames[basis]]),
  ];
  return words.source(sheet, areaAddress(area), slot, tagLine(tags));
}
