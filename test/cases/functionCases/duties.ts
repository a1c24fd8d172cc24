import type { CaseRow } from "./caseRow";

export const dutiesCases: readonly CaseRow[] = [];
