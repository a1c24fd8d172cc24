import { nearestRegion, suggestRegion } from "../reference/nearestRegion";
import { regenciesOf, type Regency } from "../reference/regions";
import type { EnrolmentTable, TableRow } from "../tables/enrolmentTable";

/** The region that an unknown name most likely means: one that is not listed yet goes first. */
export function suggestionFor(row: TableRow, table: EnrolmentTable): Regency | undefined {
  return nearestRegion(row.name, unlisted(table)) ?? suggestRegion(row.name, table.province?.code);
}

/** Regions of the province that stand in no row, not even misspelt; none in a long table. */
export function missingFrom(table: EnrolmentTable): Regency[] {
  if (isLong(table)) return [];
  const misspelt = table.rows
    .filter(({ regency }) => regency === undefined)
    .map((row) => suggestionFor(row, table)?.code);
  return unlisted(table).filter(({ code }) => !misspelt.includes(code));
}

/** Rows whose region stands in an earlier row too. */
export function repeatedRows({ rows }: EnrolmentTable): { row: TableRow; first: TableRow }[] {
  const firsts = new Map<string, TableRow>();
  return rows.flatMap((row) => {
    if (!row.regency) return [];
    const first = firsts.get(row.regency.code);
    if (first) return [{ row, first }];
    firsts.set(row.regency.code, row);
    return [];
  });
}

/**
 * Whether most regions have several rows: a table of years, segments or villages, of which no
 * column adds up to its total and no row is a repetition.
 */
export function isLong(table: EnrolmentTable): boolean {
  const repeats = repeatedRows(table);
  const repeated = new Set(repeats.map(({ row }) => row.regency));
  const listed = new Set(table.rows.flatMap(({ regency }) => regency ?? []));
  return repeats.length > 1 && repeated.size * 2 > listed.size;
}

function unlisted({ province, rows }: EnrolmentTable): Regency[] {
  const listed = new Set(rows.map(({ regency }) => regency?.code));
  return regenciesOf(province?.code ?? "").filter(({ code }) => !listed.has(code));
}
