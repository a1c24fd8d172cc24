import { saved } from "../messages/batch";
import type { Text } from "../messages/text";
import type { WritePlan } from "../plans/writePlan";
import { type Call, print } from "./call";

/** Says which sheets were saved, and how many cells of them the plan names. */
export function printSaved(call: Call, names: { file?: string; out: string }, plan: WritePlan) {
  const written = writtenBy(plan);
  print(call, { ...names, ...written }, savedText(names.out, plan)[call.language]);
}

/** The same in a sentence. */
export function savedText(out: string, plan: WritePlan): Text {
  const { sheets, cells } = writtenBy(plan);
  return saved(out, sheets, cells);
}

function writtenBy({ sheets }: WritePlan) {
  let cells = 0;
  for (const row of sheets.flatMap((sheet) => sheet.cells)) {
    for (const cell of row) if (cell) cells++;
  }
  return { sheets: sheets.map(({ name }) => name), cells };
}
