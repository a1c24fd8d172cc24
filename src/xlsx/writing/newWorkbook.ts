import { firstSheetName } from "../../messages/xlsx";
import type { WritePlan } from "../../plans/writePlan";
import { addSheet } from "./addSheet";
import { applyPlan } from "./applyPlan";
import { mainNamespace, relationshipNamespace, xmlHeader, XlsxPackage } from "../package/package";
import { StyleWriter } from "./styleWriter";
import { Zip } from "../package/zip";

/** A new workbook with a plan's sheets; with one empty sheet if there are none. */
export function newWorkbook(plan: WritePlan): XlsxPackage {
  const pkg = withoutSheets();
  new StyleWriter(pkg).finish();
  if (plan.sheets.length === 0) addSheet(pkg, { name: firstSheetName, columnWidths: [] });
  applyPlan(pkg, plan);
  return pkg;
}

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument";

function withoutSheets(): XlsxPackage {
  const zip = new Zip();
  for (const [part, xml] of Object.entries(parts)) zip.set(part, xmlHeader + xml);
  return XlsxPackage.open(zip.save());
}

const parts = {
  "[Content_Types].xml": [
    `<Types xmlns="${packageNamespace}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.spreadsheetml.sheet.main+xml"/>`,
    `<Override PartName="/docProps/app.xml" ContentType="${contentType}.extended-properties+xml"/>`,
    "</Types>",
  ].join(""),
  "_rels/.rels": [
    `<Relationships xmlns="${packageNamespace}/relationships">`,
    `<Relationship Id="rId1" Type="${relationshipNamespace}/officeDocument" Target="xl/workbook.xml"/>`,
    `<Relationship Id="rId2" Type="${relationshipNamespace}/extended-properties" Target="docProps/app.xml"/>`,
    "</Relationships>",
  ].join(""),
  "xl/workbook.xml": [
    `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">`,
    "<bookViews><workbookView/></bookViews><sheets></sheets>",
    "</workbook>",
  ].join(""),
  "docProps/app.xml": [
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    "<Application>Cakupan</Application>",
    "</Properties>",
  ].join(""),
};
