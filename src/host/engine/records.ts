import type { ICommandService, IResourceManagerService, IUndoRedoService } from "@univerjs/core";
import { CommandType, UniverInstanceType } from "@univerjs/core";
import type { IAccessor } from "@univerjs/core";

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
  private values = new Map<string, RecordValue>();

  constructor(
    private readonly commands: ICommandService,
    private readonly undo: IUndoRedoService,
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

  /** The keys that begin with a prefix, in the order in which they were set. */
  keys(prefix: string): readonly string[] {
    return [...this.values.keys()].filter((key) => key.startsWith(prefix));
  }

  /** Sets a value for good; `undefined` removes it. */
  set(key: string, value: RecordValue | undefined): void {
    this.commands.syncExecuteCommand(recordMutation, { key, value });
  }

  /** Sets a value in a way that the user can undo. */
  setUndoable(key: string, value: RecordValue | undefined): void {
    const before: Change = { key, value: this.values.get(key) };
    const after: Change = { key, value };
    this.set(key, value);
    this.undo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: recordMutation, params: before }],
      redoMutations: [{ id: recordMutation, params: after }],
    });
  }

  private apply({ key, value }: Change): void {
    if (value === undefined) this.values.delete(key);
    else this.values.set(key, value);
  }
}
