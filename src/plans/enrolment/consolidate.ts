import { regionsSent } from "../../checks/files/regionsSent";
import { tableDate } from "../../checks/files/tableDate";
import { consolidatedTitle } from "../../messages/enrolment";
import { sheet as words } from "../../messages/imports";
import { tagLine } from "../../messages/tags";
import type { Language, Text } from "../../messages/text";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { areaOfRows, columnName } from "../../tables/grid";
import { COUNT, evenRows, formula, type Row, text } from "../cells";
import { widthsOf } from "../importCopies";
import type { PlannedCell, PlannedSheet } from "../writePlan";
import {
  type ConsolidatedColumn,
  consolidatedColumns,
  type ConsolidatedRow,
  REGION,
} from "./consolidatedColumns";
import type { NamedTable } from "./together";

/** Tables of several files as one. */
export interface Consolidated {
  readonly sheet: PlannedSheet;
  /** How many regencies and files it has. */
  readonly regions: number;
  readonly files: number;
}

/**
 * Tables of regencies as one table: a row for each region, and one more for each file that
 * contradicts the others; all figures, then all other columns, then the files that say it.
 *
 * @param name of the sheet
 * @param tableName of the Excel table
 */
export function consolidate(
  tables: readonly NamedTable[],
  name: string,
  tableName: string,
  language: Language,
): Consolidated {
  const say = (one: Text) => one[language];
  const regions = regionsSent(tables);
  const rows = regions.flatMap((region) => region.versions.map((version) => ({ region, version })));
  const columns = consolidatedColumns(tables, rows, say);
  const titles = titlesOf(tables, say);
  const header = columns.map((column) => text(column.header, "header"));
  const cells = rows.map((row) => columns.map((column) => column.cellOf(row)));
  const first = titles.length + 2;
  const total = columns.map((column, at) => totalCell(column, at, first, rows, say));
  const ofTable = [header, ...cells];
  const sheet: PlannedSheet = {
    name,
    cells: evenRows([...titles, [], ...ofTable, total]),
    columnWidths: widthsOf(ofTable.map((row) => row.map((cell) => cell?.value ?? ""))),
    frozen: { rows: titles.length + 2, columns: REGION + 1 },
    tables: [{ name: tableName, area: areaOfRows({ row: titles.length + 1, column: 0 }, ofTable) }],
  };
  return { sheet, regions: regions.length, files: new Set(tables.map(({ file }) => file)).size };
}

function titlesOf(tables: readonly NamedTable[], say: (text: Text) => string): Row[] {
  const files = new Set(tables.map(({ file }) => file)).size;
  const province = agreed(tables, ({ province: of }) => of);
  const eligible = ({ main }: EnrolmentTable) => main.columns.eligible?.denominator;
  const tags = {
    denominator: tagged(
      agreed(tables, (table) => table.tags.denominator?.value ?? eligible(table)),
    ),
    segments: tagged(agreed(tables, (table) => table.tags.segments?.value)),
    basis: tagged(agreed(tables, (table) => table.tags.basis?.value ?? table.main.basis)),
    asOf: tagged(agreed(tables, tableDate)),
  };
  const isTold = Object.values(tags).some((tag) => tag !== undefined);
  return [
    [text(say(consolidatedTitle(files, province?.name)), "title")],
    ...(isTold ? [[text(say(tagLine(tags)), "note")]] : []),
  ];
}

/** What all tables say alike. */
function agreed<T>(
  tables: readonly NamedTable[],
  valueOf: (table: EnrolmentTable) => T | undefined,
): T | undefined {
  const values = tables.map(({ table }) => valueOf(table));
  const [first] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first))
    ? first
    : undefined;
}

function tagged<T>(value: T | undefined): { readonly value: T } | undefined {
  return value === undefined ? undefined : { value };
}

/** @param first the first row of regions, as an index of the sheet */
function totalCell(
  { count }: ConsolidatedColumn,
  at: number,
  first: number,
  rows: readonly ConsolidatedRow[],
  say: (text: Text) => string,
): PlannedCell {
  if (at === REGION) return text(say(words.total), "total");
  if (!count) return text("", "total");
  const column = columnName(at);
  const sum = rows.reduce((all, row) => all + count(row), 0);
  const area = `${column}${String(first + 1)}:${column}${String(first + rows.length)}`;
  return formula(`=SUM(${area})`, Number(sum.toFixed(6)), COUNT, "total");
}
