import type { ImportProgress } from "../members/importResult";
import { reading } from "../messages/imports";
import type { Call } from "./call";

/** Tells of so many files how far reading has come, and how fast it is. */
export function progressOf(count: number, { language, terminal }: Call) {
  const begin = performance.now();
  return ({ index, file, bytes, totalBytes, rows }: ImportProgress) => {
    const rowsASecond = rows / Math.max((performance.now() - begin) / 1000, 0.001);
    const speed = { rows, rowsASecond, share: bytes / Math.max(totalBytes, 1) };
    terminal.progress(reading(index + 1, count, file, speed)[language]);
  };
}
