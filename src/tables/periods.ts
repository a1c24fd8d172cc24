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

const dayMonthYear = new RegExp(String.raw`\b(\d{1,2}) ${MONTH} ${YEAR}\b`, "gi");
const numericDate = new RegExp(String.raw`\b(\d{1,2})[-/ ](\d{1,2})[-/ ]${YEAR}\b`, "g");
const monthYear = new RegExp(String.raw`\b${MONTH}[ '’-]{1,2}${YEAR}\b`, "gi");
const quarterYear = new RegExp(
  String.raw`\b(?:triwulan|tw|kuartal|quarter|q) ?(iv|i{1,3}|[1-4])\b.*?${YEAR}\b`,
  "gi",
);
const halfYear = new RegExp(
  String.raw`\b(?:semester|smt|semester ke) ?(ii?|[12])\b.*?${YEAR}\b`,
  "gi",
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

/** How words name a period, the most exact first. */
const readers: readonly (readonly [RegExp, (...parts: string[]) => AsOf])[] = [
  [dayMonthYear, (day, month = "", year) => dated(Number(year), monthOf(month), Number(day))],
  [numericDate, (day, month, year) => dated(Number(year), Number(month), Number(day))],
  [monthYear, (month = "", year) => ({ year: Number(year), month: monthOf(month) })],
  [quarterYear, (part = "", year) => ({ year: Number(year), month: 3 * quarterNumber(part) })],
  [halfYear, (part = "", year) => ({ year: Number(year), month: 6 * quarterNumber(part) })],
  [years, (year) => ({ year: Number(year) })],
];

/**
 * The last of the most exact periods that words name: "31 Desember 2024", "31-12-2024", "Des
 * 2024", "Triwulan II 2024" and "Semester I 2024" (their last month), "2024".
 *
 * @param ofYear the only year that counts, if given
 */
export function periodIn(text: string, ofYear?: number): AsOf | undefined {
  let rest = text.replace(/[\s.,_]+/g, " ");
  for (const [pattern, read] of readers) {
    const periods = [...rest.matchAll(pattern)].map(([, ...parts]) => read(...parts));
    const last = periods.filter(({ year }) => ofYear === undefined || year === ofYear).at(-1);
    if (last) return last;
    rest = rest.replace(pattern, " ");
  }
  return undefined;
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
