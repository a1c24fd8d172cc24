import { HostObject } from "../core/hostObject";
import type { ConditionalLook } from "../side/conditionalFormats";
import type { ConditionalFormat } from "./conditionalFormat";
import { truth } from "./givenValues";
import { colorOf } from "./rangeFormat";

/** What a conditional format makes of the cells for which it holds. */
export class ConditionalRangeFormat extends HostObject {
  readonly fill: ConditionalRangeFill;
  readonly font: ConditionalRangeFont;

  constructor(format: ConditionalFormat) {
    super();
    this.fill = new ConditionalRangeFill(format);
    this.font = new ConditionalRangeFont(format);
  }
}

export class ConditionalRangeFill extends HostObject {
  override readonly scalars = ["color"];

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  /** "" if it leaves the cells' own. */
  get color(): string {
    return this.format.record.look.fill ?? "";
  }

  set color(color: string) {
    paint(this.format, { fill: colorOf(color) });
  }
}

export class ConditionalRangeFont extends HostObject {
  override readonly scalars = ["bold", "color"];

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  /** `null` if it leaves the cells' own. */
  get bold(): boolean | null {
    return this.format.record.look.bold ?? null;
  }

  set bold(bold: unknown) {
    paint(this.format, { bold: truth(bold) });
  }

  /** "" if it leaves the cells' own. */
  get color(): string {
    return this.format.record.look.color ?? "";
  }

  set color(color: string) {
    paint(this.format, { color: colorOf(color) });
  }
}

function paint(format: ConditionalFormat, look: ConditionalLook): void {
  format.change({ look: { ...format.record.look, ...look } });
}
