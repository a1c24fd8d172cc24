import type { SheetCheck, TableCheck } from "../finding";
import { collapsed } from "./collapsed";
import { columnTwice } from "./columnTwice";
import { excelError } from "./excelError";
import { figureColumnMissing } from "./figureColumnMissing";
import { headerAmbiguous } from "./headerAmbiguous";
import { hiddenRows } from "./hiddenRows";
import { mergedInData } from "./mergedInData";
import { notCalculated } from "./notCalculated";
import { noTable } from "./noTable";
import { regionColumnMissing } from "./regionColumnMissing";
import { typedAmongFormulas } from "./typedAmongFormulas";

export const sheetChecks: readonly SheetCheck[] = [noTable, regionColumnMissing];

export const structureChecks: readonly TableCheck[] = [
  figureColumnMissing,
  columnTwice,
  headerAmbiguous,
  mergedInData,
  hiddenRows,
  excelError,
  typedAmongFormulas,
  notCalculated,
  collapsed,
];
