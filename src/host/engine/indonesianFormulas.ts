import type { DocumentDataModel, Injector } from "@univerjs/core";
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { IEditorBridgeServiceVisibleParam } from "@univerjs/sheets-ui";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { englishFormula } from "./localInput";

/**
 * Lets the user type formulas the Indonesian way, =SUM(0,5;2): when the cell's editor closes, its
 * text is rewritten before the grid reads it. No character moves, so its styling still fits.
 */
export function readIndonesianFormulas(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetCellEditVisibleOperation.id) return;
    const { visible } = command.params as IEditorBridgeServiceVisibleParam;
    const body = units
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC)
      ?.getBody();
    if (!visible && body?.dataStream.startsWith("=")) {
      body.dataStream = englishFormula(body.dataStream);
    }
  });
}
