import type { DecreeResult, DecreeRow } from "../../members/decree/decreeResult";
import { decreeSheet as words, niksShown } from "../../messages/decree";
import type { Language, Text } from "../../messages/text";
import { areaOfRows } from "../../tables/grid";
import type { Row } from "../cells";
import type { TakenNames } from "../enrolment/enrolmentSheets";
import { freeTableName } from "../enrolment/tableNames";
import { headRows } from "../importCells";
import { widthsOf } from "../importCopies";
import { freeSheetName } from "../importSheetName";
import type { PlannedSheet, WritePlan } from "../writePlan";
import { type DecreeColumn, readyColumns, rejectedColumns } from "./decreeColumns";
import { decreeNotes } from "./decreeNotes";

/**
 * The sheets of a decree: candidates who are ready, and those who are rejected with all reasons,
 * each as an Excel table. Where nobody is rejected there is no sheet of them; where there are no
 * candidates, there is none at all.
 *
 * @param taken names that the workbook has already
 */
export function decreePlan(
  result: DecreeResult,
  language: Language,
  taken: TakenNames = { sheets: [], tables: [] },
): WritePlan {
  const { ready, rejected } = result;
  if (ready.length + rejected.length === 0) return { sheets: [] };
  const say = (text: Text) => text[language];
  const notes = [...decreeNotes(result), niksShown[result.niks]];
  const readySheet = sheetOf(
    ready,
    readyColumns(result, say),
    { name: say(words.ready), titles: [words.readyTitle, ...notes], say },
    taken,
  );
  if (rejected.length === 0) return { sheets: [readySheet] };
  const rejectedSheet = sheetOf(
    rejected,
    rejectedColumns(result, say),
    { name: say(words.rejected), titles: [words.rejectedTitle, words.mendRejected, ...notes], say },
    {
      sheets: [...taken.sheets, readySheet.name],
      tables: [...taken.tables, ...(readySheet.tables ?? []).map(({ name }) => name)],
    },
  );
  return { sheets: [readySheet, rejectedSheet] };
}

/** What stands on a sheet beside its candidates. */
interface Words {
  readonly name: string;
  readonly titles: readonly [Text, ...Text[]];
  readonly say: (text: Text) => string;
}

function sheetOf<Candidate extends DecreeRow>(
  candidates: readonly Candidate[],
  columns: readonly DecreeColumn<Candidate>[],
  { name, titles, say }: Words,
  taken: TakenNames,
): PlannedSheet {
  const headers = columns.map(({ header }): Text => ({ id: header, en: header }));
  const head = headRows(titles, headers, say);
  const rows = candidates.map(
    (candidate, at): Row => columns.map(({ cell }) => cell(candidate, at)),
  );
  const ofTable = [...head.slice(-1), ...rows];
  const area = areaOfRows({ row: head.length - 1, column: 0 }, ofTable);
  return {
    name: freeSheetName(name, taken.sheets),
    cells: [...head, ...rows],
    columnWidths: widthsOf(ofTable.map((row) => row.map((cell) => cell?.value ?? ""))),
    frozen: { rows: head.length, columns: 0 },
    // Excel has no table without a row.
    tables: rows.length > 0 ? [{ name: freeTableName(name, taken.tables), area }] : [],
  };
}
