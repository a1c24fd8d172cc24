import type { DecreeChoices } from "./decree/decreeChoices";
import { decreeFiles } from "./decree/decreeFiles";
import type { HandOverChoices } from "./handOver/handOverChoices";
import type { ImportChoices } from "./importChoices";
import { importFiles } from "./importFiles";
import type { ImportProgress, ImportResult } from "./importResult";
import type { FileToImport } from "./readFiles";

/** Something to be done with files, away from the page. */
interface Job<Choices, Result> {
  run(
    files: readonly FileToImport[],
    choices: Choices,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result>;
  /** Memory of the result that is handed over instead of copied. */
  handsOver?(result: Result): Transferable[];
}

function job<Choices, Result>(each: Job<Choices, Result>): Job<Choices, Result> {
  return each;
}

const all = {
  import: job({
    run: (files, choices: ImportChoices, onProgress) => importFiles(files, { choices, onProgress }),
    handsOver: buffersOf,
  }),
  handOver: job({
    // What writes Parquet comes only where it is wanted.
    run: async (files, choices: HandOverChoices, onProgress) => {
      const { handOverBlobs } = await import("./handOver/handOverBlobs");
      return handOverBlobs(files, choices, onProgress);
    },
  }),
  decree: job({
    run: (files, choices: DecreeChoices, onProgress) => decreeFiles(files, choices, onProgress),
  }),
};

type All = typeof all;
export type JobKind = keyof All;
export type ChoicesOf<Kind extends JobKind> = Parameters<All[Kind]["run"]>[1];
export type ResultOf<Kind extends JobKind> = Awaited<ReturnType<All[Kind]["run"]>>;

/** All that the worker can do. Choices and results are plain data. */
export const jobs: { readonly [Kind in JobKind]: Job<ChoicesOf<Kind>, ResultOf<Kind>> } = all;

function buffersOf({ lists }: ImportResult): Transferable[] {
  return lists.flatMap(({ members }) =>
    [
      members.rejectedRows,
      members.rejectedFor,
      members.duplicateRows,
      members.firstLists,
      members.firstRows,
    ].map(({ buffer }) => buffer as ArrayBuffer),
  );
}
