import type { XlsxPackage } from "../package/package";
import { child, childrenOf, type XmlElement } from "../package/xml";
import type { XmlEdit } from "../package/xmlEdit";

/** The name under which files know dynamic arrays. */
const kind = "XLDAPR";
const metadataType = `metadataType name="${kind}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const properties =
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>';
const propertiesUri = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/**
 * What a cell whose formula spills carries as its "cm"; without it Excel takes the formula for
 * an array formula of the old kind. The workbook's metadata get the entry if they lack it.
 */
export function dynamicArrayMark(pkg: XlsxPackage): number {
  const part = pkg.relatedPart(pkg.workbookPart, "sheetMetadata") ?? addMetadataPart(pkg);
  return pkg.edit(part, (edit) => {
    const type = typeNumber(edit);
    const block = blockNumber(edit);
    const marks = child(edit.root, "cellMetadata");
    const found = childrenOf(marks, "bk").findIndex((each) => isMark(each, type, block));
    if (found >= 0) return found + 1;
    const px = edit.prefix;
    const mark = `<${px}bk><${px}rc t="${type}" v="${block}"/></${px}bk>`;
    if (marks) edit.appendCounted(marks, [mark]);
    else {
      edit.place(`<${px}cellMetadata count="1">${mark}</${px}cellMetadata>`, [
        ...["valueMetadata", "extLst"],
      ]);
    }
    return childrenOf(marks, "bk").length + 1;
  });
}

/** The number, from 1 on, of the type among the metadata's types. */
function typeNumber(edit: XmlEdit): number {
  const types = child(edit.root, "metadataTypes");
  const all = childrenOf(types, "metadataType");
  const found = all.findIndex(({ attributes }) => attributes.name === kind);
  if (found >= 0) return found + 1;
  const px = edit.prefix;
  const type = `<${px}${metadataType}`;
  if (types) edit.appendCounted(types, [type]);
  else {
    edit.place(`<${px}metadataTypes count="1">${type}</${px}metadataTypes>`, [
      ...["metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata"],
      "extLst",
    ]);
  }
  return all.length + 1;
}

/** The number, from 0 on, of the block that says "dynamic" among the type's blocks. */
function blockNumber(edit: XmlEdit): number {
  const future = childrenOf(edit.root, "futureMetadata").find(
    ({ attributes }) => attributes.name === kind,
  );
  const blocks = childrenOf(future, "bk");
  const found = blocks.findIndex((block) => saysDynamic(block));
  if (found >= 0) return found;
  const px = edit.prefix;
  const block = `<${px}bk><${px}extLst><${px}ext uri="${propertiesUri}">${properties}</${px}ext></${px}extLst></${px}bk>`;
  if (future) edit.appendCounted(future, [block]);
  else {
    const name = `${px}futureMetadata`;
    edit.place(`<${name} name="${kind}" count="1">${block}</${name}>`, [
      ...["cellMetadata", "valueMetadata", "extLst"],
    ]);
  }
  return blocks.length;
}

function saysDynamic({ name, attributes, children }: XmlElement): boolean {
  if (name === "dynamicArrayProperties") {
    return attributes.fDynamic === "1" || attributes.fDynamic === "true";
  }
  return children.some(saysDynamic);
}

function isMark({ children }: XmlElement, type: number, block: number): boolean {
  const [record, ...more] = children;
  if (!record || more.length > 0) return false;
  return Number(record.attributes.t) === type && Number(record.attributes.v) === block;
}

function addMetadataPart(pkg: XlsxPackage): string {
  const xml = `<metadata xmlns="${pkg.namespaces.main}"></metadata>`;
  return pkg.addPart("sheetMetadata", "xl/metadata", xml).part;
}
