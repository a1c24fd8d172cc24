import type { ICommandService } from "@univerjs/core";
import { SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import type { DecimalSign } from "../../messages/numbers";
import { englishPasted } from "./localInput";

/** What was copied elsewhere, as the browser hands it over; the command's parameters. */
interface Pasted {
  htmlContent?: string;
  textContent?: string;
}

/**
 * Lets text be pasted as an Excel with this decimal sign reads it (with a comma, 45.120 is
 * forty-five thousand): the grid would read it the en-US way. What was copied in the grid itself
 * carries its own values.
 *
 * @param isLocal whether a formula can be in local form
 */
export function readLocalPastes(
  commands: ICommandService,
  decimal: DecimalSign,
  isLocal: (formula: string) => boolean,
): void {
  const english = (text: string) => englishPasted(text, decimal, isLocal);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SheetPasteShortKeyCommand.id) return;
    const pasted = params as Pasted;
    if (pasted.htmlContent?.includes("data-copy-id")) return;
    if (pasted.htmlContent) pasted.htmlContent = englishCells(pasted.htmlContent, english);
    if (pasted.textContent) pasted.textContent = englishLines(pasted.textContent, english);
  });
}

type Translate = (cell: string) => string;

function englishLines(text: string, english: Translate): string {
  return text.replace(/[^\t\r\n]+/g, english);
}

function englishCells(html: string, english: Translate): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const text = cell.textContent.trim();
    const translated = english(text);
    if (translated !== text) cell.textContent = translated;
  }
  return page.documentElement.outerHTML;
}
