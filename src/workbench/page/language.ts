import { type Language, languages, type Text } from "../../messages/text";

/** The language of the page, and of the Excel that it plays; Indonesian until somebody chooses. */
let current: Language = languages.find((each) => each === localStorage.getItem(key())) ?? "id";

export function pageLanguage(): Language {
  return current;
}

/** Keeps the choice for the next visit. */
export function choosePageLanguage(language: Language): void {
  localStorage.setItem(key(), language);
  current = language;
}

/** A text in the language of the page. */
export function say(text: Text): string {
  return text[current];
}

/** Its own, as the pane chooses its language itself. */
function key(): string {
  return "cakupan.workbench.language";
}
