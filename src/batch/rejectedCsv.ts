import { type ListOfFile, rejectionCodes } from "../members/importResult";
import { rejectionReasons, sheet as words } from "../messages/imports";
import type { Language } from "../messages/text";

/** So many rows are put together before they are written. */
const ROWS_A_PIECE = 10_000;

/**
 * Every rejected row of all lists with its file, sheet, row and reason, as a CSV file that an
 * Indonesian Excel opens: semicolons, UTF-8 with its mark. No NIK and no name stands in it.
 */
export function* rejectedCsv(
  lists: readonly ListOfFile[],
  language: Language,
): Generator<Uint8Array> {
  const { file, sheet, row, code, reason } = words;
  const head = [file, sheet, row, code, reason].map((text) => text[language]);
  let lines = ["\ufeff" + lineOf(head)];
  for (const list of lists) {
    const { rejectedRows, rejectedFor } = list.members;
    // The only sheet of a file without sheets bears the file's name.
    const name = list.members.sheet === list.file ? "" : list.members.sheet;
    for (const [at, number] of rejectedRows.entries()) {
      const rejected = rejectionCodes[rejectedFor[at] as number] as keyof typeof rejectionReasons;
      const why = rejectionReasons[rejected][language];
      lines.push(lineOf([list.file, name, String(number), rejected, why]));
      if (lines.length < ROWS_A_PIECE) continue;
      yield bytesOf(lines);
      lines = [];
    }
  }
  yield bytesOf(lines);
}

function lineOf(fields: readonly string[]): string {
  return `${fields.map(fieldOf).join(";")}\r\n`;
}

/** What Excel would take for a formula is kept from it by a quote. */
function fieldOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function bytesOf(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join(""));
}
