import { GridRows, valueIn } from "../files/gridRows";
import { CellCutter } from "../files/csv/cellCutter";
import { isBlank } from "../files/cellText";
import { tooManySheets } from "../messages/members";
import { Refused } from "../messages/refused";
import type { Row, RowSink, SheetRest } from "../files/row";
import type { Grid } from "../tables/grid";
import { type FieldsByHeader, HEADERS_LOOKED_AT, memberColumnsOf } from "../tables/memberColumns";
import { fieldsOf, type Separator, separators } from "../tables/separators";
import { LeftOutRows } from "./leftOutRows";
import type { MemberHeader } from "./memberHeader";

/** Takes the rows of a list of persons, from the first under its header on. */
export interface ListRows {
  row(row: Row): void;
}

/** What is to become of lists of persons. */
export interface Taking<List extends ListRows> {
  /** What columns hold, as a person says, by the texts of a row that may be a header. */
  fieldsOf(texts: readonly string[]): FieldsByHeader;
  /** Begins a list; nothing is read of it where that is undefined. */
  begin(sheet: string, header: MemberHeader): List | undefined;
}

/** A list of persons. */
export interface ListRead<List extends ListRows> {
  readonly sheet: string;
  readonly rows: number;
  /** What took its rows; undefined where nobody did. */
  readonly list: List | undefined;
  /** The beginning of a list that nobody took. */
  readonly leftOut?: LeftOutRows;
}

/** A sheet that is none. */
export interface GridRead {
  readonly sheet: string;
  readonly rows: number;
  /** @param separator of a file that knows texts only */
  readonly grid: (separator?: Separator) => Grid;
}

/** The header of a list whose rows stand as text in one column. */
interface CollapsedHeader {
  readonly header: MemberHeader;
  readonly separator: Separator;
  readonly column: number;
}

/** A sheet for each day of a year, and more. */
const MOST_SHEETS = 500;

/** Takes the rows of a file's sheets, and tells lists of persons from tables by their headers. */
export class SheetRows<List extends ListRows> implements RowSink {
  readonly sheets: (ListRead<List> | GridRead)[] = [];
  /** Rows of all sheets so far. */
  rows = 0;
  private sheet = "";
  private rowsBefore = 0;
  private looked = 0;
  private grid = new GridRows("");
  /** The list that is being read. */
  private begun?: Pick<ListRead<List>, "list" | "leftOut">;
  /** What the row above may be. */
  private collapsed?: CollapsedHeader;
  private cutter?: { readonly cutter: CellCutter; readonly column: number };

  /**
   * @param file its name, for a sheet without one
   * @param isText whether its cells were cut at separators
   */
  constructor(
    private readonly file: string,
    private readonly isText: boolean,
    private readonly taking: Taking<List>,
  ) {}

  /** Whether a list of persons is being read. */
  get isList(): boolean {
    return this.begun !== undefined;
  }

  /** @throws Refused if there are more sheets than anybody fills */
  beginSheet(name: string): void {
    if (this.sheets.length === MOST_SHEETS) throw new Refused(tooManySheets(MOST_SHEETS));
    this.sheet = name || this.file;
    this.rowsBefore = this.rows;
    this.looked = 0;
    this.grid = new GridRows(this.sheet);
    this.begun = undefined;
    this.collapsed = undefined;
    this.cutter = undefined;
  }

  row(row: Row): void {
    this.rows++;
    if (this.begun) this.take(this.cut(row));
    else if (this.looked < HEADERS_LOOKED_AT && this.beginsList(row)) return;
    else this.grid.add(row);
  }

  endSheet(rest: SheetRest): void {
    const { sheet, grid, begun } = this;
    const rows = this.rows - this.rowsBefore;
    this.sheets.push(
      begun
        ? { sheet, rows, ...begun }
        : { sheet, rows, grid: (separator) => grid.grid(rest, separator) },
    );
    this.begun = undefined;
  }

  /** Looks for the header of a list; what stands above it are titles. */
  private beginsList(row: Row): boolean {
    this.looked++;
    const values = Array.from({ length: row.width }, (_, column) => valueIn(row, column));
    const texts = values.map(String);
    const columns = memberColumnsOf(values, 0, this.taking.fieldsOf(texts));
    if (!columns) return this.beginsCollapsed(row, texts);
    this.begin({ columns, width: row.width, isText: this.isText });
    return true;
  }

  /**
   * A header that stands as text in the only cell of its row is one if the next row stands there
   * in the same way: titles, too, say "Isi NIK, nama dan upah".
   */
  private beginsCollapsed(row: Row, texts: readonly string[]): boolean {
    const filled = texts.flatMap((text, column) =>
      isBlank(row, column) ? [] : [{ text, column }],
    );
    const [only, another] = filled;
    if (!only) return false;
    const above = this.collapsed;
    this.collapsed = another ? undefined : this.collapsedHeader(only.text, only.column);
    if (!above || another || only.column !== above.column) return false;
    if (fieldsOf(only.text, above.separator).length < above.header.width) return false;
    this.cutter = { cutter: new CellCutter(above.separator), column: above.column };
    this.begin(above.header);
    this.take(this.cut(row));
    return true;
  }

  private collapsedHeader(text: string, column: number): CollapsedHeader | undefined {
    for (const separator of separators) {
      const fields = fieldsOf(text, separator);
      const columns = memberColumnsOf(fields, 0, this.taking.fieldsOf(fields));
      if (!columns) continue;
      return { separator, column, header: { columns, width: fields.length, isText: true } };
    }
    return undefined;
  }

  private begin(header: MemberHeader): void {
    const list = this.taking.begin(this.sheet, header);
    this.begun = list ? { list } : { list, leftOut: new LeftOutRows(header) };
  }

  private take(row: Row): void {
    const { list, leftOut } = this.begun ?? {};
    if (list) list.row(row);
    else leftOut?.row(row);
  }

  private cut(row: Row): Row {
    const { cutter, column = 0 } = this.cutter ?? {};
    if (!cutter || isBlank(row, column)) return row;
    return cutter.cut(row, column) ?? row;
  }
}
