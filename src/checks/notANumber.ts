import { belowZero, blankFigure, notANumber as unreadable } from "../messages/checks";
import type { NumberCell } from "../tables/enrolmentTable";
import { figures, type Figure } from "./figures";
import type { Check, Finding } from "./finding";

/**
 * A cell of a figure that holds no usable number. A blank is only a warning, and no finding
 * in a total row, where it is usual.
 */
export const notANumber: Check = {
  code: "N02",
  name: "not-a-number",
  severity: "error",
  find: ({ rows, totals }) => {
    const findings = [...rows, ...totals].flatMap((row) =>
      figures.flatMap((figure) => findingAt(figure, row[figure])),
    );
    const totalRows = totals.map(({ row }) => row);
    return findings.filter(
      ({ severity, cell }) => severity === "error" || !totalRows.includes(cell.row),
    );
  },
};

function findingAt(figure: Figure, number: NumberCell | undefined): Finding[] {
  if (!number) return [];
  const { cell, raw, value } = number;
  const text = String(raw).trim();
  if (value === undefined && /^[-–—]?$/.test(text)) {
    return [{ code: "N02", severity: "warning", cell, message: blankFigure(figure) }];
  }
  if (value === undefined) {
    return [{ code: "N02", severity: "error", cell, message: unreadable(text, figure) }];
  }
  return value < 0 ? [{ code: "N02", severity: "error", cell, message: belowZero(figure) }] : [];
}
