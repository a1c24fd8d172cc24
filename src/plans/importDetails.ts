import type { MemberGroup } from "../members/importResult";
import { onlyFirstRows, sheet as words } from "../messages/imports";
import type { Language, Text } from "../messages/text";
import { COUNT, number, type Row } from "./cells";
import { headRows, knownText, MOST_ROWS, regionCells } from "./importCells";
import type { PlannedSheet } from "./writePlan";

/** Participants by all that is known of them, in a long table; none if that is only the segment. */
export function detailsSheet(
  groups: readonly MemberGroup[],
  language: Language,
): PlannedSheet | undefined {
  const isMoreKnown = groups.some(
    ({ programmes, status, month }) => (programmes ?? status ?? month) !== undefined,
  );
  if (!isMoreKnown) return undefined;
  const say = (text: Text) => text[language];
  const more = groups.length - MOST_ROWS;
  const titles = [
    words.detailsTitle,
    ...(more > 0 ? [onlyFirstRows(MOST_ROWS, more)] : []),
  ] as const;
  const { code, region, segment, programmes, status, month, count } = words;
  const headers = [code, region, segment, programmes, status, month, count];
  const head = headRows(titles, headers, say);
  return {
    name: say(words.details),
    cells: [...head, ...groups.slice(0, MOST_ROWS).map((group) => rowOf(group, say))],
    columnWidths: [10, 32, 12, 24, 14, 12, 14],
    frozen: { rows: head.length, columns: 2 },
  };
}

function rowOf(group: MemberGroup, say: (text: Text) => string): Row {
  const { region, segment, programmes, status, month, participants } = group;
  return [
    ...regionCells(region, say),
    knownText(segment),
    knownText(programmes === "" ? say(words.noProgramme) : programmes),
    knownText(status),
    knownText(month),
    number(participants, COUNT),
  ];
}
