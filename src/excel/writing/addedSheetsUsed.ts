import { contains } from "../../tables/grid";
import { plannedArea } from "../../plans/plannedArea";
import { usesOf } from "../formulaUse";
import type { Entry } from "./journal";
import { findSheet } from "./sheetPlace";
import { isAdded } from "./writtenPlaces";

/** An added sheet that a formula elsewhere uses. */
export interface UsedSheet {
  /** As it was planned. */
  readonly planned: string;
  /** As it is called by now. */
  readonly name: string;
  /** The first formula that uses it: "Rekap!B4". */
  readonly place: string;
}

/** The sheets of a write that can't go, as formulas use them that are not of the same write. */
export async function addedSheetsUsed(
  context: Excel.RequestContext,
  { plan, added = {} }: Entry,
): Promise<UsedSheet[]> {
  const found = plan.sheets.filter(isAdded).map(({ name }) => {
    const sheet = findSheet(context, { name, id: added[name] }).load("id,name");
    return { planned: name, sheet };
  });
  if (found.length === 0) return [];
  await context.sync();
  const doomed = found.filter(({ sheet }) => !sheet.isNullObject);
  const uses = await usesOf(
    context,
    doomed.map(({ sheet }) => sheet),
    (sheetId, cell) =>
      plan.sheets.some((sheet) => sheet.into === sheetId && contains(plannedArea(sheet), cell)),
  );
  return uses.map(({ sheet, place }) => ({
    planned: doomed.find((one) => one.sheet === sheet)?.planned ?? "",
    name: sheet.name,
    place,
  }));
}
