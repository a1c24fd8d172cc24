import { dateOf } from "../domain/excelDate";
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
  const day = isoDay(date);
  return facts.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  );
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

function isoDay(date: number): string {
  const { year, month, day } = dateOf(date);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
