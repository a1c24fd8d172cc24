import { provinces } from "../reference/regions";
import { type CellValue, formatAt, valueAt, type Grid } from "./grid";
import { periodIn, yearOf } from "./periods";
import { readCount, signedNumber } from "./readNumber";
import { segmentsIn } from "./tagWords";

/** What the cells of a column look like, whatever its header says. */
export interface Contents {
  /** Something stands in it, and no digit in any of it. */
  readonly isWords: boolean;
  /** Most of it are years (or months of years), or segments. */
  readonly isYears: boolean;
  readonly isSegments: boolean;
  /** Most of it has the form of a regency's code: "61.02", "6102". */
  readonly isCodes: boolean;
  /**
   * "count" where most numbers are larger than any percent; "share" where the numbers are small
   * and have percent signs or decimals; undefined where they may be both.
   */
  readonly looks?: "count" | "share";
}

/** The largest number that a share is likely to be, as percent: an achievement of 150%. */
const LARGEST_PERCENT = 200;

/** @param rows sheet rows to look at: those of the regions */
export function contentsOf(grid: Grid, rows: readonly number[], column: number): Contents {
  const cells = rows
    .map((row) => ({
      value: valueAt(grid, { row, column }),
      format: formatAt(grid, { row, column }),
    }))
    .filter(({ value }) => String(value).trim() !== "");
  const most = (test: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(test).length * 2 > cells.length;
  const numbers = cells.flatMap(({ value }) => numberIn(value) ?? []);
  const isLarge = (number: number) => Math.abs(number) > LARGEST_PERCENT;
  const large = numbers.filter(isLarge).length;
  const hasSigns = cells.some(
    ({ value, format }) => format.includes("%") || /[%,.]|persen/i.test(String(value)),
  );
  const looksOfSmall = large === 0 && hasSigns && numbers.length > 0 ? "share" : undefined;
  return {
    isWords: cells.length > 0 && !cells.some(({ value }) => /\d/.test(String(value))),
    isYears: most(({ value }) => isPeriod(value)),
    isCodes: most(({ value }) => isRegencyCode(String(value).trim())),
    isSegments: most(({ value }) => segmentIn(value) !== undefined),
    looks: large * 2 > numbers.length ? "count" : looksOfSmall,
  };
}

/** 2024, "2024", "Juni 2024". */
function isPeriod(value: CellValue): boolean {
  return typeof value === "string" ? periodIn(value) !== undefined : yearOf(value) !== undefined;
}

const provinceCodes = new Set(provinces.map(({ code }) => code));

/** "61.02" and "6102"; 61.1 is the code 61.10 that a cell took for a number. */
function isRegencyCode(text: string): boolean {
  return /^\d\d(\.\d{1,2}|\d\d)$/.test(text) && provinceCodes.has(text.slice(0, 2));
}

/** The segment that a cell names: "PU", "Bukan Penerima Upah"; "whole" for "Jumlah". */
export function segmentIn(value: unknown) {
  if (typeof value !== "string") return undefined;
  const named = segmentsIn(value.toLowerCase());
  if (named.length === 1) return named[0];
  return named.length > 1 || /^\W*(total|jumlah|jml|semua|seluruh|all)\b/i.test(value)
    ? ("whole" as const)
    : undefined;
}

function numberIn(value: CellValue): number | undefined {
  const isPercent = typeof value === "string" && /%|persen/i.test(value);
  return isPercent ? signedNumber(value, "percent") : readCount(value);
}
