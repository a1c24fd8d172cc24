/** `npm run bench`: what things cost, as ratios within one run. Only these ratios mean anything. */
import { benchFiles } from "./files";
import { benchFunctions } from "./functions";

benchFiles();
void benchFunctions();
