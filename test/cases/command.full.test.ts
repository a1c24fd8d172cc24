import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WritePlan } from "../../src/plans/writePlan";
import { areaAt } from "../../src/tables/address";
import { type CellValue, cellAddress } from "../../src/tables/grid";
import { newWorkbook } from "../../src/xlsx/writing/newWorkbook";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { sameValues } from "./cells";
import { figures, functionCases } from "./functions";
import { projectionCases } from "./projections";
import { inOrder, sheetCases } from "./sheets";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cakupan-cases-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with these sheets. */
function file(name: string, plan: WritePlan): string {
  const path = join(folder, name);
  writeFileSync(path, newWorkbook(plan).save());
  return path;
}

/** What the command prints, as JSON, and how it ends. */
function cakupan(...args: string[]) {
  const { stdout, status } = spawnSync("npm", ["run", "-s", "cakupan", "--", ...args], {
    encoding: "utf8",
  });
  return { printed: JSON.parse(stdout) as unknown, status };
}

/** A value of a cell as the command prints it. */
type Printed = CellValue | { readonly error: string };

test("every function shows by the command what it must show", () => {
  const workbook = file("angka.xlsx", { sheets: [figures] });
  const formulas = functionCases.map(({ formula }) => formula);
  const { printed } = cakupan("eval", "--json", "--workbook", workbook, ...formulas);
  const answers = printed as { formula: string; value: Printed | Printed[][] }[];
  expect(answers.map(({ formula }) => formula)).toEqual(formulas);
  functionCases.forEach(({ says, shows }, index) => {
    const { value } = answers[index] ?? {};
    const rows = Array.isArray(value) ? value : [[value ?? ""]];
    const values = rows.map((row) =>
      row.map((cell) => (typeof cell === "object" ? cell.error : cell)),
    );
    expect({ says, values }).toEqual({ says, values: sameValues(shows) });
  });
});

test("the checks find by the command what is wrong on each sheet", () => {
  const workbook = file("rekap.xlsx", { sheets: sheetCases.map(({ sheet }) => sheet) });
  const { printed, status } = cakupan("check", "--json", workbook);
  const [checked] = (
    printed as { files: { issues: { code: string; sheet: string; address: string }[] }[] }
  ).files;
  for (const { sheet, finds } of sheetCases) {
    const found = checked?.issues.filter((issue) => issue.sheet === sheet.name) ?? [];
    const inShort = found.map(({ code, address }) => `${code} ${address}`);
    expect({ name: sheet.name, found: inOrder(inShort) }).toEqual({
      name: sheet.name,
      found: inOrder(finds),
    });
  }
  expect(status).toBe(1);
});

test.each(projectionCases)("$sheet.name is projected by the command", ({ sheet, projected }) => {
  const out = join(folder, `${sheet.name}, terisi.xlsx`);
  const source = file(`${sheet.name}.xlsx`, { sheets: [sheet] });
  const { printed, status } = cakupan("fill", "--json", source, "--out", out);
  expect(status).toBe(0);
  const { sheets } = printed as { sheets: string[] };
  const written = readWorkbook(XlsxPackage.open(new Uint8Array(readFileSync(out))));
  const cells = written.sheets.find(({ name }) => name === sheets[0])?.cells ?? [];
  const shown = new Map(cells.map((cell) => [cellAddress(cell), cell.value]));
  for (const [area, expected] of Object.entries(projected)) {
    const values = addressesIn(area).map((row) => row.map((address) => shown.get(address) ?? ""));
    expect({ area, values }).toEqual({ area, values: sameValues(expected) });
  }
});

/** "E9:F10" → [["E9", "F9"], ["E10", "F10"]]. */
function addressesIn(area: string): string[][] {
  const { first, last } = areaAt(area)!;
  return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
    Array.from({ length: last.column - first.column + 1 }, (__, column) =>
      cellAddress({ row: first.row + row, column: first.column + column }),
    ),
  );
}
