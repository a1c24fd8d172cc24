import type { Area, Cell, CellValue } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { HostCollection, HostObject } from "../core/hostObject";
import { generalFormat } from "../engine/gridSheet";
import type { Anchored } from "../side/anchored";
import type { SeriesRecord } from "../side/charts";
import type { Chart } from "./chart";
import { indexes, newSeries } from "./chartSource";
import type { Range } from "./range";
import { colorOf } from "./rangeFormat";
import { isErrorText } from "./valueType";

const longestName = 255;

/** A cell that a chart shows. */
interface ShownCell {
  readonly value: CellValue;
  readonly text: string;
}

/** One row of numbers of a chart: what its cells hold now. Hidden cells are left out. */
export class ChartSeries extends HostObject {
  override readonly scalars = ["name"];
  readonly format: ChartSeriesFormat;

  constructor(
    private readonly chart: Chart,
    readonly key: string,
  ) {
    super();
    this.format = new ChartSeriesFormat(this);
  }

  get name(): string {
    const { name } = this.record;
    const given = typeof name === "string" ? name : joined(this.cells(name).flat());
    return given || `Series${this.index + 1}`;
  }

  set name(name: string) {
    this.change({ name: checkName(name) });
  }

  setValues(source: Range): void {
    const { first, last } = source.area;
    if (first.row !== last.row && first.column !== last.column) {
      throw new HostError("InvalidArgument", "Values must stand in one row or one column.");
    }
    this.change({ values: rangeOf(source) });
  }

  setXAxisValues(source: Range): void {
    this.change({ categories: rangeOf(source) });
  }

  /** As texts, once everything is calculated. */
  async getDimensionValues(dimension: string): Promise<string[]> {
    await this.chart.worksheet.calculated();
    switch (dimension) {
      case "Categories":
        return this.categories;
      case "XValues":
        return valueTexts(this.cells(this.record.categories));
      case "Values":
      case "YValues":
        return valueTexts(this.cells(this.record.values));
      default:
        throw new HostError("InvalidArgument", `This series has no dimension "${dimension}".`);
    }
  }

  delete(): void {
    this.chart.changeSeries((all) => all.filter(({ key }) => key !== this.key));
  }

  /** Null leaves a gap; a text counts as 0. */
  get values(): (number | null)[] {
    return this.cells(this.record.values).map(([cell]) => plotted(cell));
  }

  /** The categories as numbers of the horizontal axis; null if there are words among them. */
  get xValues(): (number | null)[] | null {
    const cells = this.cells(this.record.categories).map(([cell]) => cell);
    const isWord = (value: CellValue | undefined) => typeof value === "string" && value !== "";
    return cells.length === 0 || cells.some((cell) => isWord(cell?.value))
      ? null
      : cells.map(plotted);
  }

  /** Words over several columns or rows are read as one. */
  get categories(): string[] {
    return this.cells(this.record.categories).map(joined);
  }

  /** The number format of the first of its cells. */
  numberFormat(part: "categories" | "values"): string {
    const range = this.record[part];
    if (!range) return generalFormat;
    const { first } = range.area;
    return (
      this.chart.sheetOf(range)?.numberFormats({ first, last: first })[0]?.[0] ?? generalFormat
    );
  }

  get fillColor(): string {
    return this.record.fill ?? paletteColor(this.index);
  }

  get lineColor(): string {
    return this.record.line ?? paletteColor(this.index);
  }

  get index(): number {
    return this.chart.record.series.findIndex(({ key }) => key === this.key);
  }

  get record(): SeriesRecord {
    const record = this.chart.record.series[this.index];
    if (!record) throw new HostError("ItemNotFound", "The series no longer exists.");
    return record;
  }

  change(part: Partial<SeriesRecord>): void {
    const changed = { ...this.record, ...part };
    this.chart.changeSeries((all) => all.map((one) => (one.key === this.key ? changed : one)));
  }

