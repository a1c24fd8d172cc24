/** `npm run bench`: what things cost, as ratios within one run. Only these ratios mean anything. */
import { benchChecks } from "./checks";
import { benchFiles } from "./files";
import { benchFunctions } from "./functions";
import { benchImports } from "./import/imports";
import { benchWriting } from "./writing";

async function bench(): Promise<void> {
  benchFiles();
  await benchChecks();
  await benchWriting();
  await benchFunctions();
  await benchImports();
}

void bench();
