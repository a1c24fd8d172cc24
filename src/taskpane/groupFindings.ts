import type { Finding } from "../checks/finding";

/** This many of one check are shown as one. */
const FEWEST_GROUPED = 3;

/** In the order of their first; a group of one is a finding by itself. */
export function groupFindings(findings: readonly Finding[]): (readonly Finding[])[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = byCode.get(finding.code);
    if (alike) alike.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return findings.flatMap((finding) => {
    const alike = byCode.get(finding.code) ?? [];
    if (alike.length < FEWEST_GROUPED) return [[finding]];
    return alike[0] === finding ? [alike] : [];
  });
}
