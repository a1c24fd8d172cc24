import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { LayoutData } from "./workbookData";

/** What a sheet is like beside its cells. */
export type LayoutPart =
  | "columnWidths"
  | "rowHeights"
  | "merges"
  | "hiddenRows"
  | "hiddenColumns"
  | "frozen"
  | "tabColor"
  | "visibility";

type Layout = Readonly<Record<LayoutPart, unknown>>;

/** The parts in which two states of a sheet differ. */
export function changedLayout(
  before: Partial<LayoutData>,
  after: Readonly<IWorksheetData>,
): LayoutPart[] {
  const was = layoutOf(before, after.defaultColumnWidth);
  const is = layoutOf(after, after.defaultColumnWidth);
  return (Object.keys(is) as LayoutPart[]).filter(
    (part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]),
  );
}

function layoutOf(sheet: Partial<LayoutData>, usualWidth: number): Layout {
  const { rowData, columnData, mergeData, freeze, tabColor, hidden } = sheet;
  const rows = Object.entries(rowData ?? {}) as [string, IRowData][];
  const columns = Object.entries(columnData ?? {}) as [string, IColumnData][];
  const isHidden = ([, { hd }]: [string, IRowData | IColumnData]) => hd === BooleanNumber.TRUE;
  const merges = (mergeData ?? []).map((range) =>
    [range.startRow, range.startColumn, range.endRow, range.endColumn].join(),
  );
  return {
    columnWidths: columns.flatMap(([column, { w = usualWidth }]) =>
      w === usualWidth ? [] : [[column, Math.round(w)]],
    ),
    // Others have the height that the grid gave them by what they hold.
    rowHeights: rows.flatMap(([row, { h, ia }]) => (ia === BooleanNumber.FALSE ? [[row, h]] : [])),
    merges: merges.sort(),
    hiddenRows: rows.filter(isHidden).map(([row]) => row),
    hiddenColumns: columns.filter(isHidden).map(([column]) => column),
    frozen: [freeze?.xSplit ?? 0, freeze?.ySplit ?? 0],
    tabColor: (tabColor ?? "").toUpperCase(),
    visibility: hidden === BooleanNumber.TRUE,
  };
}
