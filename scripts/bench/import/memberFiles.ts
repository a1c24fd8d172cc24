import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { memberCsv } from "./lists/memberCsv";
import { memberWorkbook } from "./lists/memberWorkbook";

/** Where the bench keeps what it makes. */
export const cache = path.resolve(__dirname, "../../../.cache/bench");

const makers = { csv: memberCsv, xlsx: memberWorkbook };
export type MemberFormat = keyof typeof makers;

/**
 * A list of so many members as a file. It is made once, and again when what makes it has changed.
 *
 * @returns its path
 */
export function memberFile(format: MemberFormat, rows: number): string {
  const file = path.join(cache, `members-${rows}.${format}`);
  if (changed(file) < lastChangeOfMakers()) write(file, makers[format](rows));
  return file;
}

function lastChangeOfMakers(): number {
  const folder = path.join(__dirname, "lists");
  return Math.max(...readdirSync(folder).map((name) => changed(path.join(folder, name))));
}

/** When a file was last changed; 0 for one that is not there. */
function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Under its name only when it is whole. */
function write(file: string, pieces: Iterable<Uint8Array>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.half`;
  const handle = openSync(half, "w");
  for (const piece of pieces) writeSync(handle, piece);
  closeSync(handle);
  renameSync(half, file);
}
