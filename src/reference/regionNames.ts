import { once } from "./once";
import { otherNames } from "./otherNames";
import { provinces, regencies, type Province, type Regency } from "./regions";
import { takeApart, wordsOf } from "./writtenName";

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

/** The regencies and cities by the letters of their names without "Kabupaten" and "Kota". */
const namesakes = once(() => {
  const byKey = new Map<string, Regency[]>();
  const written = regencies.map((regency) => ({ regency, ...takeApart(regency.name) }));
  for (const { regency, key } of written) {
    byKey.set(key, [...(byKey.get(key) ?? []), regency]);
  }
  // "Morotai" for "Pulau Morotai"; "Konawe" is not "Konawe Kepulauan", for it is a region itself.
  for (const { regency, words } of written) {
    const short = words.filter((word) => !/^(pulau|kepulauan)$/.test(word)).join("");
    if (!byKey.has(short)) byKey.set(short, [regency]);
  }
  return byKey;
});

/** Former names and other spellings, by their letters in the same way. */
const underOtherNames = once(() => {
  const byName = new Map(regencies.map((regency) => [regency.name, regency]));
  return new Map(
    otherNames.map(({ name, today }) => {
      const regency = byName.get(today);
      return [takeApart(name).key, regency ? [regency] : []];
    }),
  );
});

/**
 * The regencies and cities that a name may stand for: "Kab. Sambas", "1. SAMBAS", "Sambas (Kab)",
 * "Kota Adm. Jakarta Barat", and former names: "Kab. Pontianak". Case, spacing and punctuation
 * don't matter. A bare name may be that of a Kabupaten and of a Kota; the Kabupaten comes first.
 *
 * @param provinceCode settles names that stand in several provinces, and excludes the others
 */
export function regionsNamed(text: string, provinceCode?: string): Regency[] {
  const { kind, key } = takeApart(text);
  const ofKind = (some: readonly Regency[] = []) =>
    some.filter((regency) => (kind ?? regency.kind) === regency.kind);
  // "Lima Puluh Kota" and "Kota Baru" carry the word in their own name, so the whole comes first.
  const today = namesakes().get(wordsOf(text).join("")) ?? ofKind(namesakes().get(key));
  const named = today.length > 0 ? today : ofKind(underOtherNames().get(key));
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

const provincesByKey = new Map(
  provinces.flatMap((province) =>
    [wordsOf(province.name).join(""), ...(provinceShorthand[province.code] ?? [])].map(
      (key) => [key, province] as const,
    ),
  ),
);

/**
 * The province that a name stands for: "Kalimantan Barat", "Prov. Kalbar", "Pemprov Kalbar",
 * "DI Yogyakarta".
 */
export function matchProvince(text: string): Province | undefined {
  const { kind = "Provinsi", key } = takeApart(text);
  return kind === "Provinsi" ? provincesByKey.get(key) : undefined;
}
