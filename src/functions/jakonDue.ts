import { dueDate, type DueRule } from "../domain/dueDate";
import { dateOf } from "../domain/excelDate";
import { Impossible } from "../domain/impossible";
import { jakonRule } from "../reference/jakonRule";
import { broadcast, cellsOf, type Given } from "./cells/broadcast";
import { type Argument, isLeftOut, toNumber, toText } from "./cells/cellValues";
import { spilled } from "./cells/spilled";

/**
 * The last day to register a construction project.
 * @customfunction JAKONDUE
 */
export function jakonDue(
  spk: unknown[][],
  rule?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return spilled(() => {
    const free = daysIn(holidays);
    if (cellsOf(rule).flat().every(isLeftOut)) {
      const due = broadcast([spk], (event) => dueDate(toNumber(event), jakonRule.value, free));
      return due.map((row) => [...row, jakonRule.name]);
    }
    return broadcast([spk, rule], (event, words) => dueDate(toNumber(event), ruleIn(words), free));
  });
}

/** The dates of a range, times of day dropped; blank cells are none. */
function daysIn(holidays: Given): ReadonlySet<number> {
  const dates = cellsOf(holidays)
    .flat()
    .filter((cell) => !isLeftOut(cell));
  return new Set(dates.map((cell) => dayOf(toNumber(cell))));
}

function dayOf(date: number): number {
  dateOf(date);
  return Math.floor(date);
}

const days = /^(\d+) ?(?:(hari kerja|working days?)|hari|hari kalender|(?:calendar )?days?)$/;

/** "14 hari kerja", "14 working days", "7 hari", "7 days": working days or calendar days. */
function ruleIn(cell: Argument): DueRule {
  const words = toText(cell).toLowerCase().replace(/\s+/g, " ");
  const found = days.exec(words);
  if (!found) throw new Impossible("#VALUE!", "unknownWord");
  return { days: Number(found[1]), working: found[2] !== undefined };
}
