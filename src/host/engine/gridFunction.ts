import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { CellPlace } from "./calculation";

/**
 * What a registered function gets: the arguments as the grid has them, and the calling cell.
 * A reference comes as rows, a literal as a scalar, a blank as null, an error as its text.
 */
export type GridFunction = (args: readonly unknown[], caller: CellPlace) => unknown;

/** A function of ours among the grid's own: to its "custom" functions the grid gives 0 for a blank. */
export class RegisteredFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly run: GridFunction,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return toGrid(this.run(args.map(fromGrid), caller));
  }
}

function fromGrid(value: BaseValueObject): unknown {
  if (!value.isArray()) return scalarFromGrid(value);
  return value.getArrayValue().map((row) => row.map(scalarFromGrid));
}

function scalarFromGrid(value: Nullable<BaseValueObject>): unknown {
  return !value || value.isNull() ? null : value.getValue();
}

type Scalar = string | number | boolean | null;

function toGrid(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return scalarToGrid(result as Scalar);
  const rows = result as Scalar[][];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarToGrid)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The grid would make a number of the text "61.02", and an array of "{1;2}"; text stays text. */
function scalarToGrid(result: Scalar): BaseValueObject {
  const value = ValueObjectFactory.create(result);
  return typeof result === "string" && !value.isError() ? StringValueObject.create(result) : value;
}
