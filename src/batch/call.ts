import type { Language } from "../messages/text";
import type { CommandLine } from "./commandLine";
import type { Terminal } from "./terminal";

/** How a run of the command ends, for the program that started it. */
export const exitCodes = { fine: 0, errorsFound: 1, unusable: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a verb is to do, for whom, and where. */
export interface Call extends CommandLine {
  readonly language: Language;
  /** The folder in which the user stands. */
  readonly folder: string;
  readonly terminal: Terminal;
}

/** Prints a result: for another program to read, or else for people, who need no blank line. */
export function print({ json, terminal }: Call, result: unknown, text: string): void {
  const printed = json ? JSON.stringify(result, null, 2) : text;
  if (printed !== "") terminal.out(`${printed}\n`);
}
