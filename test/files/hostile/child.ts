import { peakMegabytes } from "../../../scripts/bench/import/peakMegabytes";
import { FileSources } from "../../../src/batch/fileSource";
import { outcomeOf } from "./outcome";
import type { Run } from "./inChild";

/** Imports the file that the arguments name, in a process that does nothing else. */
async function main(path: string, name: string): Promise<void> {
  const begun = process.cpuUsage();
  const source = new FileSources().of(path);
  const outcome = await outcomeOf(name, source);
  // What it computes, so that a machine that does other things beside it changes nothing.
  const { user, system } = process.cpuUsage(begun);
  const run: Run = { outcome, seconds: (user + system) / 1e6, megabytes: peakMegabytes() };
  process.stdout.write(JSON.stringify(run));
}

const [, , path = "", name = ""] = process.argv;
void main(path, name);
