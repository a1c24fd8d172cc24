import {
  belowZero,
  blankFigure,
  countsInThousands,
  notANumber as unreadable,
  notWhole,
} from "../messages/checks";
import type { EnrolmentTable, NumberCell } from "../tables/enrolmentTable";
import { figures, type Figure } from "./figures";
import type { Check, Finding } from "./finding";
import { columnInThousands, isFraction } from "./thousands";

/**
 * A cell of a figure that holds no usable number, or a headcount that is not whole (66,399 typed
 * for 66.399). Counts in thousands are one note at their header. A blank is only a warning, and no finding
 * in a total row, where it is usual.
 */
export const notANumber: Check = {
  code: "N02",
  name: "not-a-number",
  severity: "error",
  find: (table) => {
    const { rows, totals } = table;
    const findings = [...rows, ...totals].flatMap((row) =>
      figures.flatMap((figure) => findingAt(table, figure, row[figure])),
    );
    const totalRows = totals.map(({ row }) => row);
    return [
      ...thousandsNote(table),
      ...findings.filter(
        ({ severity, cell }) => severity === "error" || !totalRows.includes(cell.row),
      ),
    ];
  },
};

function thousandsNote(table: EnrolmentTable): Finding[] {
  const column = columnInThousands(table);
  if (column === undefined) return [];
  const cell = { row: table.headerRow, column };
  return [{ code: "N02", severity: "note", cell, message: countsInThousands() }];
}

function findingAt(
  table: EnrolmentTable,
  figure: Figure,
  number: NumberCell | undefined,
): Finding[] {
  if (!number) return [];
  const { cell, raw, value } = number;
  const text = String(raw).trim();
  if (value === undefined && /^[-–—]?$/.test(text)) {
    return [{ code: "N02", severity: "warning", cell, message: blankFigure(figure) }];
  }
  if (value === undefined) {
    return [{ code: "N02", severity: "error", cell, message: unreadable(text, figure) }];
  }
  if (figure !== "coverage" && value > 0 && isFraction(table, number)) {
    return [{ code: "N02", severity: "error", cell, message: notWhole(value) }];
  }
  return value < 0 ? [{ code: "N02", severity: "error", cell, message: belowZero(figure) }] : [];
}
