import { basename, resolve } from "node:path";
import type { Severity } from "../checks/finding";
import { about, checking, filesChecked, noFile } from "../messages/batch";
import { Refused } from "../messages/refused";
import {
  findingCount,
  membersFound,
  provincesFound,
  severity,
  severityCount,
  tableFound,
} from "../messages/taskpane";
import { tagLine } from "../messages/tags";
import type { Language } from "../messages/text";
import { areaAddress, cellAddress } from "../tables/grid";
import { readWorkbook } from "../xlsx/reading/readWorkbook";
import { checkedSheets, type NamedSheet } from "./checkedSheets";
import { type Call, type ExitCode, exitCodes, print } from "./call";
import { filesNamed } from "./filesNamed";
import { openWorkbook } from "./openWorkbook";
import { reasonOf } from "./refusals";

const foundTexts = { regions: tableFound, provinces: provincesFound, members: membersFound };

/** What was found in one file. */
interface FileReport {
  readonly file: string;
  readonly tables: readonly TableReport[];
  readonly issues: readonly Issue[];
  /** Why the file can't be used. */
  readonly error?: string;
}

interface TableReport {
  readonly sheet: string;
  readonly kind: keyof typeof foundTexts;
  readonly range: string;
  /** How many regencies and cities, provinces or persons it lists. */
  readonly rows: number;
  /** The four tags of its figures, in words. */
  readonly tags?: string;
}

interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly address: string;
  readonly message: string;
}

/** `cakupan check`: the pane's check on every table of every file, one file after another. */
export function check(call: Call): ExitCode {
  const { words, language, folder, terminal } = call;
  const files = words.flatMap((word) => filesNamed(word, folder));
  if (files.length === 0) throw new Refused(noFile);
  const reports = files.map((file, index) => {
    if (files.length > 1) {
      terminal.progress(checking(index + 1, files.length, basename(file))[language]);
    }
    const report = checkFile(file, call);
    if (report.error !== undefined) terminal.error(report.error);
    else if (!call.json) terminal.out(reportText(report, language));
    return report;
  });
  terminal.progress("");
  print(call, { files: reports }, summaryText(reports, language));
  return exitCodeOf(reports);
}

function checkFile(file: string, { options, language, folder }: Call): FileReport {
  try {
    const workbook = readWorkbook(openWorkbook(resolve(folder, file)));
    const sheets = checkedSheets(workbook, options.sheet);
    return {
      file,
      tables: sheets.flatMap((sheet) => tablesOf(sheet, language)),
      issues: sheets.flatMap((sheet) => issuesOf(sheet, language)),
    };
  } catch (error) {
    return { file, tables: [], issues: [], error: about(file, reasonOf(error))[language] };
  }
}

function tablesOf({ sheet, tables, lists }: NamedSheet, language: Language): TableReport[] {
  return [
    ...tables.map(({ area, level, main, tags }) => {
      const kind = level === "province" ? ("provinces" as const) : ("regions" as const);
      const [range, rows] = [areaAddress(area), main.rows.length];
      return { sheet, kind, range, rows, tags: tagLine(tags)[language] };
    }),
    ...lists.map(({ area, members }) => {
      return { sheet, kind: "members" as const, range: areaAddress(area), rows: members.length };
    }),
  ];
}

function issuesOf({ sheet, findings }: NamedSheet, language: Language): Issue[] {
  return findings.map(({ code, severity, cell, message }) => {
    return { code, severity, sheet, address: cellAddress(cell), message: message[language] };
  });
}

function exitCodeOf(reports: readonly FileReport[]): ExitCode {
  if (unusable(reports) > 0) return exitCodes.unusable;
  return countOf(reports, "error") > 0 ? exitCodes.errorsFound : exitCodes.fine;
}

function unusable(reports: readonly FileReport[]): number {
  return reports.filter(({ error }) => error !== undefined).length;
}

function countOf(reports: readonly FileReport[], wanted: Severity): number {
  const issues = reports.flatMap((report) => report.issues);
  return issues.filter(({ severity }) => severity === wanted).length;
}

function reportText({ file, tables, issues }: FileReport, language: Language): string {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const lines = sheets.flatMap((sheet) => {
    const found = issues.filter((issue) => issue.sheet === sheet);
    return [
      `  ${sheet} · ${findingCount(found.length)[language]}`,
      ...tables
        .filter((table) => table.sheet === sheet)
        .flatMap((table) => tableLines(table, language)),
      ...found.map(({ code, severity: grade, address, message }) => {
        return `    ${severity[grade][language]} ${code} ${address}: ${message}`;
      }),
    ];
  });
  return `${[file, ...lines].join("\n")}\n`;
}

function tableLines({ kind, range, rows, tags }: TableReport, language: Language): string[] {
  const found = foundTexts[kind](range, rows);
  return [found[language], ...(tags === undefined ? [] : [tags])].map((line) => `    ${line}`);
}

function summaryText(reports: readonly FileReport[], language: Language): string {
  const counts = (["error", "warning", "note"] as const).map((kind) =>
    severityCount(kind, countOf(reports, kind)),
  );
  const texts = [filesChecked(reports.length, unusable(reports)), ...counts];
  return texts.map((text) => text[language]).join(" · ");
}
