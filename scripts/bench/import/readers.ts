import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Run } from "./measure";
import { cache, memberFile, type MemberFormat } from "./memberFiles";

/** A reader by the name of its file in `readers/`. */
export type Reader =
  | "byteLoop"
  | "ours"
  | ("papaparse" | "udsv" | "csvParseStream" | "csvParseSync")
  | ("readExcelFile" | "exceljs" | "sheetJs");

/** What a reader is given. */
export interface Task {
  readonly reader: Reader;
  readonly format: MemberFormat;
  readonly rows: number;
}

export interface Measured extends Task, Run {}

/** Each is measured so many times. */
export const RUNS = 3;
const scripts = path.join(__dirname, "readers");
const bundles = path.join(cache, "readers");

/** Measures readers, by turns, each time in a process of its own. */
export async function measureAll(tasks: readonly Task[]): Promise<Measured[]> {
  await bundleReaders();
  const runs = tasks.map((): Run[] => []);
  for (let round = 0; round < RUNS; round++) {
    tasks.forEach((task, at) => runs[at]?.push(runAlone(task)));
  }
  return tasks.map((task, at) => ({ ...task, ...summary(runs[at] ?? []) }));
}

/** As plain JavaScript, so that what translates TypeScript is not measured. */
async function bundleReaders(): Promise<void> {
  await build({
    entryPoints: readdirSync(scripts).map((name) => path.join(scripts, name)),
    outdir: bundles,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
  });
}

function runAlone({ reader, format, rows }: Task): Run {
  const command = [path.join(bundles, `${reader}.mjs`), memberFile(format, rows)];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }));
}

/** The best of several runs: what else the machine did only adds. */
export function summary(runs: readonly Run[]): Run {
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
    result: runs[0]?.result,
  };
}
