import { builtInFormats } from "./builtInFormats";
import { unescapeExcel } from "./excelText";
import { scanShortPart } from "./scanPart";
import type { ZipReader } from "./zipReader";

/**
 * The number formats of cells by the numbers of their styles.
 *
 * @param part the styles part, if there is one
 */
export function cellFormats(zip: ZipReader, part: string | undefined): string[] {
  const codes = new Map(builtInFormats);
  const numbers: number[] = [];
  let isOfCells = false;
  if (part === undefined) return [];
  scanShortPart(zip, part, {
    open(name, tag) {
      if (name === "cellXfs") isOfCells = true;
      else if (name === "xf" && isOfCells) numbers.push(Number(tag.value("numFmtId")));
      else if (name === "numFmt") {
        const code = unescapeExcel(tag.value("formatCode") ?? "General");
        codes.set(Number(tag.value("numFmtId")), code);
      }
    },
    close(name) {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return numbers.map((number) => codes.get(number) || "General");
}
