import type { Area } from "../../tables/grid";
import type { GridBook } from "../engine/gridBook";
import { areaAfter, FollowingThings, type Shift } from "./anchored";

/** A sheet's size on paper, in percent or by a number of pages; null where Excel decides. */
export type Zoom = {
  readonly horizontalFitToPages: number | null;
  readonly scale: number | null;
  readonly verticalFitToPages: number | null;
};

/** The texts above and below every page, with Excel's codes ("&P" is the page's number). */
export type HeaderFooterTexts = {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
};

/** How a sheet is printed. */
export type PageSetup = HeaderFooterTexts & {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Zoom;
  readonly printGridlines: boolean;
  readonly centerHorizontally: boolean;
  /** None: the whole sheet. */
  readonly printArea: readonly Area[];
  /** Whole rows and whole columns that every page repeats, or none. */
  readonly titleRows: readonly Area[];
  readonly titleColumns: readonly Area[];
};

/** Of a sheet for which nobody set anything up, with the paper of an Indonesian printer. */
const untouched: PageSetup = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { horizontalFitToPages: null, scale: 100, verticalFitToPages: null },
  printGridlines: false,
  centerHorizontally: false,
  printArea: [],
  titleRows: [],
  titleColumns: [],
};

type SheetSetup = PageSetup & { readonly sheetId: string };

/** The print set-up of the sheets; what it says of cells follows their rows and columns. */
export class PageLayouts extends FollowingThings<SheetSetup> {
  constructor(book: GridBook) {
    super(book, "pageLayout");
  }

  of(sheetId: string): PageSetup {
    return this.get(sheetId) ?? untouched;
  }

  change(sheetId: string, changes: Partial<PageSetup>): void {
    this.set(sheetId, { ...this.of(sheetId), ...changes, sheetId });
  }

  protected override moved(setup: SheetSetup, shift: Shift): SheetSetup {
    if (setup.sheetId !== shift.sheetId) return setup;
    return {
      ...setup,
      printArea: areasAfter(setup.printArea, shift),
      titleRows: areasAfter(setup.titleRows, shift),
      titleColumns: areasAfter(setup.titleColumns, shift),
    };
  }
}

function areasAfter(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => areaAfter(area, shift) ?? []);
}
