import { resolve } from "node:path";
import { importFiles } from "../members/importFiles";
import type { ImportedFile, ImportProgress, ImportResult } from "../members/importResult";
import type { FileToImport } from "../members/readFiles";
import { about, noFile, noOut, noSuchHeader } from "../messages/batch";
import { noListWith, nothingImported, reading, writing } from "../messages/imports";
import { Refused } from "../messages/refused";
import { importPlan } from "../plans/importPlan";
import type { WritePlan } from "../plans/writePlan";
import { groupedBy } from "../tables/groupedBy";
import { headerKey } from "../tables/memberColumns";
import { newWorkbook } from "../xlsx/writing/newWorkbook";
import { type Call, type ExitCode, exitCodes, print } from "./call";
import { filesNamed } from "./filesNamed";
import { FileSources } from "./fileSource";
import { importJson } from "./importJson";
import { importText } from "./importText";
import { type MappedField, mappedFields } from "./mappedFields";
import { savedText } from "./printSaved";
import { aboutFile, reasonOf } from "./refusals";
import { refuseAsNew, saveNew } from "./saveNew";

/** What the command is to import, and where to. */
interface Wanted {
  readonly files: readonly string[];
  readonly out: string;
  readonly mapped: readonly MappedField[];
}

/** A file of which the size is known, or why it is not. */
type Found = FileToImport | ImportedFile;

/** `cakupan import`: files of any kind, counted and copied into one new workbook. */
export async function runImport(call: Call): Promise<ExitCode> {
  const wanted = wantedBy(call);
  const sources = new FileSources();
  try {
    const found = wanted.files.map((file) => find(file, sources, call));
    refuseOut(wanted, found, call);
    const result = await readAll(found, wanted, call);
    return finish(result, wanted, call);
  } finally {
    sources.close();
  }
}

/** @throws Refused if the command does not say all that is needed */
function wantedBy({ words, options: { out }, maps, folder, language }: Call): Wanted {
  const files = words.flatMap((word) => filesNamed(word, folder));
  if (files.length === 0) throw new Refused(noFile);
  if (out === undefined) throw new Refused(noOut);
  return { files: eachOnce(files, folder), out, mapped: mappedFields(maps, language) };
}

/** A file may be named in several ways; the first of them is kept. */
function eachOnce(files: readonly string[], folder: string): string[] {
  return [...groupedBy(files, (file) => resolve(folder, file)).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function find(name: string, sources: FileSources, { folder }: Call): Found {
  try {
    return { name, source: sources.of(resolve(folder, name)) };
  } catch (error) {
    return { file: name, sheets: [], error: reasonOf(error) };
  }
}

function refuseOut({ out }: Wanted, found: readonly Found[], { folder }: Call): void {
  const inputs = found.flatMap((each) => ("source" in each ? resolve(folder, each.name) : []));
  aboutFile(out, () => refuseAsNew(resolve(folder, out), ".xlsx", ...inputs));
}

/** Every file is in the result, in the order in which they were named. */
async function readAll(
  found: readonly Found[],
  { mapped }: Wanted,
  call: Call,
): Promise<ImportResult> {
  const files = found.filter((each) => "source" in each);
  const fields = new Map(mapped.map(({ header, field }) => [headerKey(header), field]));
  const onProgress = progressOf(files.length, call);
  const result = await importFiles(files, { choices: { fields }, onProgress });
  const read = result.files.values();
  const inOrder = found.map((each) =>
    "source" in each ? (read.next().value as ImportedFile) : each,
  );
  return { ...result, files: inOrder };
}

function progressOf(count: number, { language, terminal }: Call) {
  const begin = performance.now();
  return ({ index, file, bytes, totalBytes, rows }: ImportProgress) => {
    const rowsASecond = rows / Math.max((performance.now() - begin) / 1000, 0.001);
    const speed = { rows, rowsASecond, share: bytes / Math.max(totalBytes, 1) };
    terminal.progress(reading(index + 1, count, file, speed)[language]);
  };
}

/** Says what is wrong, writes what there is, and tells of it. */
function finish(result: ImportResult, { out, mapped }: Wanted, call: Call): ExitCode {
  const { language, terminal } = call;
  terminal.progress("");
  for (const { file, error } of result.files) {
    if (error) terminal.error(about(file, error)[language]);
  }
  refuseUnknownHeaders(mapped, result);
  const plan = importPlan(result, language);
  const isWritten = plan.sheets.length > 0;
  if (isWritten) save(plan, out, call);
  else terminal.error(nothingImported[language]);
  const saved = isWritten ? [savedText(out, plan)[language]] : [];
  print(call, importJson(result, language), [importText(result, language), ...saved].join("\n"));
  return isWritten ? exitCodeOf(result) : exitCodes.unusable;
}

/** A header that no list has is a slip of the user's, and the counts would not be what was meant. */
function refuseUnknownHeaders(mapped: readonly MappedField[], { lists }: ImportResult): void {
  const known = new Set(
    lists.flatMap(({ members }) => members.columns).map(({ text }) => headerKey(text)),
  );
  const unknown = mapped.find(({ header }) => !known.has(headerKey(header)));
  if (!unknown) return;
  throw new Refused((lists.length > 0 ? noSuchHeader : noListWith)(unknown.header));
}

function save(plan: WritePlan, out: string, { folder, language, terminal }: Call): void {
  terminal.progress(writing(out)[language]);
  aboutFile(out, () => saveNew(resolve(folder, out), newWorkbook(plan).save()));
  terminal.progress("");
}

function exitCodeOf({ files, lists }: ImportResult): ExitCode {
  if (files.some(({ error }) => error !== undefined)) return exitCodes.unusable;
  const isCountedOut = lists.some(
    ({ members: { rejectedRows, duplicateRows } }) =>
      rejectedRows.length + duplicateRows.length > 0,
  );
  return isCountedOut ? exitCodes.errorsFound : exitCodes.fine;
}
