import type { DocumentDataModel, Injector, Workbook } from "@univerjs/core";
import {
  CustomCommandExecutionError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  isTextFormat,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { IEditorBridgeServiceVisibleParam } from "@univerjs/sheets-ui";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/preset-sheets-core";
import type { DecimalSign } from "../../messages/numbers";
import { englishFormula } from "../../formulas/localFormula";

/** Who watches over formulas as they are typed. */
export interface FormulaWatch {
  /** Whether a formula, in local form and with its "=", can go into a cell. */
  isRight(local: string): boolean;
  /** The same for one that somebody has typed, who may be told why not. */
  admits(typed: string): boolean;
  /** Told when the editor has closed, whatever was in it. */
  closed(): void;
}

/**
 * Lets the user type formulas in local form, =SUM(0,5;2): when the cell's editor closes, its text
 * is rewritten before the grid reads it. One that may not go into the cell stays in the editor.
 */
export function readLocalFormulas(
  injector: Injector,
  decimal: DecimalSign,
  watch: FormulaWatch,
): void {
  const commands = injector.get(ICommandService);
  const editor = new EditedCell(injector);
  let restore: (() => void) | undefined;
  commands.beforeCommandExecuted((command) => {
    if (command.id !== SetCellEditVisibleOperation.id) return;
    const { visible, keycode } = command.params as IEditorBridgeServiceVisibleParam;
    if (visible || keycode === KeyCode.ESC || !editor.holdsFormula) return;
    const typed = editor.text;
    const english = englishFormula(typed, decimal);
    if (english !== editor.formulaBefore && !watch.admits(typed)) {
      throw new CustomCommandExecutionError("The formula stays in the editor.");
    }
    // No character moves, so the text's styling still fits.
    editor.text = english;
    restore = () => (editor.text = typed);
  });
  commands.onCommandExecuted((command) => {
    if (command.id !== SetCellEditVisibleOperation.id) return;
    restore?.();
    restore = undefined;
    if (!(command.params as IEditorBridgeServiceVisibleParam).visible) watch.closed();
  });
}

/** The cell whose editor is open. */
class EditedCell {
  private readonly units: IUniverInstanceService;
  private readonly bridge: IEditorBridgeService;

  constructor(injector: Injector) {
    this.units = injector.get(IUniverInstanceService);
    this.bridge = injector.get(IEditorBridgeService);
  }

  get holdsFormula(): boolean {
    return this.bridge.isVisible().visible && this.text.startsWith("=") && !this.isText;
  }

  get text(): string {
    return this.body?.dataStream.slice(0, -end.length) ?? "";
  }

  set text(text: string) {
    if (this.body) this.body.dataStream = text + end;
  }

  get formulaBefore(): string | null {
    return this.cell?.f ?? null;
  }

  /** Formatted as text: there, "=" begins no formula. */
  private get isText(): boolean {
    const style = this.cell?.s;
    return isTextFormat(this.workbook?.getStyles().get(style)?.n?.pattern);
  }

  private get cell() {
    const place = this.bridge.getEditLocation();
    const sheet = place && this.workbook?.getSheetBySheetId(place.sheetId);
    return place && sheet?.getCellRaw(place.row, place.column);
  }

  private get workbook() {
    const unitId = this.bridge.getEditLocation()?.unitId;
    return unitId ? this.units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET) : null;
  }

  private get body() {
    return this.units
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC)
      ?.getBody();
  }
}

/** What the editor's text ends with. */
const end = "\r\n";
