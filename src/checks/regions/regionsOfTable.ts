import { nearestRegion, suggestRegion } from "../../reference/nearestRegion";
import { regenciesOf, type Province, type Regency } from "../../reference/regions";
import type { EnrolmentTable, Line, Slice, TableRow } from "../../tables/enrolmentTable";
import { remember } from "../remember";
import { withoutInvisible } from "../../tables/invisible";
import { seenName } from "./lineNames";

/** Regions row by row: a slice, or all lines of a table. */
export interface RegionList {
  readonly province?: Province;
  readonly rows: readonly Line[];
}

/** A row whose region stands in an earlier row too. */
export interface Repetition {
  readonly row: TableRow;
  readonly first: TableRow;
}

/** All lines of a table, of any year and segment; unknown names as they are seen. */
export const linesOf = remember((table: EnrolmentTable): RegionList => {
  const rows = table.lines.map((line) =>
    line.regency ? line : { ...line, name: seenName(table, line) },
  );
  return { province: table.province, rows };
});

/** Rows whose region stands in an earlier row of the slice too. */
export const repeatedRows = remember(({ rows }: Slice): readonly Repetition[] => {
  const firsts = new Map<string, TableRow>();
  return rows.flatMap((row) => {
    if (!row.regency) return [];
    const first = firsts.get(row.regency.code);
    if (first) return [{ row, first }];
    firsts.set(row.regency.code, row);
    return [];
  });
});

/**
 * Whether most regions have several rows that no year and no segment tells apart: a table of
 * villages, or of years without a column that says so. None of its columns adds up to its total
 * and no row is a repetition.
 */
export const isLong = remember((slice: Slice): boolean => {
  const repeats = repeatedRows(slice);
  const repeated = new Set(repeats.map(({ row }) => row.regency?.code));
  const listed = new Set(slice.rows.flatMap(({ regency }) => regency?.code ?? []));
  return repeats.length > 1 && repeated.size * 2 > listed.size;
});

/** With more unknown names than these the rows are not about regencies and cities. */
export const MOST_UNKNOWN = 100;

/** Regions of the province that stand in no row, not even misspelt. */
export const missingFrom = remember((list: RegionList): readonly Regency[] => {
  const missing = unlisted(list);
  const unknown = new Set(list.rows.flatMap(({ regency, name }) => (regency ? [] : name)));
  if (missing.length === 0 || unknown.size > MOST_UNKNOWN) return missing;
  const misspelt = new Set([...unknown].map((name) => suggestionFor(name, list)?.code));
  return missing.filter(({ code }) => !misspelt.has(code));
});

/**
 * The region that an unknown name most likely means: one that is not listed yet goes first.
 *
 * @param province the one beside the name, in a table of several provinces
 */
export function suggestionFor(
  name: string,
  list: RegionList,
  province = list.province,
): Regency | undefined {
  const seen = withoutInvisible(name);
  return nearestRegion(seen, unlisted(list)) ?? suggestRegion(seen, province?.code);
}

const unlisted = remember(({ province, rows }: RegionList): readonly Regency[] => {
  const listed = new Set(rows.map(({ regency }) => regency?.code));
  return regenciesOf(province?.code ?? "").filter(({ code }) => !listed.has(code));
});
