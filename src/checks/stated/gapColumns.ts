import type { Column, EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import type { KnownNumber } from "../figures";
import { remember } from "../remember";
import {
  type Complete,
  expectedOf,
  type GapCell,
  gapCells,
  heldBy,
  isHeld,
  isKnown,
  isRightCell,
  isShare,
  usualWay,
} from "./gapCells";
import {
  type GapFigure,
  gapFigures,
  type GapKind,
  type Held,
  type Way,
  waysToPersons,
  waysToShares,
} from "./gapKinds";
import { lentTarget } from "./lentTarget";

/** A column that states a gap. */
export interface GapColumn {
  readonly slice: Slice;
  readonly figure: GapFigure;
  readonly column: Column;
  /** The ways of making its gaps that are right. */
  readonly right: readonly Way[];
  /** Gives its rows the target that they lack. */
  readonly complete: Complete;
  /** What most of its cells hold, where that is none of the gaps that its header can mean. */
  readonly holds?: Held;
  /** The cells that are not what they should be, or all of them where `holds` says it. */
  readonly wrong: readonly WrongGap[];
  /** Cells that could be held against their row. */
  readonly size: number;
}

/** A cell that is not the gap that it should be. */
export interface WrongGap {
  readonly row: TableRow;
  readonly number: KnownNumber;
  /** Undefined: nothing that the row knows. */
  readonly holds?: Held;
  /** The gap that it should be, by the first of its row's ways. */
  readonly right?: { readonly kind: GapKind; readonly value: number };
}

/** Every column of a table that states a gap. */
export const gapColumns = remember((table: EnrolmentTable): readonly GapColumn[] =>
  table.slices.flatMap((slice) =>
    gapFigures.flatMap((figure) => {
      const column = slice.columns[figure];
      return column ? [readColumn(table, { slice, figure, column })] : [];
    }),
  ),
);

/** Whether a row's cell in the column is a gap as it should be, where the row knows it. */
export function isRight({ figure, right, complete }: GapColumn, row: TableRow): boolean {
  return gapCells([row], figure, complete).every(
    (cell) => isRightCell(cell, right) || !isKnown(cell, right),
  );
}

/** Whether a row's own numbers, as exactly as they are printed, give its cell in the column. */
export function isOfItsRow({ figure, right, complete }: GapColumn, row: TableRow): boolean {
  const exact = right.filter(({ isLoose }) => !isLoose);
  return gapCells([row], figure, complete).some((cell) => isHeld(cell, exact));
}

type Stated = Pick<GapColumn, "slice" | "figure" | "column">;

/** With a target that stands elsewhere only where it makes the gaps of the column. */
function readColumn(table: EnrolmentTable, stated: Stated): GapColumn {
  const plain = readWith(stated, (row) => row);
  const complete = plain.isUsual ? undefined : lentTarget(table, stated.slice);
  const lent = complete && readWith(stated, complete);
  return lent?.isUsual && lent.column.holds === undefined ? lent.column : plain.column;
}

interface Reading {
  readonly column: GapColumn;
  /** Most cells are made in one way. */
  readonly isUsual: boolean;
}

function readWith(stated: Stated, complete: Complete): Reading {
  const { slice, figure } = stated;
  const inRows = gapCells(slice.rows, figure, complete);
  const cells = [...inRows, ...gapCells(slice.totals, figure, complete)];
  const ofShares = isShare(cells[0]?.number);
  const claims = claimsOf(stated, ofShares);
  const all = ofShares ? waysToShares : waysToPersons;
  const claimed = all.filter(({ held }) => claims.has(held));
  const unclaimed = all.filter(({ held, isLoose }) => !isLoose && !claims.has(held));
  const usual = usualWay([...claimed, ...unclaimed], inRows);
  const right = usual && claimed.includes(usual) ? [usual] : claimed;
  const read = { ...stated, right, complete, size: cells.length };
  const isUsual = usual !== undefined;
  if (usual && !claims.has(usual.held) && inRows.length > 1) {
    const wrong = cells.map((cell) => wrongCell(cell, claimed, [usual]));
    return { column: { ...read, holds: usual.held, wrong }, isUsual };
  }
  // What an open header means is only known where some gap fits.
  if (claims.size > 1 && !usual) return { column: { ...read, wrong: [] }, isUsual };
  const others = all.filter(({ held, isLoose }) => !isLoose && !heldBy(right).has(held));
  const wrong = cells
    .filter((cell) => !isRightCell(cell, right) && isKnown(cell, right))
    .map((cell) => wrongCell(cell, right, others));
  return { column: { ...read, wrong }, isUsual };
}

/** What a header promises. "Gap (%)" may be the gap to the target or to all workers. */
function claimsOf({ figure, column: { text, unit } }: Stated, ofShares: boolean): Set<Held> {
  if (figure === "shortfall" || figure === "uncovered" || figure === "uncoveredShare") {
    return new Set([figure]);
  }
  const toTarget = /target|sasaran/i.test(text);
  if (!ofShares) return new Set(toTarget ? ["shortfall"] : ["shortfall", "uncovered"]);
  const isPoints = toTarget || unit === "points";
  return new Set(isPoints ? ["points"] : ["points", "uncoveredShare", "unreached"]);
}

function wrongCell(cell: GapCell, right: readonly Way[], others: readonly Way[]): WrongGap {
  const { row, number } = cell;
  const [made] = right.flatMap((way) =>
    expectedOf(cell, way).map(({ value }) => ({ kind: way.held as GapKind, value })),
  );
  const order = [...others].sort((a, b) => rank(a) - rank(b));
  return {
    row,
    number,
    holds: order.find((other) => isHeld(cell, [other]))?.held,
    right: made,
  };
}

/** The whole and the target are told before another gap that happens to equal them. */
function rank({ held }: Way): number {
  return held === "whole" || held === "target" ? 0 : 1;
}
