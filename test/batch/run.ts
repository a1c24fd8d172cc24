import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cakupan } from "../../src/batch/cakupan";
import type { PlannedCell, WritePlan } from "../../src/plans/writePlan";
import type { CellValue } from "../../src/tables/grid";
import { newWorkbook } from "../../src/xlsx/writing/newWorkbook";

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  /** Lines of the error output. */
  readonly errors: readonly string[];
  readonly progress: readonly string[];
}

/** The folder of one test, in which the user stands. */
export let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cakupan-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `cakupan` with what was typed behind its name. */
export async function run(...args: string[]): Promise<Ran> {
  const [out, errors, progress]: string[][] = [[], [], []];
  const code = await cakupan(args, folder, {
    out: (text) => out?.push(text),
    error: (line) => errors?.push(line),
    progress: (line) => progress?.push(line),
  });
  return { code, out: (out ?? []).join(""), errors: errors ?? [], progress: progress ?? [] };
}

/** Runs it with --json and reads what it prints. */
export async function runJson(...args: string[]) {
  const ran = await run(...args, "--json");
  return { ...ran, json: JSON.parse(ran.out) };
}

export function inFolder(name: string): string {
  return path.join(folder, name);
}

export function writeFile(name: string, content: string | Uint8Array): void {
  writeFileSync(inFolder(name), content);
}

type TestCell = CellValue | PlannedCell;

/** Writes a workbook whose sheets hold these rows. */
export function writeWorkbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
): void {
  const plan: WritePlan = {
    sheets: Object.entries(sheets).map(([sheet, rows]) => ({
      name: sheet,
      columnWidths: [],
      cells: rows.map((row) =>
        row.map((cell) => (typeof cell === "object" ? cell : { value: cell })),
      ),
    })),
  };
  writeFile(name, newWorkbook(plan).save());
}

export const header = ["Kab/Kota", "Peserta", "Pekerja"];

/** A sheet of two of Kalbar's regions without a mistake. */
export const clean = [
  ["Kepesertaan Kalimantan Barat 2024", "", ""],
  header,
  ["Kabupaten Sambas", 30_000, 100_000],
  ["Kota Pontianak", 60_000, 120_000],
];

/** The same with more participants than eligible workers in row 3. */
export const faulty = [...clean.slice(0, 2), ["Kabupaten Sambas", 300, 100], ...clean.slice(3)];
