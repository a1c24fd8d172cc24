import type { XlsxPackage } from "../package/package";
import { child, type XmlElement } from "../package/xml";
import { escapeXml } from "../package/escapeXml";
import type { XmlEdit } from "../package/xmlEdit";

/** The worksheets' names in order. */
function worksheetNames(pkg: XlsxPackage): string[] {
  return pkg.sheets.filter(({ isWorksheet }) => isWorksheet).map(({ name }) => name);
}

/**
 * Lets the document's properties, which list the names of the sheets, follow a change of sheets.
 * A list that is not of the usual shape, or was not right before, is left alone.
 */
export function keepTitles(pkg: XlsxPackage, change: () => void): void {
  const before = worksheetNames(pkg);
  change();
  const after = worksheetNames(pkg);
  const part = pkg.relatedPart("", "extended-properties");
  if (part === undefined || before.join("\n") === after.join("\n")) return;
  pkg.edit(part, (edit) => writeTitles(edit, before, after));
}

/** Titles stand in one list for all kinds, worksheets first; the pairs say how many of each. */
function writeTitles(edit: XmlEdit, before: readonly string[], after: readonly string[]): void {
  const titles = child(child(edit.root, "TitlesOfParts"), "vector");
  const pairs = child(child(edit.root, "HeadingPairs"), "vector");
  const count = pairs?.children[1]?.children[0];
  const listed = titles?.children.slice(0, before.length) ?? [];
  const [first, last] = [listed[0], listed.at(-1)];
  const isRight = listed.map(({ text }) => text).join("\n") === before.join("\n");
  if (!titles || !count || !first || !last || Number(count.text) !== before.length || !isRight)
    return;
  edit.replace(first.start, last.end, after.map((name) => titleXml(first, name)).join(""));
  edit.replace(count.openEnd, count.closeStart, String(after.length));
  edit.setAttribute(titles, "size", String(titles.children.length - before.length + after.length));
}

function titleXml({ prefix, name }: XmlElement, title: string): string {
  const tag = prefix ? `${prefix}:${name}` : name;
  return `<${tag}>${escapeXml(title)}</${tag}>`;
}
