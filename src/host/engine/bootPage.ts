import { ICommandService } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import words from "@univerjs/preset-sheets-core/locales/id-ID";
import "@univerjs/sheets-ui/facade";
import type { WritePlan } from "../../plans/writePlan";
import type { Booted } from "./boot";
import { bootGrid } from "./boot";
import { readIndonesianFormulas } from "./indonesianFormulas";
import { readIndonesianPastes } from "./indonesianPaste";
import { forgetHeightsOfRemovedSheets } from "./rowHeights";
import { workbookData } from "./workbookData";

/** Starts the grid in a page, on the workbook that the plan describes. */
export function bootPageGrid(container: HTMLElement, plan: WritePlan): Booted {
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    footer: { menus: false },
  });
  const booted = bootGrid({
    plugins: preset.plugins,
    words,
    data: workbookData(plan, "Buku kerja.xlsx"),
    isEditing: (workbook) => workbook.isCellEditing(),
  });
  readIndonesianFormulas(booted.injector);
  const commands = booted.injector.get(ICommandService);
  readIndonesianPastes(commands);
  forgetHeightsOfRemovedSheets(commands);
  return booted;
}
