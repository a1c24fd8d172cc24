import type { NumberCell } from "./enrolmentTable";
import type { Cell, CellValue } from "./grid";
import { readIndonesianNumber } from "./readNumber";

/** A coverage cell as it stands, with what its own row computes. */
export interface PrintedCoverage {
  readonly cell: Cell;
  readonly raw: CellValue;
  readonly format: string;
  /** Participants ÷ eligible of the row, where both are known and not zero. */
  readonly ratio?: number;
}

type Unit = "share" | "percent";

/** The number in a coverage cell before its unit is settled. */
interface Reading {
  readonly number?: number;
  /** Known where a percent sign says it. */
  readonly unit?: Unit;
  /** Decimals of the number as it is shown, not yet of the percent. */
  readonly decimals: number;
}

/**
 * Reads a coverage column into shares. A percent sign in the number format or the text settles
 * the unit of its cell; the other cells of a column have one unit, percents (36.47) or shares (0.3647).
 */
export function readCoverageColumn(printed: readonly PrintedCoverage[]): NumberCell[] {
  const readings = printed.map(read);
  const columnUnit = unitOfColumn(printed, readings);
  return printed.map(({ cell, raw }, index) => {
    const { number, unit = columnUnit, decimals } = readings[index] ?? { decimals: 0 };
    if (number === undefined) return { cell, raw, fromText: false };
    return {
      cell,
      raw,
      value: unit === "share" ? number : number / 100,
      fromText: typeof raw === "string",
      decimals: unit === "share" ? Math.max(0, decimals - 2) : decimals,
    };
  });
}

function read({ raw, format }: PrintedCoverage): Reading {
  if (typeof raw === "number") return readTyped(raw, format);
  if (typeof raw !== "string") return { decimals: 0 };
  const number = readIndonesianNumber(raw, "percent");
  if (number === undefined) return { decimals: 0 };
  const decimals = /[.,](\d+)\D*$/.exec(raw)?.[1]?.length ?? 0;
  return { number, unit: /%|persen/i.test(raw) ? "percent" : undefined, decimals };
}

function readTyped(number: number, format: string): Reading {
  const fixed = fixedDecimals(format);
  if (withoutLiterals(format).includes("%")) {
    const decimals = fixed === undefined ? typedDecimals(number) : fixed + 2;
    return { number, unit: "share", decimals };
  }
  const unit = literalPercent.test(format) ? "percent" : undefined;
  return { number, unit, decimals: fixed ?? typedDecimals(number) };
}

/** 0.00"%" and 0.00\% print a sign after the number; 0.00% makes Excel multiply it by 100. */
const literalPercent = /\\%|"[^"]*(%|persen)[^"]*"/i;

function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "");
}

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

/** Each row says which unit brings its number nearer to participants ÷ eligible; most rows win. */
function unitOfColumn(printed: readonly PrintedCoverage[], readings: readonly Reading[]): Unit {
  const open = readings.flatMap(({ number, unit }, index) =>
    number !== undefined && number > 0 && unit === undefined
      ? [{ number, ratio: printed[index]?.ratio }]
      : [],
  );
  const votes = open.flatMap(({ number, ratio }) =>
    ratio === undefined ? [] : [distance(number, ratio) < distance(number, 100 * ratio)],
  );
  const shares = votes.length > 0 ? votes : open.map(({ number }) => number <= 1);
  return shares.filter(Boolean).length * 2 > shares.length ? "share" : "percent";
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log(a / b));
}
