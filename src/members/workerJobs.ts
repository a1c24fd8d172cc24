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

/** All that the worker can do. Choices and results are plain data. */
export const jobs = {
  import: job({
    run: (files, choices: ImportChoices, onProgress) => importFiles(files, { choices, onProgress }),
    handsOver: buffersOf,
  }),
};

export type Jobs = typeof jobs;
export type JobKind = keyof Jobs;
export type ChoicesOf<Kind extends JobKind> = Parameters<Jobs[Kind]["run"]>[1];
export type ResultOf<Kind extends JobKind> = Awaited<ReturnType<Jobs[Kind]["run"]>>;

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