  /** The cells of a range that can be seen, one line for each place on the axis. */
  private cells(range: Anchored | null): ShownCell[][] {
    const sheet = range && this.chart.sheetOf(range);
    if (!sheet) return [];
    const { area } = range;
    const [values, texts] = [sheet.values(area), sheet.texts(area)];
    const shown = ({ row, column }: Cell): ShownCell[] => {
      if (sheet.isRowHidden(row) || sheet.isColumnHidden(column)) return [];
      const [down, right] = [row - area.first.row, column - area.first.column];
      return [{ value: values[down]?.[right] ?? "", text: texts[down]?.[right] ?? "" }];
    };
    return lines(area, this.runsAcross)
      .map((line) => line.flatMap(shown))
      .filter((line) => line.length > 0);
  }

  /** Whether the numbers stand side by side in a row. */
  private get runsAcross(): boolean {
    const area = this.record.values?.area;
    return area !== undefined && area.last.column > area.first.column;
  }
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly chart: Chart) {
    super();
  }

  get items(): ChartSeries[] {
    return this.chart.record.series.map(({ key }) => new ChartSeries(this.chart, key));
  }

  get count(): number {
    return this.getCount();
  }

  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (series) return series;
    throw new HostError("InvalidArgument", `The chart has no series ${index}.`);
  }

  /** Adds a series without values. */
  add(name: string | null = null, index: number | null = null): ChartSeries {
    const added = { ...newSeries(), name: name === null ? null : checkName(name) };
    const place = index ?? this.count;
    if (place < 0 || place > this.count) {
      throw new HostError("InvalidArgument", `There is no place ${place} for a series.`);
    }
    this.chart.changeSeries((all) => [...all.slice(0, place), added, ...all.slice(place)]);
    return new ChartSeries(this.chart, added.key);
  }
}

export class ChartSeriesFormat extends HostObject {
  readonly fill: ChartFill;
  readonly line: ChartLineFormat;

  constructor(series: ChartSeries) {
    super();
    this.fill = new ChartFill(series);
    this.line = new ChartLineFormat(series);
  }
}

export class ChartFill extends HostObject {
  constructor(private readonly series: ChartSeries) {
    super();
  }

  setSolidColor(color: string): void {
    this.series.change({ fill: colorOf(color) });
  }
}

export class ChartLineFormat extends HostObject {
  override readonly scalars = ["color"];

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get color(): string {
    return this.series.lineColor;
  }

  set color(color: string) {
    this.series.change({ line: colorOf(color) });
  }
}

/** The accents of Excel's theme "Office 2013–2022", which a new workbook's charts begin with. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The colour that Excel gives the n-th series, or the n-th slice of a pie. */
export function paletteColor(index: number): string {
  return palette[index % palette.length] ?? "";
}

function checkName(name: unknown): string {
  if (typeof name === "string" && name.length <= longestName) return name;
  throw new HostError("InvalidArgument", `A name has up to ${longestName} characters.`);
}

function rangeOf({ worksheet, area }: Range): Anchored {
  return { sheetId: worksheet.id, area };
}

function joined(cells: readonly ShownCell[]): string {
  const texts = cells.map(({ text }) => text);
  return texts.filter((text) => text !== "").join(" ");
}

function valueTexts(cells: readonly (readonly ShownCell[])[]): string[] {
  return cells.map(([cell]) => String(cell?.value ?? ""));
}

function plotted(cell: ShownCell | undefined): number | null {
  const value = cell?.value ?? "";
  if (typeof value === "number") return value;
  return value === "" || isErrorText(value) ? null : 0;
}

/**
 * The cells of a range for each place on the axis: one cell in a row or a column, several where
 * the range is wider than the numbers.
 */
function lines({ first, last }: Area, across: boolean): Cell[][] {
  const rows = indexes(first.row, last.row + 1);
  const columns = indexes(first.column, last.column + 1);
  const isRow = rows.length === 1;
  const isColumn = columns.length === 1;
  return (isRow || across) && !isColumn
    ? columns.map((column) => rows.map((row) => ({ row, column })))
    : rows.map((row) => columns.map((column) => ({ row, column })));
}
