import { gainOf, located, relationsAt, slips } from "../../../src/checks/consistency/candidates";
import type { Member } from "../../../src/checks/consistency/member";
import type { Range, Relation } from "../../../src/checks/consistency/relation";
import { valuesAsTheyStand } from "../../../src/checks/consistency/values";
import { memberWith, relationWith } from "./madeUpRelations";

const values = valuesAsTheyStand();
const participants = memberWith("participants", 1000);
const coverage = memberWith("coverage", 0.36, 2);

/** A relation of one number with others that are not looked at. */
function of(kind: Relation["kind"], member: Member, ...ranges: readonly Range[]): Relation {
  return relationWith(kind, [member, ...ranges]);
}

test.each<[number, Relation["kind"][], number]>([
  [0, [], 0],
  [1, ["total"], 0],
  [0, ["total"], 1],
  [3, ["ratio", "total", "segments"], 0],
  [1, ["within"], 0],
  [2, ["within", "total"], 0],
  [1, ["within", "ratio"], 0],
  [2, ["within", "ratio", "total"], 0],
  [1, ["within", "ratio", "total"], 1],
])(
  "what a number gains counts an excess that ends only without a percent: %s",
  (gain, kinds, breaks) => {
    const mends = kinds.map((kind) => of(kind, participants));
    expect(gainOf({ mends, breaks })).toBe(gain);
  },
);

describe("the relations of a number", () => {
  const formula = { ...participants, number: { ...participants.number, isFormula: true } };
  const other = memberWith("eligible", 5000);
  const withResult = (result: Member, ...ranges: readonly Range[]) =>
    relationWith("total", [result, ...ranges], [other, [0, 9999]]);

  test("are those in which it stands", () => {
    const [one, another] = [withResult(participants, [0, 1]), of("ratio", coverage, [0, 1])];
    const at = relationsAt([one, another], values);
    expect(at(other.number)).toEqual([one]);
    expect(at(coverage.number)).toEqual([another]);
    expect(at(memberWith("gap", 7).number)).toEqual([]);
  });

  test("are not those of which the result is a formula that comes out right", () => {
    const follows = withResult(formula, [1000, 1000]);
    expect(relationsAt([follows], values)(other.number)).toEqual([]);
  });

  test.each([
    ["a formula that comes out wrong", withResult(formula, [1, 999])],
    ["typed, be it right", withResult(participants, [1000, 1000])],
    ["typed, be it wrong", withResult(participants, [1, 999])],
  ])("are those of which the result is %s", (_, relation) => {
    expect(relationsAt([relation], values)(other.number)).toEqual([relation]);
  });
});

describe("the number that fits", () => {
  const fits = (member: Member, ...relations: readonly Relation[]) =>
    located(member, relationsAt(relations, values), values);

  test("is the one with which all relations hold", () => {
    const relations = [
      of("ratio", participants, [2000, 2100]),
      of("total", participants, [2046.5, 2047.5]),
      of("other", participants, [0, 9999]),
    ];
    expect(fits(participants, ...relations)).toEqual({
      member: participants,
      meant: { value: 2047, decimals: 0 },
      isSlip: false,
      isExact: true,
      mends: relations.slice(0, 2),
      breaks: 0,
    });
  });

  test.each<[string, Range[], { value: number; isExact: boolean } | undefined]>([
    ["one near it, where many would do", [[2000, 2100]], { value: 2050, isExact: false }],
    ["a whole one", [[2000.2, 2001.1]], { value: 2001, isExact: true }],
    ["none where no whole one does", [[2000.2, 2000.3]], undefined],
    ["none where nothing does", [], undefined],
    ["none where there is no bound", [[2000, Infinity]], undefined],
    ["not below zero", [[-500, 9]], { value: 5, isExact: false }],
    [
      "the nearest of several",
      [
        [1, 1],
        [900, 900],
        [1600, 1600],
      ],
      { value: 900, isExact: true },
    ],
    [
      "be it larger",
      [
        [1, 1],
        [600, 600],
        [1300, 1300],
        [5000, 5000],
      ],
      { value: 1300, isExact: true },
    ],
  ])("is %s", (_, ranges, expected) => {
    const found = fits(participants, of("total", participants, ...ranges));
    expect(found && { value: found.meant.value, isExact: found.isExact }).toEqual(expected);
  });

  test("of a percent is not rounded to a whole", () => {
    expect(fits(coverage, of("ratio", coverage, [0.52, 0.54]))?.meant).toEqual({
      value: 0.53,
      decimals: 2,
    });
  });

  test("of too many participants need not fit the percent that was computed from them", () => {
    const computed = of("ratio", participants, [999, 1001]);
    const typed = of("ratio", participants, [300, 310]);
    const total = of("total", participants, [304, 304]);
    const excess = of("within", participants, [0, 800]);
    expect(fits(participants, excess, total, computed)?.meant.value).toBe(304);
    expect(fits(participants, excess, typed)?.meant.value).toBe(305);
    expect(fits(participants, total, computed)).toBeUndefined();
  });
});

