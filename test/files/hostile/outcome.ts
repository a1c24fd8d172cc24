import type { ByteSource } from "../../../src/files/byteSource";
import { importFiles } from "../../../src/members/importFiles";
import type { ImportedSheet } from "../../../src/members/importResult";
import { rejectionCodes } from "../../../src/members/importResult";
import type { Text } from "../../../src/messages/text";

/** What came of a sheet. */
type SheetOutcome = Readonly<Record<string, unknown>>;

/** What came of a file. */
export interface Outcome {
  readonly error?: Text;
  readonly sheets: readonly SheetOutcome[];
  /** What an object has that the file did not make: a prototype that it changed. */
  readonly polluted: readonly string[];
}

const ROWS_TOLD = 8;
const SHEETS_TOLD = 1000;

/** Imports a file. */
export async function outcomeOf(name: string, source: ByteSource): Promise<Outcome> {
  const { files } = await importFiles([{ name, source }]);
  const [file] = files;
  const sheets = (file?.sheets ?? []).slice(0, SHEETS_TOLD).map(sheetOutcome);
  return { error: file?.error, sheets, polluted: polluted() };
}

function sheetOutcome(sheet: ImportedSheet): SheetOutcome {
  if (sheet.kind === "leftOut") throw new Error("nobody left a list out");
  if (sheet.kind !== "members") {
    const { kind, rows, grid } = sheet;
    const told = grid.values.map((row) => row.slice(0, ROWS_TOLD));
    return { kind, sheet: sheet.sheet, rows, first: told.slice(0, ROWS_TOLD), last: told.at(-1) };
  }
  const rejected: Record<string, number> = {};
  for (const index of sheet.rejectedFor) {
    const code = rejectionCodes[index] ?? "";
    rejected[code] = (rejected[code] ?? 0) + 1;
  }
  const { kind, rows, duplicateRows } = sheet;
  return { kind, sheet: sheet.sheet, rows, rejected, duplicates: duplicateRows.length };
}

function polluted(): string[] {
  const names: string[] = [];
  // Only what a file has added to all objects is seen so.
  for (const name in {}) names.push(name);
  if ("polluted" in globalThis) names.push("polluted");
  return names;
}
