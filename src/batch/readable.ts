import { statSync } from "node:fs";
import { basename } from "node:path";
import {
  isFolder,
  lockFile,
  missingFile,
  noOrdinaryFile,
  notAllowed,
  unreadable,
} from "../messages/batch";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";

/**
 * How many bytes a file has.
 *
 * @throws Refused if it is no file to be read
 */
export function sizeOf(path: string): number {
  const file = readable(() => statSync(path));
  if (file.isDirectory()) throw new Refused(isFolder);
  if (!file.isFile()) throw new Refused(noOrdinaryFile);
  if (basename(path).startsWith("~$")) throw new Refused(lockFile);
  return file.size;
}

/**
 * Reads something of a file.
 *
 * @throws Refused with what the system has against it
 */
export function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Refused(whyUnreadable(error));
  }
}

function whyUnreadable(error: unknown): Text {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return missingFile;
  return ["EACCES", "EPERM", "EBUSY"].includes(code) ? notAllowed : unreadable(code);
}
