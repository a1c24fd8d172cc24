import { cellTaken, formulaLeftBehind, noRoom, spillTaken, textCell } from "../messages/excel";
import { Refused } from "../messages/refused";
import { isInsideSheet } from "../tables/address";
import { areaOfRows } from "../tables/grid";
import { activeCell, type CellPlace, placeName, rangeAt } from "./cellPlace";
import { rememberWrite } from "./lastWrite";
import { oneAtATime } from "./oneAtATime";
import { runAsOneStep } from "./undoGroup";

/** In a cell of this format Excel keeps a formula as text. */
const TEXT_FORMAT = "@";

/** What a formula shows in its cell and, spilled, in those beside and below it. */
type Shown = readonly (readonly unknown[])[];

/**
 * Writes a formula into the active cell if that cell, and all that the result fills, is empty;
 * and remembers it for *Batalkan*.
 *
 * @param formula in English form
 * @returns where it was written
 * @throws Refused with nothing changed; or any Office error, after the formula is removed
 */
export function insertFormula(formula: string, shows: Shown): Promise<CellPlace> {
  return oneAtATime(async () => {
    const place = await activeCell();
    await refuseIfNoSpace(place, shows);
    await write(place, formula);
    return place;
  });
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

/** It is remembered last, so that a failure before leaves the earlier write to be taken back. */
async function write(place: CellPlace, formula: string): Promise<void> {
  try {
    const written = await runAsOneStep((context) => writeIfEmpty(context, place, formula));
    await rememberWrite({ formula: { ...place, text: written } });
  } catch (error) {
    await takeBack(place, formula);
    throw error;
  }
}

/**
 * Looks into the cell once more, in the batch that writes: somebody may have been faster.
 *
 * @returns the formula as Excel gives it back
 */
async function writeIfEmpty(
  context: Excel.RequestContext,
  place: CellPlace,
  formula: string,
): Promise<string> {
  const before = rangeAt(context, place).load("formulas");
  rangeAt(context, place).formulas = [[formula]];
  const after = rangeAt(context, place).load("formulas");
  await context.sync();
  if (before.formulas[0]?.[0] !== "") {
    rangeAt(context, place).formulas = before.formulas;
    await context.sync();
    throw new Refused(cellTaken(placeName(place)));
  }
  return String(after.formulas[0]?.[0]);
}

/** Empties the cell if it holds the formula; what anybody else wrote there stays. */
async function takeBack(place: CellPlace, formula: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const range = rangeAt(context, place).load("formulas");
      await context.sync();
      if (comparable(range.formulas[0]?.[0]) !== comparable(formula)) return;
      range.clear("Contents");
      await context.sync();
    });
  } catch {
    throw new Refused(formulaLeftBehind(placeName(place)));
  }
}

/** Excel may give a formula back with other blanks and capital letters. */
function comparable(formula: unknown): string {
  return String(formula).replace(/\s/g, "").toUpperCase();
}
