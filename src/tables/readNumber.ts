import type { CellValue } from "./grid";

/** What a number in text is meant to be: it decides what "24.737" says. */
export type NumberKind = "count" | "percent";

/** 1.665.549 · 1,665,549 · 1 665 549, and with decimals 1.665.549,5. */
const grouped =
  /^(\d{1,3})(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?|(?: \d{3})+(?:[.,]\d+)?)$/;
/** 1665549 · 12,5 · 12.5 */
const plain = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads a number as people write it in Indonesia.
 *
 * @param text "24.737", "36,47%", "1 234"
 * @param kind a headcount takes groups of three as thousands (24.737 → 24737); a percent takes
 *   a single separator as the decimal sign (36.470 → 36.47) and may end in "%" or "persen"
 * @returns the number as written (a percent stays a percent: 36.47); undefined for anything
 *   else, such as "Rp16.800", "n/a" or a number with a sign
 */
export function readIndonesianNumber(text: string, kind: NumberKind): number | undefined {
  const tidy = text.replace(/\s+/g, " ").trim();
  const digits = kind === "percent" ? tidy.replace(/ ?(%|persen)$/i, "") : tidy;
  const asPlain = plain.test(digits);
  const asGrouped = grouped.test(digits);
  if (asGrouped && (kind === "count" || !asPlain)) return readGrouped(digits);
  return asPlain ? Number(digits.replace(",", ".")) : undefined;
}

/** The headcount in a cell, typed as a number or as text; undefined when there is none. */
export function readCount(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" ? readIndonesianNumber(value, "count") : undefined;
}

/** A percent with a sign as a share: "-1,5" and "-1,5%" are -0.015; undefined for anything else. */
export function readSignedPercent(text: string): number | undefined {
  const [, sign = "", digits = ""] = /^\s*([-−]?)(.*)$/.exec(text) ?? [];
  const percent = readIndonesianNumber(digits, "percent");
  if (percent === undefined) return undefined;
  const share = Number((percent / 100).toFixed(12));
  return sign ? -share : share;
}

/** The separator that comes first stands between thousands, another one before the decimals. */
function readGrouped(digits: string): number {
  const thousands = /[., ]/.exec(digits)?.[0] ?? "";
  return Number(digits.replaceAll(thousands, "").replace(",", "."));
}
