import { mainNamespace, XlsxPackage } from "../../src/xlsx/package/package";
import { relationshipsPart } from "../../src/files/xlsx/partNames";
import { child, childrenOf, parseXml, type XmlElement } from "../../src/xlsx/package/xml";
import { zipEntries } from "./zipEntries";

/**
 * What Excel would stumble over in a package, beyond what its schema says of single values:
 * malformed XML, relationships that lead nowhere, things that stand twice, wrong order, indexes
 * out of range. Nothing for a sound one.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const names = zipEntries(bytes)
    .map(([name]) => name)
    .filter((name) => !name.endsWith("/"));
  const pkg = XlsxPackage.open(bytes);
  return [
    ...twice(names.map(lower)).map((name) => `${name} stands twice in the file`),
    ...contentTypeFaults(pkg, names),
    ...names.filter(isRelationships).flatMap((name) => relationshipFaults(pkg, name)),
    ...names.filter(isXml).flatMap((name) => referenceFaults(pkg, name)),
    ...workbookFaults(pkg),
    ...tableFaults(pkg),
    ...styleFaults(pkg),
    ...pkg.sheets
      .filter(({ isWorksheet, part }) => isWorksheet && pkg.zip.has(part))
      .flatMap(({ part }) => sheetFaults(pkg, part).map((fault) => `${part}: ${fault}`)),
  ];
}

const lower = (text: string) => text.toLowerCase();
const isRelationships = (name: string) => /\.rels$/i.test(name);
const isXml = (name: string) => /\.(xml|vml|rels)$/i.test(name);

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}

function contentTypeFaults(pkg: XlsxPackage, names: readonly string[]): string[] {
  const types = pkg.xml("[Content_Types].xml");
  const extensions = childrenOf(types, "Default").map(({ attributes }) =>
    lower(attributes.Extension ?? ""),
  );
  const overrides = childrenOf(types, "Override").map(({ attributes }) =>
    lower(attributes.PartName ?? "").replace(/^\//, ""),
  );
  const typed = (name: string) =>
    overrides.includes(lower(name)) ||
    extensions.some((extension) => lower(name).endsWith(`.${extension}`));
  return [
    ...twice(overrides).map((name) => `${name} has two content types`),
    ...twice(extensions).map((extension) => `.${extension} has two content types`),
    ...overrides.filter((name) => !pkg.zip.has(name)).map((name) => `${name} is typed but missing`),
    ...names
      .filter((name) => name !== "[Content_Types].xml" && !typed(name))
      .map((name) => `${name} has no content type`),
  ];
}

/** "xl/_rels/workbook.xml.rels" → "xl/workbook.xml"; "" for the package's own. */
function ownerOf(relationships: string): string {
  return relationships.replace(/_rels\/([^/]*)\.rels$/i, "$1");
}

function relationshipFaults(pkg: XlsxPackage, name: string): string[] {
  const owner = ownerOf(name);
  const relationships = pkg.relationships(owner);
  return [
    ...(owner === "" || pkg.zip.has(owner) ? [] : [`${name} belongs to no part`]),
    ...twice(relationships.map(({ id }) => id)).map((id) => `${name}: ${id} stands twice`),
    ...relationships
      .filter(({ part }) => part !== undefined && !pkg.zip.has(part))
      .map(({ id, part }) => `${name}: ${id} leads to ${part}, which is missing`),
  ];
}

/** Ids of relationships that a part names and does not have. */
function referenceFaults(pkg: XlsxPackage, name: string): string[] {
  const root = parseXml(pkg.text(name), name);
  if (isRelationships(name)) return [];
  const known = pkg.zip.has(relationshipsPart(name))
    ? pkg.relationships(name).map(({ id }) => id)
    : [];
  const used = descendants(root).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) =>
      /^\{.*\/officeDocument\/(2006\/)?relationships\}/.test(key) ? [value] : [],
    ),
  );
  return used.filter((id) => !known.includes(id)).map((id) => `${name}: no relationship ${id}`);
}

function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

const workbookOrder = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst"
).split(" ");

function workbookFaults(pkg: XlsxPackage): string[] {
  const { workbook, sheets } = pkg;
  const defined = childrenOf(child(workbook, "definedNames"), "definedName").map(
    ({ attributes }) => attributes,
  );
  const scoped = defined.map(
    ({ name = "", localSheetId = "" }) => `${lower(name)} ${localSheetId}`,
  );
  const sheetIds = childrenOf(child(workbook, "sheets"), "sheet").map(
    ({ attributes }) => attributes.sheetId ?? "",
  );
  const active = Number(
    child(child(workbook, "bookViews"), "workbookView")?.attributes.activeTab ?? 0,
  );
  return [
    ...orderFaults(workbook, workbookOrder),
    ...twice(sheets.map(({ name }) => lower(name))).map((name) => `two sheets “${name}”`),
    ...twice(sheetIds).map((id) => `two sheets of id ${id}`),
    ...twice(sheets.map(({ part }) => lower(part))).map((part) => `two sheets in ${part}`),
    ...sheets.filter(({ name }) => name.length > 31).map(({ name }) => `“${name}” is too long`),
    ...twice(scoped).map((name) => `two names ${name}`),
    ...defined
      .filter(({ localSheetId = "0" }) => Number(localSheetId) >= sheets.length)
      .map(({ name }) => `${name} belongs to no sheet`),
    ...(sheets[active]?.state === "visible"
      ? []
      : [`the active sheet ${active} is not to be seen`]),
  ];
}

