import type { Area } from "../../tables/grid";
import type { GridBook } from "../engine/gridBook";
import { inside, outside } from "./areaParts";
import { laidOver, SheetRules, type SheetRule } from "./sheetRules";

/** What may stand in a cell. Its formulas, or the texts of its list, are the rule's. */
export interface Criteria {
  /** In Excel's words: "list", "wholeNumber" … */
  readonly kind: string;
  readonly operator?: string;
  readonly inCellDropDown?: boolean;
}

export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

export interface Validation extends SheetRule {
  /** `null` lets anything stand. */
  readonly criteria: Criteria | null;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
  readonly ignoreBlanks: boolean;
}

export type ValidationChange = Partial<Omit<Validation, keyof SheetRule>> &
  Partial<Pick<Validation, "formulas">>;

/** The data validation of all sheets, at most one for a cell. What people type isn't refused. */
export class Validations extends SheetRules<Validation> {
  constructor(book: GridBook) {
    super(book, "validation");
  }

  /** What holds for the cells of an area, each with its formulas as in the area's first cell. */
  within(sheetId: string, area: Area): Validation[] {
    return this.parts(sheetId, area).map((part) => laidOver(part, [area]));
  }

  /** Changes what holds for the cells of an area; its formulas are those of the first cell. */
  change(sheetId: string, area: Area, change: ValidationChange): void {
    const parts = this.parts(sheetId, area);
    this.clear(sheetId, area);
    for (const part of parts) {
      this.add(laidOver({ ...laidOver(part, [area]), ...change }, part.areas));
    }
  }

  /** An area cut by what holds for its cells. */
  private parts(sheetId: string, area: Area): Validation[] {
    const over = this.over(sheetId, area);
    const free = over.reduce(
      (left: readonly Area[], [, { areas }]) => areas.reduce(outside, left),
      [area],
    );
    const parts = over.map(([, known]) => laidOver(known, inside(known.areas, area)));
    return free.length > 0 ? [...parts, { ...anything, sheetId, areas: free }] : parts;
  }
}

/** A cell without data validation. */
const anything: Omit<Validation, "sheetId" | "areas"> = {
  formulas: [],
  criteria: null,
  prompt: { message: "", showPrompt: false, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
};
