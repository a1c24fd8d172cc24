import type { Choices } from "./choices";
import type { Dice } from "./dice";
import { segments, type Segment } from "./figures";
import * as words from "./words";
import type { Figure } from "./words";

/** The words of one sheet's author, who calls a thing by one name. */
export interface Vocabulary {
  readonly header: (figure: Figure) => string;
  /** Without its unit. */
  readonly bare: (figure: Figure) => string;
  readonly unit: (figure: Figure) => string;
  readonly segment: Readonly<Record<Segment, string>>;
  readonly whole: string;
  readonly region: string;
  readonly number: string;
  readonly code: string;
  readonly province: string;
  readonly year: string;
  readonly segmentColumn: string;
  /** The title that names the definition of workers. */
  readonly denominator?: string;
  readonly basis: string;
}

const percents: readonly Figure[] = [
  "coverage",
  "target",
  "uncoveredShare",
  "achievement",
  "portion",
  "gapPoints",
];

export function isPercent(figure: string): boolean {
  return percents.some((percent) => percent === figure);
}

export function drawVocabulary({ unitsIn }: Choices, dice: Dice): Vocabulary {
  const workers = dice.of(words.denominators);
  const drawn = new Map<Figure, string>();
  for (const [figure, texts] of Object.entries(words.headers)) {
    drawn.set(figure as Figure, dice.of(texts));
  }
  drawn.set("eligible", dice.of<string>(workers.headers));
  const person = dice.of(words.unitsOfCounts);
  const unit = (figure: Figure) => (isPercent(figure) ? "(%)" : `(${person})`);
  const text = (figure: Figure) => drawn.get(figure) ?? "";
  const style = dice.below(3);
  return {
    unit,
    bare: (figure) => text(figure).replace(/ \(%\)$/, ""),
    header: (figure) => {
      const saysUnit = /[%(]/.test(text(figure));
      return unitsIn === "header" && !saysUnit ? `${text(figure)} ${unit(figure)}` : text(figure);
    },
    segment: Object.fromEntries(
      segments.map((segment) => [segment, words.segmentHeaders[segment][style]]),
    ) as Record<Segment, string>,
    whole: dice.of(words.wholeHeaders),
    region: dice.of(words.regionHeaders),
    number: dice.of(words.numberHeaders),
    code: dice.of(words.codeHeaders),
    province: dice.of(words.provinceHeaders),
    year: dice.of(words.yearHeaders),
    segmentColumn: dice.of(words.segmentColumnHeaders),
    denominator: workers.title,
    basis: dice.of(words.basisTitles),
  };
}
