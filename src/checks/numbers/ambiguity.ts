import type { NumberCell, TotalRow } from "../../tables/enrolmentTable";
import { agrees, ratioOf } from "../figures";
import type { FigureCell, FigureColumn } from "../figureColumns";
import { remember } from "../remember";

/** "24.737" and "24,737" are thousands with one sign and a fraction with the other. */
const oneGroup = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** Texts that show for certain with which sign thousands are written. */
const certain = {
  ".": /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/,
  ",": /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/,
} as const;

/**
 * Whether a text may be either of two numbers: in a column of thousands, or where others of its
 * column write thousands with the other sign, and neither the row's percent nor the total tells.
 */
export function isAmbiguous(cell: FigureCell, column: FigureColumn): boolean {
  return ambiguousIn(column).has(cell);
}

const ambiguousIn = remember((column: FigureColumn): ReadonlySet<FigureCell> => {
  const { cells } = column;
  const uses = (sign: "." | ",") => cells.some(({ number }) => certain[sign].test(textOf(number)));
  const open = cells.filter(({ number }) => number.decimals === undefined);
  const written = open.filter(({ number }) => oneGroup.test(textOf(number)));
  if (written.length === 0) return new Set();
  const otherSign = { ".": uses(","), ",": uses(".") };
  const isOpen = ({ number }: FigureCell) => {
    const [, sign = "."] = oneGroup.exec(textOf(number)) ?? [];
    return column.column.unit === "thousands" || otherSign[sign as "." | ","];
  };
  const isSettled = settledIn(column);
  return new Set(written.filter((cell) => isOpen(cell) && !isSettled(cell)));
});

/** Whether a number of the column, as it is read, fits its row's percent or its total. */
export function settledIn(column: FigureColumn): (cell: FigureCell) => boolean {
  const isSettledByTotals = settledByTotals(column);
  return (cell) => isSettledByRow(cell) || isSettledByTotals(cell);
}

function textOf({ raw, fromText }: NumberCell): string {
  return fromText ? String(raw).trim() : "";
}

function isSettledByRow({ row }: FigureCell): boolean {
  const ratio = ratioOf(row);
  return ratio !== undefined && agrees(ratio);
}

/** Whether a cell is among those that add up as they are read, or is their total. */
function settledByTotals({ figure }: FigureColumn): (cell: FigureCell) => boolean {
  const rowsAddedUp = remember(({ of = [], [figure]: total }: TotalRow) => {
    const sum = of.reduce((all, row) => all + (row[figure]?.value ?? 0), 0);
    return new Set<unknown>(of.length > 0 && sum === total?.value ? of : []);
  });
  return ({ slice, row }) =>
    slice.totals.some((total) => {
      const rows = rowsAddedUp(total);
      return rows.has(row) || (row === total && rows.size > 0);
    });
}
