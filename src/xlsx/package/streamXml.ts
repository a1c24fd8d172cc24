import type { Attributes } from "../../files/xlsx/attributes";
import { scanPart } from "../../files/xlsx/scanPart";
import { TextBytes } from "../../files/xlsx/textBytes";
import type { XmlTag } from "../../files/xlsx/xmlTag";
import type { XlsxPackage } from "./package";

/** What is told of an XML part while it is read; names without prefix. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  /** @param text what stood in the element since its last child */
  close(name: string, text: string): void;
}

/**
 * Reads a part of which nothing is kept: sheets and shared strings, which can be very long.
 *
 * @throws Refused if the part is missing, is no well-formed XML or declares a document type
 */
export function streamXml(pkg: XlsxPackage, part: string, listener: XmlListener): void {
  const text = new TextBytes(256);
  scanPart(pkg.zip, part, {
    open(name, tag) {
      text.length = 0;
      listener.open(name, attributesOf(tag));
    },
    text: (bytes, start, end) => text.append(bytes, start, end),
    close(name) {
      listener.close(name, text.toString());
      text.length = 0;
    },
  });
}

function attributesOf(tag: XmlTag): Attributes {
  return Object.fromEntries(
    tag.names.slice(0, tag.count).map((name, index) => [name, tag.valueAt(index)]),
  );
}
