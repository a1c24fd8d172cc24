import { knownBpsCode } from "../../../src/reference/bpsCodes";
import { matchProvince } from "../../../src/reference/regionNames";
import type { Province, Regency } from "../../../src/reference/regions";

/** How the author of a sheet writes the names of regions. */
export const spellings = [
  "full",
  "capitals",
  "Kab.",
  "KAB.",
  "Kab",
  "bare Kabupaten",
  "bare Kabupaten in capitals",
  "numbered",
  "indented",
  "bare",
  "bare under headings",
] as const;
export type Spelling = (typeof spellings)[number];

/** A region's name in a spelling; `number` counts the rows from 1. */
export function spell({ name }: Regency, spelling: Spelling, number: number): string {
  const bare = name.replace(/^(Kabupaten|Kota) /, "");
  const bareKabupaten = name.replace(/^Kabupaten /, "");
  switch (spelling) {
    case "full":
      return name;
    case "capitals":
      return name.toUpperCase();
    case "Kab.":
      return name.replace("Kabupaten ", "Kab. ");
    case "KAB.":
      return name.replace("Kabupaten ", "Kab. ").toUpperCase();
    case "Kab":
      return name.replace("Kabupaten ", "Kab ");
    case "bare Kabupaten":
      return bareKabupaten;
    case "bare Kabupaten in capitals":
      return bareKabupaten.toUpperCase();
    case "numbered":
      return `${number}. ${name}`;
    case "indented":
      return `   ${name} `;
    case "bare":
    case "bare under headings":
      return bare;
  }
}

/** The spelling, or a fuller one where it would leave open which region is meant. */
export function clearSpelling(spelling: Spelling, regions: readonly Regency[]): Spelling {
  if (!spelling.startsWith("bare")) return spelling;
  const bare = regions.map((region) => spell(region, "bare", 0));
  const twice = new Set(bare).size < bare.length;
  const carriesKind = bare.some((name) => /\bkota\b/i.test(name));
  const namesProvince = bare.some((name) => matchProvince(name) !== undefined);
  if (namesProvince || carriesKind) return "Kab.";
  return twice && spelling === "bare" ? "bare Kabupaten" : spelling;
}

/** How the author writes codes. */
export const codings = ["Kemendagri", "Kemendagri without point", "as numbers", "BPS"] as const;
export type Coding = (typeof codings)[number];

/** Kemendagri's code where BPS's is not known. */
export function codeOf({ code }: Pick<Regency, "code">, coding: Coding): string | number {
  if (coding === "Kemendagri") return code;
  const plain = code.replace(".", "");
  if (coding === "as numbers") return Number(plain);
  return coding === "BPS" ? (knownBpsCode(code) ?? plain) : plain;
}

/** What stands beside the sum of a province's regions. */
export function totalNames({ name }: Province): string[] {
  return ["JUMLAH", "Jumlah", "TOTAL", "Total", "J U M L A H", ...provinceNames({ name })];
}

export function provinceNames({ name }: Pick<Province, "name">): string[] {
  return [`Provinsi ${name}`, `PROVINSI ${name.toUpperCase()}`, `Prov. ${name}`];
}
