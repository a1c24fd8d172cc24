/** The sign before the decimals: a comma in an Indonesian Excel, a point in an English one. */
export type DecimalSign = "," | ".";

// Numbers are shown the Indonesian way in both languages: 607.426 · 36,47% · 14,89.

/** A headcount: 607426 → "607.426". */
export function showCount(value: number): string {
  return formatWith(0, 0).format(value);
}

/** A plain number with at most `digits` decimals: 14.89 → "14,89". */
export function showNumber(value: number, digits = 2): string {
  return formatWith(0, digits).format(value);
}

/** How many characters Excel gives a number without a format, its sign aside. */
const GENERAL_WIDTH = 11;

/**
 * A number as a cell without a format (General) shows it, in an Excel with this decimal sign:
 * 2029 → "2029", 0.1 + 0.2 → "0,3", 607426 / 1665549 → "0,364700168", 123456789012 → "1,23457E+11".
 */
export function showUnformatted(value: number, decimal: DecimalSign = ","): string {
  const sign = value < 0 ? "-" : "";
  return sign + general(Math.abs(value)).replace(".", decimal);
}

/** What a cell without a format shows: numbers as above, truth values in capitals, texts as they are. */
export function showCell(value: number | string | boolean, decimal?: DecimalSign): string {
  if (typeof value === "number") return showUnformatted(value, decimal);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function general(size: number): string {
  if (size === 0) return "0";
  if (size >= 1e11 - 0.5) return withPower(size);
  const plain = withoutEndZeros(size.toFixed(12));
  const saysAll = Math.abs(Number(plain) - size) <= size * 1e-12;
  if (saysAll && plain.length <= GENERAL_WIDTH) return plain;
  if (size < 1e-4) return withPower(size);
  const wholeDigits = String(Math.trunc(size)).length;
  return withoutEndZeros(size.toFixed(Math.max(0, GENERAL_WIDTH - 1 - wholeDigits)));
}

/** 0.00001234567 → "1.23457E-05". */
function withPower(size: number): string {
  const [digits = "", power = ""] = size.toExponential(5).split("e");
  return `${withoutEndZeros(digits)}E${power[0]}${power.slice(1).padStart(2, "0")}`;
}

function withoutEndZeros(number: string): string {
  return number.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}

/** A share as percent with `minimum` to `maximum` decimals: 0.620425 → "62,0425%". */
export function showPercent(share: number, minimum = 2, maximum = 4): string {
  return `${showPoints(share, minimum, maximum)}%`;
}

/** The same without its sign, as it is typed into a field: 0.02 → "2". */
export function showPoints(share: number, minimum = 0, maximum = 4): string {
  const percent = Number((share * 100).toFixed(10));
  return formatWith(minimum, maximum).format(percent);
}

const formats = new Map<string, Intl.NumberFormat>();

/** To make a format takes many times as long as to use it. */
function formatWith(minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${minimum}-${maximum}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("id-ID", {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
  });
  formats.set(key, made);
  return made;
}
