import { decreeFiles } from "../members/decree/decreeFiles";
import type { DecreeResult } from "../members/decree/decreeResult";
import { filesNotUsed, niksShown, noCandidates } from "../messages/decree";
import { rejectedBecause } from "../messages/decreePane";
import type { Language } from "../messages/text";
import { decreeNotes, filesUnused } from "../plans/decree/decreeNotes";
import { decreePlan } from "../plans/decree/decreePlan";
import { reasonTallies } from "../plans/decree/reasonTallies";
import { type Call, type ExitCode, exitCodes, print } from "./call";
import { decreeJson } from "./decreeJson";
import { type DecreeWanted, decreeWanted } from "./decreeWanted";
import { FileSources } from "./fileSource";
import { allFiles, findFile, type Found, readableOf, tellUnread } from "./filesToImport";
import { savedText } from "./printSaved";
import { progressOf } from "./readingProgress";
import { refuseOut, savePlan } from "./savePlan";

/** `cakupan decree`: candidates who are ready for a decree, and those who are not, in a new workbook. */
export async function runDecree(call: Call): Promise<ExitCode> {
  const wanted = decreeWanted(call);
  const sources = new FileSources();
  try {
    const found = wanted.files.map(({ name }) => findFile(name, sources, call));
    refuseOut(wanted.out, found, call);
    const result = await readAll(found, wanted, call);
    return finish(result, wanted, call);
  } finally {
    sources.close();
  }
}

/** Every file is in the result, in the order in which they were named. */
async function readAll(
  found: readonly Found[],
  { files, ages, on }: DecreeWanted,
  call: Call,
): Promise<DecreeResult> {
  const readable = readableOf(found);
  const purposes = files
    .filter((_, at) => "source" in (found[at] ?? {}))
    .map(({ purpose }, file) => ({ file, purpose }));
  const niks = call.fullNik ? ("full" as const) : ("masked" as const);
  const result = await decreeFiles(
    readable,
    { purposes, ages, on, niks },
    progressOf(readable.length, call),
  );
  return { ...result, files: allFiles(result.files, found) };
}

/** Says what is wrong, writes what there is, and tells of it. */
function finish(result: DecreeResult, { out }: DecreeWanted, call: Call): ExitCode {
  const { language, terminal } = call;
  terminal.progress("");
  tellUnread(result, call);
  const unread = result.files.flatMap(({ file, error }) => (error ? [file] : []));
  const unused = filesUnused(result);
  const silent = unused.filter((file) => !unread.includes(file));
  if (silent.length > 0) terminal.error(filesNotUsed(silent)[language]);
  const plan = decreePlan(result, language);
  const isWritten = plan.sheets.length > 0;
  if (isWritten) savePlan(plan, out, call);
  else terminal.error(noCandidates[language]);
  const saved = isWritten ? [savedText(out, plan)[language]] : [];
  const text = isWritten ? [...decreeLines(result, language), ...saved].join("\n") : "";
  print(call, decreeJson(result, language), text);
  if (!isWritten || unused.length > 0) return exitCodes.unusable;
  return result.rejected.length > 0 ? exitCodes.errorsFound : exitCodes.fine;
}

/** A decree for people. */
function decreeLines(result: DecreeResult, language: Language): string[] {
  const tallies = reasonTallies(result).map(({ reason, candidates }) =>
    rejectedBecause(reason, candidates),
  );
  const texts = [...decreeNotes(result), ...tallies, niksShown[result.niks]];
  return texts.map((text) => text[language]);
}
