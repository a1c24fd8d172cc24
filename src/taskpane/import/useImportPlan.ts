import { useMemo } from "react";
import type { ImportResult } from "../../members/importResult";
import type { Language } from "../../messages/text";
import { eligibleOfTable } from "../../plans/eligibleOfTable";
import { importPlan } from "../../plans/importPlan";
import type { SheetState } from "../sheetState";
import type { Chosen } from "./chosen";
import { headerSets, tableChoices, tablesTaken } from "./headerSets";
import { useTakenNames } from "./useTakenNames";

/** So many rejected rows are listed in a workbook; the command lists them all. */
const MOST_ROWS_LISTED = 1000;

/** What an import would write, as the person wants it and as the workbook is now. */
export function useImportPlan(
  result: ImportResult,
  chosen: Chosen,
  state: SheetState,
  language: Language,
) {
  const taken = useTakenNames(state);
  const read = useMemo(() => {
    const tables = tablesTaken(result, chosen);
    const files = new Set(tables.map(({ file }) => file));
    return { sets: headerSets(result, tables), hasSeveral: files.size > 1 };
  }, [result, chosen]);
  const table = state.kind === "read" ? state.table : undefined;
  const plan = useMemo(() => {
    const choices = {
      ...tableChoices(result.files, chosen),
      consolidate: chosen.consolidate,
      eligible: table && eligibleOfTable(table),
      mostRows: MOST_ROWS_LISTED,
    };
    return importPlan(result, language, choices, taken);
  }, [result, chosen, table, language, taken]);
  return { ...read, plan };
}
