import { resolve } from "node:path";
import type { ImportedFile, ImportResult } from "../members/importResult";
import type { FileToImport } from "../members/readFiles";
import { about, noFile, noSuchHeader } from "../messages/batch";
import { noListWith } from "../messages/imports";
import { Refused } from "../messages/refused";
import { groupedBy } from "../tables/groupedBy";
import { type FieldsByHeader, headerKey } from "../tables/memberColumns";
import { type Call, type ExitCode, exitCodes } from "./call";
import { filesNamed } from "./filesNamed";
import type { FileSources } from "./fileSource";
import type { MappedField } from "./mappedFields";
import { reasonOf } from "./refusals";

/** A file of which the size is known, or why it is not. */
export type Found = FileToImport | ImportedFile;

/**
 * The names of the files that a command names, each once.
 *
 * @throws Refused if there are none
 */
export function filesWanted({ words, folder }: Call): string[] {
  const files = words.flatMap((word) => filesNamed(word, folder));
  if (files.length === 0) throw new Refused(noFile);
  // A file may be named in several ways; the first of them is kept.
  return [...groupedBy(files, (file) => resolve(folder, file)).values()].flatMap(
    ([first]) => first ?? [],
  );
}

export function findFile(name: string, sources: FileSources, { folder }: Call): Found {
  try {
    return { name, source: sources.of(resolve(folder, name)) };
  } catch (error) {
    return { file: name, sheets: [], error: reasonOf(error) };
  }
}

/** The files that can be read. */
export function readableOf(found: readonly Found[]): FileToImport[] {
  return found.filter((each) => "source" in each);
}

/** @returns the result of what could be read, with every file, in the order in which they were named */
export function withAllFiles(result: ImportResult, found: readonly Found[]): ImportResult {
  return { ...result, files: allFiles(result.files, found) };
}

/** The files that were read, and between them those that could not be, as they were named. */
export function allFiles<File>(
  read: readonly File[],
  found: readonly Found[],
): (File | ImportedFile)[] {
  const next = read.values();
  return found.map((each) => ("source" in each ? (next.next().value as File) : each));
}

export function fieldsByHeader(mapped: readonly MappedField[]): FieldsByHeader {
  return new Map(mapped.map(({ header, field }) => [headerKey(header), field]));
}

/** A header that no list has is a slip of the user's, and the counts would not be what was meant. */
export function refuseUnknownHeaders(
  mapped: readonly MappedField[],
  { lists }: ImportResult,
): void {
  const known = new Set(
    lists.flatMap(({ members }) => members.columns).map(({ text }) => headerKey(text)),
  );
  const unknown = mapped.find(({ header }) => !known.has(headerKey(header)));
  if (!unknown) return;
  throw new Refused((lists.length > 0 ? noSuchHeader : noListWith)(unknown.header));
}

export function tellUnread(
  { files }: { readonly files: readonly Pick<ImportedFile, "file" | "error">[] },
  { language, terminal }: Call,
): void {
  for (const { file, error } of files) if (error) terminal.error(about(file, error)[language]);
}

/** How a command ends that has read these files. */
export function exitCodeOf({ files, lists }: ImportResult): ExitCode {
  if (files.some(({ error }) => error !== undefined)) return exitCodes.unusable;
  const isCountedOut = lists.some(
    ({ members: { rejectedRows, duplicateRows } }) =>
      rejectedRows.length + duplicateRows.length > 0,
  );
  return isCountedOut ? exitCodes.errorsFound : exitCodes.fine;
}
