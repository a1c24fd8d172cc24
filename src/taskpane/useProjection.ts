import { useRef, useState } from "react";
import { type Amount, applyPlan, type Written } from "../excel/writing/applyPlan";
import { explain } from "../excel/officeErrors";
import { showPoints } from "../messages/numbers";
import { sheet as sheetWords } from "../messages/plans";
import type { Language, Text } from "../messages/text";
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
  readonly baseYear?: number;
  readonly name: string;
}

/** Decisions by the table that they are about. */
export type KeptDecisions = Map<string, Decisions>;

/** How the write stands. */
type Job =
  | { readonly kind: "deciding" }
  | { readonly kind: "writing"; readonly done: Amount; readonly all: Amount }
  | { readonly kind: "failed"; readonly text: Text }
  | { readonly kind: "written"; readonly written: Written };

const nothing: Amount = { rows: 0, cells: 0 };

/** Growth beyond this is a typing mistake: a share a year. */
const MOST_GROWTH = 0.5;

/** The decisions of a projection, what follows from them, and the write. */
export function useProjection(
  { sheet: { reading }, table }: TableOfSheet,
  language: Language,
  kept: KeptDecisions,
  onWritten: () => void,
) {
  const key = `${reading.id} ${cellAddress(table.area.first)}`;
  const [decisions, setDecisions] = useState<Decisions>(() => ({
    choices: {},
    growthText: showPoints(undecided.growth),
    name: sheetWords.name[language],
    ...kept.get(key),
    baseYear: kept.get(key)?.baseYear ?? baseYearOf(table),
  }));
  const [job, setJob] = useState<Job>({ kind: "deciding" });
  const stopping = useRef(new AbortController());

  const decide = (change: Partial<Decisions>) => {
    const next = { ...decisions, ...change };
    kept.set(key, next);
    setDecisions(next);
  };
  const { choices, baseYear = undecided.baseYear, name } = decisions;
  const growth = growthOf(decisions.growthText);
  const { projection, plan } = planProjection(
    table,
    { choices, growth: growth ?? undecided.growth, baseYear, name },
    language,
  );
  const decided =
    decisions.baseYear !== undefined && !projection.targets.some(({ kind }) => kind === "conflict");
  const ready = decided && growth !== undefined && isSheetName(name);

  const write = async () => {
    const { signal } = (stopping.current = new AbortController());
    const progress = (done: Amount, all: Amount) => setJob({ kind: "writing", done, all });
    progress(nothing, nothing);
    try {
      const written = await applyPlan(plan, { source: reading, progress, stop: signal });
      setJob({ kind: "written", written });
      onWritten();
    } catch (error) {
      setJob({ kind: "failed", text: explain(error) });
    }
  };

  const stop = () => stopping.current.abort();

  return { decisions, decide, growth, projection, plan, ready, job, write, stop };
}

function growthOf(text: string): number | undefined {
  const growth = readSignedPercent(text);
  return growth !== undefined && Math.abs(growth) <= MOST_GROWTH ? growth : undefined;
}
