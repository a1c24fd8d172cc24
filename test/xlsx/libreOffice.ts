import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice's command, if it is installed; `SOFFICE_PATH` names another one. */
const soffice = [process.env.SOFFICE_PATH ?? "soffice", "libreoffice"].find(
  (command) => spawnSync(command, ["--version"], { timeout: 60_000 }).status === 0,
);

/** A test that is skipped, and says so, where LibreOffice is not installed. */
export function testWithLibreOffice(name: string, test: () => void): void {
  if (soffice) return it(name, test);
  it.skip(name, test);
  // Jest does not name the tests of a file of which it ran none.
  process.stderr.write(`NOT RUN, because LibreOffice is not installed: ${name}\n`);
}

/**
 * Workbooks as LibreOffice saves them once it has recalculated every formula.
 *
 * @param workbooks file name without extension → bytes
 * @throws Error if one of them could not be opened
 */
export function recalculated(
  workbooks: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "cakupan-libreoffice-"));
  try {
    const profile = writeProfile(folder);
    const names = Object.keys(workbooks);
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    files.forEach((file, index) => writeFileSync(file, workbooks[names[index] ?? ""] ?? ""));
    const out = join(folder, "out");
    execFileSync(
      soffice ?? "",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files],
      { stdio: "ignore", timeout: 300_000 },
    );
    return Object.fromEntries(
      names.map((name) => [name, new Uint8Array(readFileSync(join(out, `${name}.xlsx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A profile of its own in which LibreOffice always recalculates Excel's files. */
function writeProfile(folder: string): string {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}
