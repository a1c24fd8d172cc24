import { nearestRegion, suggestRegion } from "../reference/regionNames";
import { regenciesOf, type Regency } from "../reference/regions";
import type { EnrolmentTable, TableRow } from "../tables/enrolmentTable";

/** The region that an unknown name most likely means: one that is not listed yet goes first. */
export function suggestionFor(row: TableRow, table: EnrolmentTable): Regency | undefined {
  return nearestRegion(row.name, unlisted(table)) ?? suggestRegion(row.name, table.province?.code);
}

/** Regions of the province that stand in no row, not even misspelt. */
export function missingFrom(table: EnrolmentTable): Regency[] {
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

function unlisted({ province, rows }: EnrolmentTable): Regency[] {
  const listed = new Set(rows.map(({ regency }) => regency?.code));
  return regenciesOf(province?.code ?? "").filter(({ code }) => !listed.has(code));
}
