import type { ComparedList } from "./comparedList";
import type { Candidate } from "./candidates";
import type { Purpose } from "./purposes";
import type { Segment } from "../../tables/tags";

/** A row of a list in which a candidate's NIK stands. */
export interface Found {
  readonly list: ComparedList;
  /** As Excel numbers it. */
  readonly row: number;
  readonly purpose: Purpose;
  readonly segment?: Segment;
  /** The list says that this member is not active. */
  readonly isInactive: boolean;
}

/** One NIK among the candidates. */
export class Person {
  found: Found[] = [];

  /** @param candidate the first of them with this NIK */
  constructor(readonly candidate: Candidate) {}

  /** Keeps the first of alike rows: a list may come each month. */
  add(found: Found): void {
    const isKnown = this.found.some(
      (other) =>
        other.purpose === found.purpose &&
        other.segment === found.segment &&
        other.isInactive === found.isInactive,
    );
    if (!isKnown) this.found.push(found);
  }
}

/** The candidates by their NIKs, exact: 16 digits are more than a number of JavaScript holds. */
export class Persons {
  private readonly byFirst = new Map<number, Map<number, Person>>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) this.add(candidate);
  }

  /**
   * @param first the first eight digits of a NIK, as a number
   * @param last the last eight
   */
  with(first: number, last: number): Person | undefined {
    return this.byFirst.get(first)?.get(last);
  }

  get all(): Person[] {
    return [...this.byFirst.values()].flatMap((byLast) => [...byLast.values()]);
  }

  /** What was found in lists that could not be read to their end does not count. */
  forget(lists: readonly ComparedList[]): void {
    if (lists.length === 0) return;
    for (const person of this.all) {
      person.found = person.found.filter(({ list }) => !lists.includes(list));
    }
  }

  private add(candidate: Candidate): void {
    const { first, last } = candidate;
    if (first <= 0) return;
    const byLast = this.byFirst.get(first) ?? new Map<number, Person>();
    this.byFirst.set(first, byLast);
    if (!byLast.has(last)) byLast.set(last, new Person(candidate));
  }
}
