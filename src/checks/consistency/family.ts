import type { TableRow } from "../../tables/enrolmentTable";
import { holds, type Relation } from "./relation";
import type { Values } from "./values";

/**
 * The relations of one kind among the columns of a slice, one for each row that has the numbers.
 * They are made when they are asked for: a table has many, and hardly any is broken.
 */
export interface Family {
  readonly rows: readonly TableRow[];
  readonly relationOf: (row: TableRow) => Relation | undefined;
  /** A quick look that spares to make the relation: it holds for certain. */
  readonly isRight?: (row: TableRow) => boolean;
  /**
   * It is not sure that the columns belong together. Where fewer than half of the relations hold,
   * they mean something else.
   */
  readonly isOpen: boolean;
}

/** Whether the columns are related like that. */
export function isMeant(family: Family, values: Values): boolean {
  return !family.isOpen || mostlyHolds(family, values);
}

export function mostlyHolds(family: Family, values: Values): boolean {
  let [all, holding] = [0, 0];
  for (const row of family.rows) {
    const isRight = holdsIn(family, row, values);
    if (isRight === undefined) continue;
    all += 1;
    if (isRight) holding += 1;
  }
  return holding > 0 && holding * 2 >= all;
}

/** Undefined where the row lacks a number. */
function holdsIn(
  { relationOf, isRight }: Family,
  row: TableRow,
  values: Values,
): boolean | undefined {
  if (isRight?.(row)) return true;
  const relation = relationOf(row);
  return relation && holds(relation, values);
}

/** The relations that do not hold, in the order of the rows. */
export function brokenIn({ rows, relationOf, isRight }: Family, values: Values): Relation[] {
  const broken: Relation[] = [];
  for (const row of rows) {
    const relation = isRight?.(row) ? undefined : relationOf(row);
    if (relation && !holds(relation, values)) broken.push(relation);
  }
  return broken;
}
