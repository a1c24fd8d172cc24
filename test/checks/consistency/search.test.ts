import type { Range, Relation } from "../../../src/checks/consistency/relation";
import { provenIn, searchIn, slipIn } from "../../../src/checks/consistency/search";
import { valuesAsTheyStand } from "../../../src/checks/consistency/values";
import { anyTable, memberWith, relationWith } from "./madeUpRelations";

const participants = memberWith("participants", 1000);
const eligible = memberWith("eligible", 5000);

function searchAmong(relations: readonly Relation[]) {
  return searchIn(anyTable, relations, valuesAsTheyStand());
}

describe("a number that two relations show to be wrong", () => {
  /** Of one number and of the other: what the relation between them leaves for it, and its own. */
  function proven(kind: Relation["kind"], one: readonly Range[], other: readonly Range[]) {
    const between = relationWith(kind, [participants, ...one], [eligible, ...other]);
    const own = relationWith("total", [participants, ...one]);
    const its = relationWith("total", [eligible, ...other]);
    return (...more: readonly Relation[]) =>
      provenIn(searchAmong([between, own, its, ...more]), between);
  }

  test("is none where another explains as much", () => {
    expect(proven("ratio", [[2000, 2000]], [[2500, 2500]])()).toBeUndefined();
  });

  test("explains more than any other", () => {
    const third = relationWith("other", [participants, [2000, 2000]]);
    const found = proven("ratio", [[2000, 2000]], [[2500, 2500]])(third);
    expect([found?.member, found?.meant.value]).toEqual([participants, 2000]);
    const its = relationWith("other", [eligible, [2500, 2500]]);
    expect(proven("ratio", [[2000, 2000]], [[2500, 2500]])(its)?.member).toBe(eligible);
  });

  test("is rather a slip of the pen", () => {
    expect(proven("ratio", [[100, 100]], [[2500, 2500]])()).toMatchObject({
      member: participants,
      isSlip: true,
    });
    expect(proven("ratio", [[2000, 2000]], [[500, 500]])()?.member).toBe(eligible);
  });

  test("is rather a slip with which the sum comes out", () => {
    const [comesOut, leavesRoom] = [[[-Infinity, 100.5]], [[-Infinity, 502]]] as const;
    expect(proven("total", comesOut, leavesRoom)()?.member).toBe(participants);
    expect(proven("total", [[-Infinity, 102]], [[-Infinity, 500.5]])()?.member).toBe(eligible);
  });

  test("may have been meant in several ways", () => {
    const found = proven(
      "total",
      [
        [99, 101],
        [10, 11],
      ],
      [],
    )();
    expect([found?.member, found?.meant.value]).toEqual([participants, 100]);
  });

  test("is none where only one relation shows it", () => {
    const alone = relationWith("ratio", [participants, [100, 100]]);
    expect(provenIn(searchAmong([alone]), alone)).toBeUndefined();
  });
});

describe("a slip that one relation alone shows", () => {
  function slip(kind: Relation["kind"], ranges: readonly Range[], ...others: readonly Relation[]) {
    const relation = relationWith(kind, [participants, ...ranges]);
    return slipIn(searchAmong([relation, ...others]), relation)?.meant.value;
  }

  test("is told, but not where there are only more participants than workers", () => {
    expect(slip("segments", [[99, 101]])).toBe(100);
    expect(slip("within", [[-Infinity, 100]])).toBeUndefined();
  });

  test.each<[string, Range[], number | undefined]>([
    ["comes out", [[-Infinity, 100.5]], 100],
    ["leaves room for rows that are missing", [[-Infinity, 102]], undefined],
    ["is near enough", [[80, 110]], 100],
    [
      "leaves room in one way, and is near enough in another",
      [
        [-Infinity, 150],
        [80, 110],
      ],
      100,
    ],
    [
      "leaves room in the one way in which it fits",
      [
        [-Infinity, 13],
        [300, 310],
      ],
      undefined,
    ],
  ])("is told in a sum where it %s", (_, ranges, meant) => {
    expect(slip("total", ranges)).toBe(meant);
  });

  test("may break a percent that was computed from it, where a total shows it", () => {
    const computed = relationWith("ratio", [eligible, [4999, 5001]], [participants, [999, 1001]]);
    expect(slip("total", [[99, 101]], computed)).toBe(100);
    expect(slip("segments", [[99, 101]], computed)).toBeUndefined();
  });

  test("is none where two numbers would do", () => {
    const relation = relationWith("segments", [participants, [99, 101]], [eligible, [499, 501]]);
    expect(slipIn(searchAmong([relation]), relation)).toBeUndefined();
  });
});
