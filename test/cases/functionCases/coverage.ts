import type { CaseRow } from "./caseRow";

export const coverageCases: readonly CaseRow[] = [
  ["Kalbar's coverage", "=JAMSOSTEK.UCJ(607426,1665549)", 607426 / 1665549],
  ["coverage above 1", "=JAMSOSTEK.UCJ(120,100)", 1.2],
  [
    "a column; a bad row spoils only itself",
    "=JAMSOSTEK.UCJ(A1:A5,B1:B5)",
    [[607426 / 1665549], ["#VALUE!"], ["#DIV/0!"], ["#NUM!"], [0]],
  ],
  [
    "a column over a row",
    "=JAMSOSTEK.UCJ({1;2},{2,4})",
    [
      [0.5, 0.25],
      [1, 0.5],
    ],
  ],
  ["ranges of unlike length", "=JAMSOSTEK.UCJ({1;2;3},{2;2})", [[0.5], [1], ["#N/A"]]],
  ["a blank cell as 0", "=JAMSOSTEK.UCJ(C1,B1)", 0],
  ["no eligible workers", "=JAMSOSTEK.UCJ(1,0)", "#DIV/0!"],
  ["blank eligible workers", "=JAMSOSTEK.UCJ(1,C1)", "#DIV/0!"],
  ["text", '=JAMSOSTEK.UCJ("banyak",10)', "#VALUE!"],
  ["a number typed as text", "=JAMSOSTEK.UCJ(A2,B2)", "#VALUE!"],
  ["a negative number", "=JAMSOSTEK.UCJ(-1,10)", "#NUM!"],
  ["an error that stands in an argument", "=JAMSOSTEK.UCJ(NA(),10)", "#N/A"],
  ["the gap of 2024", "=JAMSOSTEK.GAP(0.3535,0.5024)", 0.1489],
  ["numbers with a zero at the end", "=JAMSOSTEK.GAP(0.50,0.60)", 0.1],
  ["a target that is exceeded", "=JAMSOSTEK.GAP(0.6,0.5)", -0.1],
  ["whole workers, no rounding noise", "=JAMSOSTEK.GAPWORKERS(0,100,0.07)", 7],
  ["workers beyond the target", "=JAMSOSTEK.GAPWORKERS(80,100,0.5)", -30],
  ["Kalbar's workers to enrol", "=JAMSOSTEK.GAPWORKERS(A1,B1,E1)", 384575],
  ["regions against one target", "=JAMSOSTEK.GAPWORKERS({10;60},{100;100},0.5)", [[40], [-10]]],
];
