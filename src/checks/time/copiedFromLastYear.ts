import { median } from "../../domain/spread";
import { about, copiedNumber, copiedYear } from "../../messages/checks/time";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Found, TableCheck } from "../finding";
import { groupedBy } from "../../tables/groupedBy";
import { type Step, stepsOf } from "./changes";
import { startOf } from "./place";
import { type Group, groupsOf, timeOf, wholeFirst } from "./series";

/** Part of a column that is too much to be the same as the year before by chance. */
const MOST = 0.8;
/** Fewer equal numbers may be chance. */
const FEWEST_EQUAL = 4;
/** A single number that stays the same is told from here on: no percent is. */
const LARGE_COUNT = 1000;
/** People by whom a count must usually change, for each region of its column. */
const USUAL_PEOPLE = 25;

/** Numbers of a year that are those of the year before: of a whole column, or of one region. */
export const copiedFromLastYear: TableCheck = {
  code: "T05",
  name: "copied-from-last-year",
  severity: "warning",
  about: about.copiedFromLastYear,
  find: (table) => {
    const seen = new Set<string>();
    const copies = wholeFirst(groupsOf(table)).flatMap((group) => copiesIn(table, group));
    const whole = copies.filter(({ isWhole }) => isWhole);
    const years = new Set(whole.map(({ time }) => time));
    const single = copies.filter(({ isWhole, time }) => !isWhole && !years.has(time));
    return [...whole, ...single].filter(({ place }) => !seen.has(place) && seen.add(place));
  },
};

interface Copy extends Found {
  readonly isWhole: boolean;
  readonly time: number;
  /** Time, and the region of a single number: told once, whichever figures and segments repeat. */
  readonly place: string;
}

function copiesIn(table: EnrolmentTable, group: Group): Copy[] {
  const byTime = groupedBy(stepsOf(group).filter(isComparable), ({ after }) => after.at);
  return [...byTime.values()].flatMap((steps) => copiesOfYear(table, group, steps));
}

/** Percents without decimals stay the same in a quiet year. */
function isComparable({ before, after }: Step): boolean {
  const { value, decimals = 1 } = after.number;
  return before.number.value > 0 && value > 0 && decimals > 0;
}

function copiesOfYear(table: EnrolmentTable, { figure }: Group, steps: readonly Step[]): Copy[] {
  const [first] = steps;
  const equal = steps.filter(isEqual);
  if (!first) return [];
  const { before, after } = first;
  const time = timeOf(after.slice);
  if (equal.length >= FEWEST_EQUAL && equal.length >= MOST * steps.length) {
    // The same eligible workers may stand for several years; percents follow from participants.
    const isOwn = figure === "participants" || !after.slice.columns.participants;
    if (figure === "eligible" || !isOwn) return [];
    const cell = startOf(table, after.slice, figure);
    const message = copiedYear(figure, before.slice, after.slice, equal.length, steps.length);
    return [{ cell, message, isWhole: true, time, place: `${time}` }];
  }
  const changed = steps.filter((step) => !isEqual(step));
  if (changed.length < MOST * steps.length) return [];
  const usual = median(changed.map(relativeChange));
  return equal
    .filter(({ after: { number } }) => number.value >= LARGE_COUNT)
    .filter(({ after: { number } }) => number.value * usual >= USUAL_PEOPLE * steps.length)
    .map(({ series, after: { number } }) => ({
      cell: number.cell,
      message: copiedNumber(figure, before.slice, number.value),
      isWhole: false,
      time,
      place: `${series.line} ${time}`,
    }));
}

function isEqual({ before, after }: Step): boolean {
  return before.number.value === after.number.value;
}

function relativeChange({ before, after }: Step): number {
  return Math.abs(after.number.value / before.number.value - 1);
}
