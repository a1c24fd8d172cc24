import type { Area } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { PageLayouts, PageSetup, Zoom } from "../side/pageLayouts";
import { wholeSheet } from "./address";
import { oneOf, truth } from "./givenValues";
import { HeaderFooterGroup } from "./headerFooter";
import { paperTypes } from "./paperTypes";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Worksheet } from "./worksheet";

/** How a sheet is printed. Nothing of it is drawn. */
export class PageLayout extends HostObject {
  override readonly scalars = [
    "centerHorizontally",
    "orientation",
    "paperSize",
    "printGridlines",
    "zoom",
  ];
  readonly headersFooters: HeaderFooterGroup;

  constructor(
    private readonly layouts: PageLayouts,
    private readonly worksheet: Worksheet,
  ) {
    super();
    this.headersFooters = new HeaderFooterGroup(layouts, worksheet);
  }

  get orientation(): string {
    return this.setup.orientation;
  }

  set orientation(orientation: string) {
    this.change({ orientation: oneOf(["Portrait", "Landscape"], orientation) });
  }

  get paperSize(): string {
    return this.setup.paperSize;
  }

  set paperSize(paperSize: string) {
    this.change({ paperSize: oneOf(paperTypes, paperSize) });
  }

  get zoom(): Zoom {
    return this.setup.zoom;
  }

  set zoom(zoom: Partial<Zoom>) {
    this.change({ zoom: checkedZoom(zoom) });
  }

  get printGridlines(): boolean {
    return this.setup.printGridlines;
  }

  set printGridlines(printGridlines: boolean) {
    this.change({ printGridlines: truth(printGridlines) });
  }

  get centerHorizontally(): boolean {
    return this.setup.centerHorizontally;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally: truth(centerHorizontally) });
  }

  /** @param printArea addresses are divided by commas. */
  setPrintArea(printArea: Range | RangeAreas | string): void {
    this.change({ printArea: this.areasOf(printArea) });
  }

  getPrintArea(): RangeAreas {
    return found(this.getPrintAreaOrNullObject(), "print area");
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.setup;
    if (printArea.length === 0) return null;
    return new RangeAreas(printArea.map((area) => new Range(this.worksheet, area)));
  }

  setPrintTitleRows(rows: Range | string): void {
    this.change({ titleRows: this.wholeLines("column", rows) });
  }

  getPrintTitleRows(): Range {
    return found(this.getPrintTitleRowsOrNullObject(), "title rows");
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.firstOf(this.setup.titleRows);
  }

  setPrintTitleColumns(columns: Range | string): void {
    this.change({ titleColumns: this.wholeLines("row", columns) });
  }

  getPrintTitleColumns(): Range {
    return found(this.getPrintTitleColumnsOrNullObject(), "title columns");
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.firstOf(this.setup.titleColumns);
  }

  private get setup(): PageSetup {
    return this.layouts.of(this.worksheet.id);
  }

  private change(changes: Partial<PageSetup>): void {
    this.worksheet.refuseIfProtected();
    this.layouts.change(this.worksheet.id, changes);
  }

  private firstOf([area]: readonly Area[]): Range | null {
    return area ? new Range(this.worksheet, area) : null;
  }

  /** What was given, if it is one area that the sheet's other lines do not bound. */
  private wholeLines(across: "row" | "column", given: Range | string): Area[] {
    const areas = this.areasOf(given);
    const isWhole = ({ first, last }: Area) =>
      first[across] === 0 && last[across] === wholeSheet.last[across];
    if (areas.length === 1 && areas.every(isWhole)) return areas;
    throw new HostError("InvalidArgument", "Titles must be whole rows, or whole columns.");
  }

  private areasOf(given: Range | RangeAreas | string): Area[] {
    if (typeof given === "string") {
      return given.split(",").map((address) => this.worksheet.getRange(address.trim()).area);
    }
    const ranges = given instanceof RangeAreas ? given.areas.items : [given];
    if (ranges.some(({ worksheet }) => worksheet.id !== this.worksheet.id)) {
      throw new HostError("InvalidArgument", "The range is on another sheet.");
    }
    return ranges.map(({ area }) => area);
  }
}

/** As many pages as Excel fits a sheet to. */
const mostPages = 32_767;

/** Percent, or pages in one or both directions; what is left out becomes null. */
function checkedZoom(given: unknown): Zoom {
  const {
    horizontalFitToPages = null,
    scale = null,
    verticalFitToPages = null,
  } = Object(given) as Partial<Zoom>;
  const pages = [horizontalFitToPages, verticalFitToPages].filter((count) => count !== null);
  const isValid =
    pages.length > 0
      ? scale === null && pages.every((count) => isWhole(count, 1, mostPages))
      : isWhole(scale, 10, 400);
  if (!isValid) throw new HostError("InvalidArgument", "No such zoom.");
  return { horizontalFitToPages, scale, verticalFitToPages };
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function found<Item>(item: Item | null, what: string): Item {
  if (item !== null) return item;
  throw new HostError("ItemNotFound", `The sheet has no ${what}.`);
}
