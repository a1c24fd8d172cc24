import type { Conventions } from "../conventions";
import { HostObject } from "../core/hostObject";
import type { GridBook } from "../engine/gridBook";

export class Application extends HostObject {
  override readonly scalars = ["calculationMode", "decimalSeparator", "thousandsSeparator"];
  readonly calculationMode = "Automatic";
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly cultureInfo: CultureInfo;

  constructor(private readonly book: GridBook) {
    super();
    this.decimalSeparator = book.conventions.decimal;
    this.thousandsSeparator = book.conventions.group;
    this.cultureInfo = new CultureInfo(book.conventions);
  }

  calculate(): void {
    this.book.calculation.recalculateAll();
  }

  /** Nothing to do: the grid calculates when it is asked for results, after the writes. */
  suspendApiCalculationUntilNextSync(): void {}

  /** Nothing to do: the grid paints when a batch is over. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

/** The conventions of an Excel in the workbench's language. */
export class CultureInfo extends HostObject {
  override readonly scalars = ["name"];
  readonly name: string;
  readonly numberFormat: NumberFormatInfo;

  constructor(conventions: Conventions) {
    super();
    this.name = conventions.locale;
    this.numberFormat = new NumberFormatInfo(conventions);
  }
}

export class NumberFormatInfo extends HostObject {
  override readonly scalars = ["numberDecimalSeparator", "numberGroupSeparator"];
  readonly numberDecimalSeparator: string;
  readonly numberGroupSeparator: string;

  constructor({ decimal, group }: Conventions) {
    super();
    this.numberDecimalSeparator = decimal;
    this.numberGroupSeparator = group;
  }
}
