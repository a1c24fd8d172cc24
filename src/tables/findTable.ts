import { matchRegion } from "../reference/regionNames";
import { provinces, type Province } from "../reference/regions";
import { readCoverageColumn } from "./coverageColumn";
import type { ColumnMapping, EnrolmentTable, NumberCell, TableRow } from "./enrolmentTable";
import { findHeader } from "./findHeader";
import { formatAt, valueAt, type Grid } from "./grid";
import { readIndonesianNumber } from "./readNumber";
import { tableLines, type TableLine } from "./tableLines";

/**
 * Finds and reads the enrolment table of a hand-made sheet: a header row anywhere, one row for
 * each regency or city, total rows apart.
 *
 * @param columns the user's choice, which overrides what the headers said; a role that is
 *   given as undefined is taken from the table
 * @returns undefined when the sheet has no region column with participants or eligible workers
 *   beside it, or no rows under it
 */
export function readTable(grid: Grid, columns: ColumnMapping = {}): EnrolmentTable | undefined {
  const header = findHeader(grid);
  if (!header) return undefined;
  const mapping = override(header.columns, columns);
  if (mapping.region === undefined) return undefined;
  if (mapping.participants === undefined && mapping.eligible === undefined) return undefined;
  const lines = tableLines(grid, header.row, mapping);
  const regions = lines.filter(({ total }) => !total);
  if (regions.length === 0) return undefined;
  const province = provinceOf(regions);
  const rows = readRows(grid, lines, mapping, province);
  const headers = headersOf(grid, header.row);
  const used = [...headers.map(({ column }) => column), ...Object.values(mapping)];
  return {
    sheet: grid.sheet,
    area: {
      first: { row: header.row, column: Math.min(...used) },
      last: { row: lines.at(-1)?.row ?? header.row, column: Math.max(...used) },
    },
    headerRow: header.row,
    headers,
    columns: mapping,
    province,
    titleYears: yearsAbove(grid, header.row),
    rows: rows.filter((_, index) => lines[index]?.total === false),
    totals: rows.filter((_, index) => lines[index]?.total === true),
  };
}

/** A column that the user gave another meaning loses the one it had. */
function override(found: ColumnMapping, chosen: ColumnMapping): ColumnMapping {
  const taken = Object.values(chosen);
  const kept = Object.entries(found).filter(([, column]) => !taken.includes(column));
  const given = Object.entries({ ...Object.fromEntries(kept), ...chosen });
  return Object.fromEntries(given.filter(([, column]) => column !== undefined));
}

/** The province of more than half of the regions that are known by name. */
function provinceOf(lines: readonly TableLine[]): Province | undefined {
  const codes = lines.flatMap(({ name }) => matchRegion(name)?.province ?? []);
  return provinces.find(
    ({ code }) => codes.filter((other) => other === code).length * 2 > codes.length,
  );
}

function readRows(
  grid: Grid,
  lines: readonly TableLine[],
  columns: ColumnMapping,
  province: Province | undefined,
): TableRow[] {
  const counted = lines.map((line) => ({
    row: line.row,
    name: line.name,
    nameCell: line.nameCell,
    regency: line.total ? undefined : matchRegion(line.name, province?.code),
    participants: countAt(grid, line.row, columns.participants),
    eligible: countAt(grid, line.row, columns.eligible),
  }));
  const { coverage: column } = columns;
  if (column === undefined) return counted;
  const coverages = readCoverageColumn(
    counted.map(({ row, participants, eligible }) => ({
      cell: { row, column },
      raw: valueAt(grid, { row, column }),
      format: formatAt(grid, { row, column }),
      ratio: ratioOf(participants?.value, eligible?.value),
    })),
  );
  return counted.map((row, index) => ({ ...row, coverage: coverages[index] }));
}

function countAt(grid: Grid, row: number, column: number | undefined): NumberCell | undefined {
  if (column === undefined) return undefined;
  const cell = { row, column };
  const raw = valueAt(grid, cell);
  if (typeof raw === "number") return { cell, raw, value: raw, fromText: false };
  const value = typeof raw === "string" ? readIndonesianNumber(raw, "count") : undefined;
  return { cell, raw, value, fromText: value !== undefined };
}

function ratioOf(participants = 0, eligible = 0): number | undefined {
  return participants > 0 && eligible > 0 ? participants / eligible : undefined;
}

function headersOf(grid: Grid, row: number): EnrolmentTable["headers"] {
  return (grid.values[row - grid.row] ?? []).flatMap((value, index) => {
    const text = String(value).replace(/\s+/g, " ").trim();
    return text === "" ? [] : [{ column: grid.column + index, text }];
  });
}

function yearsAbove(grid: Grid, headerRow: number): number[] {
  const above = grid.values.slice(0, headerRow - grid.row).flat();
  const years = above.flatMap((value) => String(value).match(/\b(20\d\d|2100)\b/g) ?? []);
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}
