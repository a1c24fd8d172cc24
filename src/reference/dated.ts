import { dateOf, serialOf } from "../domain/excelDate";
import { Impossible } from "../domain/impossible";

/** Where a fact comes from. */
export interface Sourced {
  /** Regulation and article. */
  readonly regulation: string;
  /** Address where it was read. */
  readonly source: string;
  /** How sure it is: "confirmed", "confirmed (press)" or "secondary", and what limits it. */
  readonly status: string;
}

/** A fact that holds from one day to another. */
export interface Dated<Value> extends Sourced {
  readonly value: Value;
  /** First day, as yyyy-mm-dd. */
  readonly validFrom: string;
  /** Last day; left out while nothing ends it. */
  readonly validTo?: string;
}

/** The fact that holds on an Excel date; undefined where none is known. */
export function factOn<Value>(
  facts: readonly Dated<Value>[],
  date: number,
): Dated<Value> | undefined {
  dateOf(date);
  const day = Math.floor(date);
  return facts.find(({ validFrom, validTo }) => {
    return serialOfDay(validFrom) <= day && (validTo === undefined || day <= serialOfDay(validTo));
  });
}

/**
 * The value that is in force on an Excel date: never that of the nearest date.
 *
 * @throws Impossible `#N/A` where none is known, `#NUM!` for what is no date
 */
export function inForce<Value>(facts: readonly Dated<Value>[], date: number): Value {
  const fact = factOn(facts, date);
  if (!fact) throw new Impossible("#N/A", "noRate");
  return fact.value;
}

const serials = new Map<string, number>();

/** The Excel date of "2015-07-01"; remembered, for a column of dates asks for few of them often. */
function serialOfDay(iso: string): number {
  const known = serials.get(iso);
  if (known !== undefined) return known;
  const [year = NaN, month = NaN, day = NaN] = iso.split("-").map(Number);
  const serial = serialOf(year, month, day);
  serials.set(iso, serial);
  return serial;
}
