import type { CellValue } from "../../../src/tables/grid";

/** What a case says, the formula that is typed, and what its cell or cells then hold. */
export type CaseRow = readonly [
  says: string,
  formula: string,
  shows: readonly (readonly CellValue[])[] | CellValue,
];
