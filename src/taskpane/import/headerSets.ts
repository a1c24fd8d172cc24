import { headersKey } from "../../members/importChoices";
import type { ImportResult, ListColumns } from "../../members/importResult";
import { type ImportedTable, importedTables } from "../../plans/enrolment/importedTables";
import type { NumberQuestion } from "../../plans/enrolment/numberQuestions";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { type Chosen, isPicked, mappingOf } from "./chosen";
import type { ListWithPurpose } from "./decreeAsked";

/** All lists, or all tables, that have the same headers; the first of them stands for the others. */
export interface HeaderSet {
  readonly headers: string;
  /** Names of their files. */
  readonly files: readonly string[];
  /** What is to be asked of any of them. */
  readonly questions: readonly NumberQuestion[];
  readonly list?: ListColumns;
  readonly table?: ImportedTable;
}

/**
 * The sets of headers in what is used of an import, in their order.
 *
 * @param lists those of other people than members are used, too: candidates are compared with them
 */
export function headerSets(
  { files }: ImportResult,
  tables: readonly ImportedTable[],
  lists: readonly ListWithPurpose[],
): HeaderSet[] {
  const ofLists = lists.flatMap(({ file, sheet, fileName, purpose }): HeaderSet[] => {
    const list = files[file]?.sheets.find((each) => each.sheet === sheet);
    if (!list || !("sample" in list)) return [];
    if (list.kind === "leftOut" && purpose === "members") return [];
    const headers = headersKey(list.columns.map(({ text }) => text));
    return [{ headers, files: [fileName], questions: [], list }];
  });
  const ofTables = tables.map((table): HeaderSet => {
    const { fileName, questions } = table;
    return { headers: headersOf(table.table), files: [fileName], questions, table };
  });
  const sets = new Map<string, HeaderSet>();
  for (const each of [...ofLists, ...ofTables]) {
    const known = sets.get(each.headers);
    sets.set(each.headers, known ? together(known, each) : each);
  }
  return [...sets.values()];
}

function together(known: HeaderSet, other: HeaderSet): HeaderSet {
  const isAsked = ({ text }: NumberQuestion) => known.questions.some((each) => each.text === text);
  return {
    ...known,
    files: [...new Set([...known.files, ...other.files])],
    questions: [...known.questions, ...other.questions.filter((each) => !isAsked(each))],
  };
}

/** Whether a person has to look at these headers: they are new, or ask what was not answered yet. */
export function isNew({ headers, questions }: HeaderSet, { confirmed }: Chosen): boolean {
  const mapping = confirmed.get(headers);
  return !mapping || questions.some(({ text }) => !mapping.readings.has(text));
}

export function isUnanswered({ headers, questions }: HeaderSet, chosen: Chosen): boolean {
  const { readings } = mappingOf(chosen, headers);
  return questions.some(({ text }) => !readings.has(text));
}

/** What a person says of tables: their headers tell to which of them it applies. */
export function tableChoices({ files }: ImportResult, chosen: Chosen) {
  const picked = (file: number, name: string) => {
    const { file: fileName = "", sheets = [] } = files[file] ?? {};
    const sheet = sheets.find((each) => each.sheet === name);
    return sheet !== undefined && isPicked(chosen, file, fileName, sheet);
  };
  const inSheet = (tables: readonly ImportedTable[], file: number, sheet: string) =>
    tables.filter((each) => each.file === file && each.sheet === sheet);
  const plain = importedTables(files, { isPicked: picked });
  const corrections = (file: number, sheet: string) => {
    const columns = inSheet(plain, file, sheet).flatMap(
      ({ table }) => mappingOf(chosen, headersOf(table)).columns,
    );
    return columns.length > 0 ? { columns } : undefined;
  };
  const corrected = importedTables(files, { isPicked: picked, corrections });
  const readings = (file: number, sheet: string) => {
    const answers = inSheet(corrected, file, sheet).flatMap(({ table, questions }) => {
      const said = mappingOf(chosen, headersOf(table)).readings;
      return questions.flatMap(({ column, text }) => {
        const reading = said.get(text);
        return reading ? [[column, reading] as const] : [];
      });
    });
    return answers.length > 0 ? new Map(answers) : undefined;
  };
  return { isPicked: picked, corrections, readings };
}

function headersOf({ columns }: EnrolmentTable): string {
  return headersKey(columns.map(({ text }) => text));
}
