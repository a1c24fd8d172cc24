/** A coverage target that was published for a province. */
export interface PublishedTarget {
  /** Kemendagri code of the province. */
  readonly region: string;
  readonly year: number;
  /** A share: 0.5956 is 59,56%. */
  readonly target: number;
  /**
   * Whose scale it is. Targets of different bases count different workers, so they are never
   * joined in one path.
   */
  readonly basis: string;
  /** The document that sets it; undefined where the source names none. */
  readonly document?: string;
  /** Where it was read: outlet and date, or the address of the page. */
  readonly source: string;
}

const LETTER = "SE Bina Bangda 500.11.2/9602";
const FAJAR =
  "https://harian.fajar.co.id/2025/07/11/kepesertaan-bpjs-ketenagakerjaan-di-sulsel-capai-13-juta-pekerja-terus-didorong-menuju-target-nasional/";
const SATELIT = "https://hariansatelit.com/?p=27783";
const INSIDE_PONTIANAK = "insidepontianak.com, 09-10-2025";

/** The Ministry of Home Affairs set its targets by letter; not every source names the letter. */
const KEMENDAGRI = "Kemendagri";

/**
 * Provincial targets as press and agencies published them. For 2024 Kalimantan Barat has two,
 * from different issuers: neither is the default. The path 2025–2030 of Kalimantan Barat is
 * printed without its document; its value for 2025 belongs to the ministry's letter.
 */
export const publishedTargets: readonly PublishedTarget[] = [
  {
    region: "14",
    year: 2025,
    target: 0.5505,
    basis: KEMENDAGRI,
    source:
      "https://m.situsriau.com/read-51899-2025-07-30-asistensi-ucj-pemprov-riau-fokus-penuhi-hak-dan-kesejahteraan-pekerja.html",
  },
  { region: "18", year: 2025, target: 0.3839, basis: "RPJMD", document: "RPJMD", source: SATELIT },
  { region: "18", year: 2030, target: 0.5835, basis: "RPJMD", document: "RPJMD", source: SATELIT },
  {
    region: "51",
    year: 2025,
    target: 0.6728,
    basis: KEMENDAGRI,
    source:
      "https://bali.antaranews.com/berita/376813/universal-coverage-bpjs-ketenagakerjaan-di-badung-tertinggi-di-bali",
  },
  {
    region: "52",
    year: 2025,
    target: 0.6222,
    basis: KEMENDAGRI,
    document: LETTER,
    source:
      "https://mataram.antaranews.com/berita/469281/pemprov-ntb-genjot-kepesertaan-bpjs-ketenagakerjaan-sektor-informal",
  },
  {
    region: "61",
    year: 2024,
    target: 0.46,
    basis: "Target UCJ Kalbar",
    source: "borneotrend.com, 08-2024",
  },
  {
    region: "61",
    year: 2024,
    target: 0.5024,
    basis: "RPJMN 2020–2024",
    source: "InfoPublik, 26-10-2024",
  },
  {
    region: "61",
    year: 2025,
    target: 0.5956,
    basis: KEMENDAGRI,
    document: LETTER,
    source: INSIDE_PONTIANAK,
  },
  { region: "61", year: 2026, target: 0.608, basis: KEMENDAGRI, source: INSIDE_PONTIANAK },
  { region: "61", year: 2030, target: 0.6577, basis: KEMENDAGRI, source: INSIDE_PONTIANAK },
  { region: "73", year: 2025, target: 0.6293, basis: KEMENDAGRI, source: FAJAR },
  {
    region: "73",
    year: 2045,
    target: 0.7922,
    basis: "RPJPD",
    document: "RPJPD 2025–2045",
    source: FAJAR,
  },
  {
    region: "82",
    year: 2025,
    target: 0.68,
    basis: KEMENDAGRI,
    source:
      "https://ternate.tribunnews.com/2025/08/09/ucj-ketenagakerjaan-maluku-utara-capai-61-persen-2-kabupaten-belum-penuhi-target",
  },
];

/** The published targets of a province, by year; none where nothing was published. */
export function targetsOf(regionCode: string): readonly PublishedTarget[] {
  return publishedTargets.filter(({ region }) => region === regionCode);
}
