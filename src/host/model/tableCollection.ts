import type { Area } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { HostCollection } from "../core/hostObject";
import { outside, shared } from "../side/areaParts";
import { splitReference } from "./address";
import { sameName } from "./definedName";
import type { WorksheetOf } from "./names";
import { addTable } from "./newTable";
import type { OpenWorkbook } from "./openWorkbook";
import { Range } from "./range";
import { sheetNamed } from "./sheetName";
import { Table } from "./table";

abstract class KnownTables extends HostCollection<Table> {
  /** By name or by id; case does not matter in names. */
  getItemOrNullObject(key: string): Table | null {
    return this.items.find(({ id, name }) => id === key || sameName(name, key)) ?? null;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (table) return table;
    throw new HostError("ItemNotFound", `There is no table "${key}".`);
  }
}

/** The tables of the workbook, or of one of its sheets. */
export class TableCollection extends KnownTables {
  override readonly scalars = ["count"];

  /** @param sheetId `null` for the tables of the whole workbook */
  constructor(
    private readonly open: OpenWorkbook,
    private readonly worksheetOf: WorksheetOf,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  get items(): Table[] {
    const { tables } = this.open;
    const known = this.sheetId === null ? tables.all : tables.on(this.sheetId);
    return known.map(([id]) => this.item(id));
  }

  get count(): number {
    return this.items.length;
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (table) return table;
    throw new HostError("InvalidArgument", `There is no table at ${index}.`);
  }

  /** @param source a range, its address or its name */
  async add(source: unknown, hasHeaders: unknown): Promise<Table> {
    return this.item(await addTable(this.open, this.rangeOf(source), hasHeaders));
  }

  /** Those that share cells with an area, from the top left on. */
  over(area: Area, fullyContained: boolean): TableScopedCollection {
    const tables = this.items.filter((table) => {
      const { area: own } = table.getRange();
      return fullyContained ? outside([own], area).length === 0 : shared(own, area);
    });
    return new TableScopedCollection(tables.sort(fromTopLeft));
  }

  private rangeOf(source: unknown): Range {
    if (source instanceof Range) return source;
    if (typeof source === "string") return this.rangeAt(source);
    throw new HostError("InvalidArgument", "A table needs a range, or its address.");
  }

  /** An address without a sheet is one of this sheet, or else of the active one. */
  private rangeAt(address: string): Range {
    const { book } = this.open;
    const named = book.names.find(
      ({ name, sheetId }) => sameName(name, address) && (sheetId ?? this.sheetId) === this.sheetId,
    );
    const { sheet } = splitReference(named?.reference ?? address);
    const own = sheetNamed(book.sheets, sheet);
    if (sheet !== null && !own) {
      throw new HostError("InvalidArgument", `There is no sheet "${sheet}".`);
    }
    return this.worksheetOf(own?.id ?? this.sheetId ?? book.activeSheet.id).getRange(address);
  }

  private item(id: string): Table {
    return new Table(this.open, this.worksheetOf, id);
  }
}

/** Some tables of a sheet. */
export class TableScopedCollection extends KnownTables {
  constructor(readonly items: readonly Table[]) {
    super();
  }

  getFirst(): Table {
    const [table] = this.items;
    if (table) return table;
    throw new HostError("ItemNotFound", "There is no table.");
  }
}

function fromTopLeft(one: Table, other: Table): number {
  const [a, b] = [one.getRange(), other.getRange()];
  return a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex;
}
