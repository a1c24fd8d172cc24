import { regionsSent } from "../../checks/files/regionsSent";
import { tableDate } from "../../checks/files/tableDate";
import { consolidatedTitle } from "../../messages/enrolment";
import { tagLine } from "../../messages/tags";
import type { Language, Text } from "../../messages/text";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { areaOfRows } from "../../tables/grid";
import { evenRows, type Row, text } from "../cells";
import { widthsOf } from "../importCopies";
import type { PlannedSheet } from "../writePlan";
import { consolidatedColumns, REGION } from "./consolidatedColumns";
import { consolidatedTotals } from "./consolidatedTotals";
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
 * contradicts the others or is of another date; all figures, then all other columns, then the files
 * that say it. Below it their sums or, where a region has several rows, why there are none.
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
  const totals = consolidatedTotals(columns, rows, titles.length + 2, say);
  const ofTable = [header, ...cells];
  const sheet: PlannedSheet = {
    name,
    cells: evenRows([...titles, [], ...ofTable, ...totals]),
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
