import { ageFault } from "./ageFault";
import type { Candidate, CandidateList } from "./candidates";
import type { ComparedList } from "./comparedList";
import type { DecreeChoices } from "./decreeChoices";
import { type Reason, type ReasonCode, reasonCodes } from "./decreeResult";
import type { Found, Person } from "./persons";

/** The place of a list among all of a decree. */
export type PlaceOfList = (list: CandidateList | ComparedList) => number | undefined;

/**
 * All that keeps a candidate from being ready for a decree; nothing for who is.
 *
 * @param person with the candidate's NIK; undefined where there is none of 16 digits
 */
export function reasonsFor(
  candidate: Candidate,
  person: Person | undefined,
  limits: Pick<DecreeChoices, "ages" | "on">,
  placeOf: PlaceOfList,
): Reason[] {
  const { first, last, fault } = candidate;
  const age = person && ageFault(first, last, limits);
  const reasons: Reason[] = [
    ...alone(fault ?? (person ? undefined : "M08")),
    ...duplicate(candidate, person, placeOf),
    ...alone(age),
    ...foundIn(person, placeOf),
  ];
  const order = ({ code }: Reason) => reasonCodes.indexOf(code);
  return reasons.sort((one, other) => order(one) - order(other));
}

/** Members whom no list knows as active, but some as inactive. */
export function isInactive({ found }: Person): boolean {
  const asMember = found.filter(({ purpose }) => purpose === "members");
  return asMember.length > 0 && asMember.every((each) => each.isInactive);
}

function alone(code: ReasonCode | undefined): Reason[] {
  return code === undefined ? [] : [{ code }];
}

function duplicate(
  candidate: Candidate,
  person: Person | undefined,
  placeOf: PlaceOfList,
): Reason[] {
  if (!person || person.candidate === candidate) return [];
  const { list, row } = person.candidate;
  return [{ code: "duplicate", list: placeOf(list), row }];
}

function foundIn(person: Person | undefined, placeOf: PlaceOfList): Reason[] {
  const found = person?.found.filter((each) => !each.isInactive) ?? [];
  return found.flatMap(({ list, row, purpose, segment }: Found) =>
    purpose === "candidates" ? [] : [{ code: purpose, list: placeOf(list), row, segment }],
  );
}
