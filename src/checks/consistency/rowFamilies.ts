import type { Figure, Slice, TableRow } from "../../tables/enrolmentTable";
import { type Family, mostlyHolds } from "./family";
import { agrees, ratioOf } from "../figures";
import { isInThousands, memberOf } from "./member";
import { ratioRelation } from "./ratioRelation";
import { ONE_PERSON, shortfallRelation } from "./shortfallRelation";
import { sumRelation } from "./sumRelation";
import type { Values } from "./values";
import { withinRelation } from "./withinRelation";

/** What the numbers of one row of a slice have to do with each other. */
export function rowFamilies(slice: Slice, values: Values): Family[] {
  return [
    ...withinFamily(slice, values),
    ...(["uncovered", "gap"] as const).flatMap((gap) => uncoveredFamily(slice, gap, values)),
    ...targetFamily(slice, values),
    ...(["shortfall", "gap"] as const).flatMap((gap) => shortfallFamily(slice, gap, values)),
    ...portionFamily(slice, values),
  ];
}

/** participants ÷ eligible is the coverage. */
export function coverageFamily(slice: Slice, values: Values): Family[] {
  const { participants, eligible, coverage } = slice.columns;
  if (!participants || !eligible || !coverage) return [];
  if (isInThousands(slice, "participants", "eligible")) return [];
  const [said, meant] = [eligible.denominator, coverage.denominator];
  if (said !== undefined && meant !== undefined && said !== meant) return [];
  const isOfSameTime =
    coverage.year === participants.year &&
    coverage.month === participants.month &&
    coverage.basis === participants.basis;
  return [
    {
      rows: linesOf(slice),
      isOpen: !isOfSameTime,
      isRight: (row) => {
        const ratio = ratioOf(row);
        return ratio !== undefined && agrees(ratio);
      },
      relationOf: (row) => {
        const [numerator, denominator, share] = membersOf(
          slice,
          row,
          "participants",
          "eligible",
          "coverage",
        );
        if (!numerator || !denominator || !share || denominator.number.value <= 0) return undefined;
        return ratioRelation("ratio", { numerator, denominator, share }, values);
      },
    },
  ];
}

/** Total rows exceed only through their rows, or by not adding up. */
function withinFamily(slice: Slice, values: Values): Family[] {
  if (!has(slice, "participants", "eligible")) return [];
  if (isInThousands(slice, "participants", "eligible")) return [];
  return [
    {
      rows: slice.rows,
      isOpen: false,
      isRight: ({ participants, eligible }) =>
        (participants?.value ?? 0) <= (eligible?.value ?? Infinity),
      relationOf: (row) => {
        const [some, all] = membersOf(slice, row, "participants", "eligible");
        return some && all && withinRelation(some, all, values);
      },
    },
  ];
}

/** eligible − participants are the workers who are not covered, whatever the gap is called. */
function uncoveredFamily(slice: Slice, gap: "uncovered" | "gap", values: Values): Family[] {
  if (!has(slice, "participants", "eligible", gap)) return [];
  return [
    {
      rows: linesOf(slice),
      isOpen: true,
      relationOf: (row) => {
        const [whole, some, rest] = membersOf(slice, row, "eligible", "participants", gap);
        if (!whole || !some || !rest) return undefined;
        return sumRelation("other", { whole, parts: [some, rest] }, values, rest);
      },
    },
  ];
}

/** A target is mostly set to so many decimals, not rounded to them. */
const EXACT = 9;

/** With the target as it stands where it is exact, else as one that was rounded. */
function asExactAsCanBe(familyWith: (decimals?: number) => Family, values: Values): Family {
  const exact = familyWith(EXACT);
  return mostlyHolds(exact, values) ? exact : familyWith();
}

/** eligible × target is the target headcount. */
function targetFamily(slice: Slice, values: Values): Family[] {
  if (!has(slice, "targetParticipants", "eligible", "target")) return [];
  const familyWith = (decimals?: number): Family => ({
    rows: linesOf(slice),
    isOpen: true,
    relationOf: (row) => {
      const [numerator, denominator, share] = membersOf(
        slice,
        row,
        "targetParticipants",
        "eligible",
        "target",
      );
      if (!numerator || !denominator || !share) return undefined;
      const quotient = { numerator, denominator, share, decimals };
      return { ...ratioRelation("other", quotient, values, ONE_PERSON), result: numerator };
    },
  });
  return [asExactAsCanBe(familyWith, values)];
}

/** What the target takes less the participants are the workers missing to it. */
function shortfallFamily(slice: Slice, gap: "shortfall" | "gap", values: Values): Family[] {
  if (!has(slice, "participants", gap)) return [];
  const familyWith = (decimals?: number): Family => ({
    rows: linesOf(slice),
    isOpen: true,
    relationOf: (row) => {
      const [shortfall, participants] = membersOf(slice, row, gap, "participants");
      const [whole, eligible, target] = membersOf(
        slice,
        row,
        "targetParticipants",
        "eligible",
        "target",
      );
      if (!shortfall || !participants) return undefined;
      if (whole) {
        const parts = [participants, shortfall];
        return sumRelation("other", { whole, parts, slack: ONE_PERSON }, values, shortfall);
      }
      if (!eligible || !target) return undefined;
      return shortfallRelation({ shortfall, participants, eligible, target, decimals }, values);
    },
  });
  return [asExactAsCanBe(familyWith, values)];
}

/** A region's portion of all participants, or of all eligible workers: which, the rows tell. */
function portionFamily(slice: Slice, values: Values): Family[] {
  const total = slice.totals.find(({ of }) => of?.length === slice.rows.length);
  if (!total || !has(slice, "portion")) return [];
  const families = (["participants", "eligible"] as const).flatMap((figure): Family[] => {
    const denominator = memberOf(slice, total, figure);
    if (!denominator) return [];
    return [
      {
        rows: slice.rows,
        isOpen: true,
        relationOf: (row) => {
          const [numerator, share] = membersOf(slice, row, figure, "portion");
          if (!numerator || !share) return undefined;
          return ratioRelation("other", { numerator, denominator, share }, values);
        },
      },
    ];
  });
  return families.filter((family) => mostlyHolds(family, values)).slice(0, 1);
}

function linesOf({ rows, totals }: Slice): TableRow[] {
  return [...rows, ...totals];
}

function has({ columns }: Slice, ...figures: readonly Figure[]): boolean {
  return figures.every((figure) => columns[figure] !== undefined);
}

function membersOf(slice: Slice, row: TableRow, ...figures: readonly Figure[]) {
  return figures.map((figure) => memberOf(slice, row, figure));
}
