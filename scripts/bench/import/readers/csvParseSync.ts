import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { measureRows } from "../measure";

void measureRows((file, take) => {
  for (const row of parse(readFileSync(file), { bom: true })) take(row);
});
