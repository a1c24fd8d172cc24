import type { DocumentDataModel } from "@univerjs/core";
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import englishWords from "@univerjs/preset-sheets-core/locales/en-US";
import indonesianWords from "@univerjs/preset-sheets-core/locales/id-ID";
import "@univerjs/sheets-ui/facade";
import type { Language } from "../../messages/text";
import type { WorkbookContent } from "../../xlsx/content";
import type { Booted } from "./boot";
import { bootGrid, formulaSettings } from "./boot";
import { editFormulasLocally } from "./localEditor";
import { type FormulaWatch, readLocalFormulas } from "./localFormulas";
import { readLocalPastes } from "./localPaste";
import { forgetHeightsOfRemovedSheets } from "./rowHeights";

export interface PageSetup {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly content: WorkbookContent;
  readonly fileName: string;
  readonly watch: FormulaWatch;
}

export interface BootedPage extends Booted {
  /** What the formula bar shows. */
  readonly formulaBar: () => string;
}

const words = { id: indonesianWords, en: englishWords };

/** Starts the grid in a page. */
export function bootPageGrid(setup: PageSetup): BootedPage {
  const { container, language, content, fileName, watch } = setup;
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    footer: { menus: false },
    formula: formulaSettings,
  });
  const booted = bootGrid({
    plugins: preset.plugins,
    language,
    words: words[language],
    content,
    fileName,
    isEditing: (workbook) => workbook.isCellEditing(),
    endEditing: (workbook) => workbook.endEditingAsync(true),
  });
  const { injector, book } = booted;
  const { decimal } = book.conventions;
  const commands = injector.get(ICommandService);
  editFormulasLocally(injector, decimal);
  readLocalFormulas(injector, decimal, watch);
  readLocalPastes(commands, decimal, (formula) => watch.isRight(formula));
  const forgetHeights = forgetHeightsOfRemovedSheets(commands);
  const units = injector.get(IUniverInstanceService);
  const bar = () =>
    units.getUnit<DocumentDataModel>(
      DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
      UniverInstanceType.UNIVER_DOC,
    );
  return {
    ...booted,
    formulaBar: () => bar()?.getPlainText() ?? "",
    close: () => {
      forgetHeights();
      booted.close();
    },
  };
}
