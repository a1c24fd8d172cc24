import type { Finding } from "../checks/finding";
import { groupedBy } from "../tables/groupedBy";

/** This many of one check are shown as one. */
const FEWEST_GROUPED = 3;

/** In the order of their first; a group of one is a finding by itself. */
export function groupFindings(findings: readonly Finding[]): (readonly Finding[])[] {
  const byCode = groupedBy(findings, ({ code }) => code);
  return findings.flatMap((finding) => {
    const alike = byCode.get(finding.code) ?? [];
    if (alike.length < FEWEST_GROUPED) return [[finding]];
    return alike[0] === finding ? [alike] : [];
  });
}
