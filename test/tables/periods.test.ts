import { periodIn, readPeriod, yearOf, yearsIn } from "../../src/tables/periods";

test.each<[unknown, number | undefined]>([
  [2024, 2024],
  ["2024", 2024],
  [" 2024 ", 2024],
  [2000, 2000],
  [2100, 2100],
  [1999, undefined],
  [2101, undefined],
  [2024.5, undefined],
  ["2024/25", undefined],
  ["1999", undefined],
  ["+2024", undefined],
  ["2024.0", undefined],
  [true, undefined],
])("%p as a year is %p", (value, year) => expect(yearOf(value)).toBe(year));

test("years are found in their order, repeats too", () => {
  expect(yearsIn("2024, 2022–2024 dan 2100, bukan 1999 atau 20240")).toEqual([
    2024, 2022, 2024, 2100,
  ]);
});

test.each<[string, object | undefined]>([
  ["31 Desember 2024", { year: 2024, month: 12, day: 31 }],
  ["1 Jan. 2024", { year: 2024, month: 1, day: 1 }],
  ["31-12-2024", { year: 2024, month: 12, day: 31 }],
  ["31.12.2024", { year: 2024, month: 12, day: 31 }],
  ["31/12/2024", { year: 2024, month: 12, day: 31 }],
  ["0 Juni 2024", { year: 2024 }],
  ["32-12-2024", { year: 2024 }],
  ["1-0-2024", { year: 2024 }],
  ["Jan 2024", { year: 2024, month: 1 }],
  ["Pebruari 2024", { year: 2024, month: 2 }],
  ["Februari 2024", { year: 2024, month: 2 }],
  ["Maret 2024", { year: 2024, month: 3 }],
  ["April 2024", { year: 2024, month: 4 }],
  ["Mei 2024", { year: 2024, month: 5 }],
  ["May 2024", { year: 2024, month: 5 }],
  ["Juni 2024", { year: 2024, month: 6 }],
  ["Juli 2024", { year: 2024, month: 7 }],
  ["Agustus 2024", { year: 2024, month: 8 }],
  ["Ags 2024", { year: 2024, month: 8 }],
  ["August 2024", { year: 2024, month: 8 }],
  ["September-2024", { year: 2024, month: 9 }],
  ["Oktober 2024", { year: 2024, month: 10 }],
  ["Oct 2024", { year: 2024, month: 10 }],
  ["Nov'2024", { year: 2024, month: 11 }],
  ["Nopember 2024", { year: 2024, month: 11 }],
  ["Dec 2024", { year: 2024, month: 12 }],
  ["Triwulan I 2024", { year: 2024, month: 3 }],
  ["Triwulan II Tahun 2024", { year: 2024, month: 6 }],
  ["TW III 2024", { year: 2024, month: 9 }],
  ["Triwulan IV 2024", { year: 2024, month: 12 }],
  ["Q4 2024", { year: 2024, month: 12 }],
  ["Kuartal 1 2024", { year: 2024, month: 3 }],
  ["Semester I 2024", { year: 2024, month: 6 }],
  ["Smt 2 Tahun 2024", { year: 2024, month: 12 }],
  ["Semester II 2024", { year: 2024, month: 12 }],
  ["Tahun 2022 s.d. 2024", { year: 2024 }],
  ["Marga 2024", { year: 2024 }],
  ["Pasar 12 2024", { year: 2024 }],
  ["31 Desember 2023 dan 30 Juni 2024", { year: 2024, month: 6, day: 30 }],
  ["tanpa tahun", undefined],
  ["Desember", undefined],
])("%j is the period %j", (text, period) => expect(periodIn(text)).toEqual(period));

test("of one year counts only what is named of it", () => {
  const words = "31 Desember 2023, Juni 2024 dan 2025";
  expect(periodIn(words, 2023)).toEqual({ year: 2023, month: 12, day: 31 });
  expect(periodIn(words, 2024)).toEqual({ year: 2024, month: 6 });
  expect(periodIn(words, 2025)).toEqual({ year: 2025 });
  expect(periodIn(words, 2026)).toBeUndefined();
});

test("a header has no day", () => {
  expect(readPeriod("Peserta 31 Desember 2024")).toEqual({ year: 2024, month: 12 });
  expect(readPeriod("Peserta")).toEqual({});
});
