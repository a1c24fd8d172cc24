import { Refused } from "../../messages/refused";
import { nameExists, tableExists } from "../../messages/writing";
import type { PlannedSheet, PlannedTable } from "../../plans/writePlan";
import { areaAddress } from "../../tables/grid";
import { sameSheetName } from "../../tables/sheetName";
import { escapeXml } from "../package/escapeXml";
import type { XlsxPackage } from "../package/package";
import { child, childrenOf } from "../package/xml";

/**
 * Lays a planned sheet's tables over its cells, which are written already.
 *
 * @throws Refused for a name that another table or cells have
 */
export function addTables(pkg: XlsxPackage, sheet: PlannedSheet): void {
  const { tables = [] } = sheet;
  const part = pkg.sheets.find(({ name }) => sameSheetName(name, sheet.name))?.part;
  if (part === undefined || tables.length === 0) return;
  const { main, relationships } = pkg.namespaces;
  const ids = tables.map((table) => {
    const there = tablesOf(pkg);
    refuseTaken(pkg, table.name, there);
    const id = Math.max(0, ...there.map((each) => Number(each.id))) + 1;
    const xml = tableXml(main, id, table, headingsOf(table, sheet));
    return pkg.addPart("table", "xl/tables/table", xml, part).id;
  });
  const parts = ids.map((id) => `<tablePart r:id="${id}"/>`).join("");
  const list = `<tableParts xmlns:r="${relationships}" count="${ids.length}">${parts}</tableParts>`;
  pkg.edit(part, (edit) => edit.place(list, ["extLst"]));
}

/** What all tables of the workbook say of themselves. */
function tablesOf(pkg: XlsxPackage): Readonly<Record<string, string>>[] {
  return pkg.sheets.flatMap((sheet) =>
    pkg
      .relationships(sheet.part)
      .flatMap(({ kind, part }) =>
        kind === "table" && part !== undefined ? [pkg.xml(part).attributes] : [],
      ),
  );
}

/** Tables and cells have their names together, whatever the case. */
function refuseTaken(
  pkg: XlsxPackage,
  name: string,
  tables: readonly Readonly<Record<string, string>>[],
): void {
  const isTaken = (other: string | undefined) => other?.toLowerCase() === name.toLowerCase();
  if (tables.some((table) => isTaken(table.displayName) || isTaken(table.name))) {
    throw new Refused(tableExists(name));
  }
  const names = childrenOf(child(pkg.workbook, "definedNames"), "definedName");
  if (names.some(({ attributes }) => isTaken(attributes.name))) throw new Refused(nameExists(name));
}

function headingsOf({ area: { first, last } }: PlannedTable, { cells }: PlannedSheet): string[] {
  const headings = cells[first.row]?.slice(first.column, last.column + 1) ?? [];
  return headings.map((cell) => String(cell?.value ?? ""));
}

/** In the look that Excel itself gives to a new table. */
function tableXml(
  namespace: string,
  id: number,
  { name, area }: PlannedTable,
  headings: readonly string[],
): string {
  const [called, where] = [escapeXml(name), areaAddress(area)];
  return [
    `<table xmlns="${namespace}" id="${id}" name="${called}" displayName="${called}" ref="${where}" totalsRowShown="0">`,
    `<autoFilter ref="${where}"/>`,
    `<tableColumns count="${headings.length}">`,
    ...headings.map((heading, at) => `<tableColumn id="${at + 1}" name="${nameOf(heading)}"/>`),
    "</tableColumns>",
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    "</table>",
  ].join("");
}

/** Line breaks have Excel's escape: in an attribute they would become blanks. */
function nameOf(heading: string): string {
  return escapeXml(heading).replaceAll("\t", "_x0009_").replaceAll("\n", "_x000a_");
}
