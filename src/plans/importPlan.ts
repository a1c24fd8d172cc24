import type { ImportResult } from "../members/importResult";
import type { Language } from "../messages/text";
import { detailsSheet } from "./importDetails";
import { copiedSheets } from "./importCopies";
import { withShortNames } from "./importFileNames";
import { groupsToShow } from "./importGroups";
import { participantsSheet } from "./importParticipants";
import { duplicatesSheet, rejectedSheet } from "./importProblems";
import type { WritePlan } from "./writePlan";

/**
 * The workbook that an import becomes: the participants of all lists of persons by region and
 * segment, what was not counted, and every other sheet as it is. What there is nothing of has no
 * sheet. No NIK and no name of a list of persons stands in it.
 */
export function importPlan(result: ImportResult, language: Language): WritePlan {
  const { files } = result;
  const lists = withShortNames(result.lists);
  const groups = groupsToShow(result.groups);
  const counted = [
    participantsSheet(groups, lists, language),
    detailsSheet(groups, language),
    rejectedSheet(lists, language),
    duplicatesSheet(lists, language),
  ].filter((sheet) => sheet !== undefined);
  return { sheets: [...counted, ...copiedSheets(files, counted)] };
}
