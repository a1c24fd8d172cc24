import { ICommandService } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import words from "@univerjs/preset-sheets-core/locales/id-ID";
import "@univerjs/sheets-ui/facade";
import type { WorkbookContent } from "../../xlsx/content";
import type { Booted } from "./boot";
import { bootGrid, formulaSettings } from "./boot";
import { readIndonesianFormulas } from "./indonesianFormulas";
import { readIndonesianPastes } from "./indonesianPaste";
import { forgetHeightsOfRemovedSheets } from "./rowHeights";

/** Starts the grid in a page. */
export function bootPageGrid(
  container: HTMLElement,
  content: WorkbookContent,
  fileName: string,
): Booted {
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    footer: { menus: false },
    formula: formulaSettings,
  });
  const booted = bootGrid({
    plugins: preset.plugins,
    words,
    content,
    fileName,
    isEditing: (workbook) => workbook.isCellEditing(),
    endEditing: (workbook) => workbook.endEditingAsync(true),
  });
  readIndonesianFormulas(booted.injector);
  const commands = booted.injector.get(ICommandService);
  readIndonesianPastes(commands);
  forgetHeightsOfRemovedSheets(commands);
  return booted;
}
