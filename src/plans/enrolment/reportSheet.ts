import type { FileFinding } from "../../checks/files";
import { notSentTitle, words } from "../../messages/enrolment";
import { sheet as columns, tableOfRegions } from "../../messages/imports";
import { severity } from "../../messages/taskpane";
import type { Language, Text } from "../../messages/text";
import type { Regency } from "../../reference/regions";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { evenRows, type Row, text } from "../cells";
import { fileText } from "../importCells";
import type { PlannedSheet } from "../writePlan";
import type { NamedTable } from "./together";

/** What became of the tables of an import. */
export interface ImportReport {
  /** Each table with the sheet that it was written to. */
  readonly tables: readonly { readonly named: NamedTable; readonly sheet: string }[];
  readonly findings: readonly FileFinding[];
  /** Regencies and cities that no file has figures of. */
  readonly missing: readonly Regency[];
}

/** What was taken of each file, what the files show together, and who has not sent theirs. */
export function reportSheet(
  { tables, findings, missing }: ImportReport,
  name: string,
  language: Language,
): PlannedSheet {
  const say = (one: Text) => one[language];
  const header = (...titles: readonly Text[]): Row =>
    titles.map((title) => text(say(title), "header"));
  return {
    name,
    cells: evenRows([
      [text(say(words.report), "title")],
      [],
      header(columns.file, columns.sheet, words.content, words.writtenTo),
      ...tables.map(({ named: { file, imported, table }, sheet }) => [
        fileText(file),
        imported.sheet === imported.fileName ? null : fileText(imported.sheet),
        text(say(tableOfRegions(kindOf(table), table.main.rows.length))),
        fileText(sheet),
      ]),
      [],
      [text(say(words.findings), "group")],
      ...(findings.length > 0
        ? [header(columns.code, words.severity, words.finding)]
        : [[text(say(words.noFindings))]]),
      ...findings.map(({ code, severity: grade, message }) => [
        text(code),
        text(say(severity[grade])),
        fileText(say(message)),
      ]),
      ...notSentRows(missing, say),
    ]),
    columnWidths: [28, 20, 28, 31],
  };
}

function kindOf({ level }: EnrolmentTable) {
  return level === "province" ? "provinces" : "regions";
}

function notSentRows(missing: readonly Regency[], say: (text: Text) => string): Row[] {
  if (missing.length === 0) return [];
  return [
    [],
    [text(say(notSentTitle(missing.length)), "group")],
    ...missing.map(({ code, name }) => [text(code), text(name)]),
  ];
}