function tableFaults(pkg: XlsxPackage): string[] {
  const tables = pkg.sheets
    .flatMap(({ part }) => pkg.relationships(part))
    .flatMap(({ kind, part }) => (kind === "table" && part !== undefined ? [pkg.xml(part)] : []))
    .map(({ attributes }) => attributes);
  return [
    ...twice(tables.map(({ id = "" }) => id)).map((id) => `two tables of id ${id}`),
    ...twice(tables.map(({ displayName = "" }) => lower(displayName))).map(
      (name) => `two tables ${name}`,
    ),
  ];
}

const styleOrder =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );

function stylesOf(pkg: XlsxPackage): XmlElement | undefined {
  const part = pkg.relatedPart(pkg.workbookPart, "styles");
  return part === undefined ? undefined : pkg.xml(part);
}

function styleFaults(pkg: XlsxPackage): string[] {
  const styles = stylesOf(pkg);
  if (!styles) return [];
  const wrongCounts = styles.children.filter(
    ({ attributes, children }) =>
      attributes.count !== undefined && Number(attributes.count) !== children.length,
  );
  const count = (name: string) => child(styles, name)?.children.length ?? 0;
  const outOfRange = childrenOf(child(styles, "cellXfs"), "xf").filter(
    ({ attributes: { fontId = 0, fillId = 0, borderId = 0 } }) =>
      Number(fontId) >= count("fonts") ||
      Number(fillId) >= count("fills") ||
      Number(borderId) >= count("borders"),
  );
  const formats = childrenOf(child(styles, "numFmts"), "numFmt").map(
    ({ attributes }) => attributes.numFmtId ?? "",
  );
  return [
    ...orderFaults(styles, styleOrder),
    ...wrongCounts.map(({ name }) => `styles: wrong count of ${name}`),
    ...outOfRange.map(() => "styles: a format points nowhere"),
    ...twice(formats).map((id) => `styles: two number formats ${id}`),
  ];
}

const sheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
  "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

function sheetFaults(pkg: XlsxPackage, part: string): string[] {
  const sheet = pkg.xml(part);
  const rows = childrenOf(child(sheet, "sheetData"), "row");
  const rowNumbers = rows.flatMap(({ attributes }) => attributes.r ?? []).map(Number);
  const cells = rows.flatMap((row) => childrenOf(row, "c"));
  const styles = child(stylesOf(pkg), "cellXfs")?.children.length ?? 1;
  const stringsPart = pkg.relatedPart(pkg.workbookPart, "sharedStrings");
  const strings = stringsPart === undefined ? 0 : childrenOf(pkg.xml(stringsPart), "si").length;
  const metadataPart = pkg.relatedPart(pkg.workbookPart, "sheetMetadata");
  const dynamic =
    metadataPart === undefined
      ? 0
      : childrenOf(child(pkg.xml(metadataPart), "cellMetadata"), "bk").length;
  const masters = cells.flatMap((cell) => sharedIndex(cell, true));
  return [
    ...orderFaults(sheet, sheetOrder),
    ...(ascends(rowNumbers) ? [] : ["rows out of order"]),
    ...rows
      .filter((row) => !ascends(columnsOf(row)))
      .map((row) => `cells of row ${row.attributes.r}`),
    ...cells.flatMap((cell) => {
      const { r, s = "0", t, cm = "0" } = cell.attributes;
      const value = child(cell, "v")?.text;
      return [
        ...(Number(s) >= styles ? [`${r}: no style ${s}`] : []),
        ...(t === "s" && Number(value) >= strings ? [`${r}: no shared string ${value}`] : []),
        ...(Number(cm) > dynamic ? [`${r}: no metadata ${cm}`] : []),
        ...(value !== undefined && isNumeric(t) && !Number.isFinite(Number(value))
          ? [`${r}: ${value} is no number`]
          : []),
      ];
    }),
    ...twice(masters).map((index) => `two shared formulas ${index}`),
    ...cells
      .flatMap((cell) => sharedIndex(cell, false))
      .filter((index) => !masters.includes(index))
      .map((index) => `no shared formula ${index}`),
  ];
}

function isNumeric(type: string | undefined): boolean {
  return type === undefined || type === "n";
}

/** The index of a cell's shared formula, if it is the one that holds its text, or is not. */
function sharedIndex(cell: XmlElement, holdsText: boolean): string[] {
  const { t, si = "", ref } = child(cell, "f")?.attributes ?? {};
  return t === "shared" && (ref !== undefined) === holdsText ? [si] : [];
}

function columnsOf(row: XmlElement): number[] {
  return childrenOf(row, "c").flatMap(({ attributes }) => {
    const letters = attributes.r?.replace(/\d+/, "");
    if (letters === undefined) return [];
    return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
  });
}

function ascends(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

function orderFaults(root: XmlElement, order: readonly string[]): string[] {
  const places = root.children
    .filter(({ uri }) => uri === mainNamespace)
    .map(({ name }) => order.indexOf(name));
  const sorted = places.every((place, index) => place >= (places[index - 1] ?? 0));
  return sorted ? [] : [`${root.name}: children out of order`];
}
