import { about, jump as message, jumpOfAll } from "../../messages/checks/time";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Figure } from "../figures";
import type { Found, TableCheck } from "../finding";
import { breaksOf } from "./breaks";
import { type Change, changesOf, type UsualChange, usualChange } from "./changes";
import { startOf } from "./place";
import { told } from "./told";
import { countByTime, type Group, groupsOf, partsFirst, timeOf } from "./series";

/**
 * A change far beyond what the figure usually changes by. Of several in one region and year (a
 * segment and their sum, participants and workers) the first is told.
 */
export const jump: TableCheck = {
  code: "T01",
  name: "jump",
  severity: "warning",
  about: about.jump,
  find: (table, settings) => {
    const seen = new Set<string>();
    // A jump of one segment is one of all segments together too.
    return partsFirst(groupsOf(table)).flatMap((group) => {
      const jumps = jumpsIn(table, group, settings.jump);
      return jumps.filter(({ place }) => !seen.has(place) && seen.add(place));
    });
  },
};

interface Jump extends Found {
  /** Region and time. */
  readonly place: string;
}

function jumpsIn(table: EnrolmentTable, group: Group, most: number): Jump[] {
  const { figure } = group;
  const changes = judgedChanges(table, group);
  const usual = usualChange(changes);
  if (!usual) return [];
  const limit = most * usual.spread;
  const odd = withoutReturns(
    changes.filter(({ change }) => Math.abs(change - usual.centre) > limit),
  );
  const ofAll = commonTo(odd, changes);
  return odd.flatMap((change) => {
    const { series, after } = change;
    const time = timeOf(after.slice);
    if (!ofAll.has(after.at)) {
      const found = { cell: after.number.cell, message: messageOf(figure, change, usual, most) };
      return [{ ...found, place: `${series.line} ${time}` }];
    }
    const cell = startOf(table, after.slice, figure);
    return [{ cell, message: jumpOfAll(figure, after.slice), place: `all ${time}` }];
  });
}

/** Coverage follows from participants, where they are there; a rebased figure starts anew. */
function judgedChanges(table: EnrolmentTable, group: Group): readonly Change[] {
  const changes = changesOf(group);
  if (group.figure === "participants") return changes;
  const isOwn = ({ after }: Change) =>
    group.figure !== "coverage" || after.row.participants?.value === undefined;
  const breaks = breaksOf(table);
  const isRebased = ({ before, after }: Change) =>
    breaks.some(({ from, to }) => from === before.slice.year && to === after.slice.year);
  return changes.filter((change) => isOwn(change) && !isRebased(change));
}

/** What jumps and at once comes back was wrong in between: one jump. */
function withoutReturns(jumps: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const one of jumps) {
    const last = kept.at(-1);
    const comesBack = last?.after === one.before && last.change > 0 !== one.change > 0;
    if (!comesBack) kept.push(one);
  }
  return kept;
}

/** The years in which more than half of the regions jump: something else is counted. */
function commonTo(jumps: readonly Change[], changes: readonly Change[]): ReadonlySet<number> {
  const all = countByTime(changes.map(({ after }) => after));
  const common = [...countByTime(jumps.map(({ after }) => after))].filter(
    ([at, jumping]) => jumping > 1 && jumping * 2 > (all.get(at) ?? 0),
  );
  return new Set(common.map(([at]) => at));
}

function messageOf(
  figure: Figure,
  { before, after, change }: Change,
  { centre, spread }: UsualChange,
  most: number,
) {
  const limit = centre + Math.sign(change - centre) * most * spread;
  const [usual, furthest] = [Math.expm1(centre), Math.expm1(limit)];
  return message(figure, told(before), told(after), usual, furthest, most);
}
