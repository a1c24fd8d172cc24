/** A coverage target that was published for Indonesia, a province, or a regency or city. */
export interface PublishedTarget {
  /** Kemendagri code; "ID" for Indonesia. */
  readonly region: string;
  readonly year: number;
  /** A share: 0.5956 is 59,56%. */
  readonly target: number;
  /**
   * Whose scale it is. Targets of different bases count different workers, so they are never
   * joined in one path.
   */
  readonly basis: string;
  /** Who set it, where that is not whose scale it is. */
  readonly issuer?: string;
  /** The document that sets it; undefined where the source names none. */
  readonly document?: string;
  /** The address of the page on which it was read. */
  readonly source: string;
  /** When that was published, as day-month-year or month-year, where it is known. */
  readonly published?: string;
  /**
   * What it rests on. No document itself is in hand: the press quotes all of them, and where
   * it does so differently, another outlet gives another figure.
   */
  readonly status: "quoted" | "quotedDifferently";
}

const LETTER = "SE Bina Bangda 500.11.2/9602";
const RPJMN_2020 = "RPJMN 2020–2024";
const RPJMN_2025 = "RPJMN 2025–2029";
const RPJPN = "RPJPN 2025–2045";

/** The Ministry of Home Affairs set its targets by letter; not every source names the letter. */
const KEMENDAGRI = "Kemendagri";

const status = "quoted";

const KABARAN = {
  source:
    "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
  published: "05-2025",
  status,
} as const;
const FAJAR = {
  source:
    "https://harian.fajar.co.id/2025/07/11/kepesertaan-bpjs-ketenagakerjaan-di-sulsel-capai-13-juta-pekerja-terus-didorong-menuju-target-nasional/",
  published: "11-07-2025",
  status,
} as const;
const SATELIT = { source: "https://hariansatelit.com/?p=27783", status } as const;

/**
 * The province's own path. The article names neither the ministry nor a document; other lists
 * count its 59,56% among the targets of the ministry's letter, and hence its scale.
 */
const PEMPROV_KALBAR = {
  basis: KEMENDAGRI,
  issuer: "Pemprov Kalimantan Barat",
  source:
    "https://beta.insidepontianak.com/pontianak/39154/sekda-kalbar-harisson-hadiri-program-jaminan-sosial-ketenagakerjaan-pada-ekosistem-desa",
  published: "09-10-2025",
  status,
} as const;

/**
 * Targets as press and agencies published them. For 2024 Kalimantan Barat has two, from different
 * issuers, and so has Indonesia for 2025: neither is the default.
 */
export const publishedTargets: readonly PublishedTarget[] = [
  {
    region: "ID",
    year: 2025,
    target: 0.3215,
    basis: RPJMN_2025,
    document: RPJMN_2025,
    ...KABARAN,
  },
  { region: "ID", year: 2026, target: 0.3499, basis: RPJMN_2025, document: "RKP 2026", ...KABARAN },
  {
    region: "ID",
    year: 2029,
    target: 0.4392,
    basis: RPJMN_2025,
    document: RPJMN_2025,
    ...KABARAN,
  },
  {
    region: "ID",
    year: 2045,
    target: 0.995,
    basis: RPJPN,
    document: RPJPN,
    ...KABARAN,
    status: "quotedDifferently",
  },
  {
    region: "ID",
    year: 2025,
    target: 0.5215,
    basis: KEMENDAGRI,
    document: LETTER,
    source:
      "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
    status,
  },
  {
    region: "14",
    year: 2025,
    target: 0.5505,
    basis: KEMENDAGRI,
    source:
      "https://m.situsriau.com/read-51899-2025-07-30-asistensi-ucj-pemprov-riau-fokus-penuhi-hak-dan-kesejahteraan-pekerja.html",
    published: "30-07-2025",
    status,
  },
  { region: "18", year: 2025, target: 0.3839, basis: "RPJMD", document: "RPJMD", ...SATELIT },
  { region: "18", year: 2030, target: 0.5835, basis: "RPJMD", document: "RPJMD", ...SATELIT },
  {
    region: "51",
    year: 2025,
    target: 0.6728,
    basis: KEMENDAGRI,
    source:
      "https://bali.antaranews.com/berita/376813/universal-coverage-bpjs-ketenagakerjaan-di-badung-tertinggi-di-bali",
    status,
  },
  {
    region: "52",
    year: 2025,
    target: 0.6222,
    basis: KEMENDAGRI,
    document: LETTER,
    source:
      "https://mataram.antaranews.com/berita/469281/pemprov-ntb-genjot-kepesertaan-bpjs-ketenagakerjaan-sektor-informal",
    status,
  },
  {
    region: "61",
    year: 2024,
    target: 0.46,
    basis: "Target UCJ Kalbar",
    source: "https://borneotrend.com/2024/08/pj-gubernur-pimpin-diskusi-tingkat.html",
    published: "08-2024",
    status,
  },
  {
    region: "61",
    year: 2024,
    target: 0.5024,
    basis: RPJMN_2020,
    document: RPJMN_2020,
    source: "https://infopublik.id/kategori/nusantara/880836/index.html",
    published: "26-10-2024",
    status,
  },
  { region: "61", year: 2025, target: 0.5956, ...PEMPROV_KALBAR },
  { region: "61", year: 2026, target: 0.608, ...PEMPROV_KALBAR },
  { region: "61", year: 2030, target: 0.6577, ...PEMPROV_KALBAR },
  {
    region: "61.71",
    year: 2026,
    target: 0.45,
    basis: "Dasar tidak disebut",
    source:
      "https://faktakalbar.id/2026/02/12/kejar-target-45-persen-bpjs-ketenagakerjaan-pontianak-perkuat-universal-coverage-jamsostek",
    published: "12-02-2026",
    status,
  },
  { region: "73", year: 2025, target: 0.6293, basis: KEMENDAGRI, ...FAJAR },
  {
    region: "73",
    year: 2045,
    target: 0.7922,
    basis: "RPJPD",
    document: "RPJPD 2025–2045",
    ...FAJAR,
  },
  {
    region: "82",
    year: 2025,
    target: 0.68,
    basis: KEMENDAGRI,
    source:
      "https://ternate.tribunnews.com/2025/08/09/ucj-ketenagakerjaan-maluku-utara-capai-61-persen-2-kabupaten-belum-penuhi-target",
    published: "09-08-2025",
    status,
  },
];

/** The published targets of one region, not those of its province; by basis, then by year. */
export function targetsOf(regionCode: string): readonly PublishedTarget[] {
  return publishedTargets.filter(({ region }) => region === regionCode);
}

/** Where a target was read, and when that was published: "https://…, 26-10-2024". */
export function citationOf({ source, published }: PublishedTarget): string {
  return published === undefined ? source : `${source}, ${published}`;
}
