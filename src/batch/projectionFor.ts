import type { Finding } from "../checks/finding";
import { andMore, baseYearAssumed, conflictLeftEmpty } from "../messages/batch";
import { sheet as sheetWords } from "../messages/plans";
import { Refused } from "../messages/refused";
import type { Language, Text } from "../messages/text";
import { baseYearOf, planProjection, undecided } from "../plans/decisions";
import { projectionObstacles } from "../plans/projectionObstacles";
import type { WritePlan } from "../plans/writePlan";
import { type Choices, yearTargets } from "../plans/yearTargets";
import { targetsOf } from "../reference/publishedTargets";
import type { EnrolmentTable } from "../tables/enrolmentTable";
import { sameSheetName } from "../tables/sheetName";
import type { WorkbookContent } from "../xlsx/content";

/** A projection, and what was decided for it without asking. */
export interface CautiousProjection {
  readonly plan: WritePlan;
  readonly notices: readonly Text[];
}

/**
 * The pane's projection of a table. Where the pane asks, the cautious answer is taken and told.
 *
 * @param open the findings of its sheet that the user does not accept
 * @throws Refused if something stands in its way
 */
export function projectionFor(
  table: EnrolmentTable,
  workbook: WorkbookContent,
  language: Language,
  open: readonly Finding[],
): CautiousProjection {
  const [obstacle, ...others] = projectionObstacles(table, open);
  if (obstacle) throw new Refused(andMore(obstacle, others.length));
  const { choices, notices } = conflictsLeftEmpty(table);
  const baseYear = baseYearOf(table);
  const decided = {
    choices,
    growth: undecided.growth,
    baseYear: baseYear ?? undecided.baseYear,
    name: freeName(sheetWords.name[language], workbook),
  };
  return {
    plan: planProjection(table, decided, language).plan,
    notices: baseYear === undefined ? [...notices, baseYearAssumed(undecided.baseYear)] : notices,
  };
}

function conflictsLeftEmpty({ province }: EnrolmentTable): { choices: Choices; notices: Text[] } {
  const conflicts = yearTargets(targetsOf(province?.code ?? ""), {}).filter(
    (each) => each.kind === "conflict",
  );
  return {
    choices: Object.fromEntries(conflicts.map(({ year }) => [year, null])),
    notices: conflicts.map(({ year, candidates }) => {
      const targets = candidates.map(({ target }) => target);
      return conflictLeftEmpty(year, targets);
    }),
  };
}

/** "Proyeksi 2024-2030", "Proyeksi 2024-2030 (2)", … */
function freeName(wanted: string, { sheets }: WorkbookContent): string {
  const isTaken = (name: string) => sheets.some((sheet) => sameSheetName(sheet.name, name));
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted} (${number})`;
  return name;
}
