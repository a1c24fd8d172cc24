import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import type { HostileFile } from "./hostileFile";
import type { Outcome } from "./outcome";

/** What came of an import, and what it took. */
export interface Run {
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly megabytes: number;
}

/** What an import may take, and what the process may beside it: to begin, and to wait for others. */
export const LIMITS = { seconds: 5, megabytes: 300, waitSeconds: 15 };

const child = resolve(".cache/hostile/child.mjs");

/** The program that imports one file, as a single file that starts fast and takes little memory. */
export function buildChild(): void {
  buildSync({
    entryPoints: [join(__dirname, "child.ts")],
    outfile: child,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
}

/**
 * Writes a file to the disk and imports it in a process of its own.
 *
 * @throws Error if that does not end in time, or ends without an outcome
 */
export function importInChild(file: HostileFile): Run {
  const folder = mkdtempSync(join(tmpdir(), "cakupan-hostile-"));
  try {
    const path = join(folder, file.name);
    writeFile(path, file);
    const { stdout, stderr, error, signal } = spawnSync(
      process.execPath,
      [child, path, file.name],
      {
        encoding: "utf8",
        timeout: (LIMITS.seconds + LIMITS.waitSeconds) * 1000,
        killSignal: "SIGKILL",
        maxBuffer: 2 ** 28,
      },
    );
    if (error || stdout === "") throw new Error(`${signal ?? ""} ${error ?? ""} ${stderr}`.trim());
    return JSON.parse(stdout) as Run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFile(path: string, { content, size }: HostileFile): void {
  const handle = openSync(path, "w");
  for (const piece of content()) {
    const bytes = Buffer.from(piece);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  }
  if (size !== undefined) ftruncateSync(handle, size);
  closeSync(handle);
}
