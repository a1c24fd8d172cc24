import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { clean, folder, inFolder, writeFile, writeWorkbook } from "./run";

const project = process.cwd();

function spawn(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, errors: stderr };
}

/** As the README says it, with file names as the user sees them. */
const npm = (...args: string[]) =>
  spawn("npm", ["--prefix", project, "run", "-s", "cakupan", "--", ...args]);

/** As an installed command. */
const bin = (...args: string[]) =>
  spawn(process.execPath, [path.join(project, "src/batch/bin.mjs"), ...args]);

describe.each([
  ["npm run -s cakupan", npm],
  ["the installed command", bin],
])("%s", (_, cakupan) => {
  it("finds the files where the user stands, and prints nothing but its result", () => {
    writeWorkbook("rekap.xlsx", { Rekap: clean });
    const checked = cakupan("check", "rekap.xlsx", "--json");
    expect(JSON.parse(checked.out).files[0].file).toBe("rekap.xlsx");
    expect(checked.code).toBe(0);
    const filled = cakupan("fill", "rekap.xlsx", "--out", "isi.xlsx");
    expect(filled.out).toMatch(/^Disimpan: isi\.xlsx · .*\n$/);
    expect([filled.code, existsSync(inFolder("isi.xlsx"))]).toEqual([0, true]);
  });

  it("calculates and ends by itself", () => {
    const { code, out } = cakupan("eval", "=JAMSOSTEK.UCJ(1, 4)", "--json");
    expect(JSON.parse(out)).toEqual([{ formula: "=JAMSOSTEK.UCJ(1, 4)", value: 0.25 }]);
    expect(code).toBe(0);
  });

  it("tells by its exit code that a file is unusable, in one line", () => {
    writeFile("rusak.xlsx", "x");
    const { code, out, errors } = cakupan("check", "rusak.xlsx", "--json");
    const lines = errors
      .trim()
      .split("\n")
      .filter((line) => !line.startsWith("npm "));
    expect(lines).toEqual([expect.stringMatching(/^rusak\.xlsx: /)]);
    expect(JSON.parse(out).files[0].tables).toEqual([]);
    expect(code).toBe(2);
  });
});
