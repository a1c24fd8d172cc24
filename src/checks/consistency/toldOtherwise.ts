import type { EnrolmentTable, NumberCell } from "../../tables/enrolmentTable";
import { figureColumns } from "../figureColumns";
import type { CheckSettings } from "../finding";
import { isAmbiguous } from "../numbers/ambiguity";
import { loneZeros } from "../numbers/loneZeros";
import { isFraction, isNegative } from "../numbers/impossibleNumbers";
import { mixedShares } from "../numbers/shareScales";
import { statedSlips } from "../stated";
import { budgetsWithRightTotal } from "../stated/budgets";
import { historySlipsOf } from "../time/historySlips";
import { remember } from "../remember";
import { placeOf } from "../figures";
import type { Meant } from "../slippedNumbers";

/** The checks that are asked here look at no settings. */
const anySettings: CheckSettings = { jump: Infinity };

/**
 * The places of numbers that other checks tell for what they are, with the number that should
 * stand there where they know it. What contradicts because of them is explained.
 */
export const toldOtherwise = remember(
  (table: EnrolmentTable): ReadonlyMap<number, Meant | undefined> => {
    const impossible = figureColumns(table).flatMap((column) =>
      column.cells
        .filter(
          (cell) =>
            isNegative(cell, column) || isFraction(cell, column) || isAmbiguous(cell, column),
        )
        .map(({ number }) => number),
    );
    const unknown = [...impossible, ...loneZeros(table).map(({ number }) => number)];
    const slipped = [
      ...mixedShares(table).map(({ number, meant, decimals }) => told(number, meant, decimals)),
      ...statedSlips.flatMap((check) =>
        check.find(table, anySettings).map(({ number, fits }) => told(number, fits)),
      ),
      ...budgetsWithRightTotal(table).map(({ budget, planned }) => told(budget, planned)),
    ];
    return new Map([...unknown.map((number) => [placeOf(number), undefined] as const), ...slipped]);
  },
);

function told(
  number: NumberCell,
  value: number,
  decimals = number.decimals ?? 0,
): readonly [number, Meant] {
  return [placeOf(number), { value, decimals }];
}

/** The same of numbers that other years show to have lost a digit or a zero. */
export function toldByHistory(table: EnrolmentTable): ReadonlyMap<number, Meant> {
  return new Map(
    historySlipsOf(table).map(({ point, fits }) => told(point.number, fits.value, fits.decimals)),
  );
}
