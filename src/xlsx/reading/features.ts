import type { Attributes } from "../../files/xlsx/attributes";
import type { Feature } from "../content";
import type { XlsxPackage } from "../package/package";
import { streamXml } from "../package/streamXml";
import { child, childrenOf, type XmlElement } from "../package/xml";

/** What an element of a sheet shows that the sheet holds. */
export function featureOfElement(name: string, attributes: Attributes): Feature | undefined {
  if (name === "col") return Number(attributes.outlineLevel) > 0 ? "outline" : undefined;
  return elementFeatures[name];
}

const elementFeatures: Readonly<Record<string, Feature>> = {
  conditionalFormatting: "conditionalFormat",
  dataValidation: "validation",
  hyperlink: "hyperlink",
  sparklineGroup: "sparkline",
  autoFilter: "filter",
  tablePart: "table",
  picture: "picture",
  control: "control",
  oleObject: "control",
  pageSetup: "printSetup",
  printOptions: "printSetup",
  headerFooter: "printSetup",
  rowBreaks: "printSetup",
  colBreaks: "printSetup",
};

/** What hangs on a sheet in parts of its own. */
export function relatedFeatures(pkg: XlsxPackage, sheetPart: string): Feature[] {
  return pkg.relationships(sheetPart).flatMap(({ kind, part }): Feature[] => {
    if (kind === "pivotTable") return ["pivot"];
    if (kind === "slicer" || kind === "timeline") return ["slicer"];
    if (kind === "threadedComment") return ["threadedComment"];
    if (kind === "queryTable") return ["connection"];
    if (part === undefined || !pkg.zip.has(part)) return [];
    if (kind === "comments") return hasNotes(pkg.xml(part)) ? ["note"] : [];
    if (kind === "drawing") return drawn(pkg, part);
    return [];
  });
}

/** What belongs to the workbook and to none of its worksheets. */
export function workbookFeatures(pkg: XlsxPackage): Feature[] {
  return pkg.relationships(pkg.workbookPart).flatMap(({ kind }) => workbookKinds[kind] ?? []);
}

const workbookKinds: Readonly<Record<string, Feature>> = {
  chartsheet: "chartSheet",
  vbaProject: "macro",
  xlMacrosheet: "macro",
  xlIntlMacrosheet: "macro",
  dialogsheet: "control",
  externalLink: "externalLink",
  connections: "connection",
};

/** Names by which Excel keeps what belongs to one sheet. */
export function featureOfName(name: string): Feature | undefined {
  return nameFeatures[name.toLowerCase()];
}

const nameFeatures: Readonly<Record<string, Feature>> = {
  "_xlnm._filterdatabase": "filter",
  "_xlnm.print_area": "printSetup",
  "_xlnm.print_titles": "printSetup",
};

/** Beside each threaded comment Excel puts a note for older programs; its author gives it away. */
function hasNotes(comments: XmlElement): boolean {
  const authors = childrenOf(child(comments, "authors"), "author").map(({ text }) => text);
  return childrenOf(child(comments, "commentList"), "comment").some(
    ({ attributes }) => !authors[Number(attributes.authorId)]?.startsWith("tc="),
  );
}

function drawn(pkg: XlsxPackage, drawing: string): Feature[] {
  const found: Feature[] = [];
  let fallbacks = 0;
  streamXml(pkg, drawing, {
    open(name, attributes) {
      // What stands there is for programs that can't show the thing itself.
      if (name === "Fallback") fallbacks++;
      const feature = fallbacks === 0 && drawnFeature(name, attributes);
      if (feature) found.push(feature);
    },
    close(name) {
      if (name === "Fallback") fallbacks--;
    },
  });
  return found;
}

function drawnFeature(name: string, attributes: Attributes): Feature | undefined {
  switch (name) {
    case "pic":
      return "picture";
    case "sp":
    case "cxnSp":
    case "contentPart":
      return "shape";
    case "graphicData":
      return graphicFeature(attributes.uri ?? "");
    default:
      return undefined;
  }
}

function graphicFeature(uri: string): Feature {
  if (/slicer|timeslicer/.test(uri)) return "slicer";
  return uri.includes("chart") ? "chart" : "shape";
}
