import { remember } from "../../checks/remember";
import type { ImportedFile, ImportedGrid, ImportedSheet } from "../../members/importResult";
import type { Corrections, EnrolmentTable } from "../../tables/enrolmentTable";
import type { Area, Grid } from "../../tables/grid";
import { readTables } from "../../tables/readTables";
import {
  type NumberQuestion,
  numberQuestions,
  type NumberReadings,
  withReadings,
} from "./numberQuestions";

/** A table of regencies or provinces that stands in a file. */
export interface ImportedTable {
  /** Place of its file in the result's files. */
  readonly file: number;
  readonly fileName: string;
  readonly sheet: string;
  /** As it is read after corrections and readings. */
  readonly table: EnrolmentTable;
  /** Where the other tables of its sheet stand. */
  readonly others: readonly Area[];
  /** Of all its ambiguous columns, answered or not. */
  readonly questions: readonly NumberQuestion[];
}

/** What a person says of the tables; files are named by their places, sheets by their names. */
export interface TableChoices {
  /** Left out: every sheet of regencies or provinces, and every other one, too. */
  readonly isPicked?: (file: number, sheet: string) => boolean;
  readonly corrections?: (file: number, sheet: string) => Corrections | undefined;
  readonly readings?: (file: number, sheet: string) => NumberReadings | undefined;
}

/** The tables of all picked sheets, in the order of the files and from top to bottom. */
export function importedTables(
  files: readonly ImportedFile[],
  choices: TableChoices = {},
): ImportedTable[] {
  return files.flatMap(({ file: fileName, sheets }, file) =>
    sheets.flatMap((sheet) => {
      if (!isTableSheet(sheet) || choices.isPicked?.(file, sheet.sheet) === false) return [];
      const read = tablesOf(sheet, file, choices);
      return read.map((each) => ({ file, fileName, sheet: sheet.sheet, ...each }));
    }),
  );
}

function isTableSheet(sheet: ImportedSheet): sheet is ImportedGrid {
  return sheet.kind === "regions" || sheet.kind === "provinces";
}

type ReadTable = Pick<ImportedTable, "table" | "others" | "questions">;

function tablesOf(
  { sheet, grid }: ImportedGrid,
  file: number,
  { corrections, readings }: TableChoices,
): readonly ReadTable[] {
  const said = corrections?.(file, sheet);
  const numbers = readings?.(file, sheet);
  return said || numbers ? tablesIn(grid, said, numbers) : plainTables(grid);
}

/** Nobody has said anything of most sheets, and they are asked for again with each answer. */
const plainTables = remember((grid: Grid) => tablesIn(grid));
const asTheyStand = remember((grid: Grid) => readTables(grid));

function tablesIn(grid: Grid, said?: Corrections, readings?: NumberReadings): ReadTable[] {
  const asked = said ? readTables(grid, said) : asTheyStand(grid);
  const numbers = withReadings(grid, asked, readings);
  const tables = numbers === grid ? asked : readTables(numbers, said);
  return tables.map((table, at) => ({
    table,
    others: tables.filter((other) => other !== table).map(({ area }) => area),
    questions: numberQuestions(asked[at] ?? table),
  }));
}
