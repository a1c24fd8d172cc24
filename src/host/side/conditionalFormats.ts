import type { Area } from "../../tables/grid";
import type { GridBook } from "../engine/gridBook";
import { SheetRules, type SheetRule } from "./sheetRules";

/** The kinds of conditional formats that this host keeps, in Excel's words. */
export const conditionalFormatKinds = ["Custom", "CellValue", "ContainsText"] as const;
export type ConditionalFormatKind = (typeof conditionalFormatKinds)[number];

/** What a conditional format makes of the cells; what is missing it leaves as it is. */
export interface ConditionalLook {
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
}

export interface ConditionalFormatRecord extends SheetRule {
  readonly kind: ConditionalFormatKind;
  /** The lower, the sooner it takes effect. */
  readonly rank: number;
  readonly stopIfTrue: boolean;
  readonly operator: string;
  /** What a text is compared with. */
  readonly text: string;
  readonly look: ConditionalLook;
}

type Listed = readonly (readonly [id: string, format: ConditionalFormatRecord])[];

/** The conditional formats of all sheets. The grid doesn't draw them. */
export class ConditionalFormats extends SheetRules<ConditionalFormatRecord> {
  constructor(book: GridBook) {
    super(book, "conditionalFormat");
  }

  /** The first one takes effect first. */
  override over(sheetId: string, area: Area): Listed {
    return [...super.over(sheetId, area)].sort(([, one], [, other]) => one.rank - other.rank);
  }

  /** Adds one that takes effect before all others. @returns its id. */
  addFirst(sheetId: string, area: Area, kind: ConditionalFormatKind): string {
    const ranks = this.on(sheetId).map(([, { rank }]) => rank);
    return this.add({
      sheetId,
      areas: [area],
      kind,
      rank: Math.min(0, ...ranks) - 1,
      stopIfTrue: false,
      formulas: [],
      operator: "Invalid",
      text: "",
      look: {},
    });
  }

  /** Gives one of an area's formats another place among them. */
  move(sheetId: string, area: Area, id: string, place: number): void {
    const listed = this.over(sheetId, area);
    const ranks = listed.map(([, { rank }]) => rank);
    const moved = listed.filter(([known]) => known === id);
    const others = listed.filter(([known]) => known !== id);
    const reordered = [...others.slice(0, place), ...moved, ...others.slice(place)];
    for (const [index, [known, format]] of reordered.entries()) {
      this.set(known, { ...format, rank: ranks[index] ?? format.rank });
    }
  }
}
