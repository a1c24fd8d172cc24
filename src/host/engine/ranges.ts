import type { IRange } from "@univerjs/core";
import type { Area } from "../../tables/grid";

export function areaFromRange(range: IRange): Area {
  return {
    first: { row: range.startRow, column: range.startColumn },
    last: { row: range.endRow, column: range.endColumn },
  };
}

export function rangeFromArea({ first, last }: Area): IRange {
  return {
    startRow: first.row,
    endRow: last.row,
    startColumn: first.column,
    endColumn: last.column,
  };
}
