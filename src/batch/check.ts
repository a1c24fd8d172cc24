import { basename, resolve } from "node:path";
import { checkTable } from "../checks/catalogue";
import type { Severity } from "../checks/finding";
import { about, checking, filesChecked, noFile } from "../messages/batch";
import { Refused } from "../messages/refused";
import { findingCount, severity, severityCount, tableFound } from "../messages/taskpane";
import type { Language } from "../messages/text";
import type { EnrolmentTable } from "../tables/enrolmentTable";
import { areaAddress, cellAddress } from "../tables/grid";
import { readWorkbook } from "../xlsx/reading/readWorkbook";
import { type Call, type ExitCode, exitCodes, print } from "./call";
import { filesNamed } from "./filesNamed";
import { openWorkbook } from "./openWorkbook";
import { reasonOf } from "./refusals";
import { tablesIn } from "./tablesIn";
import { tablesLeftOut } from "./tablesLeftOut";

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
  readonly range: string;
  /** How many regencies and cities it lists. */
  readonly rows: number;
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

function checkFile(file: string, { options, language, folder, terminal }: Call): FileReport {
  try {
    const workbook = readWorkbook(openWorkbook(resolve(folder, file)));
    const found = tablesIn(workbook, options.sheet);
    const tables = found.map(({ table }) => table);
    for (const text of tablesLeftOut(found)) {
      terminal.error(about(file, text)[language]);
    }
    return {
      file,
      tables: tables.map(({ sheet, area, rows }) => {
        return { sheet, range: areaAddress(area), rows: rows.length };
      }),
      issues: tables.flatMap((table) => issuesOf(table, language)),
    };
  } catch (error) {
    return { file, tables: [], issues: [], error: about(file, reasonOf(error))[language] };
  }
}

function issuesOf(table: EnrolmentTable, language: Language): Issue[] {
  return checkTable(table).map(({ code, severity, cell, message }) => ({
    code,
    severity,
    sheet: table.sheet,
    address: cellAddress(cell),
    message: message[language],
  }));
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
  const lines = tables.flatMap(({ sheet, range, rows }) => {
    const found = issues.filter((issue) => issue.sheet === sheet);
    const [table, count] = [tableFound(range, rows), findingCount(found.length)];
    return [
      `  ${sheet} · ${table[language]} · ${count[language]}`,
      ...found.map(({ code, severity: grade, address, message }) => {
        return `    ${severity[grade][language]} ${code} ${address}: ${message}`;
      }),
    ];
  });
  return `${[file, ...lines].join("\n")}\n`;
}

function summaryText(reports: readonly FileReport[], language: Language): string {
  const counts = (["error", "warning", "note"] as const).map((kind) =>
    severityCount(kind, countOf(reports, kind)),
  );
  const texts = [filesChecked(reports.length, unusable(reports)), ...counts];
  return texts.map((text) => text[language]).join(" · ");
}
