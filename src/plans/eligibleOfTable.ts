import type { EnrolmentTable } from "../tables/enrolmentTable";
import type { EligibleOfSheet } from "./importParticipants";

/** The eligible workers that a table of regencies and cities tells; undefined if it tells none. */
export function eligibleOfTable({
  sheet,
  level,
  main,
}: EnrolmentTable): EligibleOfSheet | undefined {
  // Those of one segment are fewer than all.
  if (level !== "regency" || main.segment !== undefined) return undefined;
  const known = main.rows.flatMap(({ regency, eligible }): [string, number][] =>
    // A zero stands where nothing was reported.
    regency && eligible?.value ? [[regency.code, eligible.value]] : [],
  );
  return known.length > 0 ? { sheet, byCode: new Map(known) } : undefined;
}
