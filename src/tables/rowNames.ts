import type { Regency } from "../reference/regions";

/** What the name of a row says, but for the regions and provinces that it may name. */
export interface RowName {
  /** "JUMLAH", "J U M L A H", "Grand Total", "Kalbar Total", "Se-Kalbar", "NASIONAL", "Provinsi". */
  readonly isSum: boolean;
  /** It is about the regions, but neither is one nor sums them: an average, a target. */
  readonly isBeside: boolean;
  /** The kind of region that a heading among the rows says: "A. Kabupaten", "KOTA". */
  readonly heading?: Regency["kind"];
}

export function rowNameOf(name: string): RowName {
  return {
    isSum: isSum(name),
    isBeside: /^\W*(rata|rerata|average|target)\b/i.test(name),
    heading: headingIn(name),
  };
}

function isSum(name: string): boolean {
  const joined = name.replace(/\b(\w)\s+(?=\w\b)/g, "$1");
  return (
    /\b(sub)?(total|jumlah|jml|nasional)\b|^\W*(provinsi|indonesia)\W*$/i.test(joined) ||
    /^se[- ]/i.test(joined)
  );
}

function headingIn(name: string): Regency["kind"] | undefined {
  const word = /^\W*(?:\w{1,3}[.)]\s*)?(kabupaten|kab|kota)\W*$/i.exec(name)?.[1];
  if (word === undefined) return undefined;
  return word.toLowerCase() === "kota" ? "Kota" : "Kabupaten";
}
