import { columnFits, rowFits, slippedCount, slippedPercent } from "../messages/checks";
import type { Text } from "../messages/text";
import { ratioOf } from "./figures";
import type { Check } from "./finding";
import { slipsIn, type Slip } from "./slips";
import { isFraction } from "./thousands";

/**
 * A number with a zero too many or too few, or with its decimal sign in the wrong place. A count
 * that is not whole is told as such (N02).
 */
export const powerOfTen: Check = {
  code: "C03",
  name: "power-of-ten",
  severity: "error",
  find: (table) =>
    slipsIn(table)
      .filter(({ figure, number }) => figure === "coverage" || !isFraction(table, number))
      .map((slip) => ({
        code: "C03",
        severity: "error",
        cell: slip.number.cell,
        message: messageFor(slip),
      })),
};

function messageFor(slip: Slip): Text {
  const { figure, number, fits, fitsDecimals } = slip;
  return figure === "coverage"
    ? slippedPercent(number.value, number.decimals ?? 0, fits, fitsDecimals, proofOf(slip))
    : slippedCount(figure, number.value, fits, proofOf(slip));
}

function proofOf({ row, figure, fits, fitsDecimals, total }: Slip): Text {
  const ratio = ratioOf(row);
  if (total !== undefined || !ratio) return columnFits(total ?? fits);
  const mended = { ...ratio, [figure]: fits };
  const decimals = figure === "coverage" ? fitsDecimals : ratio.decimals;
  return rowFits(mended.participants, mended.eligible, mended.coverage, decimals);
}
