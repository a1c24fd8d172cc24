import { cellAddress } from "../../tables/grid";
import type { NewSheet } from "../changes";
import type { XlsxPackage } from "../package/package";
import { child, childrenOf } from "../package/xml";
import { escapeXml } from "../package/escapeXml";

/** Adds an empty sheet behind all others, so that what counts sheets by their places stays right. */
export function addSheet(pkg: XlsxPackage, sheet: NewSheet): void {
  const { main, relationships } = pkg.namespaces;
  const xml = worksheetXml(main, sheet);
  const { id } = pkg.addPart("worksheet", "xl/worksheets/sheet", xml);
  pkg.edit(pkg.workbookPart, (edit) => {
    const sheets = child(edit.root, "sheets");
    if (!sheets) return;
    const used = childrenOf(sheets, "sheet").map(({ attributes }) => Number(attributes.sheetId));
    const prefix = prefixFor(edit.root.attributes, relationships);
    const declared = prefix ?? "r";
    const attributes = [
      ...(prefix === undefined ? [`xmlns:r="${relationships}"`] : []),
      `name="${escapeXml(sheet.name)}"`,
      `sheetId="${Math.max(0, ...used) + 1}"`,
      `${declared}:id="${id}"`,
    ];
    edit.append(sheets, `<${edit.prefix}sheet ${attributes.join(" ")}/>`);
  });
}

/** The prefix that an element declares for a namespace. */
function prefixFor(
  attributes: Readonly<Record<string, string>>,
  namespace: string,
): string | undefined {
  const declaration = Object.keys(attributes).find(
    (name) => name.startsWith("xmlns:") && attributes[name] === namespace,
  );
  return declaration?.slice("xmlns:".length);
}

function worksheetXml(namespace: string, { columnWidths, frozen }: NewSheet): string {
  return [
    `<worksheet xmlns="${namespace}">`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(columnWidths),
    "<sheetData></sheetData>",
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    "</worksheet>",
  ].join("");
}

function paneXml(frozen: NewSheet["frozen"]): string {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const attributes = [
    ...(columns > 0 ? [`xSplit="${columns}"`] : []),
    ...(rows > 0 ? [`ySplit="${rows}"`] : []),
    `topLeftCell="${cellAddress({ row: rows, column: columns })}"`,
    `activePane="${pane}" state="frozen"`,
  ];
  return `<pane ${attributes.join(" ")}/><selection pane="${pane}"/>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}
