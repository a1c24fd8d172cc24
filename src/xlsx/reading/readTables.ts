import { areaAt } from "../../tables/address";
import type { TableContent } from "../content";
import type { XlsxPackage } from "../package/package";
import { child, childrenOf } from "../package/xml";
import { unescapeExcel } from "../../files/xlsx/excelText";

/** The tables of a sheet, wherever their parts lie. */
export function readTables(pkg: XlsxPackage, sheetPart: string): TableContent[] {
  return pkg.relationships(sheetPart).flatMap(({ kind, part }) => {
    if (kind !== "table" || part === undefined) return [];
    const table = pkg.xml(part);
    const { displayName, name = "", ref = "", headerRowCount, totalsRowCount } = table.attributes;
    const area = areaAt(ref);
    const look = child(table, "tableStyleInfo")?.attributes;
    const columns = childrenOf(child(table, "tableColumns"), "tableColumn");
    return area
      ? {
          name: displayName ?? name,
          area,
          columns: columns.map(({ attributes }) => unescapeExcel(attributes.name ?? "")),
          hasHeadings: headerRowCount !== "0",
          hasTotals: Number(totalsRowCount ?? 0) > 0,
          style: look?.name ?? "",
          bandedRows: ["1", "true"].includes(look?.showRowStripes ?? ""),
        }
      : [];
  });
}
