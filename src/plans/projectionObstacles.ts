import {
  noProvince,
  noPublishedTarget,
  noRegions,
  regionTwice,
  unknownRegionInWay,
  unreadableNumberInWay,
} from "../messages/plans";
import type { Text } from "../messages/text";
import { targetsOf } from "../reference/publishedTargets";
import type { EnrolmentTable, NumberCell, TableRow } from "../tables/enrolmentTable";
import { cellAddress } from "../tables/grid";
import { projectionYears } from "./yearTargets";

/**
 * Why this table can't be projected yet: each sentence names one thing to mend. With any of
 * these the sums would be wrong; other findings of the check do not stand in the way.
 */
export function projectionObstacles(table: EnrolmentTable): Text[] {
  if (table.rows.length === 0) return [noRegions];
  if (!table.province) return [noProvince];
  const years: readonly number[] = projectionYears;
  const published = targetsOf(table.province.code);
  if (!published.some((target) => years.includes(target.year))) {
    return [noPublishedTarget(table.province.name)];
  }
  const seen = new Set<string>();
  const { name } = table.province;
  return table.rows.flatMap((row) => [
    ...regionObstacles(row, name, seen),
    ...numberObstacles(row),
  ]);
}

function regionObstacles(row: TableRow, province: string, seen: Set<string>): Text[] {
  const address = cellAddress(row.nameCell);
  if (!row.regency) return [unknownRegionInWay(address, row.name, province)];
  if (seen.has(row.regency.code)) return [regionTwice(address, row.regency.name)];
  seen.add(row.regency.code);
  return [];
}

function numberObstacles(row: TableRow): Text[] {
  const wrong = (number?: NumberCell) => !(number?.value !== undefined && number.value >= 0);
  return [row.participants, row.eligible]
    .filter(wrong)
    .map((number) => unreadableNumberInWay(cellAddress(number?.cell ?? row.nameCell), row.name));
}
