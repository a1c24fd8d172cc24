import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 6, endOnFailure: true });
for (const folder of ["checks/numbers", "checks/consistency", "checks/corpus", "checks"].map((name) => join(__dirname, name))) {
  for (const file of readdirSync(folder).filter((name) => /\.test\.ts$/.test(name) && !/hostile|accepted|planted/.test(name))) {
    describe(file, () => void jest.requireActual(join(folder, file)));
  }
}
