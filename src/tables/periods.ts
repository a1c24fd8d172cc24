import type { AsOf } from "./tags";

/** Years that headers and titles may name. */
const YEAR = String.raw`(20\d\d|2100)`;
/** The months by how their names begin. */
const months = [
  ["jan"],
  ["feb", "peb"],
  ["mar"],
  ["apr"],
  ["mei", "may"],
  ["jun"],
  ["jul"],
  ["agu", "ags", "aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov", "nop"],
  ["des", "dec"],
];
const MONTH = String.raw`(jan\w*|feb\w*|peb\w*|mar(?:et|ch)?|apr\w*|mei|may|jun\w*|jul\w*|agu\w*|ags\w*|aug\w*|sep\w*|okt\w*|oct\w*|nov\w*|nop\w*|des\w*|dec\w*)`;

const dayMonthYear = new RegExp(String.raw`\b(\d{1,2}) ${MONTH} ${YEAR}\b`, "i");
const numericDate = new RegExp(String.raw`\b(\d{1,2})[-/ ](\d{1,2})[-/ ]${YEAR}\b`);
const monthYear = new RegExp(String.raw`\b${MONTH}[ '’-]{1,2}${YEAR}\b`, "i");
const quarterYear = new RegExp(
  String.raw`\b(?:triwulan|tw|kuartal|quarter|q) ?(iv|i{1,3}|[1-4])\b.*?${YEAR}\b`,
  "i",
);
const halfYear = new RegExp(
  String.raw`\b(?:semester|smt|semester ke) ?(ii?|[12])\b.*?${YEAR}\b`,
  "i",
);
const years = new RegExp(String.raw`\b${YEAR}\b`, "g");

/** A number as a year, 2000–2100; undefined for any other. */
export function yearOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\s*20\d\d\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 2000 && number <= 2100
    ? number
    : undefined;
}

/** The years that words name, in their order, repeats too. */
export function yearsIn(text: string): number[] {
  return (text.match(years) ?? []).map(Number);
}

/**
 * The last period that words name: "31 Desember 2024", "31-12-2024", "Des 2024", "Triwulan II
 * 2024" and "Semester I 2024" (their last month), "2024".
 */
export function periodIn(text: string): AsOf | undefined {
  const plain = text.replace(/[\s.,_]+/g, " ");
  const [, day, month = "", year] = dayMonthYear.exec(plain) ?? [];
  if (day) return dated(Number(year), monthOf(month), Number(day));
  const [, dayNumber, monthNumber, yearNumber] = numericDate.exec(plain) ?? [];
  if (dayNumber) return dated(Number(yearNumber), Number(monthNumber), Number(dayNumber));
  const [, onlyMonth, itsYear] = monthYear.exec(plain) ?? [];
  if (onlyMonth) return { year: Number(itsYear), month: monthOf(onlyMonth) };
  const [, quarter, quarterOf] = quarterYear.exec(plain) ?? [];
  if (quarter) return { year: Number(quarterOf), month: 3 * quarterNumber(quarter) };
  const [, half, halfOf] = halfYear.exec(plain) ?? [];
  if (half) return { year: Number(halfOf), month: 6 * quarterNumber(half) };
  const last = yearsIn(plain).at(-1);
  return last === undefined ? undefined : { year: last };
}

/** The same without the day, for a header. */
export function readPeriod(text: string): { readonly year?: number; readonly month?: number } {
  const { year, month } = periodIn(text) ?? {};
  return { year, month };
}

function dated(year: number, month: number, day: number): AsOf {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { year };
  return { year, month, day };
}

function monthOf(name: string): number {
  return months.findIndex((names) => names.includes(name.slice(0, 3).toLowerCase())) + 1;
}

function quarterNumber(written: string): number {
  const roman = ["i", "ii", "iii", "iv"].indexOf(written.toLowerCase());
  return roman < 0 ? Number(written) : roman + 1;
}
