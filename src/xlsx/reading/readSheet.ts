import { areaAt } from "../../tables/address";
import type { Area } from "../../tables/grid";
import { type Attributes, isTrue } from "../../files/xlsx/attributes";
import { BandList } from "./bands";
import { colorOf, type Palette } from "./colors";
import type { Feature, SheetContent } from "../content";
import { featureOfElement, relatedFeatures } from "./features";
import type { SheetEntry } from "../../files/xlsx/packageReader";
import type { XlsxPackage } from "../package/package";
import { readTables } from "./readTables";
import { type CellSources, SheetCells } from "./sheetCells";
import { streamXml } from "../package/streamXml";

export interface SheetReading {
  readonly sheet: SheetContent;
  readonly features: readonly Feature[];
}

/** @throws Refused if the sheet is damaged or has too many cells */
export function readSheet(
  pkg: XlsxPackage,
  { name, state, part }: SheetEntry,
  sources: CellSources,
  palette: Palette,
): SheetReading {
  const cells = new SheetCells(name, part, sources);
  const around = new SheetSurroundings(sources.styleCount, palette);
  streamXml(pkg, part, {
    open(element, attributes) {
      cells.open(element, attributes);
      around.open(element, attributes);
    },
    close: (element, text) => cells.close(element, text),
  });
  const { merges, columns, frozen, isProtected, tabColor } = around;
  return {
    sheet: {
      name,
      state,
      cells: cells.cells,
      merges,
      rows: cells.rows.bands,
      columns: columns.bands,
      frozen,
      tables: readTables(pkg, part),
      isProtected,
      tabColor,
    },
    features: [...cells.features, ...around.features, ...relatedFeatures(pkg, part)],
  };
}

/** Gathers what a sheet says besides its cells. */
class SheetSurroundings {
  readonly merges: Area[] = [];
  readonly columns: BandList;
  readonly features = new Set<Feature>();
  frozen = { rows: 0, columns: 0 };
  isProtected = false;
  tabColor?: string;
  private views = 0;

  constructor(
    styleCount: number,
    private readonly palette: Palette,
  ) {
    this.columns = new BandList(styleCount);
  }

  open(name: string, attributes: Attributes): void {
    const feature = featureOfElement(name, attributes);
    if (feature) this.features.add(feature);
    switch (name) {
      // A second window of the workbook, and views that people have saved, have panes of their own.
      case "sheetView":
      case "customSheetView":
        this.views++;
        break;
      case "pane":
        if (this.views === 1) this.freeze(attributes);
        break;
      case "col":
        this.addColumns(attributes);
        break;
      case "mergeCell":
        this.merge(attributes.ref ?? "");
        break;
      case "sheetProtection":
        this.isProtected = isTrue(attributes.sheet);
        break;
      case "tabColor":
        this.tabColor = colorOf(attributes, this.palette);
        break;
    }
  }

  private freeze({ state, xSplit, ySplit }: Attributes): void {
    if (state !== "frozen" && state !== "frozenSplit") return;
    this.frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
  }

  private addColumns({ min, max, width, hidden, style }: Attributes): void {
    this.columns.add(Number(min) - 1, Number(max) - 1, { size: width, hidden, style });
  }

  private merge(reference: string): void {
    const area = areaAt(reference);
    if (area) this.merges.push(area);
  }
}
