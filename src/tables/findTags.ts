import type { Column, Corrections } from "./enrolmentTable";
import { tidyHeader } from "./headerWords";
import type { Cell, CellValue } from "./grid";
import { withoutLiterals } from "./numberFormat";
import { periodIn, yearsIn } from "./periods";
import { basisIn, denominatorIn, segmentsIn } from "./tagWords";
import { type AsOf, segments, type Tag, type Tags } from "./tags";

/** A cell above the header. */
export interface Title {
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
  readonly cell: Cell;
}

/**
 * The four tags where titles or headers say them, the titles first: they speak of the whole
 * table. What the user says goes before both.
 *
 * @param titles the cells above the header, top to bottom
 * @param year of the figures, if the table tells it
 */
export function findTags(
  titles: readonly Title[],
  columns: readonly Column[],
  year: number | undefined,
  said: Corrections,
): Tags {
  const texts = titles
    .flatMap(({ text, cell }) => statementsIn(text).map((part) => ({ text: part, cell })))
    .map(({ text, cell }) => ({ text: tidyHeader(text), cell }));
  const headers = columns
    .filter(({ role }) => role !== undefined)
    .map(({ text, header }) => ({ text: tidyHeader(text), cell: header }));
  const ofWorkers = columns
    .filter(({ role }) => role === "eligible" || role === "coverage")
    .map(({ text, header }) => ({ text: tidyHeader(text), cell: header }));
  return {
    denominator: chosen(said.denominator, first([...texts, ...ofWorkers], denominatorIn)),
    segments: chosen(
      said.segments,
      first(texts, (text) => severalSegments(text)) ?? segmentsAcross(columns),
    ),
    basis: chosen(said.basis, first([...texts, ...headers], basisIn)),
    asOf: chosen(said.asOf, dateOfFigures(titles, year)),
  };
}

/**
 * What a title says, one thing after the other: "Dasar pekerja: angkatan kerja · Segmen: PU+BPU".
 * Nothing where it says "belum diisi", or cites a source.
 */
function statementsIn(title: string): string[] {
  return title
    .split(/ [·|] |; /)
    .filter((part) => !/belum diisi|not filled in|https?:/i.test(part));
}

function chosen<T>(said: T | null | undefined, found: Tag<T> | undefined): Tag<T> | undefined {
  if (said === undefined) return found;
  return said === null ? undefined : { value: said };
}

function first<T>(
  texts: readonly { readonly text: string; readonly cell: Cell }[],
  find: (text: string) => T | undefined,
): Tag<T> | undefined {
  for (const { text, cell } of texts) {
    const value = find(text);
    if (value !== undefined) return { value, cell };
  }
  return undefined;
}

/** One segment in a title is a table of that segment: a set, too. */
function severalSegments(text: string) {
  const named = segmentsIn(text);
  return named.length > 0 ? named : undefined;
}

/** The segments that have columns of their own. */
function segmentsAcross(columns: readonly Column[]) {
  const own = segments.filter((segment) => columns.some((column) => column.segment === segment));
  const cell = columns.find(({ segment }) => segment !== undefined)?.header;
  return own.length > 0 ? { value: own, cell } : undefined;
}

/** That of the figures' year; one of another year only where the titles name no other. */
function dateOfFigures(titles: readonly Title[], year: number | undefined): Tag<AsOf> | undefined {
  const statements = titles.map((title) => ({ ...title, text: datedStatementsIn(title.text) }));
  const named = new Set(statements.flatMap((title) => yearsOfTitle(title)));
  const isAmongSeveral = year !== undefined && named.size > 1;
  return nearestDate(statements, isAmongSeveral ? year : undefined);
}

/** What a title says without its targets, whose years are not those of the figures. */
function datedStatementsIn(title: string): string {
  return statementsIn(title)
    .filter((part) => !/\btarget/i.test(part))
    .join(" · ");
}

function yearsOfTitle({ text, value, format }: Title): number[] {
  return typeof value === "number" ? [dateOf(value, format)?.year ?? []].flat() : yearsIn(text);
}

/**
 * The most exact date of the titles; of equally exact ones the last, which is nearest.
 *
 * @param year the only year that counts, if given
 */
function nearestDate(titles: readonly Title[], year?: number): Tag<AsOf> | undefined {
  const exactness = ({ month, day }: AsOf) => (day ? 2 : month ? 1 : 0);
  return titles
    .flatMap(({ text, value, format, cell }) => {
      const date = typeof value === "number" ? dateOf(value, format) : periodIn(text, year);
      return date && (year === undefined || date.year === year) ? [{ value: date, cell }] : [];
    })
    .reduce<Tag<AsOf> | undefined>(
      (best, one) => (best && exactness(best.value) > exactness(one.value) ? best : one),
      undefined,
    );
}

/** 1 January 2000 as Excel counts days: a smaller number is no date of a sheet. */
const FIRST_DATE = 36_526;

/** A number with a date's format as the day that it shows. */
function dateOf(serial: number, format: string): AsOf | undefined {
  if (!/[dy]/i.test(withoutLiterals(format)) || serial < FIRST_DATE) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
