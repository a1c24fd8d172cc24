import type { ILocales, Injector, IWorkbookData, Plugin, PluginCtor } from "@univerjs/core";
import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import "@univerjs/sheets-numfmt/facade";
import { GridBook } from "./gridBook";
import { speakIndonesian } from "./indonesianCells";
import { undoOverride } from "./undo";

type PluginEntry =
  | PluginCtor<Plugin>
  | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

export interface GridSetup {
  readonly plugins: readonly PluginEntry[];
  /** The grid's own words, for the Indonesian locale. */
  readonly words: ILocales[string];
  readonly data: IWorkbookData;
  readonly isEditing: (workbook: FWorkbook) => boolean;
}

export interface Booted {
  readonly book: GridBook;
  readonly injector: Injector;
  close(): void;
}

/** Starts the grid on a workbook, which comes before any custom function is registered. */
export function bootGrid({ plugins, words, data, isEditing }: GridSetup): Booted {
  const univer = new Univer({
    override: [undoOverride],
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: words },
  });
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(data);
  workbook.setNumfmtLocal("id");
  speakIndonesian(injector);
  const book = new GridBook({
    workbook,
    formula: api.getFormula(),
    injector,
    isEditing: () => isEditing(workbook),
  });
  return { book, injector, close: () => univer.dispose() };
}
