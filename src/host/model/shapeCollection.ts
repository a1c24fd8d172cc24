import { HostCollection } from "../core/hostObject";

/** Always empty: the grid has no shapes. Those of the file stay in the file. */
export class ShapeCollection extends HostCollection<never> {
  readonly items: readonly never[] = [];
}
