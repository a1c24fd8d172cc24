import { dropHere } from "../../messages/workbench";
import { say } from "./language";

/** Takes files that are dropped anywhere on the page; the veil lies over it meanwhile. */
export function takeDrops(veil: HTMLElement, take: (files: readonly File[]) => void): void {
  raiseVeil(window, veil);
  veil.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  veil.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

/** A frame keeps what is dragged over it to itself, so its window has to raise the veil, too. */
export function raiseVeil(over: Window, veil: HTMLElement): void {
  over.addEventListener("dragenter", ({ dataTransfer }) => {
    if (!dataTransfer?.types.includes("Files")) return;
    veil.textContent = say(dropHere);
    veil.hidden = false;
  });
}