describe("slips", () => {
  const meantBy = (member: Member, relation: Relation, ...others: readonly Relation[]) =>
    slips(member, relation, relationsAt([relation, ...others], values), values);
  const valuesMeant = (...of: Parameters<typeof meantBy>) =>
    meantBy(...of).map(({ meant }) => meant.value);

  test("are numbers off by a power of ten or a zero with which the relation holds", () => {
    expect(valuesMeant(participants, of("ratio", participants, [90, 110]))).toEqual([100]);
    expect(valuesMeant(participants, of("ratio", participants, [95, 105], [9000, 11000]))).toEqual([
      100, 10_000,
    ]);
    expect(valuesMeant(participants, of("ratio", participants, [999, 1001], [9, 11]))).toEqual([
      10,
    ]);
    expect(valuesMeant(participants, of("ratio", participants, [1500, 3000]))).toEqual([]);
  });

  test("tell what they mend and what they break", () => {
    const [ratio, total] = [
      of("ratio", participants, [90, 110]),
      of("total", participants, [1000, 1000]),
    ];
    const excess = of("within", participants, [0, 800]);
    const [slip] = meantBy(
      participants,
      ratio,
      total,
      excess,
      of("other", participants, [0, 5000]),
    );
    expect(slip).toEqual({
      member: participants,
      meant: { value: 100, decimals: 0 },
      isSlip: true,
      isExact: false,
      mends: [ratio, excess],
      breaks: 1,
    });
  });

  test("that mend more come first, then those nearer to the middle of what fits", () => {
    const wide = of("ratio", participants, [1, 21_000]);
    expect(valuesMeant(participants, wide).slice(0, 2)).toEqual([10_000, 100]);
    const exactly = of("total", participants, [10, 10]);
    expect(valuesMeant(participants, wide, exactly)[0]).toBe(10);
  });

  test("that come out come before those that leave room for rows that are missing", () => {
    const atMost = meantBy(participants, of("total", participants, [-Infinity, 100.5]));
    expect(atMost.map(({ meant, isExact }) => [meant.value, isExact])).toEqual([
      [100, true],
      [10, false],
      [1, false],
    ]);
    const atLeast = meantBy(participants, of("total", participants, [9_999.5, Infinity]));
    expect(atLeast.map(({ meant, isExact }) => [meant.value, isExact])).toEqual([
      [10_000, true],
      [100_000, false],
      [1_000_000, false],
    ]);
  });

  test.each([
    [101, true],
    [101.1, false],
  ])("come out where they are one person off at most: %s", (bound, comesOut) => {
    const [slip] = meantBy(participants, of("total", participants, [-Infinity, bound]));
    expect(slip?.isExact).toBe(comesOut);
  });

  test("of a percent are the whole at most", () => {
    const any = of("ratio", coverage, [0, 9]);
    expect(valuesMeant(coverage, any).every((value) => value <= 1)).toBe(true);
    const tenth = memberWith("coverage", 0.1, 1);
    expect(valuesMeant(tenth, of("ratio", tenth, [0.9, 1.1]))).toContain(1);
  });

  test("of a gap that may be persons or points are not looked for", () => {
    const gap = memberWith("gap", 1000);
    expect(meantBy(gap, of("other", gap, [90, 110]))).toEqual([]);
  });
});
