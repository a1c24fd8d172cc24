import { useState } from "react";
import { applyPlan, type Written } from "../excel/applyPlan";
import { isSheetName } from "../excel/sheetName";
import { explain } from "../excel/officeErrors";
import { sheet as sheetWords } from "../messages/plans";
import type { Language, Text } from "../messages/text";
import { project } from "../plans/projection";
import { projectionPlan } from "../plans/projectionPlan";
import { type Choices, projectionYears, yearTargets } from "../plans/yearTargets";
import { targetsOf } from "../reference/publishedTargets";
import { areaAddress } from "../tables/grid";
import { readSignedPercent } from "../tables/readNumber";
import type { CheckedSheet } from "./useSheet";

/** What the user decides; kept while the pane lives, so that going back loses nothing. */
export interface Decisions {
  readonly choices: Choices;
  /** As typed, in percent. */
  readonly growthText: string;
  readonly baseYear?: number;
  readonly name: string;
}

/** Decisions by the id of the sheet that they are about. */
export type KeptDecisions = Map<string, Decisions>;

/** How the write stands. */
type Job =
  | { readonly kind: "deciding" }
  | { readonly kind: "writing" }
  | { readonly kind: "failed"; readonly text: Text }
  | { readonly kind: "written"; readonly written: Written };

/** Years to which eligible workers may belong: some before the first target year, too. */
export const baseYears: readonly number[] = [2020, 2021, 2022, 2023, ...projectionYears];

/** Growth beyond this is a typing mistake: a share a year. */
const MOST_GROWTH = 0.5;

/** The decisions of a projection, what follows from them, and the write. */
export function useProjection(
  { reading, table }: CheckedSheet,
  language: Language,
  kept: KeptDecisions,
  onWritten: () => void,
) {
  const [decisions, setDecisions] = useState<Decisions>(
    () =>
      kept.get(reading.id) ?? {
        choices: {},
        growthText: "0",
        baseYear: onlyBaseYear(table.titleYears),
        name: sheetWords.name[language],
      },
  );
  const [job, setJob] = useState<Job>({ kind: "deciding" });

  const decide = (change: Partial<Decisions>) => {
    const next = { ...decisions, ...change };
    kept.set(reading.id, next);
    setDecisions(next);
  };
  const { choices, baseYear, name } = decisions;
  const targets = yearTargets(targetsOf(table.province?.code ?? ""), choices);
  const growth = growthOf(decisions.growthText);
  const decided = !targets.some(({ kind }) => kind === "conflict");
  const projection = project(table, {
    targets,
    growth: growth ?? 0,
    baseYear: baseYear ?? projectionYears[0],
  });
  const sheet = {
    name,
    sourceSheet: table.sheet,
    sourceArea: areaAddress(table.area),
    language,
  };
  const plan = projectionPlan(projection, sheet);
  const ready = decided && growth !== undefined && baseYear !== undefined && isSheetName(name);

  const write = async () => {
    setJob({ kind: "writing" });
    try {
      const written = await applyPlan(plan, reading);
      setJob({ kind: "written", written });
      onWritten();
    } catch (error) {
      setJob({ kind: "failed", text: explain(error) });
    }
  };

  return { decisions, decide, growth, projection, plan, ready, job, write };
}

/** The one possible year that the titles name; with none or several the user is asked. */
function onlyBaseYear(titleYears: readonly number[]): number | undefined {
  const [year, ...others] = titleYears.filter((each) => baseYears.includes(each));
  return others.length === 0 ? year : undefined;
}

function growthOf(text: string): number | undefined {
  const growth = readSignedPercent(text);
  return growth !== undefined && Math.abs(growth) <= MOST_GROWTH ? growth : undefined;
}
