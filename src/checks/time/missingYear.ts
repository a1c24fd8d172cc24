import { about, regionWithoutYear, skippedYears } from "../../messages/checks/time";
import type { EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import type { Found, TableCheck } from "../finding";
import { startOf } from "./place";
import { type Group, groupsOf, lineOf } from "./series";

/** A year that the table, or a region of a long table, leaves out. */
export const missingYear: TableCheck = {
  code: "T04",
  name: "missing-year",
  severity: "warning",
  about: about.missingYear,
  find: (table) => [...skippedByTable(table), ...(table.isLong ? skippedByRegions(table) : [])],
};

/** More years in a row are left out on purpose. */
const MOST_SKIPPED = 2;

/**
 * Years that are left out where the others follow each other at one distance: a table of every
 * second or fifth year leaves none out.
 */
function skippedByTable(table: EnrolmentTable): Found[] {
  const group = groupOfMostYears(table);
  if (!group) return [];
  const years = firstOfYears(group.slices);
  const steps = years.slice(1).map(({ year = 0 }, index) => year - (years[index]?.year ?? 0));
  const usual = Math.min(...steps);
  if (steps.filter((step) => step === usual).length * 2 < steps.length) return [];
  return years.slice(1).flatMap((slice, index) => {
    const skipped = (steps[index] ?? usual) / usual - 1;
    if (skipped === 0 || skipped > MOST_SKIPPED || !Number.isInteger(skipped)) return [];
    const last = slice.year ?? 0;
    const missing = Array.from({ length: skipped }, (_, place) => last - (skipped - place) * usual);
    return [{ cell: startOf(table, slice, group.figure), message: skippedYears(missing) }];
  });
}

/** Of the figures with most years the first: what was reached comes before its denominator. */
function groupOfMostYears(table: EnrolmentTable): Group | undefined {
  const count = ({ slices }: Group) => firstOfYears(slices).length;
  const most = Math.max(...groupsOf(table).map(count));
  return groupsOf(table).find((group) => count(group) === most);
}

function firstOfYears(slices: readonly Slice[]): Slice[] {
  return slices.filter(({ year }, index) => year !== slices[index - 1]?.year);
}

/** A region that has a row for the year before, and none for a year that most regions have. */
function skippedByRegions(table: EnrolmentTable): Found[] {
  const years = linesByYear(table);
  const most = Math.max(...years.map(({ rows }) => rows.size));
  return years.slice(1).flatMap(({ year, rows }, index) => {
    // A misspelt name is told as such: its region is not missing.
    const isUnclear = [...rows.values()].some(({ regency }) => !regency);
    if (rows.size * 2 <= most || isUnclear) return [];
    return [...(years[index]?.rows ?? [])].flatMap(([line, { name, nameCell, regency }]) =>
      rows.has(line) || !regency
        ? []
        : [{ cell: nameCell, message: regionWithoutYear(name, year) }],
    );
  });
}

/** The first row of every region in each year, whichever segment; the earliest year first. */
function linesByYear(table: EnrolmentTable): { year: number; rows: Map<string, TableRow> }[] {
  const years = new Map<number, Map<string, TableRow>>();
  for (const { year, rows } of table.slices) {
    if (year === undefined) continue;
    const lines = years.get(year) ?? new Map<string, TableRow>();
    years.set(year, lines);
    for (const row of rows) {
      const line = lineOf(table, row, false);
      if (!lines.has(line)) lines.set(line, row);
    }
  }
  return [...years].map(([year, rows]) => ({ year, rows }));
}
