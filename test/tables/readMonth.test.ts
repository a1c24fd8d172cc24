import fc from "fast-check";
import { serialOf } from "../../src/domain/excelDate";
import { readMonth } from "../../src/tables/readMonth";
import { few } from "../few";

test.each([
  ["31-12-2024", "2024-12"],
  ["31/12/2024", "2024-12"],
  ["31.12.2024", "2024-12"],
  ["1/2/2024", "2024-02"],
  ["31-12-2024 23:59:59", "2024-12"],
  ["2024-12-31", "2024-12"],
  ["2024-12-31T00:00:00", "2024-12"],
  ["2024/12/31", "2024-12"],
  ["2024-12", "2024-12"],
  ["12-2024", "2024-12"],
  ["1/2024", "2024-01"],
  ["202412", "2024-12"],
  ["Desember 2024", "2024-12"],
  ["31 Des 2024", "2024-12"],
  ["31-Dec-2024", "2024-12"],
  ["Nopember 2024", "2024-11"],
  ["Agt 2024", undefined],
  ["Triwulan II 2024", "2024-06"],
  ["45657", "2024-12"],
  ["45657.75", "2024-12"],
  ["36526", "2000-01"],
  ["73415", "2100-12"],
  ["2100-12-31", "2100-12"],
  ["12-2100", "2100-12"],
])("%s is in the month %s", (text, month) => expect(readMonth(text)).toBe(month));

test.each([
  ["no month", "n/a"],
  ["a year alone", "2024"],
  ["a month that there is not", "2024-13"],
  ["month 0", "202400"],
  ["the same before the year", "13-2024"],
  ["a day before which a month stands", "12/31/2024"],
  ["a year before 2000", "31-12-1999"],
  ["Excel's number of a day before 2000", "36525"],
  ["Excel's number of a day after 2100", "73416"],
  ["a longer number", "2024123"],
  ["an amount", "2024.12,50"],
  ["nothing", ""],
])("%s names none: %s", (_, text) => expect(readMonth(text)).toBeUndefined());

test("a day is in its month, however it is written", () => {
  const dates = fc.date({
    min: new Date(2000, 0),
    max: new Date(2100, 11, 31),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
      const two = (number: number) => String(number).padStart(2, "0");
      const expected = `${year}-${two(month)}`;
      const name = date.toLocaleString("id-ID", { month: "long" });
      for (const text of [
        `${two(day)}-${two(month)}-${year}`,
        `${day}/${month}/${year}`,
        `${expected}-${two(day)}`,
        `${year}${two(month)}`,
        `${two(month)}/${year}`,
        `${day} ${name} ${year}`,
        String(serialOf(year, month, day)),
      ]) {
        expect([text, readMonth(text)]).toEqual([text, expected]);
      }
    }),
    few(200),
  );
});
