/** A figure as it stands in print, with a point: its last digit says how exact it is. */
export type Printed = string;

/** What a printed figure can mean: its value, and one unit of its last printed digit. */
export interface Meaning {
  readonly value: number;
  readonly unit: number;
}

/** "41386" → 41386 ± 1, "107.7e6" (107,7 juta) → 107,700,000 ± 100,000. */
export function asCount(printed: Printed): Meaning {
  const [digits = "", power = "0"] = printed.split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { value: Number(printed), unit: 10 ** (Number(power) - decimals) };
}

/** "41.23" percent → 0.4123 ± 0.0001. */
export function asShare(printed: Printed): Meaning {
  const { value, unit } = asCount(printed);
  return { value: Number((value / 100).toFixed(12)), unit: unit / 100 };
}

/** The points from one printed percent to another. */
export function pointsBetween(from: Printed, to: Printed): Meaning {
  const [start, end] = [asShare(from), asShare(to)];
  const value = Number((end.value - start.value).toFixed(12));
  return { value, unit: Math.min(start.unit, end.unit) };
}

/** What `expect` takes in place of a value. */
export interface Matcher {
  asymmetricMatch(shown: unknown): boolean;
  toAsymmetricMatcher(): string;
}

/** Any number that prints as this figure, rounded or truncated. */
export function within({ value, unit }: Meaning): Matcher {
  const matcher = {
    $$typeof: Symbol.for("jest.asymmetricMatcher"),
    asymmetricMatch: (shown: unknown) =>
      typeof shown === "number" && Math.abs(shown - value) <= unit * (1 + 1e-9),
    toAsymmetricMatcher: () => `${value} ± ${unit}`,
  };
  return matcher;
}
