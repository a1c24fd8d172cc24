import { matchRegion, regionsNamed } from "../reference/regionNames";
import { provinces, type Province, type Regency } from "../reference/regions";
import { readCoverageColumn } from "./coverageColumn";
import type { ColumnMapping, EnrolmentTable, NumberCell, TableRow } from "./enrolmentTable";
import { findHeader, type Header } from "./findHeader";
import { formatAt, valueAt, type Grid } from "./grid";
import { headerTexts } from "./headerTexts";
import { readCount } from "./readNumber";
import { tableLines, type TableLine } from "./tableLines";

/**
 * Finds and reads the enrolment table of a hand-made sheet: a header row anywhere, one row for
 * each regency or city, total rows apart.
 *
 * @param columns only what the user changed, in order; undefined takes a role away. A column that
 *   is given to one role is taken from any other. A choice that would leave no table (no region
 *   column, no count beside it or no row under it) is not followed: `columns` of the result says
 *   what holds
 * @param province of which the table is, if the user says so; else most of its regions decide
 * @returns undefined when the sheet has no region column with participants or eligible workers
 *   beside it, or no rows under it
 */
export function readTable(
  grid: Grid,
  columns: ColumnMapping = {},
  province?: Province,
): EnrolmentTable | undefined {
  const header = findHeader(grid);
  if (!header) return undefined;
  const chosen = override(header.columns, columns);
  return (
    readUnder(grid, { ...header, columns: chosen }, province) ??
    (Object.keys(columns).length > 0 ? readUnder(grid, header, province) : undefined)
  );
}

function readUnder(
  grid: Grid,
  { row: headerRow, columns }: Header,
  known?: Province,
): EnrolmentTable | undefined {
  const lines = tableLines(grid, headerRow, columns);
  const regions = lines.filter(({ total }) => !total);
  if (regions.length === 0) return undefined;
  const province = known ?? provinceOf(regions);
  const rows = readRows(grid, lines, columns, province);
  const lastRow = lines.at(-1)?.row ?? headerRow;
  const headers = headersOf(grid, headerRow, lastRow);
  const used = headers.map(({ column }) => column);
  return {
    sheet: grid.sheet,
    area: {
      first: { row: headerRow, column: used[0] ?? grid.column },
      last: { row: lastRow, column: used.at(-1) ?? grid.column },
    },
    headerRow,
    headers,
    columns,
    province,
    titleYears: yearsAbove(grid, headerRow),
    rows: rows.filter((_, index) => lines[index]?.total === false),
    totals: rows.filter((_, index) => lines[index]?.total === true),
  };
}

/** The found columns after each choice in turn. */
function override(found: ColumnMapping, chosen: ColumnMapping): ColumnMapping {
  return Object.entries(chosen).reduce<ColumnMapping>((columns, [role, column]) => {
    const others = Object.entries(columns).filter(
      ([other, taken]) => other !== role && taken !== column,
    );
    const given = column === undefined ? others : [...others, [role, column] as const];
    const next: ColumnMapping = Object.fromEntries(given);
    const counts = next.participants ?? next.eligible;
    return next.region === undefined || counts === undefined ? columns : next;
  }, found);
}

/** The province of more than half of the regions that are known by name. */
function provinceOf(lines: readonly TableLine[]): Province | undefined {
  const codes = lines.flatMap(({ name }) => matchRegion(name)?.province ?? []);
  return provinces.find(
    ({ code }) => codes.filter((other) => other === code).length * 2 > codes.length,
  );
}

/**
 * The region of each line. A bare name that a Kabupaten and a Kota share means the kind that the
 * heading above says, else the one that has no row of its own yet.
 */
function regionsOfLines(
  lines: readonly TableLine[],
  province: Province | undefined,
): (Regency | undefined)[] {
  const candidates = lines.map(({ name, kind, total }) => {
    const named = total ? [] : regionsNamed(name, province?.code);
    const under = named.filter((regency) => regency.kind === kind);
    return under.length > 0 ? under : named;
  });
  const listed = new Set(candidates.flatMap((some) => (some.length === 1 ? some : [])));
  return candidates.map((some) => {
    const regency = some.find((one) => !listed.has(one)) ?? some[0];
    if (regency) listed.add(regency);
    return regency;
  });
}

function readRows(
  grid: Grid,
  lines: readonly TableLine[],
  columns: ColumnMapping,
  province: Province | undefined,
): TableRow[] {
  const regions = regionsOfLines(lines, province);
  const counted = lines.map((line, index) => ({
    row: line.row,
    name: line.name,
    nameCell: line.nameCell,
    regency: regions[index],
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
  const value = readCount(raw);
  return { cell, raw, value, fromText: typeof raw === "string" && value !== undefined };
}

function ratioOf(participants = 0, eligible = 0): number | undefined {
  return participants > 0 && eligible > 0 ? participants / eligible : undefined;
}

function headersOf(grid: Grid, first: number, last: number): EnrolmentTable["headers"] {
  const rows = grid.values.slice(first - grid.row, last - grid.row + 1);
  return headerTexts(grid, first - grid.row).flatMap(({ text }, index) =>
    text !== "" || rows.some((row) => (row[index] ?? "") !== "")
      ? [{ column: grid.column + index, text }]
      : [],
  );
}

function yearsAbove(grid: Grid, headerRow: number): number[] {
  const above = grid.values.slice(0, headerRow - grid.row).flat();
  const years = above.flatMap((value) => String(value).match(/\b(20\d\d|2100)\b/g) ?? []);
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}
