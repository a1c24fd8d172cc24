import type {
  DecreeResult,
  DecreeRow,
  Reason,
  RejectedRow,
} from "../../members/decree/decreeResult";
import { decreeSheet as words, placeText, reasonText } from "../../messages/decree";
import { sheet as importWords } from "../../messages/imports";
import type { Text } from "../../messages/text";
import { tidyHeader } from "../../tables/headerWords";
import { number } from "../cells";
import { freeHeader } from "../enrolment/tableHeaders";
import { fileText } from "../importCells";
import type { PlannedCell } from "../writePlan";
import { nameIn } from "./decreeNotes";

/** A column of a sheet of candidates. */
export interface DecreeColumn<Candidate extends DecreeRow> {
  readonly header: string;
  /** @param at place of the candidate on the sheet, from 0 */
  readonly cell: (candidate: Candidate, at: number) => PlannedCell | null;
}

/** Numbers of the rows in the candidates' lists; they are numbered anew. */
const numbering = /^(no|nomor|nomer|number|#)( urut)?$/;

/** A number, the columns of the candidates' lists, and where each candidate comes from. */
export function readyColumns(
  result: DecreeResult,
  say: (text: Text) => string,
): DecreeColumn<DecreeRow>[] {
  const { columns, lists } = result;
  const nameOf = nameIn(result);
  const own = columns.flatMap((header, place): DecreeColumn<DecreeRow> | [] =>
    numbering.test(tidyHeader(header))
      ? []
      : { header, cell: ({ cells }) => textCell(cells[place]) },
  );
  const isInSheets = lists.some(
    ({ purpose, file, sheet }) => purpose === "candidates" && sheet !== file,
  );
  const sheet: DecreeColumn<DecreeRow> = {
    header: say(importWords.sheet),
    cell: ({ list }) => textCell(sheetNamed(result, list)),
  };
  return withFreeHeaders([
    { header: say(words.number), cell: (_, at) => number(at + 1, "0") },
    ...own,
    {
      header: say(importWords.file),
      cell: ({ list }) => textCell(nameOf(lists[list]?.file ?? "")),
    },
    ...(isInSheets ? [sheet] : []),
    { header: say(importWords.row), cell: ({ row }) => number(row, "0") },
  ]);
}

/** The same, with all reasons and where each was found. */
export function rejectedColumns(
  result: DecreeResult,
  say: (text: Text) => string,
): DecreeColumn<RejectedRow>[] {
  const nameOf = nameIn(result);
  const placeOf = ({ list, row }: Reason): string | [] => {
    const file = list === undefined ? undefined : result.lists[list]?.file;
    if (list === undefined || file === undefined || row === undefined) return [];
    return say(placeText(nameOf(file), sheetNamed(result, list), row));
  };
  return withFreeHeaders<RejectedRow>([
    ...readyColumns(result, say),
    {
      header: say(words.reasons),
      cell: ({ reasons }) =>
        textCell(
          reasons.map(({ code, segment }) => say(reasonText(code, segment, result))).join("; "),
        ),
    },
    {
      header: say(words.found),
      cell: ({ reasons }) => textCell(reasons.flatMap(placeOf).join("; ")),
    },
  ]);
}

/** The name of a sheet; undefined for the only one of a file without sheets. */
function sheetNamed({ lists }: DecreeResult, list: number): string | undefined {
  const { file, sheet } = lists[list] ?? {};
  return sheet === file ? undefined : sheet;
}

function textCell(value: string | undefined): PlannedCell | null {
  return value ? fileText(value) : null;
}

/** The headers of an Excel table are all different. */
function withFreeHeaders<Candidate extends DecreeRow>(
  columns: readonly DecreeColumn<Candidate>[],
): DecreeColumn<Candidate>[] {
  const headers: string[] = [];
  return columns.map(({ header, cell }) => {
    const free = freeHeader(header, headers);
    headers.push(free);
    return { header: free, cell };
  });
}
