import fc from "fast-check";
import { GroupTable } from "../../src/members/groupTable";
import { few } from "../few";

const word = fc.oneof(fc.nat(2), fc.nat(65_537), fc.integer({ min: 65_538, max: 65_600 }));
const groups = fc.array(fc.tuple(word, word, word, word, word), { maxLength: 300 });

test("equal groups have one number, others another, in the order in which they come", () => {
  fc.assert(
    fc.property(groups, (written) => {
      const table = new GroupTable();
      const keys = written.map(String);
      const different = [...new Set(keys)];
      const numbers = written.map((words) => table.numberOf(...words));
      expect(numbers).toEqual(keys.map((key) => different.indexOf(key)));
      expect(table.size).toBe(different.length);
      expect(numbers.map((number) => String([...table.wordsOf(number)]))).toEqual(keys);
    }),
    few(100),
  );
});

test("groups that differ in one thing only are told apart, however many there are", () => {
  const table = new GroupTable();
  const written = [0, 1, 2, 3, 4].flatMap((place) =>
    Array.from({ length: 500 }, (_, value) => [0, 0, 0, 0, 0].with(place, value + 1)),
  );
  const numbers = written.map(([a = 0, b = 0, c = 0, d = 0, e = 0]) =>
    table.numberOf(a, b, c, d, e),
  );
  expect(numbers).toEqual(written.map((_, number) => number));
});
