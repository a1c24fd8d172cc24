import fc from "fast-check";

/** So many cases of a costly property, unless a run says for all how many. */
export function few(cases: number): { readonly numRuns: number } {
  return { numRuns: fc.readConfigureGlobal().numRuns ?? cases };
}
