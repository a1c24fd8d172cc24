import type { Figure, Slice, TableRow } from "../../tables/enrolmentTable";
import { known } from "./figures";
import { ratioRelation } from "./ratioRelation";
import { type Member, mostlyHold, type Relation } from "./relation";
import { shortfallRelation } from "./shortfallRelation";
import { sumRelation } from "./sumRelation";
import type { Values } from "./values";
import { withinRelation } from "./withinRelation";

/** The number of a row as a member of relations. */
export function memberOf(slice: Slice, row: TableRow, figure: Figure): Member | undefined {
  const number = known(row[figure]);
  return number && { number, figure, row, slice };
}

/** Counts in thousands are rounded too far to be held against a printed percent or a total. */
export function isInThousands({ columns }: Slice, ...figures: readonly Figure[]): boolean {
  return figures.some((figure) => columns[figure]?.unit === "thousands");
}

/** participants ÷ eligible is the coverage. */
export function coverageRelations(slice: Slice, values: Values): Relation[] {
  const { participants, eligible, coverage } = slice.columns;
  if (!participants || !eligible || !coverage) return [];
  if (isInThousands(slice, "participants", "eligible")) return [];
  const [said, meant] = [eligible.denominator, coverage.denominator];
  if (said !== undefined && meant !== undefined && said !== meant) return [];
  const relations = linesOf(slice).flatMap((row) => {
    const [some, all, share] = membersOf(slice, row, "participants", "eligible", "coverage");
    if (!some || !all || !share || values.of(all.number) <= 0) return [];
    return [ratioRelation("ratio", { numerator: some, denominator: all, share }, values)];
  });
  const isOfSameTime =
    coverage.year === participants.year &&
    coverage.month === participants.month &&
    coverage.basis === participants.basis;
  return isOfSameTime || mostlyHold(relations, values) ? relations : [];
}

/** Total rows exceed only through their rows, or by not adding up. */
export function withinRelations(slice: Slice, values: Values): Relation[] {
  if (isInThousands(slice, "participants", "eligible")) return [];
  return slice.rows.flatMap((row) => {
    const [some, all] = membersOf(slice, row, "participants", "eligible");
    return some && all ? [withinRelation(some, all, values)] : [];
  });
}

/** eligible − participants are the workers who are not covered, whatever the gap is called. */
export function uncoveredRelations(slice: Slice, values: Values): Relation[] {
  return (["uncovered", "gap"] as const).flatMap((figure) => {
    const relations = linesOf(slice).flatMap((row) => {
      const [all, some, rest] = membersOf(slice, row, "eligible", "participants", figure);
      if (!all || !some || !rest || isShare(rest)) return [];
      return [sumRelation("other", { whole: all, parts: [some, rest] }, values, rest)];
    });
    return mostlyHold(relations, values) ? relations : [];
  });
}

/** A gap may be persons or points. */
function isShare({ number }: Member): boolean {
  return number.unit !== undefined;
}

/** Rounding up a target headcount adds less than one person. */
const ONE_PERSON = 1;

/** eligible × target is the target headcount. */
export function targetRelations(slice: Slice, values: Values): Relation[] {
  const relations = linesOf(slice).flatMap((row) => {
    const [some, all, share] = membersOf(slice, row, "targetParticipants", "eligible", "target");
    if (!some || !all || !share) return [];
    const quotient = { numerator: some, denominator: all, share };
    return [{ ...ratioRelation("other", quotient, values, ONE_PERSON), result: some }];
  });
  return mostlyHold(relations, values) ? relations : [];
}

/** What the target takes less the participants are the workers missing to it. */
export function shortfallRelations(slice: Slice, values: Values): Relation[] {
  return (["shortfall", "gap"] as const).flatMap((figure) => {
    const relations = linesOf(slice).flatMap((row): Relation[] => {
      const [shortfall, participants] = membersOf(slice, row, figure, "participants");
      const [takes, eligible, target] = membersOf(
        slice,
        row,
        "targetParticipants",
        "eligible",
        "target",
      );
      if (!shortfall || !participants || isShare(shortfall)) return [];
      if (takes) {
        const sum = { whole: takes, parts: [participants, shortfall], slack: ONE_PERSON };
        return [sumRelation("other", sum, values, shortfall)];
      }
      if (!eligible || !target) return [];
      return [shortfallRelation({ shortfall, participants, eligible, target }, values)];
    });
    return mostlyHold(relations, values) ? relations : [];
  });
}

/** A region's portion of all participants, or of all eligible workers: which, the rows tell. */
export function portionRelations(slice: Slice, values: Values): Relation[] {
  const candidates = (["participants", "eligible"] as const).map((figure) => {
    const total = slice.totals.find(({ of }) => of?.length === slice.rows.length);
    const all = total && memberOf(slice, total, figure);
    if (!all) return [];
    return slice.rows.flatMap((row) => {
      const [some, share] = membersOf(slice, row, figure, "portion");
      if (!some || !share) return [];
      return [ratioRelation("other", { numerator: some, denominator: all, share }, values)];
    });
  });
  return candidates.find((relations) => mostlyHold(relations, values)) ?? [];
}

function linesOf({ rows, totals }: Slice): TableRow[] {
  return [...rows, ...totals];
}

function membersOf(slice: Slice, row: TableRow, ...figures: readonly Figure[]) {
  return figures.map((figure) => memberOf(slice, row, figure));
}
