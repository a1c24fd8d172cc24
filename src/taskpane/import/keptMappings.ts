import { readSaid } from "../../excel/saidOfSheet";
import { withoutNiks } from "../../tables/masked";
import { fieldNames } from "../../messages/imports";
import type { NumberReading } from "../../plans/enrolment/numberQuestions";
import type { ColumnCorrection } from "../../tables/enrolmentTable";
import type { FieldsByHeader } from "../../tables/memberColumns";
import { userKey } from "../userKey";

/** How the columns under a set of headers are read, as a person has confirmed. */
export interface Mapping {
  /** Of a list of persons: what columns hold, where the person said so. */
  readonly fields: FieldsByHeader;
  /** Of a table: what columns are, where the person said so. */
  readonly columns: readonly ColumnCorrection[];
  /** Of a table: how ambiguous numbers are read, by the headers of their columns. */
  readonly readings: ReadonlyMap<string, NumberReading>;
}

export const asRead: Mapping = { fields: new Map(), columns: [], readings: new Map() };

/** So many sets of headers are remembered. */
const MOST_KEPT = 200;

const key = () => userKey("cakupan.mappings");

/**
 * The mappings that were confirmed on this computer, by the keys of their headers (`headersKey`).
 * They hold headers and choices, nothing of what stands under them.
 */
export function keptMappings(): ReadonlyMap<string, Mapping> {
  return new Map(readKept().map(([headers, kept]) => [headers, readMapping(kept)]));
}

/**
 * Remembers how columns are to be read from now on, in the place of what was said before. What is
 * said of a header with a NIK in it holds for its file only.
 */
export function keepMappings(confirmed: ReadonlyMap<string, Mapping>): void {
  const others = readKept().filter(([headers]) => !confirmed.has(headers));
  const lasting = [...confirmed].filter(([, mapping]) => !namesNik(mapping));
  const added = lasting.map(([headers, mapping]): [string, unknown] => [
    headers,
    { ...mapping, fields: [...mapping.fields], readings: [...mapping.readings] },
  ]);
  try {
    localStorage.setItem(key(), JSON.stringify([...others, ...added].slice(-MOST_KEPT)));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function namesNik({ fields, columns, readings }: Mapping): boolean {
  const headers = [...fields.keys(), ...columns.map(({ text }) => text), ...readings.keys()];
  return headers.some((text) => withoutNiks(text) !== text);
}

/** What can't be understood was kept by another version, or by hand. */
function readKept(): [string, unknown][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? "[]");
    return listOf(kept).flatMap((entry): [string, unknown][] => {
      const [headers, mapping] = listOf(entry);
      return typeof headers === "string" ? [[headers, mapping]] : [];
    });
  } catch {
    return [];
  }
}

function readMapping(kept: unknown): Mapping {
  const { fields, columns, readings } = Object(kept) as Record<string, unknown>;
  return {
    fields: new Map(pairsOf(fields, Object.keys(fieldNames) as (keyof typeof fieldNames)[])),
    columns: readSaid({ corrections: { columns } }).corrections.columns ?? [],
    readings: new Map(pairsOf(readings, ["thousands", "fraction"] as const)),
  };
}

function pairsOf<Value extends string>(kept: unknown, known: readonly Value[]): [string, Value][] {
  return listOf(kept).flatMap((pair): [string, Value][] => {
    const [name, value] = listOf(pair);
    const read = known.find((each) => each === value);
    return typeof name === "string" && read ? [[name, read]] : [];
  });
}

function listOf(kept: unknown): readonly unknown[] {
  return Array.isArray(kept) ? kept : [];
}
