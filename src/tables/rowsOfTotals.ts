import { matchProvince } from "../reference/regionNames";
import type { Place, TableRow, TotalRow } from "./enrolmentTable";
import { groupedBy } from "./groupedBy";
import type { RegionLine } from "./lineRegions";

interface Placed {
  readonly line: RegionLine;
  readonly row: TableRow;
}

/**
 * The totals of a slice, each with the rows that it adds up: all of them; those of a kind ("Jumlah
 * Kota"); those of a province; or, where several totals have the same name or are subtotals, those
 * since the total before.
 *
 * @param all every line of the slice, top to bottom
 * @param rows those that are no totals
 */
export function rowsOfTotals(all: readonly Placed[], rows: readonly TableRow[]): TotalRow[] {
  if (rows.length === all.length) return [];
  const repeated = repeatedNames(all);
  const byProvince = groupedBy(
    rows.filter(({ regency }) => regency),
    ({ regency }) => regency?.province,
  );
  let since: TableRow[] = [];
  return all.flatMap(({ line, row }) => {
    if (!line.isTotal) {
      since.push(row);
      return [];
    }
    const above = since;
    since = [];
    return [{ ...row, of: rowsOf(line.name, above, rows, repeated, byProvince) }];
  });
}

function rowsOf(
  name: string,
  above: readonly TableRow[],
  rows: readonly TableRow[],
  repeated: ReadonlySet<string>,
  byProvince: ReadonlyMap<string | undefined, TableRow[]>,
): readonly TableRow[] | undefined {
  const kind = kindIn(name);
  if (kind) return rows.filter(({ regency }) => regency?.kind === kind);
  if (/\bsub/i.test(name)) return above.length > 0 ? above : undefined;
  const province = byProvince.size > 1 ? provinceIn(name) : undefined;
  if (province) return byProvince.get(province.code);
  return repeated.has(name.toLowerCase()) && above.length > 0 ? above : rows;
}

/** "Provinsi Bali", "Jumlah Bali", "Bali Total". */
function provinceIn(name: string) {
  return matchProvince(name.replace(/\b(total|jumlah|jml)\b/gi, ""));
}

/** "Jumlah Kota" and "Total Kab.", but not "Jumlah Kab/Kota". */
function kindIn(name: string): Place["kind"] | undefined {
  const [regencies, cities] = [/\bkab/i.test(name), /\bkota\b/i.test(name)];
  if (regencies === cities) return undefined;
  return cities ? "Kota" : "Kabupaten";
}

function repeatedNames(all: readonly Placed[]): ReadonlySet<string> {
  const names = all.flatMap(({ line }) => (line.isTotal ? [line.name.toLowerCase()] : []));
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
