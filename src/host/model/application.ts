import { HostObject } from "../core/hostObject";
import type { Calculation } from "../engine/calculation";

export class Application extends HostObject {
  override readonly scalars = ["calculationMode"];
  readonly calculationMode = "Automatic";
  readonly cultureInfo = new CultureInfo();

  constructor(private readonly calculation: Calculation) {
    super();
  }

  calculate(): void {
    this.calculation.recalculateAll();
  }

  /** Nothing to do: the grid calculates when it is asked for results, after the writes. */
  suspendApiCalculationUntilNextSync(): void {}

  /** Nothing to do: the grid paints when a batch is over. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

/** The conventions of an Indonesian Excel. */
export class CultureInfo extends HostObject {
  override readonly scalars = ["name"];
  readonly name = "id-ID";
  readonly numberFormat = new NumberFormatInfo();
}

export class NumberFormatInfo extends HostObject {
  override readonly scalars = ["numberDecimalSeparator", "numberGroupSeparator"];
  readonly numberDecimalSeparator = ",";
  readonly numberGroupSeparator = ".";
}
