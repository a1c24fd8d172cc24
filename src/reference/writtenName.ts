import type { Regency } from "./regions";

/** A written name, taken apart. */
export interface WrittenName {
  /** "Kab.", "Kota" or "Provinsi", where it stands. */
  readonly kind?: Kind;
  /** The words of the name proper: "Kab. Kapuas Hulu" → "kapuas", "hulu". */
  readonly words: readonly string[];
  /** The same as one word: "kapuashulu". */
  readonly key: string;
}

type Kind = Regency["kind"] | "Provinsi";

/** Each word for a kind of region, and the offices that stand for it. */
const kinds: Readonly<Record<Kind, RegExp>> = {
  Kabupaten: /^(kab|kabupaten|pemkab)$/,
  Kota: /^(kota|kotamadya|kodya|pemkot)$/,
  Provinsi: /^(prov|provinsi|prop|propinsi|pemprov)$/,
};

/** Words that are written in several ways. */
const spellings = new Map([
  ["kep", "kepulauan"],
  ["sumatra", "sumatera"],
]);

/** Words of a name: no leading number or code ("1. ", "61.02 "), "kep" for "kepulauan". */
export function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/\b50 ?kota$/, "lima puluh kota")
    .replace(/^[^a-z]+/, "")
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  return words.map((word) => spellings.get(word) ?? word);
}

function kindOf(word = ""): Kind | undefined {
  return (["Kabupaten", "Kota", "Provinsi"] as const).find((kind) => kinds[kind].test(word));
}

/**
 * "Kab. Sambas", "Sambas (Kabupaten)", "Pemkab Sambas", "Pemerintah Provinsi Kalimantan Barat",
 * "Kab. Sambas (sementara)".
 */
export function takeApart(text: string): WrittenName {
  const words = withoutOffice(wordsOf(withoutAsides(text)));
  const [before, behind] = [kindOf(words[0]), kindOf(words.at(-1))];
  const proper = before ? words.slice(1) : behind ? words.slice(0, -1) : words;
  const named = /^(adm|administrasi)$/.test(proper[0] ?? "") ? proper.slice(1) : proper;
  return { kind: before ?? behind, words: named, key: named.join("") };
}

/** No words in brackets, but for a kind: "Sambas (Kab.)". */
function withoutAsides(text: string): string {
  return text.replace(/\(([^()]*)\)/g, (aside, inner: string) =>
    kindOf(wordsOf(inner).join("")) ? aside : " ",
  );
}

/** No "Pemda", "Pemerintah", "Pemerintah Daerah"; but "Daerah Istimewa Yogyakarta" is a name. */
function withoutOffice(words: string[]): string[] {
  const [first = "", second, third] = words;
  if (!/^(pemda|pemerintah)$/.test(first)) return words;
  return words.slice(second === "daerah" && kindOf(third) ? 2 : 1);
}
