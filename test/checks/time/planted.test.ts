import fc from "fast-check";
import { cellAddress } from "../../../src/tables/grid";
import { few } from "../../few";
import type { TestCell } from "../../tables/sheetOf";
import { foundOverTime, yearSheet } from "./yearSheets";

/** Participants of 5 to 14 regions in 3 to 7 years, which grow by what regions grow by. */
const histories = fc
  .record({
    years: fc.integer({ min: 3, max: 7 }),
    // Unbiased: regions that all grow by the same edge case are no regions.
    regions: fc.noBias(
      fc.array(
        fc.record({
          first: fc.integer({ min: 4_000, max: 400_000 }),
          growth: fc.array(fc.double({ min: -0.03, max: 0.15, noNaN: true }), {
            minLength: 6,
            maxLength: 6,
          }),
        }),
        { minLength: 5, maxLength: 14 },
      ),
    ),
  })
  .map(({ years, regions }) => ({
    headers: Array.from({ length: years }, (_, index) => `Peserta ${2018 + index}`),
    rows: regions.map(({ first, growth }) => {
      const numbers = [first];
      for (const rate of growth.slice(0, years - 1)) {
        // One more: a region that stays the same to the person is a finding.
        numbers.push(Math.round((numbers.at(-1) ?? 0) * (1 + rate)) + 1);
      }
      return numbers;
    }),
  }))
  .filter(({ rows }) => rows.every((row) => new Set(row).size === row.length));

test("years that grow as regions do have no finding", () => {
  fc.assert(
    fc.property(histories, ({ headers, rows }) => {
      expect(foundOverTime(yearSheet(headers, rows))).toEqual([]);
    }),
    few(12),
  );
});

const slips: Record<string, (digits: string, place: number) => string> = {
  "a zero at the end": (digits) => `${digits}0`,
  "a zero within": (digits, place) => `${digits.slice(0, place)}0${digits.slice(place)}`,
  "a digit typed twice": (digits, place) => digits.slice(0, place) + digits.slice(place - 1),
  "a digit lost": (digits, place) => digits.slice(0, place) + digits.slice(place + 1),
};

test.each(Object.entries(slips))("%s is one finding, at its cell", (_, slip) => {
  const where = fc.record({ region: fc.nat(), year: fc.nat(), place: fc.nat() });
  fc.assert(
    fc.property(histories, where, ({ headers, rows }, { region, year, place }) => {
      const [row, column] = [region % rows.length, year % headers.length];
      const digits = String(rows[row]?.[column]);
      const wrong = Number(slip(digits, 1 + (place % (digits.length - 1))));
      const cells: TestCell[][] = yearSheet(headers, rows);
      const planted = cells.map((line, at) =>
        at === row + 1 ? line.map((cell, here) => (here === column + 1 ? wrong : cell)) : line,
      );
      const cell = cellAddress({ row: row + 1, column: column + 1 });
      const found = foundOverTime(planted);
      expect(found).toEqual([expect.stringMatching(`^T0[23] ${cell}$`)]);
    }),
    few(12),
  );
});
