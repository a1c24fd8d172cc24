import { useMemo } from "react";
import type { ImportResult } from "../../members/importResult";
import type { Language } from "../../messages/text";
import { eligibleOfTable } from "../../plans/eligibleOfTable";
import { importedTables } from "../../plans/enrolment/importedTables";
import { importPlan } from "../../plans/importPlan";
import type { SheetState } from "../sheetState";
import type { Chosen } from "./chosen";
import type { ListWithPurpose } from "./decreeAsked";
import { headerSets, tableChoices } from "./headerSets";
import { useTakenNames } from "./useTakenNames";

/** So many rejected rows are listed in a workbook; the command lists them all. */
const MOST_ROWS_LISTED = 1000;

/** What an import would write, as the person wants it and as the workbook is now. */
export function useImportPlan(
  result: ImportResult,
  chosen: Chosen,
  lists: readonly ListWithPurpose[],
  state: SheetState,
  language: Language,
) {
  const taken = useTakenNames(state);
  const read = useMemo(() => {
    const choices = tableChoices(result, chosen);
    const tables = importedTables(result.files, choices);
    const files = new Set(tables.map(({ file }) => file));
    return { choices, tables, hasSeveral: files.size > 1 };
  }, [result, chosen]);
  const sets = headerSets(result, read.tables, lists);
  const table = state.kind === "read" ? state.table : undefined;
  const eligible = useMemo(() => table && eligibleOfTable(table), [table]);
  const plan = useMemo(() => {
    const choices = {
      ...read.choices,
      consolidate: chosen.consolidate,
      eligible,
      mostRows: MOST_ROWS_LISTED,
    };
    return importPlan(result, language, choices, taken);
  }, [result, read.choices, chosen.consolidate, eligible, language, taken]);
  return { sets, hasSeveral: read.hasSeveral, plan, eligible };
}
