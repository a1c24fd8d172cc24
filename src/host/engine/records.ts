import type {
  IAccessor,
  ICommandService,
  IMutationInfo,
  IResourceManagerService,
} from "@univerjs/core";
import { CommandType, UniverInstanceType } from "@univerjs/core";
import type { Cause, CollectingUndoService, Consequence } from "./undo";

/** What JSON can hold. */
export type RecordValue =
  | string
  | number
  | boolean
  | null
  | readonly RecordValue[]
  | { readonly [key: string]: RecordValue };

interface Change {
  readonly key: string;
  readonly value: RecordValue | undefined;
}

const recordMutation = "cakupan.mutation.record";

/** Values that the grid has no place for, kept in the workbook's own snapshot under keys. */
export class DocumentRecords {
  /** What is removed keeps its place, to be in it again when that is undone. */
  private values = new Map<string, RecordValue | undefined>();

  constructor(
    private readonly commands: ICommandService,
    private readonly undo: CollectingUndoService,
    resources: IResourceManagerService,
    private readonly unitId: string,
  ) {
    commands.registerCommand({
      id: recordMutation,
      type: CommandType.MUTATION,
      handler: (_: IAccessor, change?: Change) => {
        if (change) this.apply(change);
        return true;
      },
    });
    resources.registerPluginResource<Record<string, RecordValue>>({
      pluginName: "SHEET_CAKUPAN_RECORDS_PLUGIN",
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: () => JSON.stringify(Object.fromEntries(this.values)),
      parseJson: (text) => JSON.parse(text) as Record<string, RecordValue>,
      onLoad: (_, records) => (this.values = new Map(Object.entries(records))),
      onUnLoad: () => this.values.clear(),
    });
  }

  get(key: string): RecordValue | undefined {
    return this.values.get(key);
  }

  /** The keys that begin with a prefix, in the order in which they were set first. */
  keys(prefix: string): readonly string[] {
    return [...this.values]
      .filter(([key, value]) => value !== undefined && key.startsWith(prefix))
      .map(([key]) => key);
  }

  /** Sets a value for good; `undefined` removes it. */
  set(key: string, value: RecordValue | undefined): void {
    this.commands.syncExecuteCommand(recordMutation, { key, value });
  }

  /** Sets a value in a way that the user can undo. */
  setUndoable(key: string, value: RecordValue | undefined): void {
    const { undo, redo } = this.change(key, value);
    this.undo.pushUndoRedo({ unitID: this.unitId, undoMutations: [undo], redoMutations: [redo] });
  }

  /** Sets a value because of something else: both are undone together. */
  setBecauseOf(cause: Cause, key: string, value: RecordValue | undefined): void {
    this.undo.keepWith(cause, this.change(key, value));
  }

  private change(key: string, value: RecordValue | undefined): Consequence {
    const before = this.values.get(key);
    this.set(key, value);
    return { undo: setting({ key, value: before }), redo: setting({ key, value }) };
  }

  private apply({ key, value }: Change): void {
    this.values.set(key, value);
  }
}

function setting(change: Change): IMutationInfo {
  return { id: recordMutation, params: change };
}
