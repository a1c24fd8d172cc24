import { sheetExists } from "../../../messages/sheets";
import { plannedArea } from "../../../plans/plannedArea";
import type { PlannedSheet } from "../../../plans/writePlan";
import { type Area, contains } from "../../../tables/grid";
import { type Part, SMALL_REQUEST } from "../part";
import { findSheet, type SheetPlace } from "../sheetPlace";

/**
 * The sheet itself. It is taken away with all that is on it, but only if nothing else stands
 * there than the plan's cells and things.
 */
export function addedSheet(sheet: SheetPlace, planned: PlannedSheet): Part {
  const own = plannedArea(planned);
  return {
    place: sheet.name,
    addedSheet: sheet.name,
    isSheet: true,
    bytes: SMALL_REQUEST,
    cells: 1,
    look: (context) => {
      const found = findSheet(context, sheet).load("id,name");
      const used = found
        .getUsedRangeOrNullObject()
        .load("rowIndex,rowCount,columnIndex,columnCount");
      const things = askThings(found, planned);
      return () => {
        if (found.isNullObject) return { state: null };
        const { id, name } = found;
        const isWithin = used.isNullObject || isInside(used, own);
        return { state: { id, name, isWithin, things: things() } };
      };
    },
    objection: (before) => (before === null ? undefined : sheetExists(sheet.name)),
    write: (context) => void context.workbook.worksheets.add(sheet.name),
    isOurs: ({ now, after }) => {
      if (now === null) return true;
      const { isWithin, things } = now as unknown as AddedSheet;
      const known = after === undefined ? [] : (after as unknown as AddedSheet).things;
      const isKnown = ({ id, isPlanned }: Thing) =>
        after === undefined ? isPlanned : known.some((one) => one.id === id);
      return isWithin && things.every(isKnown);
    },
    putBack: (context) => {
      findSheet(context, sheet).delete();
      return [];
    },
  };
}

/** An added sheet as it is kept. */
interface AddedSheet {
  readonly isWithin: boolean;
  readonly things: readonly Thing[];
}

/** What lies over the cells of a sheet. */
type Thing = { readonly id: string; readonly isPlanned: boolean };

/** Queues asking for all that lies over a sheet's cells. */
function askThings(sheet: Excel.Worksheet, planned: PlannedSheet): () => Thing[] {
  const names = [...(planned.tables ?? []), ...(planned.charts ?? [])].map(({ name }) => name);
  const texts = (planned.notes ?? []).map(({ text }) => text);
  const named = [
    sheet.tables.load("items/id,items/name"),
    sheet.charts.load("items/id,items/name"),
  ];
  const said = askSaid(sheet);
  const shapes = sheet.shapes.load("items/id,items/type");
  return () => [
    ...named
      .flatMap((list): (Excel.Table | Excel.Chart)[] => list.items)
      .map(({ id, name }) => ({ id, isPlanned: names.includes(name) })),
    ...said().map(({ id, content }) => ({ id, isPlanned: texts.includes(content) })),
    // A chart may be one of the shapes, too, of a type that Excel does not name.
    ...shapes.items.map(({ id, type }) => ({ id, isPlanned: type === "Unsupported" })),
  ];
}

/** Comments (ExcelApi 1.10) and notes (1.18, which could not be tried). */
function askSaid(sheet: Excel.Worksheet): () => { id: string; content: string }[] {
  const { requirements } = Office.context;
  const comments = requirements.isSetSupported("ExcelApi", "1.10")
    ? sheet.comments.load("items/id,items/content")
    : undefined;
  const notes = requirements.isSetSupported("ExcelApi", "1.18")
    ? sheet.notes.load("items/content")
    : undefined;
  return () => [
    ...(comments?.items ?? []),
    ...(notes?.items ?? []).map(({ content }) => ({ id: content, content })),
  ];
}

function isInside(used: Excel.Range, own: Area): boolean {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  const end = { row: row + rowCount - 1, column: column + columnCount - 1 };
  return contains(own, { row, column }) && contains(own, end);
}
