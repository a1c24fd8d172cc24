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
 *
 * @returns what takes back the rest, before the grid is closed
 */
export function forgetHeightsOfRemovedSheets(commands: ICommandService): () => void {
  const tasks: HeightTask[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    tasks.push(params as HeightTask);
    if (tasks.length > remembered) tasks.shift();
  });
  const forget = (some: readonly HeightTask[]) => {
    for (const task of some) {
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, task, {
        onlyLocal: true,
      });
    }
  };
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { subUnitId } = params as HeightTask;
    forget(tasks.filter((each) => each.subUnitId === subUnitId));
  });
  return () => forget(tasks);
}
