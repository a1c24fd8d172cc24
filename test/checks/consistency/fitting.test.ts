import { common, isIn, type Range, type Relation } from "../../../src/checks/consistency/relation";
import { ratioRelation } from "../../../src/checks/consistency/ratioRelation";
import { shortfallRelation } from "../../../src/checks/consistency/shortfallRelation";
import { type Sum, sumRelation } from "../../../src/checks/consistency/sumRelation";
import type { Member } from "../../../src/checks/consistency/member";
import { valuesAsTheyStand } from "../../../src/checks/consistency/values";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf } from "../../tables/sheetOf";
import { known } from "../../../src/checks/figures";

const headers = {
  participants: "Peserta",
  eligible: "Pekerja",
  coverage: "Cakupan (%)",
  target: "Target (%)",
  shortfall: "Kekurangan peserta (orang)",
  uncovered: "Belum terlindungi (orang)",
};

/** The numbers of a row. */
function membersOf<Name extends keyof typeof headers>(
  numbers: Readonly<Record<Name, number>>,
): Record<Name, Member> {
  const names = Object.keys(numbers) as Name[];
  const cells = [
    ["Kab/Kota", ...names.map((name) => headers[name])],
    ["Kota Ambon", ...names.map((name) => numbers[name])],
  ];
  const [table] = readTables(sheetOf(cells));
  const memberAt = (figure: Name): Member => {
    const [slice, row] = [table?.main, table?.main.rows[0]];
    const number = known(row?.[figure]);
    if (!slice || !row || !number) throw new Error(`not read: ${figure}`);
    return { number, figure, row, slice };
  };
  const read: Partial<Record<Name, Member>> = {};
  for (const name of names) read[name] = memberAt(name);
  return read as Record<Name, Member>;
}

/** Least and greatest value with which a relation holds. */
function bounds({ fitting }: Relation, member: Member): Range[] {
  return fitting(member).map(([low, high]) => [rounded(low), rounded(high)]);
}

function rounded(value: number): number {
  return Math.abs(value) === Infinity ? value : Number(value.toFixed(4));
}

test("a range has its ends", () => {
  const ranges: Range[] = [
    [1, 2],
    [5, 6],
  ];
  expect([0.9, 1, 2, 2.1, 4.9, 5, 6, 6.1].filter((value) => isIn(ranges, value))).toEqual([
    1, 2, 5, 6,
  ]);
});

test("what several ranges have in common may be one number, and nothing where they are apart", () => {
  const two: Range[] = [
    [1, 4],
    [6, 9],
  ];
  expect(common(two, [[3, 7]])).toEqual([
    [3, 4],
    [6, 7],
  ]);
  expect(common(two, [[4, 5]])).toEqual([[4, 4]]);
  expect(common(two, [[4.5, 5]])).toEqual([]);
});

describe("participants ÷ eligible = percent", () => {
  const ratioOf = (
    numbers: { participants: number; eligible: number; coverage: number },
    { decimals, slack }: { decimals?: number; slack?: number } = {},
  ) => {
    const members = membersOf(numbers);
    const { participants: numerator, eligible: denominator, coverage: share } = members;
    const quotient = { numerator, denominator, share, decimals };
    const relation = ratioRelation("ratio", quotient, valuesAsTheyStand(), slack);
    return {
      some: bounds(relation, numerator),
      all: bounds(relation, denominator),
      percent: bounds(relation, share),
    };
  };
  const numbers = { participants: 300, eligible: 1000, coverage: 40 };

  test("each number may be one unit of the last digit off", () => {
    expect(ratioOf(numbers)).toEqual({
      some: [[390, 410]],
      all: [[731.7073, 769.2308]],
      percent: [[0.29, 0.31]],
    });
  });

  test("with more decimals than are printed, and one person more or less", () => {
    expect(ratioOf(numbers, { decimals: 4, slack: 1 })).toEqual({
      some: [[398.999, 401.001]],
      all: [[747.4981, 752.5019]],
      percent: [[0.299, 0.301]],
    });
  });

  test("nobody among the workers makes no percent wrong", () => {
    const { percent } = ratioOf({ participants: 0, eligible: 0, coverage: 40 });
    expect(percent).toEqual([[-Infinity, Infinity]]);
  });

  test("a percent that may be nothing leaves open how many workers there are at most", () => {
    const workers = (coverage: number) =>
      ratioOf({ participants: 3, eligible: 1000, coverage }).all;
    expect(workers(0)).toEqual([[300, Infinity]]);
    expect(workers(1)).toEqual([[150, Infinity]]);
    expect(workers(-50)).toEqual([]);
  });
});

