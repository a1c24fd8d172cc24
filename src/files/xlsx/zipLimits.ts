/** How much a package may claim to hold, in bytes. Checked before anything is inflated. */
export interface ZipLimits {
  /** How many parts it may have. */
  readonly parts: number;
  /** What all parts together may hold. */
  readonly inAll: number;
  /** What a part may hold that is read whole. */
  readonly whole: number;
  /** What a part may hold that is read piece by piece. */
  readonly streamed: number;
  /** How many times smaller compression may have made a part that is not short. */
  readonly timesSmaller: number;
}
