import type { Cell } from "./grid";

/** Segments of participants: wage earners, self-employed, construction, migrant workers. */
export const segments = ["PU", "BPU", "Jakon", "PMI"] as const;
export type Segment = (typeof segments)[number];

/**
 * Who is counted as a worker that should be covered: the "eligible", the labour force without
 * civil servants, army and police, all employed people, or the whole labour force.
 */
export const denominators = [
  "eligible",
  "labourForceWithoutCivil",
  "employed",
  "labourForce",
] as const;
export type Denominator = (typeof denominators)[number];

/** Where a participant is counted: by ID card or by workplace. */
export const bases = ["ktp", "workplace"] as const;
export type Basis = (typeof bases)[number];

/** The date of the figures, as exact as it is known. */
export interface AsOf {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A tag's value and where it stands; no cell where the user said it. */
export interface Tag<T> {
  readonly value: T;
  readonly cell?: Cell;
}

/** The four tags without which a coverage is half a number; undefined: not filled in. */
export interface Tags {
  readonly denominator?: Tag<Denominator>;
  readonly segments?: Tag<readonly Segment[]>;
  readonly basis?: Tag<Basis>;
  readonly asOf?: Tag<AsOf>;
}
