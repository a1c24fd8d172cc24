import { filesConsolidated } from "../messages/imports";
import { severity } from "../messages/taskpane";
import type { Language } from "../messages/text";
import type { EnrolmentSheets } from "../plans/enrolment/enrolmentSheets";

/** For people: what the tables of several files became, and what they show together. */
export function tablesText(
  { consolidated, findings }: EnrolmentSheets,
  language: Language,
): string[] {
  return [
    ...(consolidated
      ? [filesConsolidated(consolidated.regions, consolidated.files)[language]]
      : []),
    ...findings.map(
      ({ code, severity: grade, message }) =>
        `${code} ${severity[grade][language]}: ${message[language]}`,
    ),
  ];
}

/** The same for another program; `notSent` are the regencies and cities without figures. */
export function tablesJson(
  { consolidated, findings, missing }: EnrolmentSheets,
  language: Language,
) {
  return {
    consolidated: consolidated ?? null,
    findings: findings.map(({ message, ...finding }) => ({
      ...finding,
      message: message[language],
    })),
    notSent: missing,
  };
}
