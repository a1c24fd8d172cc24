import { HostError } from "../core/hostError";
import { HostCollection } from "../core/hostObject";
import type { AxisRecord } from "../side/charts";
import { Chart } from "./chart";
import type { ChartPlace } from "./chartPlace";
import { boxAt, placeOf, placeOver } from "./chartPlace";
import { seriesOf } from "./chartSource";
import { chartKind, isRound } from "./chartTypes";
import { sameName } from "./definedName";
import type { OpenWorkbook } from "./openWorkbook";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Excel's own size for a new chart, in points. */
const newSize = { width: 360, height: 216 };

/** The charts of a sheet that an add-in made; those of the file stay in the file. */
export class ChartCollection extends HostCollection<Chart> {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly open: OpenWorkbook,
  ) {
    super();
  }

  get items(): Chart[] {
    const known = this.open.charts.on(this.worksheet.id);
    return known.map(([id]) => new Chart(this.worksheet, this.open, id));
  }

  get count(): number {
    return this.getCount();
  }

  /** Adds a chart of a range. It comes to lie beside the range, in Excel in the middle of the view. */
  async add(type: string, source: Range, seriesBy: string | null = null): Promise<Chart> {
    this.worksheet.refuseIfProtected();
    const round = isRound(chartKind(type));
    const series = await seriesOf(source, seriesBy, type);
    const id = this.open.charts.add({
      sheetId: this.worksheet.id,
      ...this.placeBeside(source),
      name: this.freeName(),
      type,
      title: { text: null, visible: true },
      legend: { visible: round || series.length > 1, position: "Bottom" },
      valueAxis: newAxis,
      categoryAxis: newAxis,
      series,
    });
    return new Chart(this.worksheet, this.open, id);
  }

  /** By name, the first of those that have it, or by id. */
  getItemOrNullObject(key: string): Chart | null {
    const named = this.items.find(({ name }) => sameName(name, key));
    return named ?? this.items.find(({ id }) => id === key) ?? null;
  }

  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (chart) return chart;
    throw new HostError("ItemNotFound", `There is no chart "${key}".`);
  }

  getItemAt(index: number): Chart {
    const chart = this.items[index];
    if (chart) return chart;
    throw new HostError("InvalidArgument", `The sheet has no chart ${index}.`);
  }

  private placeBeside({ worksheet, area }: Range): ChartPlace {
    const { grid, id } = this.worksheet;
    if (worksheet.id !== id) return placeOf(grid, { left: 0, top: 0, ...newSize });
    const { left, top, width } = boxAt(grid, placeOver(area));
    return placeOf(grid, { left: left + width, top, ...newSize });
  }

  /** "Chart 1", "Chart 2" … */
  private freeName(): string {
    const taken = this.items.map(({ name }) => name);
    let number = 1;
    while (taken.includes(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}

const newAxis: AxisRecord = {
  title: { text: null, visible: false },
  minimum: null,
  maximum: null,
  numberFormat: null,
};
