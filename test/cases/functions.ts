import type { CellValue } from "../../src/tables/grid";
import { sheetWith } from "./cells";
import { allocationCases } from "./functionCases/allocation";
import { aroundCases } from "./functionCases/around";
import { contributionsCases } from "./functionCases/contributions";
import { coverageCases } from "./functionCases/coverage";
import { dataCases } from "./functionCases/data";
import { dutiesCases } from "./functionCases/duties";
import { targetsCases } from "./functionCases/targets";
import type { Matcher } from "./published/printed";
import { publishedCases } from "./published/recomputed";

/** A formula and the cells that it fills. */
export interface FunctionCase {
  readonly says: string;
  readonly formula: string;
  readonly shows: readonly (readonly (CellValue | Matcher)[])[];
}

/** The cells to which the formulas refer: participants, eligible, a blank column, a target path. */
export const figures = sheetWith("Angka", [
  [607426, 1665549, "", 2025, 0.5956],
  ["24.737", 58203, "", 2026, 0.608],
  [24737, 0, "", 2030, 0.6577],
  [-5, 100, "", "", 0.7],
  ["", 100, "", 2031, ""],
]);

const each = [
  ...coverageCases,
  ...targetsCases,
  ...allocationCases,
  ...contributionsCases,
  ...dutiesCases,
  ...dataCases,
  ...aroundCases,
];

/** What people type, and what they must see: in the workbench, in Node and from the command. */
export const functionCases: readonly FunctionCase[] = [
  ...each.map(([says, formula, shows]) => ({
    says,
    formula,
    shows: Array.isArray(shows) ? shows : [[shows as CellValue]],
  })),
  ...publishedCases,
];

/** A place for each formula beside the figures, so that what spills meets nothing. */
export const placedFunctions = functionCases.map((each, index) => ({
  ...each,
  row: index * 10,
  column: 7,
}));
