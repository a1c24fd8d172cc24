import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { rowsIn, writeCsv } from "./importedWorkbook";
import { folder } from "./run";

const project = process.cwd();
const command = path.join(project, "src/batch/cakupan.ts");

/** Imports a list in a process of its own, in which `interruption` is run before. */
function importWith(interruption: string) {
  writeCsv("peserta.csv", [
    ["NIK", "Nama", "Kab/Kota"],
    ["6101011212900001", "André", "Kabupaten Sambas"],
  ]);
  const script = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { default: command } = await import(${JSON.stringify(command)});
    const interrupt = () => process.kill(process.pid, "SIGINT");
    const terminal = { out() {}, error() {}, progress() {} };
    ${interruption}
    const args = ["import", "peserta.csv", "--out", "hasil.xlsx"];
    process.exitCode = await command.cakupan(args, ${JSON.stringify(folder)}, terminal);
  `;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
  });
  return { status, signal, stderr, left: readdirSync(folder).sort() };
}

it("leaves nothing behind when it is interrupted while it reads", () => {
  const { signal, left } = importWith("terminal.progress = interrupt;");
  expect([signal, left]).toEqual(["SIGINT", ["peserta.csv"]]);
});

it("leaves a whole workbook and nothing else when it is interrupted while it writes", () => {
  const { status, stderr, left } = importWith(`
    const { fsyncSync } = fs;
    fs.fsyncSync = (file) => { interrupt(); fsyncSync(file); };
    syncBuiltinESMExports();
  `);
  expect([status, stderr, left]).toEqual([0, "", ["hasil.xlsx", "peserta.csv"]]);
  expect(rowsIn("hasil.xlsx", "Peserta").at(-1)).toContain(1);
});
