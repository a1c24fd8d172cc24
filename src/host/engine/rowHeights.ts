import type { ICommandService } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from "@univerjs/sheets";

interface HeightTask {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly id: string;
}

/** More tasks than the grid ever has waiting. */
const remembered = 1000;

/**
 * The grid measures rows whenever it is idle, and fails for good if their sheet is gone by then.
 * Takes back what is still to be measured on a sheet that is about to be removed.
 */
export function forgetHeightsOfRemovedSheets(commands: ICommandService): void {
  const tasks: HeightTask[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    tasks.push(params as HeightTask);
    if (tasks.length > remembered) tasks.shift();
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { subUnitId } = params as HeightTask;
    for (const task of tasks.filter((each) => each.subUnitId === subUnitId)) {
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, task, {
        onlyLocal: true,
      });
    }
  });
}
