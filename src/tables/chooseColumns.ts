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
  const byWeight = (figure: Figure) =>
    [...(among.get(figure) ?? [])].sort((a, b) => weightOf(b) - weightOf(a));
  const first: Taken = Object.fromEntries(
    [...among.keys()].map((figure) => [figure, byWeight(figure)[0]]),
  );
  const choices = byWeight("participants").flatMap((participants) =>
    byWeight("eligible").flatMap((eligible) =>
      byWeight("coverage").map((coverage) => ({ participants, eligible, coverage })),
    ),
  );
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
