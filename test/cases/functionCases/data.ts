import type { CaseRow } from "./caseRow";

export const dataCases: readonly CaseRow[] = [];
