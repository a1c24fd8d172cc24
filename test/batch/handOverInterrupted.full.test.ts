import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { writeCsv } from "./importedWorkbook";
import { folder, inFolder } from "./run";

const project = process.cwd();
const command = path.join(project, "src/batch/cakupan.ts");

/** Hands a list over in a process of its own, in which `interruption` is run before. */
function handOverWith(interruption: string) {
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
    const args = ["handover", "peserta.csv", "--full-nik", "--out", "serah"];
    process.exitCode = await command.cakupan(args, ${JSON.stringify(folder)}, terminal);
  `;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
  });
  return { status, signal, stderr, left: readdirSync(folder).sort() };
}

it.each(["first", "second"])("leaves nothing behind when interrupted in the %s reading", (half) => {
  const when = half === "first" ? "true" : 'line.endsWith("100%")';
  const interruption = `terminal.progress = (line) => { if (${when}) interrupt(); };`;
  const { signal, left } = handOverWith(interruption);
  expect([signal, left]).toEqual(["SIGINT", ["peserta.csv"]]);
});

it("leaves a whole folder and nothing else when interrupted while it saves", () => {
  const { status, stderr, left } = handOverWith(`
    const { fsyncSync } = fs;
    fs.fsyncSync = (file) => { interrupt(); fsyncSync(file); };
    syncBuiltinESMExports();
  `);
  expect([status, stderr, left]).toEqual([0, "", ["peserta.csv", "serah"]]);
  expect(readdirSync(inFolder("serah"))).toHaveLength(3);
});
