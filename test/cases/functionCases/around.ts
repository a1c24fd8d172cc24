import type { CaseRow } from "./caseRow";

export const aroundCases: readonly CaseRow[] = [
  ["a native formula around one", "=ROUND(JAMSOSTEK.UCJ(607426,1665549)*100,2)", 36.47],
  ["a sum of regions", "=SUM(JAMSOSTEK.GAPWORKERS({10;60},{100;100},0.5))", 30],
  ["a way out of an error", '=IFERROR(JAMSOSTEK.UCJ(1,0),"belum")', "belum"],
  ["a function that is none", "=JAMSOSTEK.TIDAKADA(1)", "#NAME?"],
];
