import { dropHere } from "../../messages/workbench";
import { say } from "./language";

/**
 * Takes files that are dropped anywhere on the page; the veil lies over it meanwhile. What is
 * dropped on the pane is the add-in's, as in Excel.
 */
export function takeDrops(veil: HTMLElement, take: (files: readonly File[]) => void): void {
  window.addEventListener("dragenter", ({ dataTransfer }) => {
    if (!dataTransfer?.types.includes("Files")) return;
    veil.textContent = say(dropHere);
    veil.hidden = false;
  });
  veil.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  veil.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
