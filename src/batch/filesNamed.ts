import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * The files that a word like `rekap/*.xlsx` means: shells on Windows leave that to the program.
 * A word that means none stays as it is.
 */
export function filesNamed(word: string, folder: string): string[] {
  const [within, pattern] = [dirname(word), basename(word)];
  if (!/[*?]/.test(pattern) || existsSync(resolve(folder, word))) return [word];
  const fits = asRegExp(pattern);
  // Names that begin with "~$" are Excel's marks for open workbooks.
  const files = namesIn(resolve(folder, within)).filter(
    (name) => fits.test(name) && !/^(\.|~\$)/.test(name),
  );
  return files.length > 0 ? files.sort().map((name) => join(within, name)) : [word];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function asRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
}
