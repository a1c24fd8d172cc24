import { about, typedAmongFormulas as message } from "../../messages/checks/structure";
import { figures, type NumberCell, type Slice } from "../../tables/enrolmentTable";
import type { Found, TableCheck } from "../finding";
import { hasFormulas } from "./tableCells";

/** A column with fewer formulas is no column of formulas. */
const FEWEST_FORMULAS = 4;

/**
 * A typed number in a column of formulas. One year and segment is looked at a time: in a long
 * table the first year is typed and the later ones are computed from it.
 */
export const typedAmongFormulas: TableCheck = {
  code: "S09",
  name: "typed-among-formulas",
  severity: "warning",
  about: about.typedAmongFormulas,
  find: ({ grid, slices }) => (hasFormulas(grid) ? slices.flatMap(typedIn) : []),
};

function typedIn({ rows }: Slice): Found[] {
  return figures.flatMap((figure) => amongFormulas(rows.flatMap((row) => row[figure] ?? [])));
}

function amongFormulas(numbers: readonly NumberCell[]): Found[] {
  const filled = numbers.filter(({ raw }) => raw !== "");
  const formulas = filled.filter(({ isFormula }) => isFormula === true).length;
  if (formulas < FEWEST_FORMULAS || formulas * 4 < filled.length * 3) return [];
  return filled
    .filter(({ raw, isFormula }) => isFormula === false && typeof raw === "number")
    .map(({ cell }) => ({ cell, message: message(formulas, filled.length) }));
}
