import {
  appleNumbers,
  archive,
  binaryWorkbook,
  openDocumentSheet,
  presentation,
  textDocument,
} from "../messages/files";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";
import { encryptedFile } from "../messages/xlsx";
import type { ByteSource } from "./byteSource";
import { beginsWith } from "./signatures";
import { readDirectory } from "./xlsx/zipDirectory";

/** What is no workbook, by an entry that it has beside its list of content types. */
const otherPackages: readonly (readonly [RegExp, Text])[] = [
  [/^word\//i, textDocument],
  [/^ppt\//i, presentation],
  [/^xl\/workbook\.bin$/i, binaryWorkbook],
];

export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, "504b0304") || beginsWith(bytes, "504b0506");
}

/**
 * What a package is by what its entries are called.
 *
 * @param head its first bytes: an OpenDocument file says there what it is
 * @throws Refused with what to do, where it is no workbook
 */
export function zipFormat(source: ByteSource, head: Uint8Array): "xlsx" {
  const names = namesIn(source);
  const has = (name: RegExp) => names.some((each) => name.test(each));
  if (has(/^mimetype$/)) throw new Refused(openDocument(head));
  if (has(/^\[Content_Types\]\.xml$/i)) {
    const other = otherPackages.find(([name]) => has(name));
    if (other) throw new Refused(other[1]);
    return "xlsx";
  }
  if (has(/^Index(\/.*\.iwa|\.zip)$/)) throw new Refused(appleNumbers);
  if (names.length > 0 && !has(/^xl\//i)) throw new Refused(archive);
  return "xlsx";
}

/** Excel encrypts a workbook whole: entries that are encrypted are those of an archive. */
function namesIn(source: ByteSource): string[] {
  try {
    return readDirectory(source, source.size).map(([name]) => name);
  } catch (error) {
    const isEncrypted = error instanceof Refused && error.text === encryptedFile;
    throw isEncrypted ? new Refused(archive) : error;
  }
}

function openDocument(head: Uint8Array): Text {
  const kind = new TextDecoder().decode(head.subarray(0, 200));
  if (kind.includes("opendocument.spreadsheet")) return openDocumentSheet;
  return kind.includes("opendocument.presentation") ? presentation : textDocument;
}
