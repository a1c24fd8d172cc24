import type { Text } from "../../messages/text";
import { emulatedExcel, emulatedExcelDetails, redo, ribbon, undo } from "../../messages/workbench";
import type { Manifest } from "./manifest";

/** What the ribbon's buttons do. */
export interface RibbonActions {
  readonly undo: () => void;
  readonly redo: () => void;
  /** @returns whether the pane is shown now. */
  readonly togglePane: () => boolean;
}

/** Fills the strip above the grid: the add-in's button as its manifest wants it, undo and redo. */
export function fillRibbon(strip: HTMLElement, manifest: Manifest, actions: RibbonActions): void {
  strip.setAttribute("aria-label", ribbon.id);
  strip.append(
    tab(manifest.groupLabel),
    paneButton(manifest, actions.togglePane),
    plainButton(undo, "↶", actions.undo),
    plainButton(redo, "↷", actions.redo),
    honesty(),
  );
}

function tab(label: string): HTMLElement {
  return withText("span", "tab", label);
}

function paneButton(manifest: Manifest, toggle: () => boolean): HTMLElement {
  const button = document.createElement("button");
  const icon = document.createElement("img");
  icon.src = manifest.icon;
  icon.alt = "";
  icon.width = icon.height = 16;
  button.append(icon, manifest.buttonLabel);
  button.title = manifest.buttonTip;
  button.setAttribute("aria-pressed", "true");
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(toggle()));
  });
  return button;
}

function plainButton(name: Text, sign: string, action: () => void): HTMLElement {
  const button = document.createElement("button");
  const glyph = withText("span", "glyph", sign);
  glyph.setAttribute("aria-hidden", "true");
  button.append(glyph, name.id);
  button.addEventListener("click", action);
  return button;
}

function honesty(): HTMLElement {
  const line = withText("span", "honesty", emulatedExcel.id);
  line.title = emulatedExcelDetails.id;
  return line;
}

function withText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
