import type { Figure, Slice, TableRow } from "../../tables/enrolmentTable";
import { remember } from "../remember";
import { sumOfRows } from "./sumOfRows";

/** A total and what it adds up. */
interface Sum {
  readonly total: number;
  readonly rows: ReadonlySet<TableRow>;
  readonly sum: number;
}

const sumsOf = remember((_: Slice) => new Map<Figure, readonly Sum[]>());

/**
 * What a row's number must be for its column to add up to the total.
 *
 * @returns undefined where no total says it, or where the column adds up as it stands
 */
export function demandOf(slice: Slice, figure: Figure, row: TableRow): number | undefined {
  const own = row[figure]?.value;
  const sum = sumsIn(slice, figure).find(({ rows }) => rows.has(row));
  if (own === undefined || sum === undefined || sum.sum === sum.total) return undefined;
  const demand = sum.total - (sum.sum - own);
  return demand >= 0 ? demand : undefined;
}

function sumsIn(slice: Slice, figure: Figure): readonly Sum[] {
  const known = sumsOf(slice);
  const sums = known.get(figure) ?? findSums(slice, figure);
  known.set(figure, sums);
  return sums;
}

function findSums({ totals }: Slice, figure: Figure): Sum[] {
  return totals.flatMap(({ of = [], [figure]: cell }) => {
    const [total, sum] = [cell?.value, sumOfRows(of, figure)];
    return total === undefined || sum === undefined ? [] : [{ total, rows: new Set(of), sum }];
  });
}
