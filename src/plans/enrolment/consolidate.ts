import { figureKey, type ToldFigure } from "../../checks/files/regionFigures";
import { type RegionOfFiles, regionsSent, type Version } from "../../checks/files/regionsSent";
import { tableDate } from "../../checks/files/tableDate";
import { columnNames } from "../../messages/columnNames";
import { columnTitle, consolidatedTitle } from "../../messages/enrolment";
import { sheet as words } from "../../messages/imports";
import { tagLine } from "../../messages/tags";
import type { Language, Text } from "../../messages/text";
import { provinces } from "../../reference/regions";
import {
  type Column,
  type EnrolmentTable,
  figures as figureOrder,
  isCount,
  keys,
} from "../../tables/enrolmentTable";
import { areaOfRows, type CellValue, columnName, formatAt, valueAt } from "../../tables/grid";
import { tidyHeader } from "../../tables/headerWords";
import { inOrder } from "../../tables/slot";
import { COUNT, evenRows, formula, number, type Row, text } from "../cells";
import { fileText, knownText } from "../importCells";
import { copiedCell, widthsOf } from "../importCopies";
import type { PlannedCell, PlannedSheet } from "../writePlan";
import { freeHeader } from "./tableHeaders";
import type { NamedTable } from "./together";

/** Tables of several files as one. */
export interface Consolidated {
  readonly sheet: PlannedSheet;
  /** How many regencies and files it has. */
  readonly regions: number;
  readonly files: number;
}

/** A column of the table: its header, and what a row of it holds. */
interface ConsolidatedColumn {
  readonly header: string;
  readonly cellOf: (row: ConsolidatedRow) => PlannedCell | null;
  /** What its total is, if it has one. */
  readonly count?: (row: ConsolidatedRow) => number;
}

/** What files that don't contradict each other say of a region. */
interface ConsolidatedRow {
  readonly region: RegionOfFiles;
  readonly version: Version;
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
  const columns = columnsOf(tables, rows, say);
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

/** The place of the column of regions. */
const REGION = 1;

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

function columnsOf(
  tables: readonly NamedTable[],
  rows: readonly ConsolidatedRow[],
  say: (text: Text) => string,
): ConsolidatedColumn[] {
  const unnumbered: readonly ConsolidatedColumn[] = [
    { header: say(words.code), cellOf: ({ region }) => knownText(region.code) },
    { header: say(words.region), cellOf: ({ region }) => fileText(region.name) },
    ...provinceColumn(rows, say),
    ...figureColumns(rows, say),
    ...otherColumns(tables),
    { header: say(words.file), cellOf: ({ version }) => fileText(filesOf(version)) },
  ];
  const headers: string[] = [];
  return unnumbered.map((column) => {
    const header = freeHeader(column.header, headers);
    headers.push(header);
    return { ...column, header };
  });
}

function filesOf(version: Version): string {
  return [...new Set(version.map(({ file }) => file))].join("; ");
}

/** Only where the regions are of several provinces. */
function provinceColumn(
  rows: readonly ConsolidatedRow[],
  say: (text: Text) => string,
): ConsolidatedColumn[] {
  const nameOf = ({ region: { code = "" } }: ConsolidatedRow) =>
    provinces.find((province) => province.code === code.slice(0, 2))?.name;
  const names = new Set(rows.flatMap((row) => nameOf(row) ?? []));
  if (names.size < 2) return [];
  return [{ header: say(columnNames.province), cellOf: (row) => knownText(nameOf(row)) }];
}

/** By figure, then by time and segment. */
function figureColumns(
  rows: readonly ConsolidatedRow[],
  say: (text: Text) => string,
): ConsolidatedColumn[] {
  const told = rows.flatMap(({ version }) => version.flatMap(({ figures }) => [...figures]));
  const columns = [...new Map(told).values()].sort(
    (a, b) => figureOrder.indexOf(a.figure) - figureOrder.indexOf(b.figure) || inOrder(a, b),
  );
  return columns.map((column) => {
    const key = figureKey(column);
    const figureOf = ({ version }: ConsolidatedRow) =>
      version.flatMap(({ figures }) => figures.get(key) ?? [])[0];
    const cellOf = (row: ConsolidatedRow) => {
      const figure = figureOf(row);
      return figure ? figureCell(figure) : null;
    };
    const header = say(columnTitle({ ...column, role: column.figure }));
    const count = (row: ConsolidatedRow) => figureOf(row)?.value ?? 0;
    return isCount(column.figure) ? { header, cellOf, count } : { header, cellOf };
  });
}

function figureCell({ value, decimals }: ToldFigure): PlannedCell {
  if (decimals === undefined) return number(value, Number.isInteger(value) ? COUNT : "#,##0.###");
  return number(value, decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%");
}

/** What is no figure, by its header. In a table with several rows a region it is that of the first. */
function otherColumns(tables: readonly NamedTable[]): ConsolidatedColumn[] {
  const byHeader = new Map<string, { header: string; of: Map<number, Column> }>();
  tables.forEach(({ table }, at) => {
    const taken = new Set(table.slices.flatMap(({ columns }) => Object.values(columns)));
    for (const column of table.columns) {
      if (taken.has(column) || isKey(column) || isNumber(column)) continue;
      const key = tidyHeader(column.text);
      const { header, of } = byHeader.get(key) ?? { header: column.text, of: new Map() };
      byHeader.set(key, { header, of: of.has(at) ? of : of.set(at, column) });
    }
  });
  return [...byHeader.values()].map(({ header, of }) => ({
    header,
    cellOf: ({ version }) => {
      const cells = version.flatMap(({ table: at, line }) => {
        const [table, column] = [tables[at]?.table, of.get(at)];
        return table && column ? (otherCell(table, column, line.row) ?? []) : [];
      });
      return cells[0] ?? null;
    },
  }));
}

function otherCell({ grid }: EnrolmentTable, { column }: Column, row: number): PlannedCell | null {
  const value: CellValue = valueAt(grid, { row, column });
  return copiedCell(value, formatAt(grid, { row, column }));
}

function isKey({ role }: Column): boolean {
  return keys.some((key) => key === role);
}

/** The numbers of a file's rows say nothing beside those of another. */
function isNumber({ text: header }: Column): boolean {
  return /^(no|nomor|no urut|nomor urut|id|#|)$/.test(tidyHeader(header));
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
