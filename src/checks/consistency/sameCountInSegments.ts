import {
  about,
  sameCountInSegments as message,
  sameColumnInSegments,
} from "../../messages/checks/consistency";
import type { EnrolmentTable, Slice } from "../../tables/enrolmentTable";
import type { Found, TableCheck } from "../finding";
import { agrees, known, ratioOf } from "../figures";
import type { Member } from "./member";
import { type RowsByLine, rowsByLine, type SegmentGroup, segmentGroups } from "./segmentGroups";

/** Smaller counts are the same by chance. */
const LEAST = 100;

/** In a large table larger ones are too: the more pairs there are, the more are equal by chance. */
const TIMES_PAIRS = 50;

/** So many equal rows, and most of them, are a column that stands there twice. */
const MANY_ROWS = 4;

const looked = ["participants", "eligible"] as const;
type Looked = (typeof looked)[number];

/** The same number in two segments of one row, where neither percents nor sums tell. */
export const sameCountInSegments: TableCheck = {
  code: "C06",
  name: "same-count-in-segments",
  severity: "warning",
  about: about.sameCountInSegments,
  find: (table) => {
    const pairs = segmentGroups(table).flatMap((group) =>
      looked.flatMap((figure) => pairedSegments(table, group, figure)),
    );
    const compared = pairs.reduce((sum, pair) => sum + pair.compared, 0);
    const least = Math.max(LEAST, compared * TIMES_PAIRS);
    return pairs.flatMap((pair) => foundIn(pair, least));
  },
};

/** Two segments side by side. */
interface PairedSegments {
  readonly slices: readonly [Slice, Slice];
  /** How many rows have a number in both. */
  readonly compared: number;
  /** The same number in both. */
  readonly equal: readonly (readonly [Member, Member])[];
}

function pairedSegments(
  table: EnrolmentTable,
  { whole, parts }: SegmentGroup,
  figure: Looked,
): PairedSegments[] {
  const columns = parts.map((slice): Part => ({ slice, byLine: rowsByLine(table, slice) }));
  const byLines = columns.map(({ byLine }) => byLine);
  if (whole && areSums(rowsByLine(table, whole), byLines, figure)) return [];
  return columns.flatMap((one, index) =>
    columns.slice(index + 1).map((other) => paired(one, other, figure)),
  );
}

interface Part {
  readonly slice: Slice;
  readonly byLine: RowsByLine;
}

function paired(one: Part, other: Part, figure: Looked): PairedSegments {
  const equal: (readonly [Member, Member])[] = [];
  let compared = 0;
  for (const [line, row] of one.byLine) {
    const beside = other.byLine.get(line);
    const [own, its] = [known(row[figure]), known(beside?.[figure])];
    if (!beside || !own || !its) continue;
    compared += 1;
    if (own.value !== its.value) continue;
    equal.push([
      { number: own, figure, row, slice: one.slice },
      { number: its, figure, row: beside, slice: other.slice },
    ]);
  }
  return { slices: [one.slice, other.slice], compared, equal };
}

/** Whether typed sums of the segments stand beside them: then these tell what does not add up. */
function areSums(wholes: RowsByLine, parts: readonly RowsByLine[], figure: Looked): boolean {
  let [typed, right] = [0, 0];
  for (const [line, row] of wholes) {
    const { value, isFormula } = row[figure] ?? {};
    if (value === undefined || isFormula) continue;
    const sum = parts.reduce((all, part) => all + (part.get(line)?.[figure]?.value ?? 0), 0);
    typed += 1;
    if (sum === value) right += 1;
  }
  return right > 0 && right * 2 >= typed;
}

/** Whether its row states a percent that is not computed from it, and that it agrees with. */
function hasOwnPercent({ row }: Member): boolean {
  const ratio = ratioOf(row);
  return ratio !== undefined && !row.coverage?.isFormula && agrees(ratio);
}

function foundIn({ slices: [one, other], compared, ...pair }: PairedSegments, least: number) {
  const equal = pair.equal.filter(
    ([a, b]) => a.number.value >= least && !(hasOwnPercent(a) && hasOwnPercent(b)),
  );
  const [first] = equal;
  if (!first) return [];
  const segments = [one.segment ?? "", other.segment ?? ""] as const;
  const column = other.columns[first[1].figure];
  if (equal.length >= MANY_ROWS && equal.length * 2 > compared && column) {
    const found: Found = {
      cell: column.segment === undefined ? first[1].number.cell : column.header,
      message: sameColumnInSegments(equal.length, ...segments),
    };
    return [found];
  }
  return equal.map(
    ([, { number }]): Found => ({
      cell: number.cell,
      message: message(number.value, ...segments),
    }),
  );
}
