import { PlainMembers } from "../../../test/members/plainMembers";
import { countOf } from "./count";
import { peakMegabytes } from "./peakMegabytes";

/** What the process of a reader tells of its run. */
export interface Run {
  readonly seconds: number;
  /** The most memory that the process ever had. */
  readonly megabytes: number;
  readonly result: unknown;
}

/**
 * Measures a reader in this process, which does nothing else: from opening the file that it was
 * given to the result.
 */
export async function measure(read: (file: string) => unknown): Promise<void> {
  const start = performance.now();
  const result = await read(process.argv[2] ?? "");
  const seconds = (performance.now() - start) / 1000;
  const run: Run = { seconds, megabytes: peakMegabytes(), result };
  process.stdout.write(JSON.stringify(run));
}

export type TakeRow = (row: readonly unknown[]) => void;

/** Measures a reader that gives one row after another, the header first. */
export function measureRows(read: (file: string, take: TakeRow) => unknown): Promise<void> {
  return measure(async (file) => {
    const members = new PlainMembers();
    await read(file, (row) => members.take(row));
    return countOf(members);
  });
}
