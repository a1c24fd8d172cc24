import { createContext, useContext } from "react";
import { type Language, languages, type Text } from "../messages/text";

/** The language that the user chose; Indonesian until they choose. */
export const LanguageContext = createContext<Language>("id");

/** A function that says a text in the user's language. */
export function useSay(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return (text) => text[language];
}

/** The choice as it was kept on this computer. */
export function keptLanguage(): Language {
  const kept = localStorage.getItem(key());
  return languages.find((language) => language === kept) ?? "id";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(key(), language);
}

/** Excel on the web keeps storage apart by document host; the key must carry its part. */
function key(): string {
  const partition = (Office.context as { partitionKey?: string }).partitionKey ?? "";
  return `${partition}cakupan.language`;
}
