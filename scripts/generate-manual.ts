/**
 * Writes the manual of the custom functions, `docs/functions.md`, and the page of all checks,
 * `docs/checks.md`. Run it with `npm run generate`.
 */
import { writeFileSync } from "node:fs";
import { checksPage } from "./manual/checksPage";
import { manual } from "./manual/manual";

writeFileSync("docs/functions.md", manual());
writeFileSync("docs/checks.md", checksPage());
