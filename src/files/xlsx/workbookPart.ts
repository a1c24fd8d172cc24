import { isTrue } from "./attributes";
import { scanShortPart } from "./scanPart";
import type { XmlTag } from "./xmlTag";
import type { ZipReader } from "./zipReader";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** The id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  /** The name of its root. */
  readonly root: string;
  /** In the order of their tabs. */
  readonly sheets: readonly ListedSheet[];
  /** Whether days are counted from 1904 on, as Excel for Mac did. */
  readonly date1904: boolean;
}

/** @throws Refused if the part is missing, damaged or too large */
export function readWorkbookPart(zip: ZipReader, part: string): WorkbookPart {
  let root = "";
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  scanShortPart(zip, part, {
    open(name, tag) {
      root ||= name;
      if (name === "sheet") sheets.push(listedSheet(tag));
      if (name === "workbookPr") date1904 = isTrue(tag.value("date1904"));
    },
  });
  return { root, sheets, date1904 };
}

function listedSheet(tag: XmlTag): ListedSheet {
  const state = tag.value("state");
  const id = tag.names.findIndex((name, index) => index < tag.count && name.endsWith(":id"));
  return {
    name: tag.value("name") ?? "",
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: id < 0 ? "" : tag.valueAt(id),
  };
}
