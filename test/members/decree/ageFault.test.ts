import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/excelDate";
import { ageFault } from "../../../src/members/decree/ageFault";

const ages = { from: 17, to: 64 };

/** Of somebody whose NIK says that day of birth as DDMMYY. */
function faultOf(birth: string, [year, month, day]: readonly [number, number, number]) {
  const first = Number(`610101${birth.slice(0, 2)}`);
  const last = Number(`${birth.slice(2)}0001`);
  return ageFault(first, last, { ages, on: { year, month, day } });
}

it.each([
  ["becomes 17 tomorrow", "010209", [2026, 1, 31], "younger"],
  ["becomes 17 today", "310109", [2026, 1, 31], undefined],
  ["is 64 until tomorrow", "010261", [2026, 1, 31], undefined],
  ["becomes 65 today", "310161", [2026, 1, 31], "older"],
  ["is a woman who becomes 17 tomorrow", "410209", [2026, 1, 31], "younger"],
  ["is a woman who becomes 17 today", "710109", [2026, 1, 31], undefined],
  ["was born on 29 February and becomes 17 tomorrow", "290208", [2025, 2, 28], "younger"],
  ["was born on 29 February and becomes 17 today", "290208", [2025, 3, 1], undefined],
  ["was born on 29 February of 2000, for 1900 had none", "290200", [1964, 3, 1], "younger"],
  ["was born in 2015 or 1915", "120815", [2026, 1, 31], "younger"],
  ["was born in 1950, for 2050 is still to come", "120850", [2026, 1, 31], "older"],
  ["was born in 1926 or will be this year", "010226", [2026, 1, 31], "older"],
  ["is not yet born in either century", "120850", [1940, 1, 1], "younger"],
  ["has no day of birth", "310250", [2026, 1, 31], undefined],
] as const)("somebody who %s", (_, birth, on, fault) => {
  expect(faultOf(birth, on)).toBe(fault);
});

const days = fc
  .date({
    min: new Date("1930-01-01T00:00Z"),
    max: new Date("2029-12-31T00:00Z"),
    noInvalidDate: true,
  })
  .map((date): CalendarDate => {
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });

it("lets nobody pass who is outside the ages in both centuries, and whoever is within in one", () => {
  fc.assert(
    fc.property(
      days,
      days,
      fc.integer({ min: 0, max: 100 }),
      fc.nat(60),
      (birth, on, from, more) => {
        const limits = { ages: { from, to: from + more }, on };
        const first = 61_010_100 + birth.day;
        const last = (birth.month * 100 + (birth.year % 100)) * 10_000 + 1;
        const possible = [birth.year % 100, (birth.year % 100) + 100].map((year) =>
          yearsBetween({ ...birth, year: 1900 + year }, on),
        );
        const isWithin = possible.some((age) => age >= from && age <= from + more);
        expect(ageFault(first, last, limits) === undefined).toBe(isWithin);
      },
    ),
  );
});

/** Birthdays up to a day, counted one by one; below 0 before birth. */
function yearsBetween(birth: CalendarDate, on: CalendarDate): number {
  const at = ({ year, month, day }: CalendarDate) => year * 10_000 + month * 100 + day;
  let years = -1;
  while (at({ ...birth, year: birth.year + years + 1 }) <= at(on)) years++;
  return years;
}
