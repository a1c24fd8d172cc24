import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { AxisRecord, ChartCaption } from "../side/charts";
import type { Chart } from "./chart";
import { oneOf, truth } from "./givenValues";

/** A title, of the chart or of an axis. Giving it a text shows it. */
abstract class Caption extends HostObject {
  override readonly scalars = ["text", "visible"];

  protected abstract caption: ChartCaption;
  /** The text that Excel would give it. */
  protected abstract readonly automatic: string;

  get text(): string {
    return this.caption.text ?? this.automatic;
  }

  set text(text: string) {
    if (typeof text !== "string") throw new HostError("InvalidArgument", "A title is a text.");
    this.caption = { text, visible: true };
  }

  get visible(): boolean {
    return this.caption.visible;
  }

  set visible(visible: boolean) {
    this.caption = { ...this.caption, visible: truth(visible) };
  }
}

/** Until it has a text, the title is the name of the only series. */
export class ChartTitle extends Caption {
  constructor(private readonly chart: Chart) {
    super();
  }

  protected get caption(): ChartCaption {
    return this.chart.record.title;
  }

  protected set caption(title: ChartCaption) {
    this.chart.change({ title });
  }

  protected get automatic(): string {
    const [only, second] = this.chart.series.items;
    return only && !second ? only.name : "Chart Title";
  }
}

const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"];

export class ChartLegend extends HostObject {
  override readonly scalars = ["position", "visible"];

  constructor(private readonly chart: Chart) {
    super();
  }

  get visible(): boolean {
    return this.chart.record.legend.visible;
  }

  set visible(visible: boolean) {
    this.chart.change({ legend: { position: this.position, visible: truth(visible) } });
  }

  get position(): string {
    return this.chart.record.legend.position;
  }

  set position(position: string) {
    const checked = oneOf(legendPositions, position);
    this.chart.change({ legend: { visible: this.visible, position: checked } });
  }
}

export class ChartAxes extends HostObject {
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;

  constructor(chart: Chart) {
    super();
    this.valueAxis = new ChartAxis(chart, "valueAxis");
    this.categoryAxis = new ChartAxis(chart, "categoryAxis");
  }
}

/** The bounds that Excel chooses itself are not emulated: they can be read once they are set. */
export class ChartAxis extends HostObject {
  override readonly scalars = ["numberFormat"];
  readonly title: ChartAxisTitle;

  constructor(
    private readonly chart: Chart,
    private readonly which: "valueAxis" | "categoryAxis",
  ) {
    super();
    this.title = new ChartAxisTitle(this);
  }

  get minimum(): number {
    return chosen(this.record.minimum, "minimum");
  }

  set minimum(minimum: number | "") {
    this.change({ minimum: bound(minimum) });
  }

  get maximum(): number {
    return chosen(this.record.maximum, "maximum");
  }

  set maximum(maximum: number | "") {
    this.change({ maximum: bound(maximum) });
  }

  /** Until it is set, that of the first cell that the axis shows. */
  get numberFormat(): string {
    const part = this.which === "valueAxis" ? "values" : "categories";
    return this.record.numberFormat ?? this.chart.series.items[0]?.numberFormat(part) ?? "General";
  }

  set numberFormat(numberFormat: string) {
    if (typeof numberFormat !== "string" || numberFormat === "") {
      throw new HostError("InvalidArgument", "A number format is a text.");
    }
    this.change({ numberFormat });
  }

  get record(): AxisRecord {
    return this.chart.record[this.which];
  }

  change(part: Partial<AxisRecord>): void {
    this.chart.change({ [this.which]: { ...this.record, ...part } });
  }
}

export class ChartAxisTitle extends Caption {
  protected readonly automatic = "Axis Title";

  constructor(private readonly axis: ChartAxis) {
    super();
  }

  protected get caption(): ChartCaption {
    return this.axis.record.title;
  }

  protected set caption(title: ChartCaption) {
    this.axis.change({ title });
  }
}

/** "" makes it automatic again. */
function bound(value: unknown): number | null {
  if (value === "") return null;
  if (typeof value === "number") return value;
  throw new HostError("InvalidArgument", 'The end of an axis is a number, or "" for automatic.');
}

function chosen(value: number | null, name: string): number {
  if (value !== null) return value;
  throw new HostError("ApiNotFound", `An automatic ${name} is not emulated by this host.`);
}
