import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Found } from "../finding";
import { type GapColumn, gapColumns, type WrongGap } from "./gapColumns";
import type { Held } from "./gapKinds";

/** What to say of a column, or of one of its cells, that holds something else. */
export interface MisheldWords {
  readonly column: (column: GapColumn, example: WrongGap) => Found["message"];
  readonly cell: (gap: WrongGap) => Found["message"];
}

/** Gap columns that hold one of these instead: one finding for a whole column. */
export function findMisheld(
  table: EnrolmentTable,
  isMeant: (held: Held) => boolean,
  words: MisheldWords,
): Found[] {
  return gapColumns(table).flatMap((column) => {
    const { holds, wrong } = column;
    if (holds !== undefined) {
      const example = wrong.find((gap) => gap.holds === holds);
      if (!isMeant(holds) || !example) return [];
      return [{ cell: column.column.header, message: words.column(column, example) }];
    }
    return wrong
      .filter((gap) => gap.holds !== undefined && isMeant(gap.holds))
      .map((gap) => ({ cell: gap.number.cell, message: words.cell(gap) }));
  });
}
