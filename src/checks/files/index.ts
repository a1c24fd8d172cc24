import { moreFindings } from "../../messages/checks/files";
import type { Text } from "../../messages/text";
import { severities } from "../finding";
import { datesDiffer } from "./datesDiffer";
import { definitionsDiffer } from "./definitionsDiffer";
import type { FileCheck, FileFinding, FileTable } from "./fileCheck";
import { filesDisagree } from "./filesDisagree";
import { regionInSeveralFiles } from "./regionInSeveralFiles";
import { regionNotSent } from "./regionNotSent";

export type { FileCheck, FileFinding, FileTable } from "./fileCheck";

/** The checks between files. */
export const fileChecks: readonly FileCheck[] = [
  regionInSeveralFiles,
  filesDisagree,
  regionNotSent,
  datesDiffer,
  definitionsDiffer,
];

/** Nobody reads more findings of one check than these: the last says how many more there are. */
const MOST_OF_ONE_CHECK = 15;

/** What the checks find between the tables of several files; errors first. */
export function checkFiles(tables: readonly FileTable[]): FileFinding[] {
  if (new Set(tables.map(({ file }) => file)).size < 2) return [];
  const found = fileChecks.flatMap(({ code, severity, find }) =>
    readable(code, find(tables)).map((message) => ({ code, severity, message })),
  );
  const rank = ({ severity }: FileFinding) => severities.indexOf(severity);
  return found.sort((a, b) => rank(a) - rank(b));
}

function readable(code: string, messages: readonly Text[]): readonly Text[] {
  if (messages.length <= MOST_OF_ONE_CHECK) return messages;
  const told = messages.slice(0, MOST_OF_ONE_CHECK - 1);
  return [...told, moreFindings(code, messages.length - told.length)];
}
