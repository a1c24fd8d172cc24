import { HostCollection, HostObject } from "../core/hostObject";
import type { Range } from "./range";

/** Blocks of cells of one sheet. */
export class RangeAreas extends HostObject {
  override readonly scalars = ["address"];
  readonly areas: RangeCollection;

  constructor(ranges: readonly Range[]) {
    super();
    this.areas = new RangeCollection(ranges);
  }

  get address(): string {
    return this.areas.items.map(({ address }) => address).join(", ");
  }
}

export class RangeCollection extends HostCollection<Range> {
  constructor(readonly items: readonly Range[]) {
    super();
  }
}
