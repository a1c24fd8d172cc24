import type { ListOfFile, MemberGroup } from "../members/importResult";
import { isInactive } from "../members/inactive";
import { personsOf } from "../members/persons";
import type { Tally } from "../messages/imports";
import { groupedBy } from "../tables/groupedBy";
import type { MemberField } from "../tables/memberList";
import { segments } from "../tables/tags";

/** Persons by status, most first; none where no list tells a status. */
export function statusTallies(groups: readonly MemberGroup[]): Tally[] {
  const tallies = talliesOf(groups, ({ status }) => status);
  return tallies.some(({ text }) => text !== undefined) ? mostFirst(tallies) : [];
}

/** Persons who are no active participants, by their status. */
export function inactivePersons(groups: readonly MemberGroup[]): number {
  const inactive = groups.filter(({ status }) => isInactive(status));
  return inactive.reduce((sum, { participants }) => sum + participants, 0);
}

/** Persons in regions that are not known, by what stands there. */
export function unknownRegions(
  groups: readonly MemberGroup[],
  lists: readonly ListOfFile[],
): Tally[] {
  const unknown = groups.filter(({ region }) => region?.code === undefined);
  return toldIn(
    talliesOf(unknown, ({ region }) => region?.name),
    lists,
    "region",
  );
}

/** Persons in segments that are not known, by what stands there. */
export function unknownSegments(
  groups: readonly MemberGroup[],
  lists: readonly ListOfFile[],
): Tally[] {
  const unknown = groups.filter(({ segment }) => !segments.some((known) => known === segment));
  return toldIn(
    talliesOf(unknown, ({ segment }) => segment),
    lists,
    "segment",
  );
}

function talliesOf(
  groups: readonly MemberGroup[],
  textOf: (group: MemberGroup) => string | undefined,
): Tally[] {
  return [...groupedBy(groups, textOf)].map(([text, alike]) => ({
    text,
    persons: alike.reduce((sum, { participants }) => sum + participants, 0),
  }));
}

/** Most first, without the persons of lists that have no such column: there it is not blank. */
function toldIn(
  tallies: readonly Tally[],
  lists: readonly ListOfFile[],
  field: MemberField,
): Tally[] {
  const untold = lists
    .map(({ members }) => members)
    .filter(({ columns }) => !columns.some((column) => column.field === field));
  const { counted } = personsOf(untold);
  const told = tallies.map(({ text, persons }) => ({
    text,
    persons: text === undefined ? persons - counted : persons,
  }));
  return mostFirst(told.filter(({ persons }) => persons > 0));
}

function mostFirst(tallies: readonly Tally[]): Tally[] {
  return [...tallies].sort((one, other) => other.persons - one.persons);
}
