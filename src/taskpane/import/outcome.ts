import { openFindings } from "../../checks/accepted";
import type { Written } from "../../excel/writing/applyPlan";
import type { DecreeResult } from "../../members/decree/decreeResult";
import type { ImportResult } from "../../members/importResult";
import { personsOf } from "../../members/persons";
import { decreeWritten } from "../../messages/decreePane";
import * as words from "../../messages/importPane";
import type { Text } from "../../messages/text";
import type { WritePlan } from "../../plans/writePlan";
import { projectionObstacles } from "../../plans/projectionObstacles";
import type { SheetState } from "../sheetState";
import { type Chosen, isPicked } from "./chosen";

/** What came in and what was left out, in a line each. */
export function outcome(
  { files, lists }: ImportResult,
  chosen: Chosen,
  plan: WritePlan,
  { sheets }: Pick<Written, "sheets">,
): Text[] {
  const taken = files.map(({ file, sheets: found }, at) =>
    found.filter((sheet) => isPicked(chosen, at, file, sheet)),
  );
  const tables = plan.sheets.flatMap((sheet) => sheet.tables ?? []);
  const persons = personsOf(lists.map(({ members }) => members));
  const { counted, inactive, rejected, duplicates } = persons;
  const found = files.reduce((sum, file) => sum + file.sheets.length, 0);
  return [
    words.cameIn({
      files: taken.filter((some) => some.length > 0).length,
      participants: counted - inactive,
      regions: tables.reduce((sum, { area }) => sum + area.last.row - area.first.row, 0),
      sheets: sheets.map(placeOf),
    }),
    words.leftOut({
      inactive,
      rejected,
      duplicates,
      sheets: found - taken.flat().length,
      files: files.filter(({ error }) => error !== undefined).length,
    }),
  ];
}

/** The same of a list that is ready for a decree, and what to do next. */
export function decreeOutcome({ ready, rejected }: DecreeResult, { sheets }: Written): Text[] {
  return decreeWritten(ready.length, rejected.length, sheets.map(placeOf));
}

function placeOf({ name, area }: Written["sheets"][number]): string {
  return `“${name}” (${area})`;
}

/** What to do with the sheet that was written, as it is read now. */
export interface NextStep {
  readonly text: Text;
  readonly isProjection: boolean;
}

/** @returns undefined until a written sheet is read, and while the user looks at another one */
export function nextStep(
  state: SheetState,
  { sheets }: Pick<Written, "sheets">,
): NextStep | undefined {
  const open = state.kind === "read" ? state.sheet.reading.grid.sheet : undefined;
  if (open !== undefined && !sheets.some(({ name }) => name === open)) return undefined;
  if (state.kind !== "read" || !state.table) return { text: words.nextCheck, isProjection: false };
  const { sheet, table } = state;
  const findings = openFindings(sheet.findings, sheet.said.accepted);
  if (findings.length > 0) {
    return { text: words.nextFindings(findings.length), isProjection: false };
  }
  const { columns, rows } = table.main;
  const isBlank = columns.eligible && rows.every(({ eligible }) => eligible?.value === undefined);
  if (isBlank) return { text: words.nextFill, isProjection: false };
  const isProjection = projectionObstacles(table, findings).length === 0;
  return { text: isProjection ? words.nextProject : words.nextCheck, isProjection };
}
