import { SaxesParser } from "saxes";
import { Refused } from "../../messages/refused";
import { partDamaged, partMissing } from "../../messages/xlsx";
import type { Attributes } from "./attributes";
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
  if (!pkg.zip.has(part)) throw new Refused(partMissing(part));
  // Without namespaces and positions it is twice as fast.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse = () => {
    throw new Refused(partDamaged(part));
  };
  let text = "";
  parser.on("doctype", refuse);
  parser.on("error", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    listener.open(localName(name), attributes);
  });
  parser.on("text", (piece) => (text += piece));
  parser.on("cdata", (piece) => (text += piece));
  parser.on("closetag", ({ name }) => {
    listener.close(localName(name), text);
    text = "";
  });
  for (const piece of pkg.zip.textInPieces(part)) parser.write(piece);
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
