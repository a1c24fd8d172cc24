import type { ImportedFile, ImportResult } from "../members/importResult";
import type { Language } from "../messages/text";
import {
  type EnrolmentChoices,
  type EnrolmentSheets,
  enrolmentSheets,
  type TakenNames,
} from "./enrolment/enrolmentSheets";
import { detailsSheet } from "./importDetails";
import { MOST_ROWS } from "./importCells";
import { copiedSheet } from "./importCopies";
import { withShortNames } from "./importFileNames";
import { type EligibleOfSheet, participantsSheet } from "./importParticipants";
import { duplicatesSheet, rejectedSheet } from "./importProblems";
import { rowsSheets } from "./importRows";
import { freeSheetName, importSheetName } from "./importSheetName";
import type { PlannedSheet, WritePlan } from "./writePlan";

/** What a person says of an import, and what is known beside its files. */
export interface ImportPlanChoices extends EnrolmentChoices {
  /** The workers who should be covered, as a sheet of the workbook has them. */
  readonly eligible?: EligibleOfSheet;
  /** So many rows of lists that were not counted are listed at most. */
  readonly mostRows?: number;
}

/** What an import writes, and what is to be said of its tables. */
export type ImportPlan = WritePlan & EnrolmentSheets;

/**
 * The sheets that an import becomes: the participants of all lists of persons by region and
 * segment, what was not counted, the tables of regions, and every other sheet as it is. What there
 * is nothing of has no sheet. No NIK and no name of a list of persons stands in it, unless the rows
 * of lists were asked for.
 *
 * @param taken names that the workbook has already
 */
export function importPlan(
  result: ImportResult,
  language: Language,
  choices: ImportPlanChoices = {},
  taken: TakenNames = { sheets: [], tables: [] },
): ImportPlan {
  const { files, groups } = result;
  const lists = withShortNames(result.lists);
  const { eligible, mostRows = MOST_ROWS } = choices;
  const names = [...taken.sheets];
  const counted = [
    participantsSheet(groups, lists, language, eligible),
    detailsSheet(groups, language),
    ...rowsSheets(result, lists, language),
    rejectedSheet(lists, language, mostRows),
    duplicatesSheet(lists, language, mostRows),
  ]
    .filter((sheet) => sheet !== undefined)
    .map((sheet) => named(sheet, names));
  const tables = enrolmentSheets(files, choices, { ...taken, sheets: names }, language);
  names.push(...tables.sheets.map(({ name }) => name));
  const copies = copiedSheets(files, choices, names);
  return { ...tables, sheets: [...counted, ...tables.sheets, ...copies] };
}

/** @param names are taken; the sheet's is put among them */
function named(sheet: PlannedSheet, names: string[]): PlannedSheet {
  const name = freeSheetName(sheet.name, names);
  names.push(name);
  return { ...sheet, name };
}

/** The picked sheets without lists and tables, as they are. */
function copiedSheets(
  files: readonly ImportedFile[],
  { isPicked = () => true }: EnrolmentChoices,
  names: string[],
): PlannedSheet[] {
  return files.flatMap((file, index) =>
    file.sheets.flatMap((sheet) => {
      if (sheet.kind !== "other" || !isPicked(index, sheet.sheet)) return [];
      const name = importSheetName(file, sheet.sheet, names);
      names.push(name);
      return copiedSheet(sheet.grid, name);
    }),
  );
}
