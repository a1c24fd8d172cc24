import { checkFiles, type FileFinding } from "../../checks/files";
import { notSent } from "../../checks/files/regionNotSent";
import type { ImportedFile } from "../../members/importResult";
import { words } from "../../messages/enrolment";
import type { Language } from "../../messages/text";
import { freeSheetName, importSheetName } from "../importSheetName";
import type { PlannedSheet } from "../writePlan";
import { consolidate } from "./consolidate";
import { enrolmentSheet } from "./enrolmentSheet";
import { importedTables, type TableChoices } from "./importedTables";
import { reportSheet } from "./reportSheet";
import { freeTableName } from "./tableNames";
import { bringTogether, type NamedTable, tablesTogether, withFileNames } from "./together";

/** What a person says of the tables and of the sheets that they become. */
export interface EnrolmentChoices extends TableChoices {
  /**
   * Whether tables of regencies that several files have become one. Left out: where that brings
   * more regencies together than any of the files has.
   */
  readonly consolidate?: boolean;
}

/** Names that the workbook has already. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of Excel tables and defined names. */
  readonly tables: readonly string[];
}

/** What the tables of an import become. */
export interface EnrolmentSheets {
  readonly sheets: readonly PlannedSheet[];
  /** What the tables of several files show together, errors first. */
  readonly findings: readonly FileFinding[];
  /** Names of the regencies and cities that no file has figures of. */
  readonly missing: readonly string[];
  /** How many regencies and files the consolidated table has. */
  readonly consolidated?: { readonly regions: number; readonly files: number };
}

/**
 * The tables of files as sheets: those of regencies that several files have as one, each other one
 * by itself, and where several files have tables a report of what was made of them.
 */
export function enrolmentSheets(
  files: readonly ImportedFile[],
  choices: EnrolmentChoices,
  taken: TakenNames,
  language: Language,
): EnrolmentSheets {
  const tables = withFileNames(importedTables(files, choices));
  const together = tablesTogether(tables);
  const names = namesBeside(taken);
  const one = isOne(together, choices)
    ? consolidate(together, ...names.of(words.consolidated[language]), language)
    : undefined;
  const written = tables.map((named) => {
    if (one && together.includes(named)) return { named, sheet: one.sheet };
    const file = files[named.imported.file] as ImportedFile;
    const name = importSheetName(file, named.imported.sheet, names.sheets);
    return { named, sheet: enrolmentSheet(named.imported, ...names.of(name), language) };
  });
  const findings = checkFiles(together);
  const missing = isOfSeveral(together) ? notSent(together).flatMap(({ regions }) => regions) : [];
  const report = isOfSeveral(tables) && {
    tables: written.map(({ named, sheet }) => ({ named, sheet: sheet.name })),
    findings,
    missing,
  };
  return {
    sheets: [
      ...new Set(written.map(({ sheet }) => sheet)),
      ...(report ? [reportSheet(report, names.of(words.report[language])[0], language)] : []),
    ],
    findings,
    missing: missing.map(({ name }) => name),
    ...(one && { consolidated: { regions: one.regions, files: one.files } }),
  };
}

function isOne(together: readonly NamedTable[], { consolidate: said }: EnrolmentChoices): boolean {
  return isOfSeveral(together) && (said ?? bringTogether(together));
}

function isOfSeveral(tables: readonly NamedTable[]): boolean {
  return new Set(tables.map(({ file }) => file)).size > 1;
}

/** Gives names that no sheet and no table has yet. */
function namesBeside(taken: TakenNames) {
  const [sheets, tables] = [[...taken.sheets], [...taken.tables]];
  return {
    sheets,
    /** @returns a name for a sheet, and one for the table on it */
    of(wanted: string): [sheet: string, table: string] {
      const sheet = freeSheetName(wanted, sheets);
      const table = freeTableName(sheet, tables);
      sheets.push(sheet);
      tables.push(table);
      return [sheet, table];
    },
  };
}
