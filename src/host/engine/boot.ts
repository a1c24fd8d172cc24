import type { ILocales, Injector, Plugin, PluginCtor } from "@univerjs/core";
import { ICommandService, LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import "@univerjs/sheets-numfmt/facade";
import type { Language } from "../../messages/text";
import type { WorkbookContent } from "../../xlsx/content";
import { conventions } from "../conventions";
import type { CellPlace } from "./calculation";
import { arrayFormulas } from "./fileArrays";
import { formatNewFormulasOnly } from "./formatsOfResults";
import { GridBook } from "./gridBook";
import { showLocally } from "./localCells";
import "./formulaLiterals";
import { undoOverride } from "./undo";
import { sheetId, workbookData } from "./workbookData";

type PluginEntry =
  | PluginCtor<Plugin>
  | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

export interface GridSetup {
  readonly plugins: readonly PluginEntry[];
  /** That of the Excel that the grid plays. */
  readonly language: Language;
  /** The grid's own words, in this language. */
  readonly words: ILocales[string];
  readonly content: WorkbookContent;
  readonly fileName: string;
  readonly isEditing: (workbook: FWorkbook) => boolean;
  /** Takes over what the user is typing. */
  readonly endEditing?: (workbook: FWorkbook) => Promise<unknown>;
}

export interface Booted {
  readonly book: GridBook;
  readonly injector: Injector;
  close(): void;
}

/** The grid's names of them. */
const locales = { id: LocaleType.ID_ID, en: LocaleType.EN_US } as const;

/** For the presets: what a file says of a formula is shown, not calculated again. */
export const formulaSettings = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

/** Starts the grid on a workbook, which comes before any custom function is registered. */
export function bootGrid(setup: GridSetup): Booted {
  const { plugins, language, words, content, fileName } = setup;
  const locale = locales[language];
  const univer = new Univer({
    override: [undoOverride],
    locale,
    locales: { [locale]: words },
  });
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(workbookData(content, fileName));
  workbook.setNumfmtLocal(language);
  showLocally(injector, conventions[language]);
  formatNewFormulasOnly(injector.get(ICommandService));
  const book = new GridBook({
    workbook,
    injector,
    conventions: conventions[language],
    isEditing: () => setup.isEditing(workbook),
    endEditing: () => setup.endEditing?.(workbook) ?? Promise.resolve(),
  });
  showSpills(injector, workbook.getId(), content);
  book.sheet(sheetId(content.activeSheet))?.activate();
  book.calculation.mark(formulasWithoutResult(content));
  return { book, injector, close: () => univer.dispose() };
}

function showSpills(injector: Injector, unitId: string, { sheets }: WorkbookContent): void {
  const named = sheets.map((content, index) => ({ id: sheetId(index), content }));
  const params = arrayFormulas(unitId, named);
  const commands = injector.get(ICommandService);
  commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, params, { onlyLocal: true });
}

function formulasWithoutResult({ sheets }: WorkbookContent): CellPlace[] {
  return sheets.flatMap(({ cells }, index) =>
    cells
      .filter(({ lacksResult }) => lacksResult)
      .map(({ row, column }) => ({ sheetId: sheetId(index), row, column })),
  );
}
