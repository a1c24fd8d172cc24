import type { ICommandService } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import {
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { sheetSize } from "../../tables/address";

/**
 * A formula takes over the number format of what it refers to when it is typed, as in Excel. The
 * grid would do so whenever it calculates, and so change cells that nobody has touched.
 */
export function formatNewFormulasOnly(commands: ICommandService): void {
  const typed = new Typed();
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id === RemoveSheetMutation.id) typed.forget(params as IRemoveSheetMutationParams);
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const places = typed.on(subUnitId);
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const place = row * sheetSize.columns + column;
      if (!options?.applyFormulaCalculationResult) {
        if (cell?.f) places.add(place);
      } else if (cell && !places.delete(place)) {
        delete cell.s;
      }
    });
  });
}

/** The cells of each sheet in which a formula was typed that has no result yet. */
class Typed {
  private readonly sheets = new Map<string, Set<number>>();

  on(sheetId: string): Set<number> {
    const places = this.sheets.get(sheetId) ?? new Set();
    this.sheets.set(sheetId, places);
    return places;
  }

  forget({ subUnitId }: IRemoveSheetMutationParams): void {
    this.sheets.delete(subUnitId);
  }
}
