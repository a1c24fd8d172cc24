import type { ICommandService } from "@univerjs/core";
import { SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import { englishInput } from "./localInput";

/** What was copied elsewhere, as the browser hands it over; the command's parameters. */
interface Pasted {
  htmlContent?: string;
  textContent?: string;
}

/**
 * Lets numbers be pasted as an Indonesian Excel reads them (45.120 is forty-five thousand): the
 * grid would read them the en-US way. What was copied in the grid itself carries its own values.
 */
export function readIndonesianPastes(commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SheetPasteShortKeyCommand.id) return;
    const pasted = params as Pasted;
    if (pasted.htmlContent?.includes("data-copy-id")) return;
    if (pasted.htmlContent) pasted.htmlContent = englishCells(pasted.htmlContent);
    if (pasted.textContent) pasted.textContent = englishLines(pasted.textContent);
  });
}

function englishLines(text: string): string {
  return text.replace(/[^\t\r\n]+/g, englishInput);
}

function englishCells(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const text = cell.textContent.trim();
    const english = englishInput(text);
    if (english !== text) cell.textContent = english;
  }
  return page.documentElement.outerHTML;
}
