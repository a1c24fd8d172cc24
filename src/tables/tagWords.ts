import type { Basis, Denominator, Segment } from "./tags";

/**
 * How officials write the segments. BPS's formal and informal workers are near to PU and BPU, and
 * are the denominators that are used for these.
 */
const segmentWords: readonly (readonly [Segment, RegExp])[] = [
  ["PU", /\b(pu|ppu|penerima upah|formal)\b/],
  ["BPU", /\b(bpu|pbpu|informal)\b/],
  ["Jakon", /\b(jakon|jasakon|jasa konstruksi|konstruksi|construction)\b/],
  ["PMI", /\b(pmi|tki|pekerja migran|migran|migrant)\b/],
];

/** The segments that words name, in the order PU, BPU, Jakon, PMI; lower case in. */
export function segmentsIn(text: string): Segment[] {
  // "Bukan Penerima Upah" holds the words of the other.
  const plain = text.replace(/\bbukan penerima upah\b/g, "bpu");
  return segmentWords.flatMap(([segment, words]) => (words.test(plain) ? [segment] : []));
}

/** By ID card or by workplace; lower case in. */
export function basisIn(text: string): Basis | undefined {
  const said = text.replace(bothBases, "");
  if (/\b(ktp|id card|domisili|tempat tinggal|residence)\b/.test(said)) return "ktp";
  return /\b(tempat|lokasi|wilayah) (be)?kerja\b|\bworkplace\b/.test(said)
    ? "workplace"
    : undefined;
}

/** "Menurut KTP / tempat kerja: menurut KTP" asks for one of both before it says which. */
const bothBases = /\b(ktp|id card) ?\/ ?(tempat kerja|workplace)\b/;

const withoutCivil =
  /(di ?luar|tanpa|selain|kecuali|tidak termasuk|non|minus|dikurangi|excluding|without)[^·]*\b(asn|pns|tni|polri|civil)/;

/** Words without those that leave civil servants, army and police out; lower case in. */
export function withCivil(text: string): string {
  return text.replace(withoutCivil, "");
}

/** The definition of workers that words name; lower case in. */
export function denominatorIn(text: string): Denominator | undefined {
  if (/\bemployed\b/.test(text) || isAtWork(text)) return "employed";
  if (/angkatan kerja|labou?r force|workforce/.test(text)) {
    return withoutCivil.test(text) ? "labourForceWithoutCivil" : "labourForce";
  }
  return /eligible|\bsemesta\b/.test(text) ? "eligible" : undefined;
}

/** "Bekerja", "Penduduk yang bekerja", but not "belum bekerja" and "tempat bekerja". */
function isAtWork(text: string): boolean {
  const rest = text.replace(/\b(tidak|belum|tempat|lokasi|wilayah) bekerja\b/g, "");
  return /\bbekerja\b/.test(rest);
}
