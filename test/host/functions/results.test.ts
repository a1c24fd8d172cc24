import { readResult } from "../../../src/host/functions/results";

test.each([
  [1, "#N/A"],
  [2, "#VALUE!"],
  [3, "#VALUE!"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
])("error number %p of office.js shows as %p", (number, shown) => {
  expect(readResult([4, false, "pesan", number])).toEqual({ id: 4, result: shown });
  expect(readResult({ id: 4, failed: true, errorCode: number })).toEqual({ id: 4, result: shown });
});

test("values come as they are, nothing as 0, errors inside a range as their texts", () => {
  expect(readResult([4, true, 0.5])).toEqual({ id: 4, result: 0.5 });
  expect(readResult([4, true, null])).toEqual({ id: 4, result: 0 });
  expect(
    readResult([
      4,
      true,
      [
        [1, { code: "#N/A" }],
        [null, "x"],
      ],
    ]),
  ).toEqual({
    id: 4,
    result: [
      [1, "#N/A"],
      [0, "x"],
    ],
  });
});

test("what is no result is nothing", () => {
  expect(readResult("x")).toBeNull();
  expect(readResult([])).toBeNull();
});