describe("eligible × target − participants = shortfall", () => {
  const numbers = { participants: 300, eligible: 1000, target: 50, shortfall: 250 };
  const relationOf = (some: typeof numbers, decimals?: number) => {
    const members = membersOf(some);
    const relation = shortfallRelation({ ...members, decimals }, valuesAsTheyStand());
    return { members, relation };
  };
  const boundsOf = (some: typeof numbers, decimals?: number) => {
    const { members, relation } = relationOf(some, decimals);
    const names = Object.keys(members) as (keyof typeof numbers)[];
    return Object.fromEntries(names.map((name) => [name, bounds(relation, members[name])]));
  };

  test("each number may be off by one person, the target being exact", () => {
    expect(boundsOf(numbers, 9)).toEqual({
      participants: [[249, 251]],
      eligible: [[1098, 1102]],
      target: [[0.549, 0.551]],
      shortfall: [[199, 201]],
    });
  });

  test("a printed target may be one unit of its last digit off", () => {
    expect(boundsOf(numbers)).toEqual({
      participants: [[239, 261]],
      eligible: [[1076.4706, 1124.4898]],
      target: [[0.539, 0.561]],
      shortfall: [[189, 211]],
    });
  });

  test("a target that would be printed with other decimals is held against these", () => {
    const { members, relation } = relationOf(numbers);
    expect(relation.fitting(members.target, 1)[0]?.[0]).toBeCloseTo(0.548, 5);
    expect(relation.fitting(members.shortfall, 1)[0]?.[0]).toBeCloseTo(189, 5);
  });

  test("no target tells nothing of the workers, and no workers nothing of the target", () => {
    const none = boundsOf({ participants: 300, eligible: 0, target: 0, shortfall: 250 });
    expect(none).toMatchObject({ eligible: [], target: [] });
  });
});

describe("parts that add up to a whole", () => {
  const {
    eligible: whole,
    participants: one,
    uncovered: other,
  } = membersOf({ eligible: 1000, participants: 300, uncovered: 650 });
  const sum = (more: Partial<Sum> = {}, values = valuesAsTheyStand()) =>
    sumRelation("other", { whole, parts: [one, other], ...more }, values);

  test("fit to half a person, and as much more as rounding allows", () => {
    expect(bounds(sum(), whole)).toEqual([[949.5, 950.5]]);
    expect(bounds(sum(), one)).toEqual([[349.5, 350.5]]);
    expect(bounds(sum({ slack: 2 }), whole)).toEqual([[947.5, 952.5]]);
    expect(bounds(sum({ slack: 2 }), other)).toEqual([[697.5, 702.5]]);
  });

  test("may be less together where some are missing", () => {
    expect(bounds(sum({ isIncomplete: true }), whole)).toEqual([[949.5, Infinity]]);
    expect(bounds(sum({ isIncomplete: true }), one)).toEqual([[-Infinity, 350.5]]);
  });

  const leftOut = [[other.number]];

  test("fit with what may be left out, and without", () => {
    expect(bounds(sum({ leftOut }), whole)).toEqual([
      [949.5, 950.5],
      [299.5, 300.5],
    ]);
    expect(bounds(sum({ leftOut }), one)).toEqual([
      [349.5, 350.5],
      [999.5, 1000.5],
    ]);
    expect(bounds(sum({ leftOut }), other)).toEqual([[699.5, 700.5]]);
  });

  test.each([
    [999.4, false],
    [999.5, true],
    [1000, true],
    [1000.5, true],
    [1000.6, false],
  ])("where the rest is %d of 1,000, what is left out may be any number: %s", (rest, isFree) => {
    const values = valuesAsTheyStand();
    const relation = sum({ leftOut }, values);
    values.correct(one.number, { value: rest, decimals: 0 });
    relation.moved?.(one.number, rest - 300);
    expect(isIn(relation.fitting(other), 123_456)).toBe(isFree);
  });

  test("a correction of what may be left out changes nothing for the sum without it", () => {
    const values = valuesAsTheyStand();
    const relation = sum({ leftOut }, values);
    values.correct(other.number, { value: 680, decimals: 0 });
    relation.moved?.(other.number, 30);
    expect(bounds(relation, whole)).toEqual([
      [979.5, 980.5],
      [299.5, 300.5],
    ]);
  });
});
