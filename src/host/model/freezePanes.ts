import { HostObject } from "../core/hostObject";
import type { Range } from "./range";
import { frozenRange } from "./range";
import type { Worksheet } from "./worksheet";

export class WorksheetFreezePanes extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  freezeAt(range: Range | string): void {
    const { area } = typeof range === "string" ? this.worksheet.getRange(range) : range;
    this.worksheet.grid.freeze(area.last.row + 1, area.last.column + 1);
  }

  freezeRows(count: number | null): void {
    this.worksheet.grid.freeze(count ?? 0, 0);
  }

  freezeColumns(count: number | null): void {
    this.worksheet.grid.freeze(0, count ?? 0);
  }

  unfreeze(): void {
    this.worksheet.grid.freeze(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.worksheet.grid.frozen;
    return rows || columns ? frozenRange(this.worksheet, rows, columns) : null;
  }
}
