import type { CaseRow } from "./caseRow";

export const contributionsCases: readonly CaseRow[] = [];
