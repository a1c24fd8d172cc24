import type {
  ICommandInfo,
  ICommandService,
  IMutationInfo,
  IUndoRedoService,
} from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import type { IDefinedNamesService, ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";

export interface GridName {
  readonly name: string;
  /** The reference or formula without its "=". */
  readonly reference: string;
  readonly comment: string;
  readonly hidden: boolean;
  /** The one sheet for which it stands; `null` for the whole workbook. */
  readonly sheetId: string | null;
}

/** The grid's word for names of the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

/** The names of cells and formulas, by the ids that the grid gives them. */
export class GridNames {
  private readonly known: Set<string>;

  /** @param comesOrGoes is told each name that formulas did not know, or know no longer */
  constructor(
    private readonly names: IDefinedNamesService,
    private readonly commands: ICommandService,
    private readonly undo: IUndoRedoService,
    private readonly unitId: string,
    private readonly comesOrGoes: (name: string) => void,
  ) {
    this.known = new Set(this.all.map(([id]) => id));
    commands.onCommandExecuted((command) => this.follow(command));
  }

  get all(): readonly (readonly [id: string, name: GridName])[] {
    const known = Object.values(this.names.getDefinedNameMap(this.unitId) ?? {});
    return known.map(({ id, name, formulaOrRefString, comment, hidden, localSheetId }) => [
      id,
      {
        name,
        reference: formulaOrRefString.replace(/^=/, ""),
        comment: comment ?? "",
        hidden: hidden ?? false,
        sheetId: localSheetId === wholeWorkbook ? null : (localSheetId ?? null),
      },
    ]);
  }

  get(id: string): GridName | undefined {
    return this.all.find(([known]) => known === id)?.[1];
  }

  /** @returns its id. */
  add(name: GridName): string {
    const id = generateRandomId();
    this.set(id, name);
    return id;
  }

  set(id: string, name: GridName): void {
    const [before, after] = [this.get(id), this.params(id, name)];
    const undo = before ? this.setting(this.params(id, before)) : this.removing(after);
    this.change(this.setting(after), undo);
  }

  /** @returns false if there is none. */
  remove(id: string): boolean {
    const known = this.get(id);
    if (!known) return false;
    const params = this.params(id, known);
    this.change(this.removing(params), this.setting(params));
    return true;
  }

  /** Also what is undone and done again. */
  private follow({ id: command, params }: ICommandInfo): void {
    if (command !== SetDefinedNameMutation.id && command !== RemoveDefinedNameMutation.id) return;
    const { id, name } = params as ISetDefinedNameMutationParam;
    const isThere = command === SetDefinedNameMutation.id;
    if (this.known.has(id) === isThere) return;
    if (isThere) this.known.add(id);
    else this.known.delete(id);
    this.comesOrGoes(name);
  }

  /** Not by the grid's commands: removing a name, they write #REF! into the formulas that use it. */
  private change(redo: IMutationInfo, undo: IMutationInfo): void {
    this.commands.syncExecuteCommand(redo.id, redo.params);
    const undoMutations = [undo];
    this.undo.pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations: [redo] });
  }

  private setting(params: ISetDefinedNameMutationParam): IMutationInfo {
    return { id: SetDefinedNameMutation.id, params };
  }

  private removing(params: ISetDefinedNameMutationParam): IMutationInfo {
    return { id: RemoveDefinedNameMutation.id, params };
  }

  private params(id: string, given: GridName): ISetDefinedNameMutationParam {
    const { name, reference, comment, hidden, sheetId } = given;
    const { unitId } = this;
    const localSheetId = sheetId ?? wholeWorkbook;
    return { unitId, id, name, formulaOrRefString: reference, comment, hidden, localSheetId };
  }
}
