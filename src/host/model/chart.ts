import type { Area } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { GridSheet } from "../engine/gridSheet";
import type { Anchored } from "../side/anchored";
import type { ChartRecord, SeriesRecord } from "../side/charts";
import { ChartAxes, ChartLegend, ChartTitle } from "./chartParts";
import type { ChartBox } from "./chartPlace";
import { boxAt, placeOf, placeOver } from "./chartPlace";
import { ChartSeriesCollection } from "./chartSeries";
import { seriesOf } from "./chartSource";
import { chartKind } from "./chartTypes";
import { checkedSize } from "./givenValues";
import type { OpenWorkbook } from "./openWorkbook";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** A chart. It shows what the cells of its series hold now. Sizes are points. */
export class Chart extends HostObject {
  override readonly scalars = ["chartType", "height", "id", "left", "name", "top", "width"];
  readonly axes = new ChartAxes(this);
  readonly legend = new ChartLegend(this);
  readonly series = new ChartSeriesCollection(this);
  readonly title = new ChartTitle(this);

  constructor(
    readonly worksheet: Worksheet,
    private readonly open: OpenWorkbook,
    readonly id: string,
  ) {
    super();
  }

  get name(): string {
    return this.record.name;
  }

  set name(name: string) {
    if (typeof name !== "string" || name === "") {
      throw new HostError("InvalidArgument", "A chart's name is a text.");
    }
    this.change({ name });
  }

  get chartType(): string {
    return this.record.type;
  }

  set chartType(type: string) {
    chartKind(type);
    this.change({ type });
  }

  get left(): number {
    return this.box.left;
  }

  set left(left: number) {
    this.move({ left: checkedSize(left) });
  }

  get top(): number {
    return this.box.top;
  }

  set top(top: number) {
    this.move({ top: checkedSize(top) });
  }

  get width(): number {
    return this.box.width;
  }

  set width(width: number) {
    this.move({ width: checkedSize(width) });
  }

  get height(): number {
    return this.box.height;
  }

  set height(height: number) {
    this.move({ height: checkedSize(height) });
  }

  /** Covers the cells from the first to the last; without a last one it keeps its size. */
  setPosition(start: Range | string, end: Range | string | null = null): void {
    const from = this.areaOn(start);
    if (end === null) {
      const { left, top } = boxAt(this.worksheet.grid, placeOver(from));
      this.move({ left, top });
      return;
    }
    const to = this.areaOn(end);
    if (to.last.row < from.first.row || to.last.column < from.first.column) {
      throw new HostError("InvalidArgument", "The last cell stands before the first.");
    }
    this.change(placeOver({ first: from.first, last: to.last }));
  }

  /** The series keep their colours, in their order. */
  async setData(source: Range, seriesBy: string | null = null): Promise<void> {
    this.worksheet.refuseIfProtected();
    const found = await seriesOf(source, seriesBy, this.chartType);
    const before = this.record.series;
    const series = found.map((one, index) => {
      const { fill, line } = before[index] ?? one;
      return { ...one, fill, line };
    });
    this.change({ series });
  }

  delete(): void {
    this.worksheet.refuseIfProtected();
    // The chart may be gone; then this says so.
    void this.record;
    this.open.charts.remove(this.id);
  }

  get record(): ChartRecord {
    const record = this.open.charts.get(this.id);
    if (record) return record;
    throw new HostError("ItemNotFound", "The chart no longer exists.");
  }

  change(part: Partial<ChartRecord>): void {
    this.worksheet.refuseIfProtected();
    this.open.charts.set(this.id, { ...this.record, ...part });
  }

  changeSeries(change: (all: readonly SeriesRecord[]) => readonly SeriesRecord[]): void {
    this.change({ series: change(this.record.series) });
  }

  /** The sheet of a range that it shows. */
  sheetOf({ sheetId }: Anchored): GridSheet | null {
    return this.open.book.sheet(sheetId);
  }

  private get box(): ChartBox {
    return boxAt(this.worksheet.grid, this.record);
  }

  private move(part: Partial<ChartBox>): void {
    this.change(placeOf(this.worksheet.grid, { ...this.box, ...part }));
  }

  private areaOn(place: Range | string): Area {
    return typeof place === "string" ? this.worksheet.getRange(place).area : place.area;
  }
}
