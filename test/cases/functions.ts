import type { CellValue } from "../../src/tables/grid";
import { sheetWith } from "./cells";

/** A formula and the cells that it fills. */
export interface FunctionCase {
  readonly says: string;
  readonly formula: string;
  readonly shows: readonly (readonly CellValue[])[];
}

/** The cells to which the formulas refer: participants, eligible, a blank column, a target path. */
export const figures = sheetWith("Angka", [
  [607426, 1665549, "", 2025, 0.5956],
  ["24.737", 58203, "", 2026, 0.608],
  [24737, 0, "", 2030, 0.6577],
  [-5, 100, "", "", 0.7],
  ["", 100, "", 2031, ""],
]);

const published = [
  [2025, 0.5956],
  [2026, 0.608],
  [2027, 0.620425],
  [2028, 0.63285],
  [2029, 0.645275],
  [2030, 0.6577],
];

const each: readonly [says: string, formula: string, shows: FunctionCase["shows"] | CellValue][] = [
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
  ["the year that reaches", "=JAMSOSTEK.TARGETYEAR(0.36,2024,0.46,0.02)", 2029],
  ["the year in which it was reached", "=JAMSOSTEK.TARGETYEAR(0.5,2024,0.46,0.02)", 2024],
  ["no year ever", "=JAMSOSTEK.TARGETYEAR(0.36,2024,0.46,0)", "#N/A"],
  ["the published path", "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3)", published],
  ["a path past blank cells", "=JAMSOSTEK.TARGETPATH(D1:D5,E1:E5)", published],
  ["a path to a year", "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,,2026)", published.slice(0, 2)],
  ["a path from a blank cell", "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,C1,2026)", published.slice(0, 2)],
  [
    "a year before the targets",
    "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,2024,2025)",
    [
      [2024, "#N/A"],
      [2025, 0.5956],
    ],
  ],
  ["years without their targets", "=JAMSOSTEK.TARGETPATH(D1:D3,E1)", "#NUM!"],
  ["years the wrong way round", "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,2030,2025)", "#NUM!"],
  ["a native formula around one", "=ROUND(JAMSOSTEK.UCJ(607426,1665549)*100,2)", 36.47],
  ["a sum of regions", "=SUM(JAMSOSTEK.GAPWORKERS({10;60},{100;100},0.5))", 30],
  ["a way out of an error", '=IFERROR(JAMSOSTEK.UCJ(1,0),"belum")', "belum"],
  ["a function that is none", "=JAMSOSTEK.TIDAKADA(1)", "#NAME?"],
];

/** What people type, and what they must see: in the workbench, in Node and from the command. */
export const functionCases: readonly FunctionCase[] = each.map(([says, formula, shows]) => ({
  says,
  formula,
  shows: Array.isArray(shows) ? shows : [[shows as CellValue]],
}));

/** A place for each formula beside the figures, so that what spills meets nothing. */
export const placedFunctions = functionCases.map((each, index) => ({
  ...each,
  row: index * 10,
  column: 7,
}));
