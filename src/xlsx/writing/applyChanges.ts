import { Refused } from "../../messages/refused";
import { badSheetName, lastSheet, sheetExists, workbookProtected } from "../../messages/sheets";
import { sheetMissing, signedFile } from "../../messages/xlsx";
import { isSheetName, sameSheetName } from "../../tables/sheetName";
import { addSheet } from "./addSheet";
import { isTrue } from "../../files/xlsx/attributes";
import type { WorkbookChanges } from "../changes";
import { dynamicArrayMark } from "./dynamicArrays";
import { type BookParts, editCells } from "./editCells";
import type { SheetEntry } from "../../files/xlsx/packageReader";
import type { XlsxPackage } from "../package/package";
import { removeSheets } from "./removeSheet";
import { renameSheets } from "./renameSheet";
import { readSharedStrings } from "../reading/sharedStrings";
import { followSheets } from "./sheetReferences";
import { keepTitles } from "./sheetTitles";
import { StyleWriter } from "./styleWriter";
import { refuseTableHeadings } from "./tableHeadings";
import { child } from "../package/xml";

/**
 * Writes changes into a workbook's package, whole or not at all. Parts that have nothing to do
 * with them keep their bytes.
 *
 * @throws Refused with nothing changed
 */
export function applyChanges(pkg: XlsxPackage, changes: WorkbookChanges): void {
  if (Object.values(changes).every((each) => each.length === 0)) return;
  if (pkg.isSigned) throw new Refused(signedFile);
  refuseSheetChanges(pkg, changes);
  pkg.zip.wholly(() => {
    keepTitles(pkg, () => changeSheets(pkg, changes));
    editSheets(pkg, changes.edited);
    calculateAnew(pkg);
  });
}

/** Everything that Excel would refuse is asked of the sheets as they will be. */
function refuseSheetChanges(pkg: XlsxPackage, changes: WorkbookChanges): void {
  const { removed, renamed, added } = changes;
  if (removed.length + renamed.length + added.length === 0) return;
  const lock = child(pkg.workbook, "workbookProtection")?.attributes.lockStructure;
  if (isTrue(lock)) throw new Refused(workbookProtected);
  const kept = pkg.sheets.filter(({ name }) => !includesName(removed, name));
  const isVisible = ({ state }: SheetEntry) => state === "visible";
  if (added.length === 0 && removed[0] !== undefined && !kept.some(isVisible)) {
    throw new Refused(lastSheet(removed[0]));
  }
  const names = kept
    .map(({ name }) => renamed.find(({ from }) => sameSheetName(from, name))?.to ?? name)
    .concat(added.map(({ name }) => name));
  const given = [...renamed.map(({ to }) => to), ...added.map(({ name }) => name)];
  for (const name of given) {
    if (!isSheetName(name)) throw new Refused(badSheetName(name));
    if (names.filter((other) => sameSheetName(other, name)).length > 1) {
      throw new Refused(sheetExists(name));
    }
  }
}

function changeSheets(pkg: XlsxPackage, { removed, renamed, added }: WorkbookChanges): void {
  const order = pkg.sheets.map(({ name }) => name);
  removeSheets(pkg, removed);
  followSheets(pkg, order, removed, renamed);
  renameSheets(pkg, renamed);
  for (const sheet of added) addSheet(pkg, sheet);
}

function editSheets(pkg: XlsxPackage, edited: WorkbookChanges["edited"]): void {
  let styles: StyleWriter | undefined;
  let strings: string[] | undefined;
  const book: BookParts = {
    styleOf: (base, change) => (styles ??= new StyleWriter(pkg)).derived(base, change),
    spillMark: () => dynamicArrayMark(pkg),
    sharedString: (index) => (strings ??= readSharedStrings(pkg).map(({ text }) => text))[index],
  };
  for (const { sheet, cells } of edited) {
    const found = pkg.sheets.find(({ name }) => sameSheetName(name, sheet));
    if (!found?.isWorksheet) throw new Refused(sheetMissing(sheet));
    if (cells.length === 0) continue;
    refuseTableHeadings(pkg, found, cells);
    pkg.setText(found.part, editCells(pkg.text(found.part), found.part, sheet, cells, book));
  }
  styles?.finish();
}

/** The order of calculation is Excel's own to find; what it shows is calculated when it opens. */
function calculateAnew(pkg: XlsxPackage): void {
  const chain = pkg.relatedPart(pkg.workbookPart, "calcChain");
  if (chain !== undefined) {
    pkg.unrelate(pkg.workbookPart, chain);
    pkg.removePart(chain);
  }
  pkg.edit(pkg.workbookPart, (edit) => {
    const settings = child(edit.root, "calcPr");
    if (settings) edit.setAttribute(settings, "fullCalcOnLoad", "1");
    else edit.place(`<${edit.prefix}calcPr fullCalcOnLoad="1"/>`, behindCalculation);
  });
}

const behindCalculation = [
  ...["oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes"],
  ...["webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
];

function includesName(names: readonly string[], name: string): boolean {
  return names.some((each) => sameSheetName(each, name));
}
