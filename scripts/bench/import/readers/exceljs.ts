import ExcelJS from "exceljs";
import { measureRows } from "../measure";

void measureRows(async (file, take) => {
  const { WorkbookReader } = ExcelJS.stream.xlsx;
  const workbook = new WorkbookReader(file, {
    worksheets: "emit",
    sharedStrings: "cache",
    styles: "ignore",
    hyperlinks: "ignore",
  });
  for await (const sheet of workbook) {
    // Columns are counted from 1.
    for await (const { values } of sheet) take((values as unknown[]).slice(1));
  }
});
