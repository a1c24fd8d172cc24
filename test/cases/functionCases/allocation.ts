import type { CaseRow } from "./caseRow";

export const allocationCases: readonly CaseRow[] = [];
