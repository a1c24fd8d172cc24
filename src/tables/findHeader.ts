import { matchRegion } from "../reference/regionNames";
import type { ColumnMapping, Role } from "./enrolmentTable";
import type { CellValue, Grid } from "./grid";
import { headerWeight, roleOfHeader } from "./headerWords";

/** The header row of an enrolment table and what its columns hold. */
export interface Header {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly columns: ColumnMapping;
}

interface Candidate extends Header {
  /** How many different regions stand below, in the region column. */
  readonly regions: number;
}

/** A header below this many rows is not looked for: long lists are no enrolment tables. */
const HEADERS_LOOKED_AT = 200;
/** A province has at most 38 regencies and cities: this many rows tell what a column holds. */
const ROWS_LOOKED_AT = 60;

/** Finds the header row of the enrolment table on a sheet; undefined when there is none. */
export function findHeader(grid: Grid): Header | undefined {
  const [best] = grid.values
    .slice(0, HEADERS_LOOKED_AT)
    .flatMap((_, index) => candidateAt(grid, index) ?? [])
    .sort(
      (a, b) =>
        Number(b.regions > 0) - Number(a.regions > 0) ||
        Object.keys(b.columns).length - Object.keys(a.columns).length ||
        b.regions - a.regions ||
        b.row - a.row,
    );
  return best && { row: best.row, columns: best.columns };
}

/** The row at an index of the grid read as a header, if it names figures and a region column. */
function candidateAt(grid: Grid, index: number): Candidate | undefined {
  const headers = (grid.values[index] ?? []).map((value) =>
    typeof value === "string" ? value : "",
  );
  const figures = headers.map((header, column) => (holdsWords(grid, index, column) ? "" : header));
  const participants = columnFor("participants", figures);
  const eligible = columnFor("eligible", figures);
  if (participants === undefined && eligible === undefined) return undefined;
  const region = regionColumn(grid, index, headers);
  if (region === undefined) return undefined;
  const found: [Role, number | undefined][] = [
    ["region", region.column],
    ["code", columnFor("code", headers)],
    ["participants", participants],
    ["eligible", eligible],
    ["coverage", columnFor("coverage", figures)],
  ];
  const columns: ColumnMapping = Object.fromEntries(
    found.flatMap(([role, column]) =>
      column === undefined ? [] : [[role, column + grid.column] as const],
    ),
  );
  return { row: grid.row + index, columns, regions: region.regions };
}

function columnFor(role: Role, headers: readonly string[]): number | undefined {
  const [best] = headers
    .map((header, column) => ({ header, column }))
    .filter(({ header }) => roleOfHeader(header) === role)
    .sort((a, b) => headerWeight(b.header) - headerWeight(a.header));
  return best?.column;
}

/**
 * The column with the most different region names; a header that says so goes before contents,
 * and is enough where no name is known.
 */
function regionColumn(
  grid: Grid,
  index: number,
  headers: readonly string[],
): { column: number; regions: number } | undefined {
  const [best] = headers
    .map((header, column) => ({
      column,
      regions: regionsBelow(grid, index, column),
      named: roleOfHeader(header) === "region" && matchRegion(header) === undefined,
    }))
    .filter(({ regions, named }) => named || regions > 1)
    .sort(
      (a, b) =>
        Number(b.named && b.regions > 0) - Number(a.named && a.regions > 0) ||
        b.regions - a.regions,
    );
  return best;
}

function regionsBelow(grid: Grid, index: number, column: number): number {
  const codes = cellsBelow(grid, index, column).flatMap((value) =>
    typeof value === "string" ? (matchRegion(value)?.code ?? []) : [],
  );
  return new Set(codes).size;
}

/** Whether a column holds words without any figure: "Peserta" may be a status or a name. */
function holdsWords(grid: Grid, index: number, column: number): boolean {
  const filled = cellsBelow(grid, index, column).filter((value) => value !== "");
  return filled.length > 0 && !filled.some((value) => /\d/.test(String(value)));
}

function cellsBelow(grid: Grid, index: number, column: number): CellValue[] {
  const rows = grid.values.slice(index + 1, index + 1 + ROWS_LOOKED_AT);
  return rows.map((row) => row[column] ?? "");
}
