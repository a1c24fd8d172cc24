/** What a list of persons is there for, where candidates for contribution assistance are cleaned. */
export const purposes = [
  "members",
  "candidates",
  "civilServants",
  "province",
  "village",
  "palmOil",
  "csr",
  "kur",
] as const;
export type Purpose = (typeof purposes)[number];

/** What a list is there for as its file and sheet are called; a list of members if they tell nothing. */
export function guessPurpose(fileName: string, sheet: string): Purpose {
  // A workbook of candidates may have a sheet of civil servants, but also one for each village.
  return (
    namedBy(sheet, [...plainWords]) ??
    namedBy(fileName, [...plainWords, ...placeWords]) ??
    namedBy(sheet, [...placeWords]) ??
    "members"
  );
}

const plainWords: readonly (readonly [Purpose, RegExp])[] = [
  ["candidates", /\b(calon|usulan|kandidat|candidates?)\b/],
  ["civilServants", /\b(asn|pns|pppk|p3k|tni|polri|civil servants?)\b/],
  ["palmOil", /\b(sawit|palm oil)\b/],
  ["csr", /\b(csr|tjsl)\b/],
  ["kur", /\bkur\b/],
];

const placeWords: readonly (readonly [Purpose, RegExp])[] = [
  ["village", /\b(desa|villages?)\b/],
  ["province", /\b(provinsi|prov|province)\b/],
];

function namedBy(
  name: string,
  words: readonly (readonly [Purpose, RegExp])[],
): Purpose | undefined {
  const apart = name.toLowerCase().replace(/[_\d]+/g, " ");
  return words.find(([, pattern]) => pattern.test(apart))?.[0];
}
