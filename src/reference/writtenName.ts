import type { Regency } from "./regions";

/** A written name, taken apart. */
export interface WrittenName {
  /** "Kab." or "Kota", where it stands. */
  readonly kind?: Regency["kind"];
  /** The words of the name proper: "Kab. Kapuas Hulu" → "kapuas", "hulu". */
  readonly words: readonly string[];
  /** The same as one word: "kapuashulu". */
  readonly key: string;
}

/** Words of a name: no leading number or code ("1. ", "61.02 "), "kep" for "kepulauan". */
export function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/^[^a-z]+/, "")
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  return words.map((word) => (word === "kep" ? "kepulauan" : word));
}

function kindOf(word = ""): Regency["kind"] | undefined {
  if (/^(kab|kabupaten|pemkab)$/.test(word)) return "Kabupaten";
  return /^(kota|kotamadya|kodya|pemkot)$/.test(word) ? "Kota" : undefined;
}

/** "Kab. Sambas", "Sambas (Kab)", "Pemkab Sambas", "Kab. Sambas (sementara)". */
export function takeApart(text: string): WrittenName {
  const all = wordsOf(text.replace(/\((?!\s*(kab|kota)\b)[^)]*\)/gi, " "));
  const words = /^(pemda|pemerintah)$/.test(all[0] ?? "") ? all.slice(1) : all;
  const [before, behind] = [kindOf(words[0]), kindOf(words.at(-1))];
  const proper = before ? words.slice(1) : behind ? words.slice(0, -1) : words;
  const named = /^(adm|administrasi)$/.test(proper[0] ?? "") ? proper.slice(1) : proper;
  return { kind: before ?? behind, words: named, key: named.join("") };
}
