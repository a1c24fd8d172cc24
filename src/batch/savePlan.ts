import { resolve } from "node:path";
import { writing } from "../messages/imports";
import type { WritePlan } from "../plans/writePlan";
import { newWorkbook } from "../xlsx/writing/newWorkbook";
import type { Call } from "./call";
import { type Found, readableOf } from "./filesToImport";
import { aboutFile } from "./refusals";
import { refuseAsNew, saveNew } from "./saveNew";

/**
 * Asks, before files are read, what would be wrong with a new file made from them.
 *
 * @throws Refused if it can't be written, or if anything is there already
 */
export function refuseOut(
  out: string,
  found: readonly Found[],
  { folder }: Call,
  extension = ".xlsx",
): void {
  const inputs = readableOf(found).map(({ name }) => resolve(folder, name));
  aboutFile(out, () => refuseAsNew(resolve(folder, out), extension, ...inputs));
}

/** Saves a plan as a new workbook, whole or not at all. */
export function savePlan(plan: WritePlan, out: string, { folder, language, terminal }: Call): void {
  terminal.progress(writing(out)[language]);
  aboutFile(out, () => saveNew(resolve(folder, out), [newWorkbook(plan).save()]));
  terminal.progress("");
}
