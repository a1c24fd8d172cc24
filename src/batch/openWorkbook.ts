import { readFileSync } from "node:fs";
import { Refused } from "../messages/refused";
import { tooLargeToOpen } from "../messages/xlsx";
import { XlsxPackage } from "../xlsx/package/package";
import { MOST_BYTES } from "../xlsx/package/zip";
import { readable, sizeOf } from "./readable";

/**
 * Opens a workbook. Its size is asked for before it is read.
 *
 * @throws Refused if the file can't be read or is no workbook
 */
export function openWorkbook(path: string): XlsxPackage {
  const size = sizeOf(path);
  if (size > MOST_BYTES) throw new Refused(tooLargeToOpen(size, MOST_BYTES));
  return XlsxPackage.open(readable(() => readFileSync(path)));
}
