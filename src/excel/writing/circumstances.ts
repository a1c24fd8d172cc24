import { sheetGone } from "../../messages/excel";
import { Refused } from "../../messages/refused";
import { badSheetName, workbookProtected } from "../../messages/sheets";
import * as words from "../../messages/writing";
import { plannedArea } from "../../plans/plannedArea";
import type { PlannedSheet, WritePlan } from "../../plans/writePlan";
import { isInsideSheet } from "../../tables/address";
import { areaAddress } from "../../tables/grid";
import { isSheetName } from "../../tables/sheetName";
import { areasOf, askMergedAreas, tellsMergedAreas } from "../mergedAreas";
import { placeOf, rangeOf } from "./sheetPlace";
import { addsSheets } from "./writtenPlaces";

/**
 * Queues asking for all that stands in a plan's way and can be known beforehand.
 *
 * @returns what throws Refused for the first of it, after the sync
 */
export function askCircumstances(context: Excel.RequestContext, { sheets, names }: WritePlan) {
  refuseIfOutside({ sheets });
  const { protection } = context.workbook.load("name");
  protection.load("protected");
  const adds = addsSheets({ sheets });
  const ofSheets = sheets.map((planned) => askSheet(context, planned));
  return () => {
    if (protection.protected && (adds || (names ?? []).length > 0)) {
      throw new Refused(workbookProtected);
    }
    for (const refuse of ofSheets) refuse();
  };
}

/** @throws Refused where cells run over the edge of their sheet */
export function refuseIfOutside({ sheets }: WritePlan): void {
  for (const planned of sheets) {
    const area = plannedArea(planned);
    if (!isInsideSheet(area)) throw new Refused(words.outsideSheet(placeOf(planned, area)));
  }
}

/**
 * Excel takes one note or comment at a cell, and tells of its comments one by one where they are.
 *
 * @throws Refused where a note is planned for a cell that has a comment
 */
export async function refuseIfCommented(
  context: Excel.RequestContext,
  { sheets }: WritePlan,
): Promise<void> {
  const noted = sheets.flatMap(({ into, notes = [] }) =>
    into !== undefined && notes.length > 0 ? [{ into, notes }] : [],
  );
  const found = noted.map(({ into, notes }) => {
    const sheet = context.workbook.worksheets.getItem(into).load("name");
    return { sheet, notes, comments: sheet.comments.load("items/id") };
  });
  if (found.length === 0) return;
  await context.sync();
  const located = found.map(({ comments, ...rest }) => ({
    ...rest,
    cells: comments.items.map((one) => one.getLocation().load("rowIndex,columnIndex")),
  }));
  await context.sync();
  for (const { sheet, notes, cells } of located) {
    const note = notes.find(({ cell: { row, column } }) =>
      cells.some(({ rowIndex, columnIndex }) => rowIndex === row && columnIndex === column),
    );
    if (!note) continue;
    const area = { first: note.cell, last: note.cell };
    throw new Refused(words.noteExists(placeOf(sheet, area)));
  }
}

function askSheet(context: Excel.RequestContext, planned: PlannedSheet): () => void {
  const { name, into } = planned;
  const area = plannedArea(planned);
  if (into === undefined) {
    if (!isSheetName(name)) throw new Refused(badSheetName(name));
    return () => undefined;
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(into).load("name,visibility");
  sheet.protection.load("protected");
  const tellsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const range = rangeOf(sheet, area).load("rowHidden,columnHidden");
  if (tellsSpills) range.load("hasSpill");
  const tables = range.getTables(false).load("items/name");
  const merged = tellsMergedAreas() ? askMergedAreas(range) : undefined;
  return () => {
    if (sheet.isNullObject) throw new Refused(sheetGone(name));
    if (sheet.visibility !== "Visible") throw new Refused(words.sheetHidden(sheet.name));
    if (sheet.protection.protected) throw new Refused(words.sheetProtected(sheet.name));
    const place = placeOf(sheet, area);
    // Excel answers null where some are hidden.
    if (range.rowHidden !== false || range.columnHidden !== false) {
      throw new Refused(words.rowsHidden(place));
    }
    // What a result fills can't be put back without the formula that fills it.
    if (tellsSpills && range.hasSpill !== false) throw new Refused(words.spillInTheWay(place));
    const [table] = tables.items;
    if (table) throw new Refused(words.tableInTheWay(table.name, place));
    const [joined] = merged ? (areasOf([merged]) ?? []) : [];
    if (joined) throw new Refused(words.mergedInTheWay(place, areaAddress(joined)));
  };
}
