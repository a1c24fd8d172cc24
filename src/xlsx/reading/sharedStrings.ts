import { streamXml } from "../package/streamXml";
import type { XlsxPackage } from "../package/package";
import { TextGatherer } from "./textGatherer";

export interface SharedString {
  readonly text: string;
  /** Parts of it look different from the rest. */
  readonly isRich: boolean;
}

/** The texts that cells point at by number; none if the workbook has no such part. */
export function readSharedStrings(pkg: XlsxPackage): SharedString[] {
  const part = pkg.relatedPart(pkg.workbookPart, "sharedStrings");
  const strings: SharedString[] = [];
  if (part === undefined) return strings;
  let gatherer = new TextGatherer();
  streamXml(pkg, part, {
    open(name) {
      if (name === "si") gatherer = new TextGatherer();
      else gatherer.open(name);
    },
    close(name, text) {
      if (name === "si") strings.push({ text: gatherer.text, isRich: gatherer.isRich });
      else gatherer.close(name, text);
    },
  });
  return strings;
}
