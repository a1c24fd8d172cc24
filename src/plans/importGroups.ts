import type { MemberGroup } from "../members/importResult";
import { withoutNiks } from "../members/masked";
import { groupedBy } from "../tables/groupedBy";

/** The groups as they may be shown and written: what looks like a NIK is "…", and alike are one. */
export function groupsToShow(groups: readonly MemberGroup[]): readonly MemberGroup[] {
  const cleaned = groups.map(cleanedGroup);
  if (cleaned.every((group, at) => group === groups[at])) return groups;
  const keyOf = ({ region, segment, programmes, status, month }: MemberGroup) =>
    JSON.stringify([region?.code, region?.name, segment, programmes, status, month]);
  return [...groupedBy(cleaned, keyOf).values()].map((alike) => ({
    ...alike[0],
    participants: alike.reduce((sum, { participants }) => sum + participants, 0),
  }));
}

/** The group itself where nothing in it looks like a NIK. */
function cleanedGroup(group: MemberGroup): MemberGroup {
  const { region, segment, programmes, status, month } = group;
  const texts = [region?.name, segment, programmes, status, month];
  if (texts.every((text) => text === undefined || withoutNiks(text) === text)) return group;
  return {
    region: region && { ...region, name: withoutNiks(region.name) },
    segment: cleanedText(segment),
    programmes: cleanedText(programmes),
    status: cleanedText(status),
    month: cleanedText(month),
    participants: group.participants,
  };
}

function cleanedText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : withoutNiks(text);
}
