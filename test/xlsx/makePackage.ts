import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** A package of these parts, as the bytes of its file. */
export function makePackage(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A worksheet part around what stands in it. */
function sheetXml(content: string): string {
  return `<worksheet xmlns="${main}" xmlns:r="${office}">${content}</worksheet>`;
}

/** A relationships part: id → kind and target. */
export function relationshipsXml(of: Readonly<Record<string, readonly [string, string]>>): string {
  const each = Object.entries(of).map(
    ([id, [kind, target]]) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join("")}</Relationships>`;
}

/**
 * The parts of a workbook whose sheets Lembar1, Lembar2… hold this XML: a start to add to.
 *
 * @param workbook what stands in the workbook part behind its sheets
 */
export function bookParts(sheets: readonly string[], workbook = ""): Record<string, string> {
  const numbers = sheets.map((_, index) => index + 1);
  const listed = numbers.map((n) => `<sheet name="Lembar${n}" sheetId="${n}" r:id="rId${n}"/>`);
  return {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationshipsXml({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join("")}</sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml(
      Object.fromEntries(
        numbers.map((n) => [`rId${n}`, ["worksheet", `worksheets/sheet${n}.xml`]]),
      ),
    ),
    ...Object.fromEntries(
      sheets.map((content, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(content)]),
    ),
  };
}
