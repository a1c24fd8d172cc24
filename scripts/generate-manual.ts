/** Writes `docs/functions.md`, the manual of the custom functions. Run it with `npm run generate`. */
import { writeFileSync } from "node:fs";
import { manual } from "./manual/manual";

writeFileSync("docs/functions.md", manual());
