import { firstOf } from "../../plans/plannedArea";
import type { PlannedSheet, WritePlan } from "../../plans/writePlan";
import { BYTES_A_LOOK, styleRuns } from "./cellLooks";
import type { Part } from "./part";
import { addedSheet } from "./parts/addedSheet";
import { cellBlock } from "./parts/cellBlock";
import { chart } from "./parts/chart";
import { columnWidths } from "./parts/columnWidths";
import { frozenPanes } from "./parts/frozenPanes";
import { highlight } from "./parts/highlight";
import { inputRule } from "./parts/inputRule";
import { name } from "./parts/name";
import { note } from "./parts/note";
import { print } from "./parts/print";
import { table } from "./parts/table";
import type { SheetPlace } from "./sheetPlace";
import { isAdded as isAddedSheet } from "./writtenPlaces";

/** Ids of sheets that a plan has added, by their planned names. */
export type AddedIds = Readonly<Record<string, string>>;

/** A batch is halved block by block. */
const BYTES_A_BLOCK = 100_000;
/** office.js sends cells in pieces of so many: larger blocks would be cut in uneven ones. */
const CELLS_A_BLOCK = 1_500;

/** The parts of a plan in the order in which they are written; always the same for one plan. */
export function partsOf({ sheets, names = [] }: WritePlan, added: AddedIds = {}): Part[] {
  const placeOf = ({ name, into }: PlannedSheet): SheetPlace => ({ name, id: into ?? added[name] });
  return [
    ...sheets.flatMap((planned) => partsOfSheet(planned, placeOf(planned))),
    ...names.flatMap((one) => {
      const planned = sheets.find((sheet) => sheet.name === one.sheet);
      return planned ? [name(placeOf(planned), one)] : [];
    }),
  ];
}

function partsOfSheet(planned: PlannedSheet, sheet: SheetPlace): Part[] {
  const { tables = [], notes = [], highlights = [], charts = [], inputRules = [] } = planned;
  const { frozen, columnWidths: widths, print: printed } = planned;
  const isAdded = isAddedSheet(planned);
  return [
    ...(isAdded ? [addedSheet(sheet, planned)] : []),
    ...blocksOf(planned, sheet, isAdded),
    ...(widths.length > 0 ? [columnWidths(sheet, planned)] : []),
    ...(frozen ? [frozenPanes(sheet, { ...planned, frozen })] : []),
    ...tables.map((one) => table(sheet, isAdded, one)),
    ...notes.map((one) => note(sheet, isAdded, one)),
    ...highlights.map((one) => highlight(sheet, isAdded, one)),
    ...charts.map((one) => chart(sheet, isAdded, one)),
    ...inputRules.map((one) => inputRule(sheet, isAdded, one)),
    ...(isAdded && printed ? [print(sheet, printed)] : []),
  ];
}

/** As many rows together as are sent well at once. */
function blocksOf(planned: PlannedSheet, sheet: SheetPlace, isAdded: boolean) {
  const { cells } = planned;
  const first = firstOf(planned);
  const width = cells[0]?.length ?? 0;
  const blocks: Part[] = [];
  let from = 0;
  while (from < cells.length) {
    let until = from + 1;
    let bytes = bytesOfRow(cells[from] ?? [], isAdded);
    const most = from + Math.max(1, Math.floor(CELLS_A_BLOCK / Math.max(1, width)));
    while (until < Math.min(most, cells.length) && bytes <= BYTES_A_BLOCK) {
      bytes += bytesOfRow(cells[until] ?? [], isAdded);
      until++;
    }
    const rows = cells.slice(from, until);
    const at = { row: first.row + from, column: first.column };
    if (rows[0]?.length) blocks.push(cellBlock({ sheet, first: at, rows, isAdded, bytes }));
    from = until;
  }
  return blocks;
}

/** How long Excel's answer is to the question how one cell looks. */
const BYTES_OF_A_LOOK = 300;

/**
 * A formula is sent with quotes and a comma, and a format; a look costs far more. On a sheet that
 * was there Excel is asked in the same request how the row looks.
 */
function bytesOfRow(row: PlannedSheet["cells"][number], isAdded: boolean): number {
  const runs = styleRuns(row).length;
  const ofAnswer = isAdded || runs === 0 ? 0 : row.length * BYTES_OF_A_LOOK;
  return row.reduce(
    (sum, cell) => {
      if (!cell) return sum + 10;
      return sum + String(cell.formula ?? cell.value).length + (cell.format?.length ?? 0) + 10;
    },
    100 + runs * BYTES_A_LOOK + ofAnswer,
  );
}
