import { figureKey, type ToldFigure } from "../../checks/files/regionFigures";
import type { RegionOfFiles, Version } from "../../checks/files/regionsSent";
import { tableDate } from "../../checks/files/tableDate";
import { columnNames } from "../../messages/columnNames";
import { columnTitle } from "../../messages/enrolment";
import { sheet as words } from "../../messages/imports";
import { showDate, tagNames } from "../../messages/tags";
import type { Text } from "../../messages/text";
import { provinces } from "../../reference/regions";
import { figures as figureOrder, isCount } from "../../tables/enrolmentTable";
import { inOrder } from "../../tables/slot";
import { COUNT, number } from "../cells";
import { fileText, knownText } from "../importCells";
import { copiedCell } from "../importCopies";
import type { PlannedCell } from "../writePlan";
import { otherColumns } from "./otherColumns";
import { freeHeader } from "./tableHeaders";
import type { NamedTable } from "./together";

/** A column of the table: its header, and what a row of it holds. */
export interface ConsolidatedColumn {
  readonly header: string;
  readonly cellOf: (row: ConsolidatedRow) => PlannedCell | null;
  /** What its total is, if it has one. */
  readonly count?: (row: ConsolidatedRow) => number;
}

/** What files that don't contradict each other say of a region. */
export interface ConsolidatedRow {
  readonly region: RegionOfFiles;
  readonly version: Version;
}

/** The place of the column of regions. */
export const REGION = 1;

/**
 * Code and region, the figures, what else the files have by its header, the date of each row where
 * it is not that of all, and the files.
 */
export function consolidatedColumns(
  tables: readonly NamedTable[],
  rows: readonly ConsolidatedRow[],
  say: (text: Text) => string,
): ConsolidatedColumn[] {
  const unnumbered: readonly ConsolidatedColumn[] = [
    { header: say(words.code), cellOf: ({ region }) => knownText(region.code) },
    { header: say(words.region), cellOf: ({ region }) => copiedCell(region.name) },
    ...provinceColumn(rows, say),
    ...figureColumns(rows, say),
    ...otherColumns(tables, say),
    ...dateColumn(tables, say),
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

/** Only where the files are not all of one date. As words: a row of another date is one too many. */
function dateColumn(
  tables: readonly NamedTable[],
  say: (text: Text) => string,
): ConsolidatedColumn[] {
  const dates = tables.map(({ table }) => {
    const date = tableDate(table);
    return date && say(showDate(date));
  });
  if (new Set(dates).size < 2) return [];
  const cellOf = ({ version }: ConsolidatedRow) => {
    const told = new Set(version.flatMap(({ table: at }) => dates[at] ?? []));
    return told.size > 0 ? fileText([...told].join("; ")) : null;
  };
  return [{ header: say(tagNames.asOf), cellOf }];
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
