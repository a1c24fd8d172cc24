import type { ICommandInfo, ICommandService, Injector, IRange } from "@univerjs/core";
import type { ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from "@univerjs/sheets-formula";

/** A cell somewhere in the workbook, counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The private members of `TriggerCalculationController` that skip its 100 ms pause. */
export interface CalculationTrigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): ISetFormulaCalculationStartMutation;
}

const patienceMs = 30_000;
const local = { onlyLocal: true };

/** When the grid calculates, and when it has done so. */
export class Calculation {
  private readonly trigger: CalculationTrigger;
  private readonly session: FormulaCalculationSessionService;
  private settling: Promise<void> | null = null;

  constructor(
    injector: Injector,
    private readonly commands: ICommandService,
    private readonly unitId: string,
  ) {
    this.trigger = injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
    this.session = injector.get(FormulaCalculationSessionService);
  }

  /** True while something that was changed has not been calculated. */
  get pending(): boolean {
    return this.trigger._waitingCommandQueue.length > 0 || this.running;
  }

  private get running(): boolean {
    const { started, resultApplied } = this.session.state;
    return started && !resultApplied;
  }

  /** Resolves when every result stands in its cell. Whoever asks meanwhile waits for the same. */
  settle(): Promise<void> {
    this.settling ??= this.untilApplied().finally(() => {
      this.settling = null;
    });
    return this.settling;
  }

  private async untilApplied(): Promise<void> {
    while (this.pending) {
      await formulasNoted();
      if (this.pending) await this.nextApplied();
    }
  }

  private async nextApplied(): Promise<void> {
    const applied = this.session.waitForLatestApplied(patienceMs);
    this.start();
    await applied;
  }

  /**
   * Starts what is waiting now; the grid itself would wait for 100 ms. And it would interrupt a
   * calculation that runs, and forget what is waiting if that ends meanwhile.
   */
  private start(): void {
    const { trigger } = this;
    if (trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    if (this.running) return;
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, local);
  }

  /** Calculates these cells, and what depends on them, again. */
  recalculate(cells: readonly CellPlace[]): void {
    this.mark(cells);
    // Who waits for the results finds out itself if there are none.
    this.settle().catch(() => undefined);
  }

  /** These cells are calculated, and what depends on them, when the grid calculates next. */
  mark(cells: readonly CellPlace[]): void {
    if (cells.length === 0) return;
    const dirtyRanges = columnRuns(cells).map((run) => ({ unitId: this.unitId, ...run }));
    const id = SetTriggerFormulaCalculationStartMutation.id;
    this.commands.syncExecuteCommand(id, { dirtyRanges }, local);
  }

  /** Calculates the whole workbook again. */
  recalculateAll(): void {
    const data = { commands: [], forceCalculation: true };
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, data, local);
  }
}

/** The grid notes a written formula a moment after the cell; before that it must not calculate. */
function formulasNoted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface ColumnRun {
  readonly sheetId: string;
  readonly range: IRange;
}

/** Neighbours in a column as one range: the grid compares every range with every other. */
function columnRuns(cells: readonly CellPlace[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  const lastRuns = new Map<string, ColumnRun>();
  for (const { sheetId, row, column } of cells) {
    const key = `${sheetId}:${column}`;
    const last = lastRuns.get(key)?.range;
    if (last && row === last.endRow + 1) {
      last.endRow = row;
      continue;
    }
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const run = { sheetId, range };
    lastRuns.set(key, run);
    runs.push(run);
  }
  return runs;
}
