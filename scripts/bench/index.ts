/** `npm run bench`: what things cost, as ratios within one run. Only these ratios mean anything. */
import { benchChecks } from "./checks";
import { benchFiles } from "./files";
import { benchFunctions } from "./functions";

async function bench(): Promise<void> {
  benchFiles();
  await benchChecks();
  await benchFunctions();
}

void bench();
