import type { Conventions } from "../conventions";
import { HostObject } from "../core/hostObject";
import type { GridBook } from "../engine/gridBook";
import { oneOf } from "./givenValues";

export class Application extends HostObject {
  override readonly scalars = ["calculationMode", "decimalSeparator", "thousandsSeparator"];
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly cultureInfo: CultureInfo;
  private mode: CalculationMode = "Automatic";

  constructor(private readonly book: GridBook) {
    super();
    this.decimalSeparator = book.conventions.decimal;
    this.thousandsSeparator = book.conventions.group;
    this.cultureInfo = new CultureInfo(book.conventions);
  }

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  /** The grid has no data tables, so that their exception changes nothing. */
  set calculationMode(mode: CalculationMode) {
    this.mode = oneOf(calculationModes, mode);
    this.book.calculation.isManual = mode === "Manual";
  }

  calculate(type: CalculationType): void {
    const { calculation } = this.book;
    if (oneOf(calculationTypes, type) === "Recalculate") calculation.recalculateChanged();
    else calculation.recalculateAll();
  }

  /** Nothing to do: the grid calculates when it is asked for results, after the writes. */
  suspendApiCalculationUntilNextSync(): void {}

  /** Nothing to do: the grid paints when a batch is over. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
type CalculationMode = (typeof calculationModes)[number];

const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;
type CalculationType = (typeof calculationTypes)[number];

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
