import type { DecimalSign } from "../messages/numbers";
import type { Language } from "../messages/text";

/** How an Excel of some language writes what is not words. */
export interface Conventions {
  /** As office.js names it. */
  readonly locale: "id-ID" | "en-US";
  readonly decimal: DecimalSign;
  /** Between groups of three digits. */
  readonly group: "." | ",";
}

export const conventions: Readonly<Record<Language, Conventions>> = {
  id: { locale: "id-ID", decimal: ",", group: "." },
  en: { locale: "en-US", decimal: ".", group: "," },
};
