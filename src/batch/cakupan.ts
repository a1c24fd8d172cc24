import { usage } from "../messages/batchUsage";
import { type Call, type ExitCode, exitCodes } from "./call";
import { check } from "./check";
import { asksForHelp, languageOf, readCommandLine, type Verb } from "./commandLine";
import { runDecree } from "./decree";
import { evaluate } from "./evaluate";
import { fill } from "./fill";
import { runHandOver } from "./handOver";
import { runImport } from "./import";
import { reasonOf } from "./refusals";
import { sample } from "./sample";
import type { Terminal } from "./terminal";

const verbs: Readonly<Record<Verb, (call: Call) => ExitCode | Promise<ExitCode>>> = {
  check,
  fill,
  import: runImport,
  handover: runHandOver,
  decree: runDecree,
  eval: evaluate,
  sample,
};

/**
 * The `cakupan` command.
 *
 * @param args as typed behind its name
 * @param folder to which file names are relative
 * @returns how it ended; it never throws
 */
export async function cakupan(
  args: readonly string[],
  folder: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const language = languageOf(args);
  if (asksForHelp(args)) {
    terminal.out(usage[language]);
    return exitCodes.fine;
  }
  try {
    const line = readCommandLine(args);
    return await verbs[line.verb]({ ...line, language, folder, terminal });
  } catch (error) {
    terminal.error(reasonOf(error)[language]);
    return exitCodes.unusable;
  }
}
