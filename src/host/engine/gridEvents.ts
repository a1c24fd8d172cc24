import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type {
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
} from "@univerjs/sheets";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "../../tables/grid";
import { areasOfCells } from "./cellAreas";
import { areaFromRange } from "./ranges";

/** What changed on a sheet, in Excel's words. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted";

export type GridEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly area: Area;
      readonly change: ChangeType;
    }
  | {
      readonly kind: "calculated";
      readonly sheetId: string;
      /** Where the formulas stand; found when somebody asks, for they can be many. */
      readonly areas: () => Area[];
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated" | "added" | "deleted"; readonly sheetId: string };

/** The event that a command of the grid means, if it means one. */
export function eventFromCommand(
  command: ICommandInfo,
  options: IExecutionOptions | undefined,
): GridEvent | null {
  switch (command.id) {
    case SetRangeValuesMutation.id:
      if (options?.applyFormulaCalculationResult) {
        return calculated(command.params as ISetRangeValuesMutationParams);
      }
      return options?.onlyLocal || options?.fromFormula
        ? null
        : edited(command.params as ISetRangeValuesMutationParams);
    case InsertRowMutation.id:
      return moved(command.params, "RowInserted");
    case RemoveRowMutation.id:
      return moved(command.params, "RowDeleted");
    case InsertColMutation.id:
      return moved(command.params, "ColumnInserted");
    case RemoveColMutation.id:
      return moved(command.params, "ColumnDeleted");
    case SetSelectionsOperation.id:
      return selected(command.params as ISetSelectionsOperationParams);
    case SetWorksheetActiveOperation.id:
      return {
        kind: "activated",
        sheetId: (command.params as ISetWorksheetActiveOperationParams).subUnitId,
      };
    case InsertSheetMutation.id:
      return { kind: "added", sheetId: (command.params as IInsertSheetMutationParams).sheet.id };
    case RemoveSheetMutation.id:
      return { kind: "deleted", sheetId: (command.params as IRemoveSheetMutationParams).subUnitId };
    default:
      return null;
  }
}

const contentKeys = ["v", "f", "p", "si"];

/** Cells that only change their looks do not make an edit, as in Excel. */
function edited({ subUnitId, cellValue }: ISetRangeValuesMutationParams): GridEvent | null {
  const first = { row: Infinity, column: Infinity };
  const last = { row: -1, column: -1 };
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries<object | null>(cells)) {
      if (cell && !contentKeys.some((key) => key in cell)) continue;
      first.row = Math.min(first.row, Number(row));
      first.column = Math.min(first.column, Number(column));
      last.row = Math.max(last.row, Number(row));
      last.column = Math.max(last.column, Number(column));
    }
  }
  if (last.row < 0) return null;
  const area: Area = { first, last };
  return { kind: "changed", sheetId: subUnitId, area, change: "RangeEdited" };
}

function calculated({ subUnitId, cellValue }: ISetRangeValuesMutationParams): GridEvent | null {
  const cells = cellValue ?? {};
  if (Object.keys(cells).length === 0) return null;
  return { kind: "calculated", sheetId: subUnitId, areas: () => areasOfCells(cells) };
}

function moved(params: object | undefined, change: ChangeType): GridEvent {
  const { subUnitId, range } = params as { subUnitId: string; range: IRange };
  return { kind: "changed", sheetId: subUnitId, area: areaFromRange(range), change };
}

/** While the mouse still moves, the selection is not made yet. */
function selected({
  subUnitId,
  selections,
  type,
}: ISetSelectionsOperationParams): GridEvent | null {
  const range = selections[0]?.range;
  if (!range || type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) {
    return null;
  }
  return { kind: "selected", sheetId: subUnitId, area: areaFromRange(range) };
}
