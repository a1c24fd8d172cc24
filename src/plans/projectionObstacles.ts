import type { Finding } from "../checks/finding";
import { denominatorRebased } from "../checks/time/denominatorRebased";
import {
  denominatorRebased as rebased,
  noFigures,
  noProvince,
  noPublishedTarget,
  noRegions,
  onlySegment,
  provinceRows,
  regionTwice,
  unknownRegionInWay,
  unreadableNumberInWay,
} from "../messages/plans";
import type { Text } from "../messages/text";
import { targetsOf } from "../reference/publishedTargets";
import type { EnrolmentTable, NumberCell, TableRow } from "../tables/enrolmentTable";
import { cellAddress, contains } from "../tables/grid";
import { projectionYears } from "./yearTargets";

/**
 * Why this table can't be projected yet: each sentence names one thing to mend. With any of
 * these the sums would be wrong; other findings of the check do not stand in the way.
 *
 * @param open the findings of its sheet that the user has not accepted: a series whose eligible
 *   workers were rebased is not projected before the user has accepted the break
 */
export function projectionObstacles(table: EnrolmentTable, open: readonly Finding[]): Text[] {
  const { main, province, level } = table;
  if (main.rows.length === 0) return [noRegions];
  if (level === "province") return [provinceRows];
  if (!province) return [noProvince];
  const figures = (["participants", "eligible"] as const).filter((each) => !main.columns[each]);
  if (figures.length > 0) return figures.map(noFigures);
  if (main.segment !== undefined) return [onlySegment(main.segment)];
  const years: readonly number[] = projectionYears;
  const published = targetsOf(province.code);
  if (!published.some((target) => years.includes(target.year))) {
    return [noPublishedTarget(province.name)];
  }
  const seen = new Set<string>();
  return [
    ...main.rows.flatMap((row) => [
      ...regionObstacles(row, province.name, seen),
      ...numberObstacles(row),
    ]),
    ...breakObstacles(table, open),
  ];
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

function breakObstacles({ area }: EnrolmentTable, open: readonly Finding[]): Text[] {
  return open
    .filter(({ code, cell }) => code === denominatorRebased.code && contains(area, cell))
    .map(({ cell }) => rebased(cellAddress(cell)));
}
