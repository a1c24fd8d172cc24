import { email, presentation, textDocument, unknownFile } from "../messages/files";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";
import { encryptedFile } from "../messages/xlsx";
import { bytesFrom, type ByteSource } from "./byteSource";
import { CompoundFile } from "./compoundFile";
import { MOST_XLS_BYTES } from "./xls/readXls";

/** What is no old workbook, by a stream that it has. */
const others: readonly (readonly [RegExp, Text])[] = [
  [/^EncryptedPackage$/, encryptedFile],
  [/^WordDocument$/, textDocument],
  [/^PowerPoint Document$/, presentation],
  [/^__substg1\.0_|^__properties_version1\.0$/, email],
];

/**
 * What a compound file holds. Where that can't be read, the reader of old workbooks has the word.
 *
 * @throws Refused with what it is, where it is no old workbook
 */
export function compoundFormat(source: ByteSource): "xls" {
  const names = streamNames(source);
  if (names.some((name) => /^(Workbook|Book)$/i.test(name))) return "xls";
  const other = others.find(([name]) => names.some((each) => name.test(each)));
  if (other) throw new Refused(other[1]);
  if (names.length > 0) throw new Refused(unknownFile);
  return "xls";
}

function streamNames(source: ByteSource): string[] {
  if (source.size > MOST_XLS_BYTES) return [];
  try {
    const { streams } = new CompoundFile(bytesFrom(source, 0, source.size));
    return streams.filter(({ kind }) => kind !== 0).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
