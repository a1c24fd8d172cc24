import { type CellObject, read } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { measureRows } from "../measure";

void measureRows((file, take) => {
  const { Sheets, SheetNames } = read(readFileSync(file), {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
  });
  const rows = Sheets[SheetNames[0] ?? ""]?.["!data"] as (CellObject | undefined)[][];
  for (const row of rows) take(row.map((cell) => cell?.v));
});
