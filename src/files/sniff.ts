import { blankFile, unknownFile, zerosFile } from "../messages/files";
import { Refused } from "../messages/refused";
import { emptyFile } from "../messages/xlsx";
import { bytesFrom, type ByteSource } from "./byteSource";
import { isCompoundFile } from "./compoundFile";
import { compoundFormat } from "./compoundFormat";
import type { FileKind } from "./fileKinds";
import { isBareWorkbook, refuseBySignature } from "./signatures";
import { decoded, isText, textEncoding } from "./textEncoding";
import { declaredEncoding, textFormat } from "./textFormat";
import { isZip, zipFormat } from "./zipFormat";

/** What is looked at of a text to say what it is. */
const BYTES_LOOKED_AT = 64 * 1024;

/**
 * Says what a file is by what it holds, whatever its name ends in.
 *
 * @throws Refused with what it is and what to do, where it is no table
 */
export function sniff(source: ByteSource): FileKind {
  if (source.size === 0) throw new Refused(emptyFile);
  const head = bytesFrom(source, 0, BYTES_LOOKED_AT);
  if (isCompoundFile(head)) return { format: compoundFormat(source), mark: 0 };
  if (isBareWorkbook(head)) return { format: "xls", mark: 0 };
  if (isZip(head)) return { format: zipFormat(source, head), mark: 0 };
  refuseBySignature(head);
  return textKind(head, head.length === source.size);
}

/** @param isWhole whether the file ends with these bytes */
function textKind(head: Uint8Array, isWhole: boolean): FileKind {
  if (head.every((byte) => byte === 0)) throw new Refused(zerosFile);
  const { encoding, mark } = textEncoding(head, isWhole);
  const text = decoded(head.subarray(mark), encoding);
  if (!isText(text)) throw new Refused(unknownFile);
  if (isWhole && text.trim() === "") throw new Refused(blankFile);
  const format = textFormat(text);
  const isWide = encoding.startsWith("utf-16");
  const declared = format !== "csv" && mark === 0 && !isWide && declaredEncoding(text);
  return { format, encoding: declared || encoding, mark };
}
