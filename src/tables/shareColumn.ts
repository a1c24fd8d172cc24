import type { Figure, NumberCell } from "./enrolmentTable";
import { signedNumber } from "./readNumber";
import { lookUpOnce } from "./lookUpOnce";
import { isPercentFormat, withoutLiterals } from "./numberFormat";

/** A share as it stands in its cell, with what its own row computes. */
export type PrintedShare = Pick<NumberCell, "cell" | "raw" | "format" | "isFormula"> & {
  /** Participants ÷ eligible of the row, where both are known and not zero. */
  readonly ratio?: number;
};

type Unit = "share" | "percent";

/** The number in a cell before its unit is settled. */
interface Reading {
  readonly number: number;
  /** Known where a percent sign says it. */
  readonly unit?: Unit;
  /** Decimals of the number as it is shown, not yet of the percent. */
  readonly decimals: number;
}

/**
 * Reads a column of shares. A percent sign in the number format or the text settles the unit of
 * its cell; the other cells of a column have one unit, percents (36.47) or shares (0.3647).
 */
export function readShareColumn(figure: Figure, printed: readonly PrintedShare[]): NumberCell[] {
  const formatOf = lookUpOnce(readFormat);
  const readings = printed.map((each) => ({ printed: each, reading: read(each, formatOf) }));
  const columnUnit = unitOfColumn(figure, readings);
  return readings.map(({ printed: { cell, raw, format, isFormula }, reading }) => {
    if (!reading) return { cell, raw, format, isFormula, fromText: false };
    const { number, unit = columnUnit, decimals } = reading;
    return {
      cell,
      raw,
      format,
      isFormula,
      value: unit === "share" ? number : number / 100,
      fromText: typeof raw === "string",
      decimals: unit === "share" ? Math.max(0, decimals - 2) : decimals,
      unit,
    };
  });
}

function read({ raw, format }: PrintedShare, formatOf: FormatOf): Reading | undefined {
  if (typeof raw === "number") return readTyped(raw, format, formatOf);
  if (typeof raw !== "string") return undefined;
  const number = signedNumber(raw.replace(/ ?(poin|points?)$/i, ""), "percent");
  if (number === undefined) return undefined;
  const decimals = /[.,](\d+)\D*$/.exec(raw)?.[1]?.length ?? 0;
  return { number, unit: /%|persen/i.test(raw) ? "percent" : undefined, decimals };
}

function readTyped(number: number, format: string, formatOf: FormatOf): Reading {
  const { unit, decimals } = formatOf(format);
  if (decimals === undefined) return { number, unit, decimals: typedDecimals(number) };
  return { number, unit, decimals: unit === "share" ? decimals + 2 : decimals };
}

/** What a number format says of the numbers in it; most cells of a column have the same. */
type FormatOf = (format: string) => { readonly unit?: Unit; readonly decimals?: number };

function readFormat(format: string): ReturnType<FormatOf> {
  const decimals = fixedDecimals(format);
  if (isPercentFormat(format)) return { unit: "share", decimals };
  return { unit: literalPercent.test(format) ? "percent" : undefined, decimals };
}

/** 0.00"%" and 0.00\% print a sign after the number. */
const literalPercent = /\\%|"[^"]*(%|persen)[^"]*"/i;

/** "0.00%" → 2; undefined where the format leaves the decimals open ("General", "0.##"). */
function fixedDecimals(format: string): number | undefined {
  const [positive = ""] = withoutLiterals(format).split(";");
  if (!/[0#]/.test(positive)) return undefined;
  const decimals = /\.([0#?]*)/.exec(positive)?.[1] ?? "";
  return /^0*$/.test(decimals) ? decimals.length : undefined;
}

/** Decimals of a number as a cell in General shows it, without the noise of floating point. */
function typedDecimals(number: number): number {
  return (/\.(\d*?)0*$/.exec(number.toFixed(12))?.[1] ?? "").length;
}

/** Achievements above the whole are usual, other shares above it are not. */
const largestShare: Partial<Record<Figure, number>> = { achievement: 3 };
/** Many portions of a whole are small as percents, too; but hardly all of them. */
const LARGEST_PORTION = 1.01;
/** One number above it may be a slip among shares. */
const LARGEST_SLIP = 10;

/** Each row says which unit brings its number nearer to participants ÷ eligible; most rows win. */
function unitOfColumn(
  figure: Figure,
  readings: readonly { readonly printed: PrintedShare; readonly reading?: Reading }[],
): Unit {
  const open = readings.flatMap(({ printed: { ratio }, reading }) =>
    reading && reading.number !== 0 && reading.unit === undefined
      ? [{ number: Math.abs(reading.number), ratio }]
      : [],
  );
  if (figure === "portion") {
    const [one, ...more] = open.filter(({ number }) => number > LARGEST_PORTION);
    const isSlip = one !== undefined && more.length === 0 && one.number < LARGEST_SLIP;
    return one === undefined || isSlip ? "share" : "percent";
  }
  const votes = open.flatMap(({ number, ratio }) =>
    ratio === undefined || figure !== "coverage"
      ? []
      : [distance(number, ratio) < distance(number, 100 * ratio)],
  );
  const largest = largestShare[figure] ?? 1;
  const forShares = votes.length > 0 ? votes : open.map(({ number }) => number <= largest);
  return forShares.filter(Boolean).length * 2 > forShares.length ? "share" : "percent";
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log(a / b));
}
