import { cellTaken, noRoom, spillTaken, textCell } from "../messages/excel";
import { Refused } from "../messages/refused";
import type { PlannedCell } from "../plans/writePlan";
import { isInsideSheet } from "../tables/address";
import { areaOfRows, type CellValue } from "../tables/grid";
import { activeCell, type CellPlace, placeName, rangeAt } from "./cellPlace";
import { applyPlan } from "./writing/applyPlan";

/** In a cell of this format Excel keeps a formula as text. */
const TEXT_FORMAT = "@";

/** What a formula shows in its cell and, spilled, in those beside and below it. */
type Shown = readonly (readonly CellValue[])[];

/** What was inserted, for the user to read. */
export interface InsertedFormula {
  readonly place: CellPlace;
  /** Cells in which Excel shows something else than the formula promises, "Sheet!D9". */
  readonly differences: readonly string[];
}

/**
 * Writes a formula into the active cell if that cell, and all that the result fills, is empty;
 * and remembers it for *Batalkan*.
 *
 * @param formula in English form
 * @throws Refused with nothing changed; or any Office error, after the formula is removed
 */
export async function insertFormula(formula: string, shows: Shown): Promise<InsertedFormula> {
  const place = await activeCell();
  await refuseIfNoSpace(place, shows);
  const { sheet, cell: first } = place;
  const cell: PlannedCell = { formula, value: shows[0]?.[0] ?? "", spill: shows };
  const planned = { name: sheet.name, into: sheet.id, first, cells: [[cell]], columnWidths: [] };
  const { differences } = await applyPlan({ sheets: [planned] });
  return { place, differences };
}

async function refuseIfNoSpace(place: CellPlace, shows: Shown): Promise<void> {
  if (!isInsideSheet(areaOfRows(place.cell, shows))) throw new Refused(noRoom(placeName(place)));
  await Excel.run(async (context) => {
    const area = rangeAt(context, place, shows).load("formulas,values");
    const cell = rangeAt(context, place).load("numberFormat");
    await context.sync();
    const taken = firstTaken(place, area);
    const own = placeName(place);
    if (taken === own) throw new Refused(cellTaken(own));
    if (taken) throw new Refused(spillTaken(placeName(place, shows), taken));
    if (cell.numberFormat[0]?.[0] === TEXT_FORMAT) throw new Refused(textCell(own));
  });
}

/** A formula may show nothing, and a cell that another formula fills has none of its own. */
function firstTaken(place: CellPlace, area: Excel.Range): string | undefined {
  const taken = area.formulas.flatMap((formulas: unknown[], r) =>
    formulas.flatMap((formula, c) => {
      const isFree = formula === "" && area.values[r]?.[c] === "";
      const cell = { row: place.cell.row + r, column: place.cell.column + c };
      return isFree ? [] : [placeName({ ...place, cell })];
    }),
  );
  return taken[0];
}
