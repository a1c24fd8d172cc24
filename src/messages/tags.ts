import type { Text } from "./text";

/** The four tags of a coverage, as people say them. */
export const tagNames = {
  denominator: { id: "Dasar pekerja", en: "Denominator" },
  segments: { id: "Segmen", en: "Segments" },
  basis: { id: "Menurut KTP / tempat kerja", en: "By ID card / workplace" },
  asOf: { id: "Per tanggal", en: "As of" },
} as const satisfies Record<string, Text>;

export const notFilledIn: Text = { id: "belum diisi", en: "not filled in" };

export const denominatorNames = {
  eligible: { id: "pekerja eligible", en: "eligible workers" },
  labourForceWithoutCivil: {
    id: "angkatan kerja tanpa ASN/TNI/POLRI",
    en: "labour force without civil servants, army and police",
  },
  employed: { id: "penduduk bekerja", en: "employed people" },
  labourForce: { id: "angkatan kerja", en: "labour force" },
} as const satisfies Record<string, Text>;

export const basisNames = {
  ktp: { id: "menurut KTP", en: "by ID card" },
  workplace: { id: "menurut tempat kerja", en: "by workplace" },
} as const satisfies Record<string, Text>;

const monthNames = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
  en: "January February March April May June July August September October November December",
} as const;

/** "31 Desember 2024", "Desember 2024" or "2024", as exact as it is known. */
export function showDate(date: { year: number; month?: number; day?: number }): Text {
  const { year, month, day } = date;
  const name = (names: string) => (month === undefined ? "" : names.split(" ")[month - 1]);
  const written = (names: string) => [day, name(names), year].filter(Boolean).join(" ");
  return { id: written(monthNames.id), en: written(monthNames.en) };
}

/** PU+BPU+Jakon. */
function showSegments(segments: readonly string[]): Text {
  const joined = segments.join("+");
  return { id: joined, en: joined };
}

interface WrittenTags {
  readonly denominator?: { readonly value: keyof typeof denominatorNames };
  readonly segments?: { readonly value: readonly string[] };
  readonly basis?: { readonly value: keyof typeof basisNames };
  readonly asOf?: { readonly value: Parameters<typeof showDate>[0] };
}

/** Each tag as it is to be read; undefined where it is not filled in. */
export function writtenTags(tags: WrittenTags): Record<keyof typeof tagNames, Text | undefined> {
  const { denominator, segments, basis, asOf } = tags;
  return {
    denominator: denominator && denominatorNames[denominator.value],
    segments: segments && showSegments(segments.value),
    basis: basis && basisNames[basis.value],
    asOf: asOf && showDate(asOf.value),
  };
}

/** All four in one line: "Dasar pekerja: angkatan kerja · Segmen: belum diisi · …". */
export function tagLine(tags: WrittenTags): Text {
  const written = writtenTags(tags);
  const line = (language: keyof Text) =>
    (Object.keys(tagNames) as (keyof typeof tagNames)[])
      .map((tag) => `${tagNames[tag][language]}: ${(written[tag] ?? notFilledIn)[language]}`)
      .join(" · ");
  return { id: line("id"), en: line("en") };
}
