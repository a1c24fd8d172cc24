import { readSheet } from "read-excel-file/node";
import { measureRows } from "../measure";

void measureRows(async (file, take) => {
  for (const row of await readSheet(file)) take(row);
});
