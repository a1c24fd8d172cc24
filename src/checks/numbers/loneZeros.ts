import type { EnrolmentTable, Figure, Slice } from "../../tables/enrolmentTable";
import { known, type KnownNumber, placeOf } from "../figures";
import { remember } from "../remember";

/** What no region has none of, with what the others must have at least: 100 persons, 1%. */
const least = {
  eligible: 100,
  population: 100,
  participants: 100,
  targetParticipants: 100,
  coverage: 0.01,
  target: 0.01,
} as const satisfies Partial<Record<Figure, number>>;
type Looked = keyof typeof least;

/** Fewer others do not tell what is usual. */
const FEW = 4;

/** Where this many are zero, zeros are usual. */
const USUAL_PART = 0.1;

/** Other figures that are zero in the same row explain a zero. */
const explaining: Partial<Record<Looked, readonly Looked[]>> = {
  participants: ["eligible"],
  coverage: ["eligible", "participants"],
  targetParticipants: ["eligible", "target"],
};

export interface LoneZero {
  readonly figure: Looked;
  readonly number: KnownNumber;
}

/** Zeros in columns of which all other numbers are well above zero. */
export const loneZeros = remember((table: EnrolmentTable): readonly LoneZero[] => {
  const seen = new Set<number>();
  const zeros = table.slices.flatMap((slice) =>
    (Object.keys(least) as Looked[]).flatMap((figure) => zerosIn(slice, figure)),
  );
  return zeros.filter(({ number }) => !seen.has(placeOf(number)) && seen.add(placeOf(number)));
});

function zerosIn({ rows }: Slice, figure: Looked): LoneZero[] {
  const zeros = rows.filter((row) => row[figure]?.value === 0);
  if (zeros.length === 0) return [];
  const others = rows.flatMap((row) => row[figure]?.value || []);
  const isUsual = zeros.length > 1 && zeros.length >= (zeros.length + others.length) * USUAL_PART;
  if (isUsual || others.length < FEW || others.some((value) => value < least[figure])) return [];
  return zeros
    .filter((row) => !explaining[figure]?.some((other) => row[other]?.value === 0))
    .flatMap((row) => {
      const number = known(row[figure]);
      return number ? [{ figure, number }] : [];
    });
}
