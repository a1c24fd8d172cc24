import { bootNodeGrid } from "../host/engine/bootNode";
import { isFormula } from "../host/engine/formulaSyntax";
import type { GridBook } from "../host/engine/gridBook";
import type { GridSheet } from "../host/engine/gridSheet";
import { registerDirectFunctions } from "../host/functions/directFunctions";
import { sheetSize } from "../tables/address";
import type { Area, Cell, CellValue } from "../tables/grid";
import type { WorkbookContent } from "../xlsx/content";

/** What a formula gives: one value, or rows of what it spills. An error is its text. */
export type Outcome = CellValue | CellValue[][];

/** Far from what formulas usually refer to, so that none refers to itself. */
const nearest: Cell = { row: 1000, column: 1000 };

/** How far a result can spill: at first not very far, for in a large sheet A:A is slow. */
const rooms = [
  { rows: 5000, columns: 200 },
  { rows: 100_000, columns: 1000 },
];
/** What the grid says of a result that has no room. */
const noRoom: readonly CellValue[] = ["#REF!", "#SPILL!"];

/**
 * Calculates formulas one after another, as if each stood alone in a blank cell of a sheet.
 *
 * @param sheet the place of the sheet among the workbook's
 * @param formulas in English, with their "="
 * @returns for each formula what it gives; undefined if it is none
 */
export async function calculate(
  workbook: WorkbookContent,
  sheet: number,
  formulas: readonly string[],
): Promise<(Outcome | undefined)[]> {
  const { book, close } = bootNodeGrid(workbook, () => false);
  try {
    await registerDirectFunctions(book);
    await book.calculation.settle();
    const place = book.sheets[sheet];
    if (!place) throw new Error(`the grid has no sheet ${sheet}`);
    const cell = blankCell(place);
    const outcomes: (Outcome | undefined)[] = [];
    for (const formula of formulas) {
      outcomes.push(isFormula(formula) ? await outcomeOf(formula, book, place, cell) : undefined);
    }
    return outcomes;
  } finally {
    close();
  }
}

async function outcomeOf(
  formula: string,
  book: GridBook,
  sheet: GridSheet,
  cell: Cell,
): Promise<Outcome> {
  const place: Area = { first: cell, last: cell };
  let outcome: Outcome = "";
  for (const room of rooms) {
    makeRoom(sheet, cell, room);
    sheet.write(place, [[formula]]);
    await book.calculation.settle();
    const filled = areaFilledFrom(sheet, cell);
    outcome = filled ? sheet.values(filled) : (sheet.values(place)[0]?.[0] ?? "");
    sheet.clearContents(place);
    await book.calculation.settle();
    if (Array.isArray(outcome) || !noRoom.includes(outcome)) break;
  }
  return outcome;
}

/** A cell below and beside everything on the sheet. */
function blankCell(sheet: GridSheet): Cell {
  const used = sheet.usedArea(wholeSheet, true)?.last ?? nearest;
  const cell = {
    row: Math.max(used.row + 1, nearest.row),
    column: Math.max(used.column + 1, nearest.column),
  };
  // In a cell formatted as text a formula would be text.
  sheet.writeNumberFormats({ first: cell, last: cell }, [["General"]]);
  return cell;
}

const wholeSheet: Area = {
  first: { row: 0, column: 0 },
  last: { row: sheetSize.rows - 1, column: sheetSize.columns - 1 },
};

/** The grid makes a sheet as large as what is written to it, were it nothing. */
function makeRoom(sheet: GridSheet, { row, column }: Cell, room: (typeof rooms)[number]): void {
  const last = { row: row + room.rows - 1, column: column + room.columns - 1 };
  sheet.write({ first: last, last }, [[null]]);
}

function areaFilledFrom(sheet: GridSheet, { row, column }: Cell): Area | undefined {
  for (const content of sheet.contents()) {
    if (content.row === row && content.column === column) return content.fills;
  }
  return undefined;
}
