import { areaAt } from "../../tables/address";
import type { WorkbookChanges } from "../changes";
import { tokensOf } from "../../formulas/formulaTokens";
import type { XlsxPackage } from "../package/package";
import { reachableParts } from "./reachableParts";
import { Splices } from "../package/splices";
import { attributesOf, walkXml } from "../package/xml";
import { escapeXml } from "../package/escapeXml";
import { unescapeExcel } from "../../files/xlsx/excelText";
import { withAttribute } from "../package/xmlEdit";

/** What becomes of the sheets of a workbook. */
export interface SheetFates {
  /** Their names from the first tab to the last, before anything happens. */
  readonly order: readonly string[];
  /** By lower-case name: the new name, or `null` for a sheet that is removed. */
  readonly fates: ReadonlyMap<string, string | null>;
}

/** Elements that hold a formula, in sheets, names, charts, conditional formats and tables. */
const formulaElements = new Set([
  ...["f", "formula", "formula1", "formula2", "definedName"],
  ...["calculatedColumnFormula", "totalsRowFormula"],
]);
/** Attributes that hold a formula or a reference, by their elements. */
const formulaAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ["hyperlink", ["location"]],
  ["sp", ["textlink"]],
  ["formControlPr", ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"]],
  ["cfvo", ["val"]],
]);
/** Attributes that hold nothing but a sheet's name: where pivot tables take their data. */
const nameAttributes: ReadonlyMap<string, string> = new Map([
  ["worksheetSource", "sheet"],
  ["rangeSet", "sheet"],
]);
/** What hangs on a workbook without referring to its sheets. */
const withoutReferences = new Set([
  ...["sharedStrings", "styles", "theme", "customXml", "externalLink", "vbaProject"],
]);

/** Lets everything in a workbook that refers to sheets follow what becomes of them. */
export function followSheets(
  pkg: XlsxPackage,
  order: readonly string[],
  removed: WorkbookChanges["removed"],
  renamed: WorkbookChanges["renamed"],
): void {
  const fates = new Map<string, string | null>([
    ...removed.map((name) => [name.toLowerCase(), null] as const),
    ...renamed.map(({ from, to }) => [from.toLowerCase(), to] as const),
  ]);
  if (fates.size === 0) return;
  const parts = reachableParts(pkg, pkg.workbookPart, ({ kind }) => !withoutReferences.has(kind));
  for (const part of [pkg.workbookPart, ...parts]) {
    if (/\.xml$/i.test(part)) followInPart(pkg, part, { order, fates });
  }
}

function followInPart(pkg: XlsxPackage, part: string, sheets: SheetFates): void {
  const text = pkg.text(part);
  const splices = new Splices(text);
  let formula = "";
  let openEnd = 0;
  walkXml(text, part, {
    open(tag, start, end) {
      formula = "";
      openEnd = end;
      if (!formulaAttributes.has(tag.local) && !nameAttributes.has(tag.local)) return;
      const source = text.slice(start, end);
      const followed = followInTag(source, tag.local, attributesOf(tag), sheets);
      if (followed !== source) splices.replace(start, end, followed);
    },
    text(piece) {
      formula += piece;
    },
    close(tag, closeStart) {
      const own = formula;
      // The text that follows belongs to the element around: <x14:formula1><xm:f>…</xm:f></x14:formula1>.
      formula = "";
      if (!formulaElements.has(tag.local)) return;
      const followed = followInFormula(own, sheets);
      if (followed === own) return;
      splices.replace(openEnd, closeStart, escapeXml(unescapeExcel(followed)));
    },
  });
  if (splices.changed) pkg.setText(part, splices.result());
}

function followInTag(
  source: string,
  element: string,
  attributes: Readonly<Record<string, string>>,
  sheets: SheetFates,
): string {
  const named = nameAttributes.get(element);
  const renamed = named && sheets.fates.get(attributes[named]?.toLowerCase() ?? "");
  let tag = named && renamed ? withAttribute(source, named, renamed) : source;
  for (const name of formulaAttributes.get(element) ?? []) {
    const formula = attributes[name] ?? "";
    const followed = followInFormula(formula, sheets);
    if (followed !== formula) tag = withAttribute(tag, name, followed);
  }
  return tag;
}

/** A formula whose references to sheets follow what becomes of them; "#REF!A1" where one is gone. */
export function followInFormula(formula: string, sheets: SheetFates): string {
  if (!formula.includes("!")) return formula;
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === "sheet" ? followedSheet(text, sheets) : text))
    .join("");
}

/** @param token 'Data 2024'! or Jan:Des! or [1]Sheet1!, which is in another workbook */
function followedSheet(token: string, { order, fates }: SheetFates): string {
  const bare = token.slice(0, -1);
  const names = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const ends = names.split(":").map((name) => name.toLowerCase());
  if (names.includes("[") || !ends.some((end) => fates.has(end))) return token;
  const places = ends.map((end) => order.findIndex((name) => name.toLowerCase() === end));
  // From one sheet to another: an end that is gone moves to the next one between them.
  const left = order.slice(Math.min(...places), Math.max(...places) + 1).flatMap((name) => {
    const fate = fates.get(name.toLowerCase());
    return fate === null ? [] : [fate ?? name];
  });
  const [first, last] = [left.at(0), left.at(-1)];
  if (first === undefined || last === undefined) return "#REF!";
  return `${quoted(first === last ? first : `${first}:${last}`)}!`;
}

/** A sheet's name, or "first:last", as a formula writes it. */
function quoted(names: string): string {
  const isPlain = names.split(":").every((name) => plain.test(name) && !likeCell(name));
  return isPlain ? names : `'${names.replaceAll("'", "''")}'`;
}

const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

function likeCell(name: string): boolean {
  return areaAt(name) !== undefined || /^(r\d*(c\d*)?|c\d*|true|false)$/i.test(name);
}
