import { csvFiles } from "./csvFiles";
import type { HostileFile } from "./hostileFile";
import { htmlFiles, xmlFiles } from "./htmlFiles";
import { oldFiles } from "./oldFiles";
import { xlsxFiles } from "./xlsxFiles";

/** Files that a reader could hang on, fall over or be deceived by, by what they say that they are. */
export const corpus: Readonly<Record<string, readonly HostileFile[]>> = {
  CSV: csvFiles,
  XLSX: xlsxFiles,
  HTML: htmlFiles,
  "XML of Excel 2003": xmlFiles,
  "old XLS": oldFiles,
};
