import type { Figure, Slice, TableRow } from "../../tables/enrolmentTable";
import { type KnownNumber, known } from "../figures";

/** A number that takes part in relations with others. */
export interface Member {
  readonly number: KnownNumber;
  readonly figure: Figure;
  readonly row: TableRow;
  readonly slice: Slice;
}

export function memberOf(slice: Slice, row: TableRow, figure: Figure): Member | undefined {
  const number = known(row[figure]);
  return number && { number, figure, row, slice };
}

/** Counts in thousands are rounded too far to be held against a printed percent or a total. */
export function isInThousands({ columns }: Slice, ...figures: readonly Figure[]): boolean {
  return figures.some((figure) => columns[figure]?.unit === "thousands");
}
