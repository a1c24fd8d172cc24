import { Impossible } from "../domain/impossible";

/**
 * Where BPS and Kemendagri give different regencies the same code: in Kalimantan Barat and
 * Kalimantan Tengah, the only provinces whose BPS codes are known here. Their other regencies
 * have the Kemendagri code without its point.
 *
 * Source: BPS's list of regencies as published in
 * https://github.com/edwardsamuel/Wilayah-Administratif-Indonesia (csv/regencies.csv), matched
 * with Kemendagri's by name.
 */
const otherCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "61": {
    "61.02": "6104",
    "61.03": "6105",
    "61.04": "6106",
    "61.05": "6107",
    "61.06": "6108",
    "61.07": "6102",
    "61.08": "6103",
  },
  "62": {
    "62.06": "6209",
    "62.07": "6208",
    "62.08": "6206",
    "62.09": "6207",
    "62.10": "6211",
    "62.11": "6210",
    "62.12": "6213",
    "62.13": "6212",
  },
};

/**
 * The BPS code of a region, where it is known.
 *
 * @param code its Kemendagri code: "61.02" or a province's "61"
 */
export function knownBpsCode(code: string): string | undefined {
  const others = otherCodes[code.slice(0, 2)];
  return others && (others[code] ?? code.replace(".", ""));
}

/**
 * The BPS code of a region.
 *
 * @param code its Kemendagri code
 * @throws Impossible `#N/A` where it is not known
 */
export function bpsCodeOf(code: string): string {
  const known = knownBpsCode(code);
  if (known === undefined) throw new Impossible("#N/A", "noBpsCode");
  return known;
}
