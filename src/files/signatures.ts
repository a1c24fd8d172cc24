import { archive, database, pdfFile, picture, textDocument } from "../messages/files";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";

/** What files of a kind begin with: bytes in hexadecimal, ".." for any. */
const signatures: readonly (readonly [string, Text])[] = [
  ["25504446 2d", pdfFile],
  ["7b5c727466", textDocument], // {\rtf
  ["ffd8ff", picture], // JPEG
  ["89504e47 0d0a1a0a", picture], // PNG
  ["47494638", picture], // GIF
  ["424d........ 00000000", picture], // BMP
  ["49492a00", picture], // TIFF
  ["4d4d002a", picture],
  ["52494646 ........ 57454250", picture], // WEBP
  ["........ 66747970 68656963", picture], // HEIC
  ["........ 66747970 68656978", picture],
  ["........ 66747970 6d696631", picture],
  ["........ 66747970 61766966", picture], // AVIF
  ["526172211a07", archive], // RAR
  ["377abcaf271c", archive], // 7z
  ["1f8b08", archive], // gzip
  ["425a68.. 314159265359", archive], // bzip2
  ["fd377a585a00", archive], // xz
  ["28b52ffd", archive], // Zstandard
  [`${"..".repeat(257)} 7573746172`, archive], // tar
  ["53514c69746520666f726d61742033 00", database], // SQLite
  ["50415231", database], // Parquet
  ["00010000 5374616e64617264 20", database], // Access
];

/** How a workbook of Excel 2 to 5 begins that lies in no compound file: its first record. */
const bareWorkbooks = ["09000400", "09020600", "09040600", "09080800", "09081000"];

/** @throws Refused if the bytes begin as those of a file that holds no table for us */
export function refuseBySignature(head: Uint8Array): void {
  const found = signatures.find(([signature]) => beginsWith(head, signature));
  if (found) throw new Refused(found[1]);
  if (isDbase(head)) throw new Refused(database);
}

export function isBareWorkbook(head: Uint8Array): boolean {
  return bareWorkbooks.some((signature) => beginsWith(head, signature));
}

/** @param signature bytes in hexadecimal, ".." for any; spaces mean nothing */
export function beginsWith(bytes: Uint8Array, signature: string): boolean {
  const pairs = signature.match(/\S\S/g) ?? [];
  return pairs.every((pair, index) => pair === ".." || bytes[index] === parseInt(pair, 16));
}

/**
 * A dBase table begins with its version and the day of its last change; at 8 it says how long its
 * head is, at whose end stands a carriage return.
 */
function isDbase(head: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = head;
  if (![0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(version)) return false;
  const headLength = (head[8] ?? 0) + 256 * (head[9] ?? 0);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay && head[12] === 0 && head[headLength - 1] === 0x0d;
}
