import { useState } from "react";
import { showPoints } from "../messages/numbers";
import { sheet as sheetWords } from "../messages/plans";
import type { Language } from "../messages/text";
import { baseYearOf, planProjection, undecided } from "../plans/decisions";
import type { Choices } from "../plans/yearTargets";
import { readSignedPercent } from "../tables/readNumber";
import { cellAddress } from "../tables/grid";
import { isSheetName } from "../tables/sheetName";
import type { TableOfSheet } from "./sheetState";

/** What the user decides; kept while the pane lives, so that going back loses nothing. */
export interface Decisions {
  readonly choices: Choices;
  /** As typed, in percent. */
  readonly growthText: string;
  /** Counts where the table tells no year. */
  readonly baseYear?: number;
  readonly name: string;
}

/** Decisions by the table that they are about. */
export type KeptDecisions = Map<string, Decisions>;

/** Growth beyond this is a typing mistake: a share a year. */
const MOST_GROWTH = 0.5;

/** The decisions of a projection, and what follows from them. */
export function useProjection(
  { sheet: { reading }, table }: TableOfSheet,
  language: Language,
  kept: KeptDecisions,
) {
  const key = `${reading.id} ${cellAddress(table.area.first)}`;
  const [decisions, setDecisions] = useState<Decisions>(() => ({
    choices: {},
    growthText: showPoints(undecided.growth),
    name: sheetWords.name[language],
    ...kept.get(key),
  }));

  const decide = (change: Partial<Decisions>) => {
    const next = { ...decisions, ...change };
    kept.set(key, next);
    setDecisions(next);
  };
  const { choices, name } = decisions;
  const baseYear = baseYearOf(table, decisions.baseYear);
  const growth = growthOf(decisions.growthText);
  const { projection, plan } = planProjection(
    table,
    {
      choices,
      growth: growth ?? undecided.growth,
      baseYear: baseYear ?? undecided.baseYear,
      name,
    },
    language,
  );
  const decided =
    baseYear !== undefined && !projection.targets.some(({ kind }) => kind === "conflict");
  const ready = decided && growth !== undefined && isSheetName(name);

  return { decisions, decide, growth, baseYear, projection, plan, ready };
}

function growthOf(text: string): number | undefined {
  const growth = readSignedPercent(text);
  return growth !== undefined && Math.abs(growth) <= MOST_GROWTH ? growth : undefined;
}
