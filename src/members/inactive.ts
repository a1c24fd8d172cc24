import { tidy } from "../tables/rowKinds";
import type { Census } from "./census";
import type { MemberGroup } from "./importResult";

/** What a status says of somebody who was a member: "NON AKTIF", "tidak_aktif", "Keluar". */
const inactive =
  /\b(dinon|non|not|tidak|tdk)[-–_ ]*(aktif|active)|\bkeluar\b|\bberhenti\b|\binactive\b/i;

/**
 * Whether a status clearly says that somebody is no active participant. One that is blank or not
 * known does not.
 */
export function isInactive(status: string | undefined): boolean {
  return status !== undefined && inactive.test(status);
}

/**
 * Whether the members of a census's group are inactive. Nothing is remembered of the texts: there
 * may be as many statuses as persons.
 */
export function inactiveGroups(census: Census): (group: number) => boolean {
  const { status } = census.texts;
  return (group) => isInactive(tidy(status.textAt(census.textsOf(group).status)));
}

/** Those who count as participants: the coverage is that of active ones. */
export function activeOf(groups: readonly MemberGroup[]): MemberGroup[] {
  return groups.filter(({ status }) => !isInactive(status));
}
