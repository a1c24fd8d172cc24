import { cakupan } from "./cakupan";
import { processTerminal } from "./terminal";

/** Whoever reads our output may stop before its end: `cakupan check … | head`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void cakupan(process.argv.slice(2), folderOfUser(), processTerminal()).then((code) => {
  process.exitCode = code;
});

/** npm runs a script in the project's folder, and says where the user stands. */
function folderOfUser(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return (script === "cakupan" && folder) || process.cwd();
}
