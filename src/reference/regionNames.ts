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

/** A written name, taken apart. */
interface Written {
  /** "Kab." or "Kota", where it stands. */
  readonly kind?: Regency["kind"];
  /** The name proper as small letters without spaces: "Kapuas Hulu" → "kapuashulu". */
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

function takeApart(text: string): Written {
  const [first = "", second = "", ...rest] = wordsOf(text);
  const kind = /^(kab|kabupaten)$/.test(first)
    ? "Kabupaten"
    : /^(kota|kotamadya|kodya)$/.test(first)
      ? "Kota"
      : undefined;
  const words = kind === undefined ? [first, second, ...rest] : [second, ...rest];
  const named = /^(adm|administrasi)$/.test(words[0] ?? "") ? words.slice(1) : words;
  return { kind, key: named.join("") };
}

const keys = new Map(regencies.map((regency) => [regency.code, takeApart(regency.name).key]));

const namesakes = new Map<string, Regency[]>();
for (const regency of regencies) {
  namesakes.set(keyOf(regency), [...(namesakes.get(keyOf(regency)) ?? []), regency]);
}

function keyOf(regency: Regency): string {
  return keys.get(regency.code) ?? "";
}

/**
 * The regency or city that a name stands for: "Kab. Sambas", "1. SAMBAS", "Kota Adm. Jakarta
 * Barat". Case, spacing and punctuation don't matter. A bare name that both a Kabupaten and a
 * Kota carry means the Kabupaten.
 *
 * @param provinceCode settles names that stand in several provinces, and excludes the others
 * @returns undefined when no regency or city (of the province) has that name
 */
export function matchRegion(text: string, provinceCode?: string): Regency | undefined {
  const { kind, key } = takeApart(text);
  // "Lima Puluh Kota" and "Kota Baru" carry the word in their own name, so the whole comes first.
  const whole = wordsOf(text).join("");
  const named =
    namesakes.get(whole) ??
    (namesakes.get(key) ?? []).filter((regency) => (kind ?? regency.kind) === regency.kind);
  const inside = named.filter(({ province }) => (provinceCode ?? province) === province);
  return inside.find((regency) => regency.kind === "Kabupaten") ?? inside[0];
}

/**
 * The region whose name is nearest to a misspelt one, by edit distance.
 *
 * @returns undefined when more than a third of the letters would have to change
 */
export function nearestRegion(text: string, among: readonly Regency[]): Regency | undefined {
  const { kind, key } = takeApart(text);
  const [nearest] = among
    .map((regency) => ({
      regency,
      distance: editDistance(key, keyOf(regency)),
      otherKind: kind !== undefined && kind !== regency.kind ? 1 : 0,
    }))
    .filter(({ distance, regency }) => distance <= keyOf(regency).length / 3)
    .sort((a, b) => a.distance - b.distance || a.otherKind - b.otherKind);
  return nearest?.regency;
}

/** The regency or city (of the province) that a misspelt name most likely means, if one is near. */
export function suggestRegion(text: string, provinceCode?: string): Regency | undefined {
  return nearestRegion(text, provinceCode === undefined ? regencies : regenciesOf(provinceCode));
}

/** The province that a name stands for: "Kalimantan Barat", "Prov. Kalbar", "DI Yogyakarta". */
export function matchProvince(text: string): Province | undefined {
  const [first = "", ...rest] = wordsOf(text);
  const key = (/^(prov|provinsi|propinsi)$/.test(first) ? rest : [first, ...rest]).join("");
  return provinces.find(
    ({ code, name }) =>
      wordsOf(name).join("") === key || provinceShorthand[code]?.includes(key) === true,
  );
}
