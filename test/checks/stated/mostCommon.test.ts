import { mostCommon } from "../../../src/checks/stated/mostCommon";

test.each([
  [[46, 50, 50], { value: 50, times: 2 }],
  [[46, 46, 50], { value: 46, times: 2 }],
  [[1, 2, 2, 3, 3, 3, 2, 3], { value: 3, times: 4 }],
  [[50, 46], { value: 50, times: 1 }],
  [[], undefined],
])("of %j the most common is told, of several the first", (numbers, expected) => {
  expect(mostCommon(numbers)).toEqual(expected);
});
