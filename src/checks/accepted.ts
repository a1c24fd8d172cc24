import { cellAddress } from "../tables/grid";
import type { Finding, Found } from "./finding";

/**
 * What a finding is known by when a person accepts it. It names the figures, so that the same
 * check of another figure in the same cell is a finding again.
 */
export function fingerprintOf({ code, cell, message }: Found & { readonly code: string }): string {
  return `${code} ${cellAddress(cell)} ${message.id}`;
}

/** The findings that nobody has accepted. */
export function openFindings(
  findings: readonly Finding[],
  accepted: readonly string[],
): readonly Finding[] {
  const known = new Set(accepted);
  return findings.filter((finding) => !known.has(fingerprintOf(finding)));
}
