import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { SheetTable } from "../side/tables";
import { checkDefinedName } from "./definedName";
import { invalid, truth } from "./givenValues";
import type { WorksheetOf } from "./names";
import { isTaken } from "./newTable";
import type { OpenWorkbook } from "./openWorkbook";
import { Range, rangeAt } from "./range";
import type { Worksheet } from "./worksheet";

/** How many looks Excel has of each kind. */
const styleCounts: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** One of Excel's tables. Its look is known and not drawn. */
export class Table extends HostObject {
  override readonly scalars = [
    "id",
    "name",
    "showBandedRows",
    "showHeaders",
    "showTotals",
    "style",
  ];

  constructor(
    private readonly open: OpenWorkbook,
    private readonly worksheetOf: WorksheetOf,
    readonly id: string,
  ) {
    super();
  }

  get name(): string {
    return this.known.name;
  }

  set name(given: unknown) {
    const name = checkDefinedName(given);
    // Not ItemAlreadyExists: https://github.com/OfficeDev/office-js/issues/551
    if (isTaken(this.open, name, this.id)) invalid(`The name "${name}" is taken.`);
    this.change({ name });
  }

  get showHeaders(): boolean {
    return this.known.showHeaders;
  }

  set showHeaders(_: unknown) {
    throw notSettable("showHeaders");
  }

  get showTotals(): boolean {
    return this.known.showTotals;
  }

  set showTotals(_: unknown) {
    throw notSettable("showTotals");
  }

  get showBandedRows(): boolean {
    return this.known.showBandedRows;
  }

  set showBandedRows(showBandedRows: unknown) {
    this.change({ showBandedRows: truth(showBandedRows) });
  }

  get style(): string {
    return this.known.style;
  }

  set style(style: unknown) {
    this.change({ style: checkStyle(style) });
  }

  get worksheet(): Worksheet {
    return this.worksheetOf(this.known.sheetId);
  }

  getRange(): Range {
    return new Range(this.worksheet, this.known.area);
  }

  getHeaderRowRange(): Range {
    if (this.showHeaders) return this.getRange().getRow(0);
    throw new HostError("ItemNotFound", "The table shows no headers.");
  }

  /** The rows between headers and totals. */
  getDataBodyRange(): Range {
    const { rowIndex, columnIndex, rowCount, columnCount } = this.getRange();
    const { showHeaders, showTotals } = this.known;
    const [above, below] = [Number(showHeaders), Number(showTotals)];
    const rows = rowCount - above - below;
    return rangeAt(this.worksheet, rowIndex + above, columnIndex, rows, columnCount);
  }

  /** The cells stay as they are. */
  convertToRange(): Range {
    this.worksheet.refuseIfProtected();
    const range = this.getRange();
    this.open.tables.remove(this.id);
    return range;
  }

  /** Empties its cells; in Excel, those below also move up. */
  delete(): void {
    this.convertToRange().clear();
  }

  private change(part: Partial<SheetTable>): void {
    this.worksheet.refuseIfProtected();
    this.open.tables.set(this.id, { ...this.known, ...part });
  }

  private get known(): SheetTable {
    const table = this.open.tables.get(this.id);
    if (table) return table;
    throw new HostError("ItemNotFound", "The table no longer exists.");
  }
}

function checkStyle(given: unknown): string {
  const [style, kind = "", number] =
    /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(String(given)) ?? [];
  const isKnown = Number(number) <= (styleCounts[kind] ?? 0);
  return style && isKnown ? style : invalid(`There is no table style "${String(given)}".`);
}

function notSettable(name: string): HostError {
  return new HostError("ApiNotFound", `Setting Table.${name} is not emulated by this host.`);
}
