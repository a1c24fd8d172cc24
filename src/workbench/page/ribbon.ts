import { languageNames } from "../../messages/taskpane";
import { type Language, languages, type Text } from "../../messages/text";
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
  workbenchLanguage,
} from "../../messages/workbench";
import { pageLanguage, say } from "./language";
import type { Manifest } from "./manifest";

/** What the ribbon's buttons do. */
export interface RibbonActions {
  readonly begin: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly isPaneShown: () => boolean;
  readonly togglePane: () => void;
  readonly speak: (language: Language) => void;
}

/** Fills the strip above the grid: files, undo, the add-in's button as its manifest wants it. */
export function fillRibbon(strip: HTMLElement, manifest: Manifest, actions: RibbonActions): void {
  strip.setAttribute("aria-label", say(ribbon));
  strip.replaceChildren(
    withTip(button(newFile, actions.begin), newFileTip),
    withTip(button(openFile, actions.open), openFileTip),
    withTip(button(saveFile, actions.save), saveFileTip),
    withSign("↶", button(undo, actions.undo)),
    withSign("↷", button(redo, actions.redo)),
    withText("span", "tab", manifest.groupLabel),
    paneButton(manifest, actions),
    fileName,
    honesty(),
    languageChoice(actions.speak),
  );
}

const fileName = withText("strong", "file", "");

/** Says which file is open. */
export function nameFile(name: string): void {
  fileName.textContent = name;
  fileName.title = name;
  document.title = `${name} – Cakupan`;
}

function paneButton(manifest: Manifest, actions: RibbonActions): HTMLElement {
  const made = document.createElement("button");
  const icon = document.createElement("img");
  icon.src = manifest.icon;
  icon.alt = "";
  icon.width = icon.height = 16;
  made.append(icon, manifest.buttonLabel);
  made.title = manifest.buttonTip;
  const tell = () => made.setAttribute("aria-pressed", String(actions.isPaneShown()));
  tell();
  made.addEventListener("click", () => {
    actions.togglePane();
    tell();
  });
  return made;
}

function button(name: Text, action: () => void): HTMLElement {
  const made = withText("button", "", say(name));
  made.addEventListener("click", action);
  return made;
}

/** As in the pane: each language under its own short name. */
function languageChoice(speak: (language: Language) => void): HTMLElement {
  const group = withText("span", "languages", "");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say(workbenchLanguage));
  const buttons = languages.map((language) => {
    const made = withText("button", "", language.toUpperCase());
    made.setAttribute("aria-label", languageNames[language]);
    made.setAttribute("aria-pressed", String(language === pageLanguage()));
    made.addEventListener("click", () => speak(language));
    return made;
  });
  group.append(...buttons);
  return group;
}

function withSign(sign: string, element: HTMLElement): HTMLElement {
  const glyph = withText("span", "glyph", sign);
  glyph.setAttribute("aria-hidden", "true");
  element.prepend(glyph);
  return element;
}

function honesty(): HTMLElement {
  return withTip(withText("span", "honesty", say(emulatedExcel)), emulatedExcelDetails);
}

function withTip(element: HTMLElement, tip: Text): HTMLElement {
  element.title = say(tip);
  return element;
}

function withText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
