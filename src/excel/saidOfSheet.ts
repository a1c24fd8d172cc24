import { type ColumnCorrection, type Corrections, roles } from "../tables/enrolmentTable";
import { yearOf } from "../tables/periods";
import { type AsOf, bases, denominators, segments } from "../tables/tags";

/** What the user has said of a sheet. */
export interface SaidOfSheet {
  readonly corrections: Corrections;
  /** Fingerprints of the findings that the user has accepted. */
  readonly accepted: readonly string[];
  /** The threshold of jumps, where the user has set one. */
  readonly jump?: number;
}

export const nothingSaid: SaidOfSheet = { corrections: {}, accepted: [] };

export function saysNothing({ corrections, accepted, jump }: SaidOfSheet): boolean {
  const { columns = [], ...tags } = corrections;
  const saysTags = Object.values(tags).some((tag) => tag !== undefined);
  return columns.length === 0 && !saysTags && accepted.length === 0 && jump === undefined;
}

/** The same out of what was kept; a part that is damaged or of another version was not said. */
export function readSaid(kept: unknown): SaidOfSheet {
  const { corrections, accepted, jump } = recordOf(kept);
  return {
    corrections: readCorrections(recordOf(corrections)),
    accepted: listOf(accepted).filter((each) => typeof each === "string"),
    ...(isPositive(jump) && { jump }),
  };
}

function readCorrections(kept: Record<string, unknown>): Corrections {
  const columns = listOf(kept.columns).flatMap(readColumn);
  return withoutUnsaid({
    columns: columns.length > 0 ? columns : undefined,
    denominator: nullOr(kept.denominator, (value) => oneOf(denominators, value)),
    segments: nullOr(kept.segments, readSegments),
    basis: nullOr(kept.basis, (value) => oneOf(bases, value)),
    asOf: nullOr(kept.asOf, readDate),
  });
}

function readColumn(kept: unknown): ColumnCorrection[] {
  const { text, column, role, year, segment } = recordOf(kept);
  const read = nullOr(role, (value) => oneOf(roles, value));
  if (typeof text !== "string" || !isIndex(column) || read === undefined) return [];
  const slot = { year: yearOf(year), segment: oneOf(segments, segment) };
  return [withoutUnsaid({ text, column, role: read, ...slot })];
}

/** None at all is no set of segments. */
function readSegments(kept: unknown) {
  const known = segments.filter((segment) => listOf(kept).includes(segment));
  return known.length > 0 ? known : undefined;
}

function readDate(kept: unknown): AsOf | undefined {
  const { year, month, day } = recordOf(kept);
  const read = yearOf(year);
  if (read === undefined) return undefined;
  if (!isBetween(month, 1, 12)) return { year: read };
  return isBetween(day, 1, 31) ? { year: read, month, day } : { year: read, month };
}

/** null stands for "the user says that it is not known". */
function nullOr<T>(kept: unknown, read: (kept: unknown) => T | undefined): T | null | undefined {
  return kept === null ? null : read(kept);
}

function oneOf<T>(known: readonly T[], kept: unknown): T | undefined {
  return known.find((each) => each === kept);
}

function recordOf(kept: unknown): Record<string, unknown> {
  return Object(kept) as Record<string, unknown>;
}

function listOf(kept: unknown): readonly unknown[] {
  return Array.isArray(kept) ? kept : [];
}

function isIndex(kept: unknown): kept is number {
  return isBetween(kept, 0, Number.MAX_SAFE_INTEGER);
}

function isBetween(kept: unknown, least: number, most: number): kept is number {
  return Number.isInteger(kept) && (kept as number) >= least && (kept as number) <= most;
}

function isPositive(kept: unknown): kept is number {
  return Number.isFinite(kept) && (kept as number) > 0;
}

/** JSON keeps no undefined; what is read is as it was kept. */
function withoutUnsaid<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
