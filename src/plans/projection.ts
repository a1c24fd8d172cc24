import { missingFrom } from "../checks/regions/regionsOfTable";
import { coverage, targetParticipants } from "../domain/coverage";
import type { EnrolmentTable, TableRow } from "../tables/enrolmentTable";
import type { YearTarget } from "./yearTargets";

/** The workers of one region, or of the whole province, at the start of a projection. */
export interface RegionFigures {
  readonly name: string;
  readonly participants: number;
  readonly eligible: number;
}

/** What the user decides before a projection is computed. */
export interface Assumptions {
  readonly targets: readonly YearTarget[];
  /** Yearly growth of eligible workers as a share (0.02 is 2% a year). */
  readonly growth: number;
  /** The year to which the table's eligible workers belong. */
  readonly baseYear: number;
}

/** One region in one year; all undefined where the year has no target. */
export interface YearFigures {
  readonly target?: number;
  readonly targetParticipants?: number;
  /** Workers still to enrol, signed: negative when the target is exceeded. */
  readonly stillToEnrol?: number;
}

export interface ProjectedRegion extends RegionFigures {
  /** A share; undefined without eligible workers. */
  readonly coverage?: number;
  readonly years: readonly YearFigures[];
}

export interface Projection extends Assumptions {
  readonly province: ProjectedRegion;
  readonly regions: readonly ProjectedRegion[];
  /** Regions of the province that the table lacks, and so its sum too. */
  readonly missing: readonly string[];
}

/**
 * Projects every region, and the province as their sum, over the target years.
 *
 * @param table a table without obstacles (see `projectionObstacles`)
 */
export function project(table: EnrolmentTable, assumptions: Assumptions): Projection {
  const regions = table.main.rows.map(figuresOf);
  const province = {
    name: table.province?.name ?? "",
    participants: sum(regions.map((region) => region.participants)),
    eligible: sum(regions.map((region) => region.eligible)),
  };
  return {
    ...assumptions,
    province: projectRegion(province, assumptions),
    regions: regions.map((region) => projectRegion(region, assumptions)),
    missing: missingFrom(table.main).map(({ name }) => name),
  };
}

function figuresOf(row: TableRow): RegionFigures {
  return {
    name: row.regency?.name ?? row.name,
    participants: row.participants?.value ?? 0,
    eligible: row.eligible?.value ?? 0,
  };
}

function projectRegion(region: RegionFigures, assumptions: Assumptions): ProjectedRegion {
  const share = region.eligible > 0 ? coverage(region.participants, region.eligible) : undefined;
  const years = assumptions.targets.map((each): YearFigures => {
    if (!("target" in each)) return {};
    const { target } = each;
    const eligible =
      region.eligible * (1 + assumptions.growth) ** (each.year - assumptions.baseYear);
    const needed = targetParticipants(eligible, target);
    return { target, targetParticipants: needed, stillToEnrol: needed - region.participants };
  });
  return { ...region, coverage: share, years };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
