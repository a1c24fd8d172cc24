import { HostCollection, HostObject } from "../core/hostObject";
import type { Range } from "./range";

/** Blocks of cells of one sheet. */
export class RangeAreas extends HostObject {
  readonly areas: RangeCollection;

  constructor(ranges: readonly Range[]) {
    super();
    this.areas = new RangeCollection(ranges);
  }
}

export class RangeCollection extends HostCollection<Range> {
  constructor(readonly items: readonly Range[]) {
    super();
  }
}
