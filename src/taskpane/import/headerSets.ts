import { headersKey } from "../../members/importChoices";
import type { ImportedMembers, ImportResult } from "../../members/importResult";
import { type ImportedTable, importedTables } from "../../plans/enrolment/importedTables";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { type Chosen, isPicked, mappingOf } from "./chosen";

/** All lists, or all tables, that have the same headers; the first of them stands for the others. */
export type HeaderSet = {
  readonly headers: string;
  /** Names of their files. */
  readonly files: readonly string[];
} & ({ readonly list: ImportedMembers } | { readonly table: ImportedTable });

/** The sets of headers in what is taken of an import, in their order. */
export function headerSets({ lists }: ImportResult, tables: readonly ImportedTable[]): HeaderSet[] {
  const all: HeaderSet[] = [
    ...lists.map(({ file, members }) => ({
      headers: headersKey(members.columns.map(({ text }) => text)),
      files: [file],
      list: members,
    })),
    ...tables.map((table) => ({
      headers: headersOf(table.table),
      files: [table.fileName],
      table,
    })),
  ];
  const sets = new Map<string, HeaderSet>();
  for (const each of all) {
    const known = sets.get(each.headers);
    sets.set(each.headers, known ? { ...known, files: [...known.files, ...each.files] } : each);
  }
  return [...sets.values()];
}

/** The tables of all sheets that are taken, as a person wants them to be read. */
export function tablesTaken({ files }: ImportResult, chosen: Chosen): ImportedTable[] {
  return importedTables(files, tableChoices(files, chosen));
}

/** What a person says of tables: their headers tell to which of them it applies. */
export function tableChoices(files: ImportResult["files"], chosen: Chosen) {
  const picked = (file: number, name: string) => {
    const sheet = files[file]?.sheets.find((each) => each.sheet === name);
    return sheet !== undefined && isPicked(chosen, file, sheet);
  };
  const plain = importedTables(files, { isPicked: picked });
  const inSheet = (file: number, sheet: string) =>
    plain.filter((each) => each.file === file && each.sheet === sheet);
  const mappingsIn = (file: number, sheet: string) =>
    inSheet(file, sheet).map(({ table }) => mappingOf(chosen, headersOf(table)));
  return {
    isPicked: picked,
    corrections: (file: number, sheet: string) => ({
      columns: mappingsIn(file, sheet).flatMap(({ columns }) => columns),
    }),
    readings: (file: number, sheet: string) =>
      new Map(
        inSheet(file, sheet).flatMap(({ table, questions }) => {
          const { readings } = mappingOf(chosen, headersOf(table));
          return questions.flatMap(({ column, text }) => {
            const reading = readings.get(text);
            return reading ? [[column, reading] as const] : [];
          });
        }),
      ),
  };
}

function headersOf({ columns }: EnrolmentTable): string {
  return headersKey(columns.map(({ text }) => text));
}
