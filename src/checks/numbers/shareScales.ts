import type { EnrolmentTable, Figure, NumberCell, TableRow } from "../../tables/enrolmentTable";
import { lookUpOnce } from "../../tables/lookUpOnce";
import { isPercentFormat } from "../../tables/numberFormat";
import { agrees, ratioOf } from "../figures";
import { type FigureCell, type FigureColumn, figureColumns } from "../figureColumns";
import { remember } from "../remember";

/**
 * What a cell shows of a share of 36,47%: the percent (36,47 or 36,47%), the share (0,36), or a
 * hundred times too much (3647%).
 */
export type Scale = "percent" | "share" | "hundredfold";

/** A cell that shows its share on another scale than its column. */
export interface MixedShare extends FigureCell {
  readonly scale: Scale;
  /** The share that is meant. */
  readonly meant: number;
  /** Decimals of its percent. */
  readonly decimals: number;
}

/** The cells of the minority in each column that shows shares on several scales. */
export const mixedShares = remember((table: EnrolmentTable): readonly MixedShare[] =>
  figureColumns(table).flatMap(mixedIn),
);

function mixedIn(column: FigureColumn): MixedShare[] {
  const cells = column.cells.filter(({ number }) => isShare(number) && number.value !== 0);
  const range = rangeOf(cells);
  const isPercent = lookUpOnce(isPercentFormat);
  const scaled = cells.map(({ number, row }) => scaleOf(number, row, column, range, isPercent));
  const count = (wanted: Scale) => scaled.filter(({ scale }) => scale === wanted).length;
  const usual = count("share") > count("percent") ? "share" : "percent";
  return cells.flatMap((cell, index) => {
    const own = scaled[index];
    return own && own.scale !== usual ? [{ ...cell, ...own }] : [];
  });
}

/** Text with a sign of its own says what it is. */
function isShare({ value, unit, raw }: NumberCell): boolean {
  if (value === undefined || unit === undefined) return false;
  return typeof raw !== "string" || !/%|persen/i.test(raw);
}

interface Scaled {
  readonly scale: Scale;
  readonly meant: number;
  /** Decimals of the percent that is meant. */
  readonly decimals: number;
}

/** Gaps may be closed, and portions be small: they are not held against those of other regions. */
const alike: readonly Figure[] = ["coverage", "target", "achievement"];

/** By participants ÷ eligible of its row; where these are not known, by the other rows. */
function scaleOf(
  number: NumberCell,
  row: TableRow,
  { figure }: FigureColumn,
  range: Ranges,
  isPercent: (format: string) => boolean,
): Scaled {
  const { value = 0, decimals = 0 } = number;
  const other = otherMeaning(value, figure, row, range);
  const meant = other?.meant ?? value;
  const scale = scaleShown(shownNumber(number, isPercent), meant);
  return { scale, meant, decimals: other?.decimals ?? decimals };
}

type Meaning = Omit<Scaled, "scale">;

/** What a hundred times as much or as little fits better. */
function otherMeaning(
  value: number,
  figure: Figure,
  row: TableRow,
  range: Ranges,
): Meaning | undefined {
  const ratio = figure === "coverage" ? ratioOf(row) : undefined;
  if (ratio ? agrees(ratio) : !alike.includes(figure) || !range.isApart(value)) return undefined;
  return [timesOf(value, 100), timesOf(value, 0.01)].find(({ meant, decimals }) =>
    ratio ? agrees({ ...ratio, coverage: meant, decimals }) : range.isAmongOthers(value, meant),
  );
}

/** A share and the decimals of its percent: 0.3647 has two. */
function timesOf(value: number, times: number): Meaning {
  const meant = Number((value * times).toPrecision(15));
  const percent = String(Number((meant * 100).toFixed(10)));
  return { meant, decimals: /\.(\d+)$/.exec(percent)?.[1]?.length ?? 0 };
}

/** Fewer others do not tell what is usual. */
const FEW = 4;

/** Others may be so much larger or smaller yet. */
const SPREAD = 1.5;

/** From this distance a number is off the others for certain. */
const APART = 10;

interface Ranges {
  /** Whether a number is far from all others. */
  readonly isApart: (value: number) => boolean;
  /** Whether what is meant by a number is among all others. */
  readonly isAmongOthers: (value: number, meant: number) => boolean;
}

function rangeOf(cells: readonly FigureCell[]): Ranges {
  const values = Float64Array.from(cells, ({ number }) => Math.abs(number.value ?? 0)).sort();
  const [least = 0, second = 0] = values;
  const [beforeLast = 0, most = 0] = values.slice(-2);
  const others = (size: number) =>
    [size === least ? second : least, size === most ? beforeLast : most] as const;
  return {
    isApart: (value) => {
      const [low, high] = others(Math.abs(value));
      if (values.length <= FEW) return false;
      return Math.abs(value) * APART < low || Math.abs(value) > high * APART;
    },
    isAmongOthers: (value, meant) => {
      const [low, high] = others(Math.abs(value));
      return Math.abs(meant) >= low / SPREAD && Math.abs(meant) <= high * SPREAD;
    },
  };
}

/** The number that the cell shows, without its sign of percent. */
function shownNumber(
  { raw, format, value = 0, unit }: NumberCell,
  isPercent: (format: string) => boolean,
): number {
  if (typeof raw !== "number") return unit === "percent" ? value * 100 : value;
  return isPercent(format) ? raw * 100 : raw;
}

function scaleShown(shown: number, meant: number): Scale {
  const times = Math.abs(shown / meant);
  if (times > 1000) return "hundredfold";
  return times > 10 ? "percent" : "share";
}
