import type { IAccessor, IMutationInfo, IUndoRedoItem } from "@univerjs/core";
import {
  CommandType,
  IContextService,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
} from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";

const groupMutation = "cakupan.mutation.group";

/** What brought something about: the parameters of one of the grid's mutations, the very object. */
export type Cause = object;

/** How something is taken back, and how it is done again. */
export interface Consequence {
  readonly undo: IMutationInfo;
  readonly redo: IMutationInfo;
}

/**
 * The grid's undo stack, which can hold back what is pushed on it. Given to the grid by dependency
 * injection: the container hands out proxies, so patching an instance would do nothing.
 */
export class CollectingUndoService extends LocalUndoRedoService {
  private collected: IUndoRedoItem[] | null = null;
  private readonly consequences = new WeakMap<Cause, Consequence[]>();

  override pushUndoRedo(item: IUndoRedoItem): void {
    const step = this.withConsequences(item);
    if (this.collected) this.collected.push(step);
    else super.pushUndoRedo(step);
  }

  /**
   * Makes something one step with the mutation that brought it about: the grid pushes that step
   * once all its mutations are done. When it is undone or done again, nothing is pushed, and what
   * the mutations bring about then is overwritten by what is kept here.
   */
  keepWith(cause: Cause, consequence: Consequence): void {
    this.consequences.set(cause, [...(this.consequences.get(cause) ?? []), consequence]);
  }

  /** Holds back all items until `release`. */
  collect(): void {
    this.collected = [];
  }

  /** @returns what was held back. */
  release(): IUndoRedoItem[] {
    const items = this.collected ?? [];
    this.collected = null;
    return items;
  }

  private withConsequences(item: IUndoRedoItem): IUndoRedoItem {
    const { undoMutations, redoMutations } = item;
    const kept = redoMutations.flatMap(({ params }) => this.consequences.get(Object(params)) ?? []);
    return {
      ...item,
      undoMutations: [...undoMutations, ...kept.map(({ undo }) => undo).reverse()],
      redoMutations: [...redoMutations, ...kept.map(({ redo }) => redo)],
    };
  }
}

setDependencies(CollectingUndoService, [
  [IUniverInstanceService],
  [ICommandService],
  [IContextService],
]);

/** The override that makes the grid use the collecting stack. */
export const undoOverride: [typeof IUndoRedoService, { useClass: typeof CollectingUndoService }] = [
  IUndoRedoService,
  { useClass: CollectingUndoService },
];

/** What the grouping must know of the workbook's sheets. */
export interface ActiveSheet {
  activeId(): string;
  has(id: string): boolean;
}

/** Makes one undo step of everything that a piece of work does to the document. */
export class UndoGrouping {
  /** What went wrong while a step was undone or redone; empty when all is well. */
  readonly failures: string[] = [];
  private depth = 0;

  constructor(
    private readonly stack: CollectingUndoService,
    private readonly commands: ICommandService,
    private readonly unitId: string,
    private readonly sheets: ActiveSheet,
  ) {
    commands.registerCommand({
      id: groupMutation,
      type: CommandType.MUTATION,
      handler: (_: IAccessor, params?: { mutations: IMutationInfo[] }) => {
        this.replay(params?.mutations ?? []);
        return true;
      },
    });
  }

  /** True while such a piece of work runs. */
  get working(): boolean {
    return this.depth > 0;
  }

  async asOneStep<Result>(work: () => Promise<Result>): Promise<Result> {
    const active = this.sheets.activeId();
    this.stack.collect();
    this.depth += 1;
    try {
      return await work();
    } finally {
      this.depth -= 1;
      this.push(this.stack.release(), active);
    }
  }

  /**
   * The grid's own grouping undoes in forward order, so the reversal is done here. The sheet that
   * was active comes back first, if it is there: a sheet must not be removed while it is shown.
   */
  private push(items: readonly IUndoRedoItem[], activeBefore: string): void {
    if (items.length === 0) return;
    const undo = [...items].reverse().flatMap((item) => item.undoMutations);
    const redo = items.flatMap((item) => item.redoMutations);
    const back = this.activation(activeBefore);
    const backFirst = this.sheets.has(activeBefore) ? [back] : [];
    const forth = this.activation(this.sheets.activeId());
    this.stack.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [group([...backFirst, ...undo, back])],
      redoMutations: [group([...redo, forth])],
    });
  }

  private activation(subUnitId: string): IMutationInfo {
    return { id: SetWorksheetActiveOperation.id, params: { unitId: this.unitId, subUnitId } };
  }

  /**
   * The grid stops at the first mutation that fails, and its trailing scroll operations do fail;
   * it also changes the parameters that it is given. So: clones, and on after an error.
   */
  private replay(mutations: readonly IMutationInfo[]): void {
    for (const { id, params } of mutations) {
      try {
        const options = changesLooksOnly(id, params) ? { onlyLocal: true } : {};
        this.commands.syncExecuteCommand(id, structuredClone(params), options);
      } catch (error) {
        this.failures.push(`${id}: ${String(error)}`);
      }
    }
  }
}

function group(mutations: readonly IMutationInfo[]): IMutationInfo {
  return { id: groupMutation, params: { mutations } };
}

/**
 * The grid takes a cell without formula for a new content, unless its own style command wrote it;
 * that is no longer known when the change is repeated, so it is kept from looking.
 */
function changesLooksOnly(id: string, params: unknown): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { cellValue } = params as ISetRangeValuesMutationParams;
  const cells = Object.values(cellValue ?? {}).flatMap((row) => Object.values<object | null>(row));
  return cells.every((cell) => cell && Object.keys(cell).every((key) => key === "s"));
}
