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
import type { Conventions } from "../conventions";
import { englishInput, fullNumber, longNumber } from "./localInput";

/**
 * Lets the grid speak as an Excel with these conventions where its locale does not reach:
 * unformatted numbers show 0,36, and the editor shows and reads them and formulas so.
 */
export function showLocally(injector: Injector, conventions: Conventions): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _, next) =>
      next(cell && isNumber(cell) ? { ...cell, ...shown(cell.v, conventions) } : cell),
  });
  translateEdited(interceptors.writeCellInterceptor, conventions);
}

/**
 * Around all who take part in editing: the first that knows a formula has the last word on what
 * the editor gets, and the grid takes long numbers for texts.
 */
function translateEdited(interceptors: WriteInterceptors, conventions: Conventions): void {
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors) as Fetch;
  const translated: Fetch = (point, filter) => {
    const all = fetch(point, filter);
    if (point === BEFORE_CELL_EDIT) {
      return (cell, place) =>
        toEdit(all(cell, place), place.worksheet.getCellRaw(place.row, place.col), conventions);
    }
    if (point !== AFTER_CELL_EDIT) return all;
    return (cell, place) => readTyped(cell, conventions.decimal, (each) => all(each, place));
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

function shown(value: number, { locale }: Conventions): ICellData {
  return { v: numfmt.format("General", value, { locale }), t: CellValueType.NUMBER };
}

/** Formulas in local form; numbers in full, not as their format shows them; the rest as it is. */
function toEdit(
  cell: Nullable<ICellData>,
  raw: Nullable<ICellData>,
  conventions: Conventions,
): Nullable<ICellData> {
  const { decimal } = conventions;
  if (cell?.f) return { ...cell, f: localFormula(cell.f, decimal) };
  if (!cell || !raw || !isNumber(raw)) return cell;
  const isPercent = typeof cell.v === "string" && cell.v.endsWith("%");
  if (isPercent) return { ...cell, v: `${fullNumber(raw.v * 100, decimal)}%` };
  const isPlain = isNumber(cell) || cell.v === shown(raw.v, conventions).v;
  return isPlain ? { ...cell, v: fullNumber(raw.v, decimal) } : cell;
}

type Edited = Nullable<ICellData>;

/** @param read the grid's own reading, which knows the en-US form only */
function readTyped(cell: Edited, decimal: DecimalSign, read: (cell: Edited) => Edited): Edited {
  if (typeof cell?.v !== "string" || isText(cell)) return read(cell);
  const english = englishInput(cell.v, decimal);
  if (english === null) return read({ ...cell, t: CellValueType.FORCE_STRING });
  const result = read({ ...cell, v: english });
  const long = result?.t === CellValueType.FORCE_STRING ? longNumber(english) : undefined;
  return long === undefined ? result : { ...result, v: long, t: CellValueType.NUMBER };
}

/** Typed behind an apostrophe, or into a cell for texts. */
function isText({ t }: ICellData): boolean {
  return t === CellValueType.FORCE_STRING || t === CellValueType.STRING;
}
