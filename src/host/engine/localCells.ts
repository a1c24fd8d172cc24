import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import type { ISheetLocation } from "@univerjs/sheets";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { DecimalSign } from "../../messages/numbers";
import { localFormula } from "../../formulas/localFormula";
import { englishInput, fullNumber } from "./localInput";

/** Before the grid's own reading of what was typed, which knows the en-US form only. */
const first = 1000;

/**
 * Lets the grid speak as an Excel with this decimal sign where its locale does not reach:
 * unformatted numbers show 0,36, and the editor shows and reads them and formulas so.
 */
export function showLocally(injector: Injector, decimal: DecimalSign): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _, next) =>
      next(cell && isNumber(cell) ? { ...cell, ...shown(cell.v, decimal) } : cell),
  });
  translateEdited(interceptors.writeCellInterceptor, decimal);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _, next) => next(cell && typed(cell, decimal)),
  });
}

/** Behind all who say what the editor gets: the first that knows a formula has the last word. */
function translateEdited(interceptors: WriteInterceptors, decimal: DecimalSign): void {
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors) as Fetch;
  const translated: Fetch = (point, filter) => {
    const edited = fetch(point, filter);
    if (point !== BEFORE_CELL_EDIT) return edited;
    return (cell, place) =>
      toEdit(edited(cell, place), place.worksheet.getCellRaw(place.row, place.col), decimal);
  };
  interceptors.fetchThroughInterceptors =
    translated as WriteInterceptors["fetchThroughInterceptors"];
}

type WriteInterceptors = SheetInterceptorService["writeCellInterceptor"];

/** What makes one function of all who take part in editing at one point. */
type Fetch = (
  point: unknown,
  filter: unknown,
) => (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>;

function isNumber(cell: ICellData): cell is ICellData & { v: number } {
  return typeof cell.v === "number" && cell.t !== CellValueType.BOOLEAN;
}

function shown(value: number, decimal: DecimalSign): ICellData {
  const locale = decimal === "," ? "id" : "en";
  return { v: numfmt.format("General", value, { locale }), t: CellValueType.NUMBER };
}

/** Formulas in local form; numbers in full, not as their format shows them; the rest as it is. */
function toEdit(
  cell: Nullable<ICellData>,
  raw: Nullable<ICellData>,
  decimal: DecimalSign,
): Nullable<ICellData> {
  if (cell?.f) return { ...cell, f: localFormula(cell.f, decimal) };
  if (!cell || !raw || !isNumber(raw)) return cell;
  if (isNumber(cell)) return { ...cell, v: fullNumber(cell.v, decimal) };
  const isPercent = typeof cell.v === "string" && cell.v.endsWith("%");
  const isPlain = cell.v === shown(raw.v, decimal).v;
  if (isPercent) return { ...cell, v: fullNumber(String(cell.v), decimal) };
  return isPlain ? { ...cell, v: fullNumber(raw.v, decimal) } : cell;
}

function typed(cell: ICellData, decimal: DecimalSign): ICellData {
  const isText = cell.t === CellValueType.FORCE_STRING;
  return typeof cell.v === "string" && !isText
    ? { ...cell, v: englishInput(cell.v, decimal) }
    : cell;
}
