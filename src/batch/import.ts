import { resolve } from "node:path";
import { importFiles } from "../members/importFiles";
import type { ImportResult } from "../members/importResult";
import { noOut } from "../messages/batch";
import { nothingImported } from "../messages/imports";
import { Refused } from "../messages/refused";
import { type ImportPlan, importPlan } from "../plans/importPlan";
import { type Call, type ExitCode, exitCodes, print } from "./call";
import { FileSources } from "./fileSource";
import {
  exitCodeOf,
  fieldsByHeader,
  filesWanted,
  findFile,
  type Found,
  readableOf,
  refuseUnknownHeaders,
  tellUnread,
  withAllFiles,
} from "./filesToImport";
import { importJson } from "./importJson";
import { tablesJson, tablesText } from "./importTables";
import { importText } from "./importText";
import { type MappedField, mappedFields } from "./mappedFields";
import { savedText } from "./printSaved";
import { progressOf } from "./readingProgress";
import { aboutFile } from "./refusals";
import { rejectedCsv } from "./rejectedCsv";
import { saveNew } from "./saveNew";
import { refuseOut, savePlan } from "./savePlan";

/** What the command is to import, and where to. */
interface Wanted {
  readonly files: readonly string[];
  readonly out: string;
  /** A file for all rejected rows. */
  readonly rejected?: string;
  readonly mapped: readonly MappedField[];
}

/** `cakupan import`: files of any kind, counted and copied into one new workbook. */
export async function runImport(call: Call): Promise<ExitCode> {
  const wanted = wantedBy(call);
  const sources = new FileSources();
  try {
    const found = wanted.files.map((file) => findFile(file, sources, call));
    refuseOut(wanted.out, found, call);
    if (wanted.rejected !== undefined) refuseOut(wanted.rejected, found, call, ".csv");
    const result = await readAll(found, wanted, call);
    return finish(result, wanted, call);
  } finally {
    sources.close();
  }
}

/** @throws Refused if the command does not say all that is needed */
function wantedBy(call: Call): Wanted {
  const files = filesWanted(call);
  const { out, rejected } = call.options;
  if (out === undefined) throw new Refused(noOut);
  return { files, out, rejected, mapped: mappedFields(call.maps, call.language) };
}

/** Every file is in the result, in the order in which they were named. */
async function readAll(
  found: readonly Found[],
  { mapped }: Wanted,
  call: Call,
): Promise<ImportResult> {
  const files = readableOf(found);
  const choices = { fields: fieldsByHeader(mapped) };
  const result = await importFiles(files, { choices, onProgress: progressOf(files.length, call) });
  return withAllFiles(result, found);
}

/** Says what is wrong, writes what there is, and tells of it. */
function finish(result: ImportResult, { out, rejected, mapped }: Wanted, call: Call): ExitCode {
  const { language, terminal } = call;
  terminal.progress("");
  tellUnread(result, call);
  refuseUnknownHeaders(mapped, result);
  const plan = importPlan(result, language);
  const isWritten = plan.sheets.length > 0;
  if (isWritten) savePlan(plan, out, call);
  else terminal.error(nothingImported[language]);
  if (isWritten && rejected !== undefined) saveRejected(result, rejected, call);
  const saved = isWritten ? [savedText(out, plan)[language]] : [];
  print(
    call,
    { ...importJson(result, language), ...tablesJson(plan, language) },
    [importText(result, language), ...tablesText(plan, language), ...saved].join("\n"),
  );
  return isWritten ? exitCodeWith(plan, result) : exitCodes.unusable;
}

function saveRejected({ lists }: ImportResult, path: string, { folder, language }: Call): void {
  aboutFile(path, () => saveNew(resolve(folder, path), rejectedCsv(lists, language)));
}

/** Files that contradict each other are errors, too. */
function exitCodeWith({ findings }: ImportPlan, result: ImportResult): ExitCode {
  const code = exitCodeOf(result);
  const isWrong = findings.some(({ severity }) => severity === "error");
  return code === exitCodes.fine && isWrong ? exitCodes.errorsFound : code;
}
