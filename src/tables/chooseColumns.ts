import { printsShare } from "../domain/printedPercent";
import type { Column, Figure } from "./enrolmentTable";
import type { Numbers } from "./readFigures";

/** The column that each figure has in one slot. */
export type Taken = Readonly<Partial<Record<Figure, Column>>>;
export type NumbersOf = (column: Column) => Numbers;

/** Of a sheet of many years these are enough to find what belongs together. */
const ROWS_COMPARED = 60;

/**
 * One column for each figure, of several that would do equally well: those of which participants
 * ÷ eligible is the printed coverage in most rows; else the one of the whole ("Total Peserta");
 * else the first.
 */
export function chooseColumns(
  among: ReadonlyMap<Figure, readonly Column[]>,
  numbersOf: NumbersOf,
): Taken {
  const byWeight = (some: readonly Column[] = []) =>
    [...some].sort((a, b) => weightOf(b) - weightOf(a));
  const first = Object.fromEntries(
    [...among].map(([figure, some]) => [figure, byWeight(some)[0]]),
  ) as Taken;
  const [participants, eligible, coverage] = (
    ["participants", "eligible", "coverage"] as const
  ).map((figure) => byWeight(among.get(figure)));
  const choices = (participants ?? []).flatMap((some) =>
    (eligible ?? []).flatMap((all) =>
      (coverage ?? []).map((share) => ({ participants: some, eligible: all, coverage: share })),
    ),
  );
  if (choices.length < 2) return first;
  return { ...first, ...choices.find((choice) => fits(choice, numbersOf)) };
}

/** The whole goes before its parts; a definition of workers says which workers are meant. */
function weightOf({ text, denominator }: Column): number {
  return denominator === undefined && /\b(total|jumlah|jml|seluruh)\b/i.test(text) ? 1 : 0;
}

/** Whether most rows print participants ÷ eligible, within one unit of the last digit. */
export function fits(
  choice: Readonly<Record<"participants" | "eligible" | "coverage", Column>>,
  numbersOf: NumbersOf,
): boolean {
  const [participants, eligible, coverage] = [
    numbersOf(choice.participants),
    numbersOf(choice.eligible),
    numbersOf(choice.coverage),
  ];
  const verdicts = coverage.slice(0, ROWS_COMPARED).flatMap(({ value, decimals = 0 }, index) => {
    const [some, all] = [participants[index]?.value, eligible[index]?.value];
    if (value === undefined || some === undefined || !all) return [];
    return [printsShare(value, decimals, some / all)];
  });
  return verdicts.filter(Boolean).length * 2 > verdicts.length;
}
