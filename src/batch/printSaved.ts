import { saved } from "../messages/batch";
import type { WritePlan } from "../plans/writePlan";
import { type Call, print } from "./call";

/** Says which sheets were saved, and how many cells of them the plan names. */
export function printSaved(call: Call, names: { file?: string; out: string }, plan: WritePlan) {
  const sheets = plan.sheets.map(({ name }) => name);
  const cells = plan.sheets
    .flatMap((sheet) => sheet.cells.flat())
    .filter((cell) => cell !== null).length;
  print(call, { ...names, sheets, cells }, saved(names.out, sheets, cells)[call.language]);
}
