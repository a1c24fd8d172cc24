import { unlessSame } from "../../../src/functions/cells/unlessSame";

test("the same arguments are computed once in a row, others anew, failures never kept", () => {
  const asked: unknown[][] = [];
  const sum = unlessSame((a: number, b: number) => {
    asked.push([a, b]);
    if (b === 0) throw new Error("no");
    return a + b;
  });
  expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 3]);
  expect(asked).toEqual([
    [1, 2],
    [2, 2],
    [1, 2],
  ]);
  expect(() => sum(1, 0)).toThrow();
  expect(() => sum(1, 0)).toThrow();
});
