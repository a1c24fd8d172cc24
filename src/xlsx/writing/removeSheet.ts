import { Refused } from "../../messages/refused";
import { slicedSheet } from "../../messages/xlsx";
import { sameSheetName } from "../../tables/sheetName";
import type { SheetEntry } from "../../files/xlsx/packageReader";
import type { XlsxPackage } from "../package/package";
import { reachableParts } from "./reachableParts";
import { child, childrenOf } from "../package/xml";
import type { XmlEdit } from "../package/xmlEdit";

/**
 * Takes sheets out of a workbook with all that only they lead to: their drawings, their tables,
 * their own names. Formulas elsewhere are not followed here.
 *
 * @throws Refused for a sheet that a slicer filters
 */
export function removeSheets(pkg: XlsxPackage, names: readonly string[]): void {
  if (names.length === 0) return;
  const sheets = pkg.sheets;
  const kept = sheets.filter(({ name }) => !names.some((each) => sameSheetName(each, name)));
  const removed = sheets.filter((sheet) => !kept.includes(sheet));
  refuseSliced(pkg, removed);
  const before = reachableParts(pkg, "");
  pkg.edit(pkg.workbookPart, (edit) => {
    removeElements(
      edit,
      removed.map((sheet) => sheets.indexOf(sheet)),
    );
    removeLocalNames(edit, sheets, kept);
    moveTabs(edit, sheets, kept);
  });
  for (const { part } of removed) pkg.unrelate(pkg.workbookPart, part);
  const after = reachableParts(pkg, "");
  for (const part of before) if (!after.has(part)) pkg.removePart(part);
}

/** A slicer says of its table on which sheet that lies, in parts that are not followed here. */
function refuseSliced(pkg: XlsxPackage, removed: readonly SheetEntry[]): void {
  const isSlicer = /^(slicer|timeline)Cache$/i;
  if (!pkg.relationships(pkg.workbookPart).some(({ kind }) => isSlicer.test(kind))) return;
  const sliced = removed.find(({ part }) =>
    pkg.relationships(part).some(({ kind }) => kind === "pivotTable" || kind === "table"),
  );
  if (sliced) throw new Refused(slicedSheet(sliced.name));
}

function removeElements(edit: XmlEdit, indexes: readonly number[]): void {
  const elements = childrenOf(child(edit.root, "sheets"), "sheet");
  elements.filter((_, index) => indexes.includes(index)).forEach((each) => edit.remove(each));
}

/** A name of one sheet says by a number which one: its place among the sheets. */
function removeLocalNames(
  edit: XmlEdit,
  sheets: readonly SheetEntry[],
  kept: readonly SheetEntry[],
): void {
  const list = child(edit.root, "definedNames");
  const local = childrenOf(list, "definedName").flatMap((element) => {
    const { localSheetId } = element.attributes;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    return sheet ? [{ element, from: sheets.indexOf(sheet), to: kept.indexOf(sheet) }] : [];
  });
  const gone = local.filter(({ to }) => to < 0);
  if (list && gone.length > 0 && gone.length === list.children.length) return edit.remove(list);
  for (const { element } of gone) edit.remove(element);
  for (const { element, from, to } of local) {
    if (to >= 0 && to !== from) edit.setAttribute(element, "localSheetId", String(to));
  }
}

/** The sheet in view, and the first of the tabs, stay the same or become the next one. */
function moveTabs(edit: XmlEdit, sheets: readonly SheetEntry[], kept: readonly SheetEntry[]): void {
  const next = (index: number) => {
    const isLeft = (sheet: SheetEntry) => kept.includes(sheet) && sheet.state === "visible";
    const sheet = sheets[index];
    if (sheet && kept.includes(sheet)) return kept.indexOf(sheet);
    const neighbour = sheets.slice(index).find(isLeft) ?? sheets.slice(0, index).findLast(isLeft);
    return neighbour ? kept.indexOf(neighbour) : 0;
  };
  for (const view of childrenOf(child(edit.root, "bookViews"), "workbookView")) {
    for (const name of ["activeTab", "firstSheet"]) {
      const index = Number(view.attributes[name] ?? 0);
      if (next(index) !== index) edit.setAttribute(view, name, String(next(index)));
    }
  }
}
