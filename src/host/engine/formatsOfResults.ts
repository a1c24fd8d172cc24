import type { ICommandService } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

/**
 * A formula takes over the number format of what it refers to when it is typed, as in Excel. The
 * grid would do so whenever it calculates, and so change cells that nobody has touched.
 */
export function formatNewFormulasOnly(commands: ICommandService): void {
  const typed = new Set<string>();
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const place = `${subUnitId} ${row} ${column}`;
      if (!options?.applyFormulaCalculationResult) {
        if (cell?.f) typed.add(place);
      } else if (cell && !typed.delete(place)) {
        delete cell.s;
      }
    });
  });
}
