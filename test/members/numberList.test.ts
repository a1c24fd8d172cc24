import { NumberList } from "../../src/members/numberList";

test("numbers that are pushed stand in their order, up to 2^32 - 1", () => {
  const list = new NumberList();
  const numbers = Array.from({ length: 1000 }, (_, at) => 2 ** 32 - 1 - at);
  for (const number of numbers) list.push(number);
  expect([...list.all]).toEqual(numbers);
  expect(list).toHaveLength(1000);
});

test("what nobody has added to is 0", () => {
  const list = new NumberList();
  list.add(300, 2);
  list.add(0, 1);
  list.add(300, 1);
  list.add(300, -2);
  expect(list.length).toBe(301);
  expect(list.all[0]).toBe(1);
  expect(list.all[300]).toBe(1);
  expect(list.all.filter((number) => number > 0)).toHaveLength(2);
});

test("what was taken of it does not change any more", () => {
  const list = new NumberList();
  list.push(1);
  const taken = list.all;
  list.add(0, 1);
  expect([...taken]).toEqual([1]);
});
