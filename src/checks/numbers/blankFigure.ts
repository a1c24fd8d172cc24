import { about, blankFigure as message, blankFigures } from "../../messages/checks/numbers";
import type { Figure, NumberCell, Slice } from "../../tables/enrolmentTable";
import type { Found, TableCheck } from "../finding";
import { isBlank } from "./blank";

/** Figures that every region has. Nobody may be assisted, and a gap may be closed. */
const expected: readonly Figure[] = [
  "participants",
  "eligible",
  "coverage",
  "target",
  "targetParticipants",
  "uncovered",
  "uncoveredShare",
  "achievement",
  "portion",
  "population",
];

/** So many blanks are told once, at the first of them. */
const MANY_BLANKS = 10;

/** A figure that was left blank where most regions have it. Columns of years to come are blank. */
export const blankFigure: TableCheck = {
  code: "N03",
  name: "blank-figure",
  severity: "warning",
  about: about.blankFigure,
  find: (table) =>
    table.slices.flatMap((slice) => expected.flatMap((figure) => blanksIn(slice, figure))),
};

function blanksIn({ rows }: Slice, figure: Figure): Found[] {
  const blanks = rows.map((row) => row[figure]).filter(isLeftBlank);
  const [first] = blanks;
  const others = rows.filter((row) => row[figure]).length - blanks.length;
  if (!first || blanks.length > others) return [];
  if (blanks.length >= MANY_BLANKS) {
    return [{ cell: first.cell, message: blankFigures(blanks.length, figure) }];
  }
  return blanks.map(({ cell }) => ({ cell, message: message(figure) }));
}

function isLeftBlank(number: NumberCell | undefined): number is NumberCell {
  return number !== undefined && isBlank(number) && !number.isFormula;
}
