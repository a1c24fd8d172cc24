import { cellFormats } from "../../files/xlsx/cellFormats";
import { isTrue } from "../../files/xlsx/attributes";
import { readPalette } from "./colors";
import type { DefinedName, FoundFeature, WorkbookContent } from "../content";
import { featureOfName, workbookFeatures } from "./features";
import { formulaFromFile } from "../../formulas/formulaText";
import type { SheetEntry } from "../../files/xlsx/packageReader";
import type { XlsxPackage } from "../package/package";
import { readSheet } from "./readSheet";
import { readStyles } from "./readStyles";
import { readSharedStrings } from "./sharedStrings";
import { child, childrenOf, type XmlElement } from "../package/xml";

/**
 * Everything that a workbook's file says and Cakupan understands; what else it holds is named
 * as its features. Nothing is calculated.
 *
 * @throws Refused if a part is damaged or missing, or a sheet has more than a million cells
 */
export function readWorkbook(pkg: XlsxPackage): WorkbookContent {
  const { workbook, sheets, date1904 } = pkg;
  const stylesPart = pkg.relatedPart(pkg.workbookPart, "styles");
  const stylesRoot = stylesPart === undefined ? undefined : pkg.xml(stylesPart);
  const palette = readPalette(pkg, stylesRoot);
  const styles = readStyles(stylesRoot, cellFormats(pkg.zip, stylesPart), palette);
  const sources = {
    strings: readSharedStrings(pkg),
    styleCount: styles.length,
    dynamic: dynamicMarks(pkg),
    date1904,
  };
  const worksheets = sheets.filter(({ isWorksheet }) => isWorksheet);
  const readings = worksheets.map((entry) => readSheet(pkg, entry, sources, palette));
  const names = definedNames(workbook, sheets);
  const view = child(child(workbook, "bookViews"), "workbookView");
  const active = sheets[Number(view?.attributes.activeTab ?? 0)];
  return {
    sheets: readings.map(({ sheet }) => sheet),
    names: names.filter(({ name }) => !name.startsWith(reservedPrefix)),
    styles,
    activeSheet: Math.max(
      0,
      worksheets.findIndex(({ name }) => name === active?.name),
    ),
    structureProtected: isTrue(child(workbook, "workbookProtection")?.attributes.lockStructure),
    date1904,
    features: once([
      ...workbookFeatures(pkg).map((feature) => ({ feature })),
      ...readings.flatMap(({ sheet, features }) =>
        features.map((feature) => ({ feature, sheet: sheet.name })),
      ),
      ...names.flatMap(({ name, sheet }) => {
        const feature = featureOfName(name);
        return feature ? { feature, sheet } : [];
      }),
    ]),
  };
}

/** Names that Excel makes for itself: _xlnm.Print_Area, _xlfn.IFS. */
const reservedPrefix = "_xl";

function definedNames(workbook: XmlElement, sheets: readonly SheetEntry[]): DefinedName[] {
  return childrenOf(child(workbook, "definedNames"), "definedName").map(({ attributes, text }) => ({
    name: attributes.name ?? "",
    reference: formulaFromFile(text).slice(1),
    sheet: sheets[Number(attributes.localSheetId)]?.name,
    hidden: isTrue(attributes.hidden),
  }));
}

/** What cells are marked with (`cm`) whose formulas spill by themselves. */
function dynamicMarks(pkg: XlsxPackage): Set<string> {
  const part = pkg.relatedPart(pkg.workbookPart, "sheetMetadata");
  if (part === undefined) return new Set();
  const metadata = pkg.xml(part);
  const types = childrenOf(child(metadata, "metadataTypes"), "metadataType");
  const dynamicType = String(types.findIndex(({ attributes }) => attributes.name === "XLDAPR") + 1);
  return new Set(
    childrenOf(child(metadata, "cellMetadata"), "bk").flatMap((block, index) =>
      block.children.some(({ attributes }) => attributes.t === dynamicType) ? `${index + 1}` : [],
    ),
  );
}

function once(found: readonly FoundFeature[]): FoundFeature[] {
  const keys = new Map(found.map((each) => [`${each.feature} ${each.sheet ?? ""}`, each]));
  return [...keys.values()];
}
