import type { ICommandInfo, ICommandService, Injector, IRange } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import type {
  ISetFormulaCalculationResultMutation,
  ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from "@univerjs/sheets-formula";
import { areStillInPlace, HeldBack, keepResultsOf } from "./heldBack";

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

/** The command that marks all cells as changed. */
const everything: ICommandInfo = {
  id: SetTriggerFormulaCalculationStartMutation.id,
  type: CommandType.MUTATION,
  params: { forceCalculation: true },
};

/** When the grid calculates, and when it has done so. */
export class Calculation {
  private readonly trigger: CalculationTrigger;
  private readonly session: FormulaCalculationSessionService;
  private settling: Promise<void> | null = null;
  private manual = false;
  private readonly held = new HeldBack();
  /** What is calculated next, even while calculation is manual. */
  private due: ICommandInfo[] = [];
  /** The cells to which the calculation that runs is limited; null if it is not. */
  private only: readonly CellPlace[] | null = null;

  constructor(
    injector: Injector,
    private readonly commands: ICommandService,
    private readonly unitId: string,
  ) {
    this.trigger = injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
    this.session = injector.get(FormulaCalculationSessionService);
    commands.onCommandExecuted(() => {
      if (this.manual) this.holdWaiting();
    });
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id || !this.only) return;
      keepResultsOf(this.only, params as ISetFormulaCalculationResultMutation);
    });
  }

  /** Whether what changes is calculated only when somebody asks for it. */
  get isManual(): boolean {
    return this.manual;
  }

  set isManual(manual: boolean) {
    if (manual === this.manual) return;
    this.manual = manual;
    if (manual) {
      // What was changed before is calculated still.
      this.due.push(...this.takeWaiting());
      this.settleSoon();
    } else {
      this.release([]);
    }
  }

  /** True while something that was changed has not been calculated. */
  get pending(): boolean {
    const waiting = this.trigger._waitingCommandQueue.length + this.due.length;
    return waiting > 0 || this.held.hasEntered || this.running;
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
    clearTimeout(this.trigger._setTimeoutKey);
    if (this.running) return;
    const changes = [...this.due, ...this.takeWaiting()];
    this.due = [];
    this.only = changes.length > 0 ? null : this.held.takeEntered();
    const dirty = this.trigger._generateDirty(this.only ? [this.marking(this.only)] : changes);
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, local);
  }

  /** Calculates these cells, and what depends on them, again; even while that is manual. */
  recalculate(cells: readonly CellPlace[]): void {
    this.due.push(this.marking(cells));
    this.settleSoon();
  }

  /** These cells are calculated, and what depends on them, when the grid calculates next. */
  mark(cells: readonly CellPlace[]): void {
    if (cells.length === 0) return;
    const { id, params } = this.marking(cells);
    this.commands.syncExecuteCommand(id, params, local);
  }

  /** Calculates what was changed, and functions whose results change by themselves. */
  recalculateChanged(): void {
    this.release([]);
  }

  /** Calculates the whole workbook again. */
  recalculateAll(): void {
    this.release([everything]);
  }

  private release(more: readonly ICommandInfo[]): void {
    const changes = this.held.release();
    const found = areStillInPlace(changes) ? [this.marking([]), ...changes] : [everything];
    this.due.push(...found, ...more);
    this.settleSoon();
  }

  private holdWaiting(): void {
    this.held.hold(this.takeWaiting());
    if (this.held.hasEntered) this.settleSoon();
  }

  private takeWaiting(): ICommandInfo[] {
    const { trigger } = this;
    const waiting = trigger._waitingCommandQueue;
    if (waiting.length === 0) return waiting;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    return waiting;
  }

  private settleSoon(): void {
    // Who waits for the results finds out itself if there are none.
    this.settle().catch(() => undefined);
  }

  /** The command that marks cells as changed. */
  private marking(cells: readonly CellPlace[]): ICommandInfo {
    const dirtyRanges = columnRuns(cells).map((run) => ({ unitId: this.unitId, ...run }));
    return { ...everything, params: { dirtyRanges } };
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
