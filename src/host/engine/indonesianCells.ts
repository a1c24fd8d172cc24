import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { englishInput, indonesianNumber } from "./localInput";

/** Before the grid's own reading of what was typed, which knows the en-US form only. */
const first = 1000;

/**
 * Makes the grid an Indonesian one where its locale does not reach: unformatted numbers show
 * 0,36, and the editor shows and reads them so.
 */
export function speakIndonesian(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _, next) => next(cell && isNumber(cell) ? { ...cell, ...shown(cell.v) } : cell),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, row, col }, next) =>
      toEdit(next(cell), worksheet.getCellRaw(row, col)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _, next) => next(cell && typed(cell)),
  });
}

function isNumber(cell: ICellData): cell is ICellData & { v: number } {
  return typeof cell.v === "number" && cell.t !== CellValueType.BOOLEAN;
}

function shown(value: number): ICellData {
  return { v: numfmt.format("General", value, { locale: "id" }), t: CellValueType.NUMBER };
}

/** Numbers in full, not as their format shows them; dates and texts as they are. */
function toEdit(cell: Nullable<ICellData>, raw: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || !raw || cell.f || !isNumber(raw)) return cell;
  if (isNumber(cell)) return { ...cell, v: indonesianNumber(cell.v) };
  const isPercent = typeof cell.v === "string" && cell.v.endsWith("%");
  const isPlain = cell.v === shown(raw.v).v;
  if (isPercent) return { ...cell, v: indonesianNumber(String(cell.v)) };
  return isPlain ? { ...cell, v: indonesianNumber(raw.v) } : cell;
}

function typed(cell: ICellData): ICellData {
  const isText = cell.t === CellValueType.FORCE_STRING;
  return typeof cell.v === "string" && !isText ? { ...cell, v: englishInput(cell.v) } : cell;
}
