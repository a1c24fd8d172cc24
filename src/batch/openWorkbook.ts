import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import {
  isFolder,
  lockFile,
  missingFile,
  noOrdinaryFile,
  notAllowed,
  unreadable,
} from "../messages/batch";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";
import { tooLargeToOpen } from "../messages/xlsx";
import { XlsxPackage } from "../xlsx/package/package";
import { MOST_BYTES } from "../xlsx/package/zip";

/**
 * Opens a workbook. Its size is asked for before it is read.
 *
 * @throws Refused if the file can't be read or is no workbook
 */
export function openWorkbook(path: string): XlsxPackage {
  return XlsxPackage.open(readBytes(path));
}

function readBytes(path: string): Uint8Array {
  try {
    const file = statSync(path);
    if (file.isDirectory()) throw new Refused(isFolder);
    if (!file.isFile()) throw new Refused(noOrdinaryFile);
    if (basename(path).startsWith("~$")) throw new Refused(lockFile);
    if (file.size > MOST_BYTES) throw new Refused(tooLargeToOpen(file.size, MOST_BYTES));
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(whyUnreadable(error));
  }
}

function whyUnreadable(error: unknown): Text {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return missingFile;
  return ["EACCES", "EPERM", "EBUSY"].includes(code) ? notAllowed : unreadable(code);
}
