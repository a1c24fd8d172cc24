import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { relationsAt } from "../consistency/candidates";
import { type KnownNumber, placeOf } from "../figures";
import { holds, isIn, type Relation } from "../consistency/relation";
import { relationsIn } from "../consistency/relations";
import { valuesAsTheyStand } from "../consistency/values";
import { remember } from "../remember";

/** Whether a number (a percent with so many decimals) agrees with another figure of the sheet. */
export type Demand = (value: number, decimals: number) => boolean;

/**
 * What other figures of the sheet (a percent, a total, segments) ask of a number that contradicts
 * them as it stands.
 */
export function demandsOn(table: EnrolmentTable, number: KnownNumber): Demand[] {
  return brokenAt(table)(number).flatMap((relation) => demandOf(relation, number) ?? []);
}

const brokenAt = remember((table: EnrolmentTable) => {
  const values = valuesAsTheyStand();
  const at = relationsAt(relationsIn(table, values).relations, values);
  // That participants exceed the workers says only that they are too many.
  return (number: KnownNumber) =>
    at(number).filter((relation) => relation.kind !== "within" && !holds(relation, values));
});

function demandOf(relation: Relation, number: KnownNumber): Demand | undefined {
  const member = relation.members().find((one) => placeOf(one.number) === placeOf(number));
  return member && ((value, decimals) => isIn(relation.fitting(member, decimals), value));
}
