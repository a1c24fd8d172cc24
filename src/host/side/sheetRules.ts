import { shiftFormula } from "../../formulas/shiftFormula";
import { sheetSize } from "../../tables/address";
import type { Area, Cell } from "../../tables/grid";
import { sameSheetName } from "../../tables/sheetName";
import type { OnSheet, Shift } from "./anchored";
import { areaAfter, FollowingThings } from "./anchored";
import { firstCell, inside, outside } from "./areaParts";
import { formulaAfter } from "./formulaAfter";

/** Something that holds for all cells of some areas. */
export type SheetRule = OnSheet & {
  readonly areas: readonly Area[];
  /** Those that begin with "=" are formulas, as they stand in the first cell of the areas. */
  readonly formulas: readonly string[];
};

/** Rules of one kind. They can be cut: what lies around the cut keeps its meaning. */
export class SheetRules<Rule extends SheetRule> extends FollowingThings<Rule> {
  /** Those that hold for any cell of an area. */
  over(sheetId: string, area: Area): readonly (readonly [id: string, rule: Rule])[] {
    return this.on(sheetId).filter(([, { areas }]) => inside(areas, area).length > 0);
  }

  /** Makes no rule hold for the cells of an area. */
  clear(sheetId: string, area: Area): void {
    for (const [id, rule] of this.over(sheetId, area)) {
      const left = outside(rule.areas, area);
      if (left.length > 0) this.set(id, laidOver(rule, left));
      else this.remove(id);
    }
  }

  protected override moved(rule: Rule, shift: Shift): Rule | undefined {
    if (rule.sheetId !== shift.sheetId) return this.withFormulasAfter(rule, shift);
    const areas = rule.areas.flatMap((area) => areaAfter(area, shift) ?? []);
    if (areas.length === 0) return undefined;
    const corner = firstCell(areasThatStay(rule, shift));
    const cornerAfter = areaAfter({ first: corner, last: corner }, shift);
    if (!cornerAfter) return undefined;
    const seenFromCorner = laidOver(rule, [{ first: corner, last: corner }]);
    const after = this.withFormulasAfter(seenFromCorner, shift);
    // The first cell of a whole column stays where it is while its content moves.
    return laidOver({ ...after, areas: [cornerAfter] }, areas);
  }

  private withFormulasAfter(rule: Rule, shift: Shift): Rule {
    const shiftedSheet = this.book.sheet(shift.sheetId)?.name ?? "";
    const isShifted = (sheet: string | null) =>
      sheet === null ? rule.sheetId === shift.sheetId : sameSheetName(sheet, shiftedSheet);
    const formulas = rule.formulas.map((text) =>
      isFormula(text) ? formulaAfter(text, shift, isShifted) : text,
    );
    return { ...rule, formulas };
  }
}

/** A rule over other areas, with the same meaning for each cell. */
export function laidOver<Rule extends SheetRule>(rule: Rule, areas: readonly Area[]): Rule {
  const from = firstCell(rule.areas);
  const to = firstCell(areas);
  return { ...rule, areas, formulas: rule.formulas.map((text) => shifted(text, from, to)) };
}

function shifted(text: string, from: Cell, to: Cell): string {
  if (!isFormula(text)) return text;
  return shiftFormula(text, to.row - from.row, to.column - from.column);
}

function isFormula(text: string): boolean {
  return text.startsWith("=");
}

/** Formulas stand in the first cell that is not taken out. */
function areasThatStay(rule: SheetRule, shift: Shift): readonly Area[] {
  if (!shift.change.endsWith("Deleted")) return rule.areas;
  return outside(rule.areas, wholeRowsOrColumns(shift));
}

function wholeRowsOrColumns({ change, area: { first, last } }: Shift): Area {
  return change.startsWith("Row")
    ? { first: { ...first, column: 0 }, last: { ...last, column: sheetSize.columns - 1 } }
    : { first: { ...first, row: 0 }, last: { ...last, row: sheetSize.rows - 1 } };
}
