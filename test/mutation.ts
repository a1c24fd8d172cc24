import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

// One failing case gives a mutant away: few cases, and none is made smaller.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 10, endOnFailure: true });

// All tests in one file: the rooms and their data are loaded once a mutant, not once a test file.
for (const room of ["tables", "checks", "domain"]) {
  const folder = join(__dirname, room);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /(?<!\.full)\.test\.ts$/.test(name))) {
    describe(`${room}/${file}`, () => void jest.requireActual(join(folder, file)));
  }
}
