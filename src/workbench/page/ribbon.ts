import type { Text } from "../../messages/text";
import {
  emulatedExcel,
  emulatedExcelDetails,
  newFile,
  newFileTip,
  openFile,
  openFileTip,
  redo,
  ribbon,
  saveFile,
  saveFileTip,
  undo,
} from "../../messages/workbench";
import type { Manifest } from "./manifest";

/** What the ribbon's buttons do. */
export interface RibbonActions {
  readonly begin: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** @returns whether the pane is shown now. */
  readonly togglePane: () => boolean;
}

/** Fills the strip above the grid: files, the add-in's button as its manifest wants it, undo. */
export function fillRibbon(strip: HTMLElement, manifest: Manifest, actions: RibbonActions): void {
  strip.setAttribute("aria-label", ribbon.id);
  strip.append(
    withTip(button(newFile, actions.begin), newFileTip),
    withTip(button(openFile, actions.open), openFileTip),
    withTip(button(saveFile, actions.save), saveFileTip),
    withSign("↶", button(undo, actions.undo)),
    withSign("↷", button(redo, actions.redo)),
    withText("span", "tab", manifest.groupLabel),
    paneButton(manifest, actions.togglePane),
    fileName,
    honesty(),
  );
}

const fileName = withText("strong", "file", "");

/** Says which file is open. */
export function nameFile(name: string): void {
  fileName.textContent = name;
  fileName.title = name;
  document.title = `${name} – Cakupan`;
}

function paneButton(manifest: Manifest, toggle: () => boolean): HTMLElement {
  const made = document.createElement("button");
  const icon = document.createElement("img");
  icon.src = manifest.icon;
  icon.alt = "";
  icon.width = icon.height = 16;
  made.append(icon, manifest.buttonLabel);
  made.title = manifest.buttonTip;
  made.setAttribute("aria-pressed", "true");
  made.addEventListener("click", () => {
    made.setAttribute("aria-pressed", String(toggle()));
  });
  return made;
}

function button(name: Text, action: () => void): HTMLElement {
  const made = withText("button", "", name.id);
  made.addEventListener("click", action);
  return made;
}

function withSign(sign: string, element: HTMLElement): HTMLElement {
  const glyph = withText("span", "glyph", sign);
  glyph.setAttribute("aria-hidden", "true");
  element.prepend(glyph);
  return element;
}

function honesty(): HTMLElement {
  return withTip(withText("span", "honesty", emulatedExcel.id), emulatedExcelDetails);
}

function withTip(element: HTMLElement, tip: Text): HTMLElement {
  element.title = tip.id;
  return element;
}

function withText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
