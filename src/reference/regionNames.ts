import { editDistance } from "./editDistance";
import { provinces, regencies, regenciesOf, type Province, type Regency } from "./regions";

/** What people write for a province beside its name, compared as letters only. */
const provinceShorthand: Readonly<Record<string, readonly string[]>> = {
  "11": ["nad", "nanggroeacehdarussalam"],
  "12": ["sumut"],
  "13": ["sumbar"],
  "16": ["sumsel"],
  "19": ["babel", "bangkabelitung"],
  "21": ["kepri"],
  "31": ["dki", "jakarta", "daerahkhususjakarta", "daerahkhususibukotajakarta"],
  "32": ["jabar"],
  "33": ["jateng"],
  "34": ["diy", "yogyakarta", "diyogyakarta"],
  "35": ["jatim"],
  "52": ["ntb"],
  "53": ["ntt"],
  "61": ["kalbar"],
  "62": ["kalteng"],
  "63": ["kalsel"],
  "64": ["kaltim"],
  "65": ["kaltara"],
  "71": ["sulut"],
  "72": ["sulteng"],
  "73": ["sulsel"],
  "74": ["sultra"],
  "76": ["sulbar"],
  "82": ["malut"],
};

/** Other spellings in official use, compared as letters only. */
const otherSpellings: Readonly<Record<string, string>> = { padangsidimpuan: "padangsidempuan" };

/** A written name, taken apart. */
interface Written {
  /** "Kab." or "Kota", where it stands. */
  readonly kind?: Regency["kind"];
  /** The words of the name proper: "Kab. Kapuas Hulu" → "kapuas", "hulu". */
  readonly words: readonly string[];
  /** The same as one word: "kapuashulu". */
  readonly key: string;
}

/** Words of a name: no leading number or code ("1. ", "61.02 "), "kep" for "kepulauan". */
function wordsOf(text: string): string[] {
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
function takeApart(text: string): Written {
  const all = wordsOf(text.replace(/\((?!\s*(kab|kota)\b)[^)]*\)/gi, " "));
  const words = /^(pemda|pemerintah)$/.test(all[0] ?? "") ? all.slice(1) : all;
  const [before, behind] = [kindOf(words[0]), kindOf(words.at(-1))];
  const proper = before ? words.slice(1) : behind ? words.slice(0, -1) : words;
  const named = /^(adm|administrasi)$/.test(proper[0] ?? "") ? proper.slice(1) : proper;
  const key = named.join("");
  return { kind: before ?? behind, words: named, key: otherSpellings[key] ?? key };
}

const writtenNames = new Map(regencies.map(({ code, name }) => [code, takeApart(name)]));

function writtenName({ code }: Regency): Written {
  return writtenNames.get(code) ?? { words: [], key: "" };
}

const namesakes = new Map<string, Regency[]>();
for (const regency of regencies) {
  const { key } = writtenName(regency);
  namesakes.set(key, [...(namesakes.get(key) ?? []), regency]);
}
// "Morotai" for "Pulau Morotai"; "Konawe" is not "Konawe Kepulauan", for it is a region itself.
for (const regency of regencies) {
  const short = writtenName(regency)
    .words.filter((word) => !/^(pulau|kepulauan)$/.test(word))
    .join("");
  if (!namesakes.has(short)) namesakes.set(short, [regency]);
}

/**
 * The regencies and cities that a name may stand for: "Kab. Sambas", "1. SAMBAS", "Sambas (Kab)",
 * "Kota Adm. Jakarta Barat". Case, spacing and punctuation don't matter. A bare name may be that
 * of a Kabupaten and of a Kota; the Kabupaten comes first.
 *
 * @param provinceCode settles names that stand in several provinces, and excludes the others
 */
export function regionsNamed(text: string, provinceCode?: string): Regency[] {
  const { kind, key } = takeApart(text);
  // "Lima Puluh Kota" and "Kota Baru" carry the word in their own name, so the whole comes first.
  const whole = wordsOf(text).join("");
  const named =
    namesakes.get(whole) ??
    (namesakes.get(key) ?? []).filter((regency) => (kind ?? regency.kind) === regency.kind);
  return named
    .filter(({ province }) => (provinceCode ?? province) === province)
    .sort((a, b) => a.kind.localeCompare(b.kind));
}

/**
 * The regency or city that a name stands for; of several, the Kabupaten.
 *
 * @param provinceCode settles names that stand in several provinces, and excludes the others
 * @returns undefined when no regency or city (of the province) has that name
 */
export function matchRegion(text: string, provinceCode?: string): Regency | undefined {
  return regionsNamed(text, provinceCode)[0];
}

/**
 * The region whose name is nearest to a misspelt one, by edit distance.
 *
 * @returns undefined when more than a third of the letters would have to change, or a whole word
 *   is another one: "Mamuju Utara" is not near to "Lampung Utara"
 */
export function nearestRegion(text: string, among: readonly Regency[]): Regency | undefined {
  const { kind, key, words } = takeApart(text);
  const [nearest] = among
    .map((regency) => ({
      regency,
      distance: editDistance(key, writtenName(regency).key),
      otherKind: kind !== undefined && kind !== regency.kind ? 1 : 0,
    }))
    .filter(({ distance, regency }) => {
      const name = writtenName(regency);
      return distance <= name.key.length / 3 && sameWords(words, name.words);
    })
    .sort((a, b) => a.distance - b.distance || a.otherKind - b.otherKind);
  return nearest?.regency;
}

/** Word for word at most half of the letters differ; words written together can't be compared. */
function sameWords(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return true;
  return some.every((word, index) => {
    const other = others[index] ?? "";
    return editDistance(word, other) * 2 <= Math.max(word.length, other.length);
  });
}

/** The regency or city (of the province) that a misspelt name most likely means, if one is near. */
export function suggestRegion(text: string, provinceCode?: string): Regency | undefined {
  return nearestRegion(text, provinceCode === undefined ? regencies : regenciesOf(provinceCode));
}

const provincesByKey = new Map(
  provinces.flatMap((province) =>
    [wordsOf(province.name).join(""), ...(provinceShorthand[province.code] ?? [])].map(
      (key) => [key, province] as const,
    ),
  ),
);

/** The province that a name stands for: "Kalimantan Barat", "Prov. Kalbar", "DI Yogyakarta". */
export function matchProvince(text: string): Province | undefined {
  const [first = "", ...rest] = wordsOf(text);
  const key = (/^(prov|provinsi|propinsi)$/.test(first) ? rest : [first, ...rest]).join("");
  return provincesByKey.get(key);
}
