import { resolve } from "node:path";
import { noOut, nothingElse } from "../messages/batch";
import { Refused } from "../messages/refused";
import { sampleWorkbook } from "../plans/sample";
import { fileExtension } from "../xlsx/package/fileExtension";
import { newWorkbook } from "../xlsx/writing/newWorkbook";
import { type Call, type ExitCode, exitCodes } from "./call";
import { printSaved } from "./printSaved";
import { aboutFile } from "./refusals";
import { refuseAsNew, saveNew } from "./saveNew";

/** `cakupan sample`: the workbench's sample workbook as a file. */
export function sample(call: Call): ExitCode {
  const { out } = call.options;
  if (call.words.length > 0) throw new Refused(nothingElse);
  if (out === undefined) throw new Refused(noOut);
  const path = resolve(call.folder, out);
  const plan = sampleWorkbook();
  const pkg = newWorkbook(plan);
  aboutFile(out, () => {
    refuseAsNew(path, fileExtension(pkg));
    saveNew(path, [pkg.save()]);
  });
  printSaved(call, { out }, plan);
  return exitCodes.fine;
}
