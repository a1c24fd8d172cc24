import fc from "fast-check";
import { dueDate } from "../../src/domain/dueDate";
import { serialOf } from "../../src/domain/excelDate";
import { Impossible } from "../../src/domain/impossible";

const none = new Set<number>();
const workingDays = (days: number) => ({ days, working: true });
const calendarDays = (days: number) => ({ days, working: false });

/** Every day written down one after the other, from the calendar that JavaScript has. */
function counted(event: number, days: number, holidays: ReadonlySet<number>): number {
  const working: number[] = [];
  for (let ahead = 1; working.length < days; ahead++) {
    const weekday = new Date(Date.UTC(1899, 11, 30 + event + ahead)).getUTCDay();
    const free = weekday === 0 || weekday === 6 || holidays.has(event + ahead);
    if (!free) working.push(event + ahead);
  }
  return working[days - 1]!;
}

describe("dueDate", () => {
  it("counts from the day after the event", () => {
    expect(dueDate(serialOf(2026, 11, 2), calendarDays(14), none)).toBe(serialOf(2026, 11, 16));
    expect(dueDate(serialOf(2026, 11, 2), calendarDays(1), none)).toBe(serialOf(2026, 11, 3));
    expect(dueDate(serialOf(2026, 11, 2), calendarDays(365), none)).toBe(serialOf(2027, 11, 2));
  });

  it("leaves out weekends and holidays where working days count", () => {
    const christmas = new Set([serialOf(2026, 12, 25)]);
    const event = serialOf(2026, 12, 21);
    expect(dueDate(event, workingDays(7), none)).toBe(serialOf(2026, 12, 30));
    expect(dueDate(event, workingDays(7), christmas)).toBe(serialOf(2026, 12, 31));
    expect(dueDate(event, calendarDays(7), christmas)).toBe(serialOf(2026, 12, 28));
    expect(dueDate(serialOf(2026, 11, 6), workingDays(1), none)).toBe(serialOf(2026, 11, 9));
  });

  it("drops a time of day", () => {
    const evening = serialOf(2026, 11, 2) + 0.75;
    expect(dueDate(evening, calendarDays(14), none)).toBe(serialOf(2026, 11, 16));
  });

  it("agrees with counting day by day", () => {
    const event = fc.integer({ min: 61, max: 100_000 });
    const ahead = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(event, fc.integer({ min: 1, max: 365 }), ahead, (from, days, offsets) => {
        const holidays = new Set(offsets.map((offset) => from + offset));
        expect(dueDate(from, workingDays(days), holidays)).toBe(counted(from, days, holidays));
      }),
    );
  });

  it("refuses what is no date and what is no rule", () => {
    const impossible = new Impossible("#NUM!");
    for (const days of [0, 366, 1.5, -1]) {
      expect(() => dueDate(46_328, workingDays(days), none)).toThrow(impossible);
    }
    expect(() => dueDate(0, workingDays(14), none)).toThrow(impossible);
    expect(() => dueDate(serialOf(9999, 12, 31), calendarDays(1), none)).toThrow(impossible);
  });
});
