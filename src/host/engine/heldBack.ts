import type { ICommandInfo } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import {
  type ISetFormulaCalculationResultMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellPlace } from "./calculation";

/**
 * What waits for its calculation while that is manual. As in Excel, a formula that is entered is
 * calculated once, and nothing that depends on it.
 */
export class HeldBack {
  private changes: ICommandInfo[] = [];
  private entered: CellPlace[] = [];

  hold(changes: readonly ICommandInfo[]): void {
    for (const change of changes) {
      this.changes.push(change);
      for (const place of enteredFormulas(change)) this.entered.push(place);
    }
  }

  get hasEntered(): boolean {
    return this.entered.length > 0;
  }

  /** The formulas that were entered since this was asked last. */
  takeEntered(): CellPlace[] {
    const entered = this.entered;
    this.entered = [];
    return entered;
  }

  /** Everything that waits; it waits no longer. */
  release(): ICommandInfo[] {
    const { changes } = this;
    this.changes = [];
    this.entered = [];
    return changes;
  }
}

function enteredFormulas({ id, params }: ICommandInfo): CellPlace[] {
  if (id !== SetRangeValuesMutation.id) return [];
  const { subUnitId: sheetId, cellValue } = params as ISetRangeValuesMutationParams;
  const places: CellPlace[] = [];
  new ObjectMatrix(cellValue).forValue((row, column, cell) => {
    if (cell?.f || cell?.si) places.push({ sheetId, row, column });
  });
  return places;
}

/** Where things stand is the same after these as before. */
const stationary: readonly string[] = [
  SetRangeValuesMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
];

/** Whether what changed is still where it was then. */
export function areStillInPlace(changes: readonly ICommandInfo[]): boolean {
  return changes.every(({ id }) => stationary.includes(id));
}

/** Takes from results what does not belong to these cells. */
export function keepResultsOf(
  places: readonly CellPlace[],
  { unitData }: ISetFormulaCalculationResultMutation,
): void {
  const kept = new Set(places.map(keyOf));
  for (const sheets of Object.values(unitData)) {
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      const matrix = new ObjectMatrix(cells ?? {});
      matrix.forValue((row, column) => {
        if (!kept.has(keyOf({ sheetId, row, column }))) matrix.realDeleteValue(row, column);
      });
      // Of such a sheet nothing was calculated.
      if (matrix.getSizeOf() === 0) delete sheets?.[sheetId];
    }
  }
}

function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}
