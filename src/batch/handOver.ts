import { dirname, resolve } from "node:path";
import { handOver } from "../members/handOver/handOver";
import {
  type HandOverChoices,
  type HandOverName,
  handOverNames,
} from "../members/handOver/handOverChoices";
import type { ImportProgress, ImportResult } from "../members/importResult";
import { filesRead, noOutFolder } from "../messages/batch";
import {
  handedOver,
  handingOver,
  holdsNiks,
  inactiveHandedOver,
  nothingToHandOver,
  sheetLeft,
} from "../messages/handOver";
import { Refused } from "../messages/refused";
import { type Call, type ExitCode, print } from "./call";
import { FileSources } from "./fileSource";
import {
  exitCodeOf,
  fieldsByHeader,
  filesWanted,
  findFile,
  readableOf,
  refuseUnknownHeaders,
  tellUnread,
  withAllFiles,
} from "./filesToImport";
import { importJson } from "./importJson";
import { importText } from "./importText";
import { type MappedField, mappedFields } from "./mappedFields";
import { aboutFile } from "./refusals";
import { refuseAsNewFolder, saveNewFolder } from "./saveNewFolder";
import { UnsavedFiles } from "./unsavedFiles";

/** What the command is to hand over, and where to. */
interface Wanted {
  readonly files: readonly string[];
  readonly out: string;
  readonly mapped: readonly MappedField[];
}

/** `cakupan handover`: lists of members as Parquet, and SQL that counts them, in a new folder. */
export async function runHandOver(call: Call): Promise<ExitCode> {
  const wanted = wantedBy(call);
  const path = resolve(call.folder, wanted.out);
  aboutFile(wanted.out, () => refuseAsNewFolder(path));
  const sources = new FileSources();
  const unsaved = aboutFile(wanted.out, () => new UnsavedFiles(handOverNames, dirname(path)));
  try {
    const found = wanted.files.map((file) => findFile(file, sources, call));
    const result = await handOver(
      readableOf(found),
      choicesOf(wanted, call),
      (name, bytes) => aboutFile(wanted.out, () => unsaved.write(name, bytes)),
      progressOf(call),
    );
    return finish(withAllFiles(result, found), unsaved, wanted, call);
  } finally {
    sources.close();
    unsaved.close();
  }
}

/** @throws Refused if the command does not say all that is needed */
function wantedBy(call: Call): Wanted {
  const files = filesWanted(call);
  const { out } = call.options;
  if (out === undefined) throw new Refused(noOutFolder);
  return { files, out, mapped: mappedFields(call.maps, call.language) };
}

function choicesOf({ mapped }: Wanted, { fullNik }: Call): HandOverChoices {
  return { fields: fieldsByHeader(mapped), niks: fullNik ? "full" : "masked" };
}

function progressOf({ language, terminal }: Call) {
  return ({ file, bytes, totalBytes, rows }: ImportProgress) => {
    const share = bytes / Math.max(totalBytes, 1);
    terminal.progress(handingOver(file, rows, share)[language]);
  };
}

/** Says what is wrong, saves what there is, and tells of it. */
function finish(
  result: ImportResult,
  unsaved: UnsavedFiles<HandOverName>,
  { out, mapped }: Wanted,
  call: Call,
): ExitCode {
  const { language, folder, fullNik, terminal } = call;
  terminal.progress("");
  tellUnread(result, call);
  refuseUnknownHeaders(mapped, result);
  if (unsaved.isEmpty) throw new Refused(nothingToHandOver);
  aboutFile(out, () => saveNewFolder(resolve(folder, out), unsaved.files));
  const words = {
    files: filesRead,
    other: () => sheetLeft,
    inactive: inactiveHandedOver,
  };
  const told = importText(result, language, words);
  const saved = handedOver(out, handOverNames)[language];
  const warned = fullNik ? [holdsNiks[language]] : [];
  print(
    call,
    { ...importJson(result, language), out, written: handOverNames },
    [told, saved, ...warned].join("\n"),
  );
  return exitCodeOf(result);
}
