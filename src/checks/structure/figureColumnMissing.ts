import { about, figureColumnMissing as message } from "../../messages/checks/structure";
import type { Figure } from "../../tables/enrolmentTable";
import type { TableCheck } from "../finding";

/** Figures that follow from participants and eligible workers. */
const derived: readonly Figure[] = [
  "coverage",
  "target",
  "shortfall",
  "uncovered",
  "uncoveredShare",
  "gapPoints",
  "gap",
];

/** A table that states what it gives no figures for. */
export const figureColumnMissing: TableCheck = {
  code: "S03",
  name: "figure-column-missing",
  severity: "note",
  about: about.figureColumnMissing,
  find: ({ columns, region }) => {
    const roles = new Set(columns.map(({ role }) => role));
    const missing = (["participants", "eligible"] as const).filter((figure) => !roles.has(figure));
    const stated = columns.find(({ role }) => derived.some((figure) => figure === role));
    if (!stated || missing.length === 0) return [];
    return [{ cell: region.header, message: message(missing, stated.text) }];
  },
};
