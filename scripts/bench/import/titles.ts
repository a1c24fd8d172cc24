import project from "../../../package.json";
import type { Reader } from "./readers";

const versions = { ...project.dependencies, ...project.devDependencies };

/** What readers are called, with the versions that are measured. */
export const titles: Readonly<Record<Reader, string>> = {
  byteLoop: "minimal byte loop",
  ours: "Cakupan",
  papaparse: `papaparse ${versions.papaparse}, streaming`,
  udsv: `udsv ${versions.udsv}, streaming`,
  csvParseStream: `csv-parse ${versions["csv-parse"]}, streaming`,
  csvParseSync: `csv-parse ${versions["csv-parse"]}, at once`,
  readExcelFile: `read-excel-file ${versions["read-excel-file"]}`,
  exceljs: `ExcelJS ${versions.exceljs}, streaming`,
  sheetJs: `SheetJS ${versions["@e965/xlsx"]}, dense`,
};
