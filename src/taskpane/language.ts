import { createContext, useContext } from "react";
import { type Language, languages, type Text } from "../messages/text";
import { userKey } from "./userKey";

/** The language that the user chose; until they choose, that of Excel or Indonesian. */
export const LanguageContext = createContext<Language>("id");

/** A function that says a text in the user's language. */
export function useSay(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return (text) => text[language];
}

/** The choice as it was kept on this computer; without one, English in an English Excel only. */
export function keptLanguage(): Language {
  const kept = localStorage.getItem(key());
  return languages.find((language) => language === kept) ?? excelLanguage();
}

function excelLanguage(): Language {
  return /^en\b/i.test(Office.context.displayLanguage) ? "en" : "id";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(key(), language);
}

const key = () => userKey("cakupan.language");
