import { ketapangSource, landakSource, segments, sources } from "../messages/sample";

/** A row of the sample: a region with its figures and, where they were published, by whom. */
export interface SampleRegion {
  readonly name: string;
  readonly participants: number;
  readonly eligible: number;
  /** Undefined for an illustration. */
  readonly source?: string;
}

/**
 * Kalimantan Barat. Landak and Ketapang as published for 2024 (Ketapang's eligible workers are
 * 122.318 ÷ 68,02%); the others are made up so that the columns add up to 607.426 and 1.665.549.
 */
export const kalbar: readonly SampleRegion[] = [
  { name: "Kab. Sambas", participants: 39707, eligible: 164761 },
  { name: "Kab. Mempawah", participants: 33850, eligible: 87830 },
  { name: "Kab. Sanggau", participants: 51172, eligible: 149625 },
  { name: "Kab. Ketapang", participants: 122318, eligible: 179826, source: ketapangSource },
  { name: "Kab. Sintang", participants: 36925, eligible: 135258 },
  { name: "Kab. Kapuas Hulu", participants: 21042, eligible: 89925 },
  { name: "Kab. Bengkayang", participants: 24107, eligible: 92010 },
  { name: "Kab. Landak", participants: 69590, eligible: 130245, source: landakSource },
  { name: "Kab. Sekadau", participants: 19789, eligible: 69678 },
  { name: "Kab. Melawi", participants: 15826, eligible: 71612 },
  { name: "Kab. Kayong Utara", participants: 13597, eligible: 40588 },
  { name: "Kab. Kubu Raya", participants: 57431, eligible: 189540 },
  { name: "Kota Pontianak", participants: 77573, eligible: 199931 },
  { name: "Kota Singkawang", participants: 24499, eligible: 64720 },
];

/** Kalimantan Tengah: all made up so that the columns add up to 465.940 and 1.009.250. */
export const kalteng: readonly SampleRegion[] = [
  { name: "Kab. Kotawaringin Barat", participants: 74090, eligible: 121459 },
  { name: "Kab. Kotawaringin Timur", participants: 85395, eligible: 149816 },
  { name: "Kab. Kapuas", participants: 45985, eligible: 148339 },
  { name: "Kab. Barito Selatan", participants: 18250, eligible: 55303 },
  { name: "Kab. Barito Utara", participants: 25864, eligible: 61580 },
  { name: "Kab. Katingan", participants: 25364, eligible: 66747 },
  { name: "Kab. Seruyan", participants: 45270, eligible: 78052 },
  { name: "Kab. Sukamara", participants: 14596, eligible: 28069 },
  { name: "Kab. Lamandau", participants: 23588, eligible: 42888 },
  { name: "Kab. Gunung Mas", participants: 18131, eligible: 51803 },
  { name: "Kab. Pulang Pisau", participants: 16895, eligible: 56318 },
  { name: "Kab. Murung Raya", participants: 20986, eligible: 47696 },
  { name: "Kab. Barito Timur", participants: 16692, eligible: 46366 },
  { name: "Kota Palangka Raya", participants: 34834, eligible: 54814 },
];

/** A coverage as it was published for a province. */
export interface PublishedFigure {
  readonly province: string;
  readonly figure: string;
  /** Where both are known. */
  readonly counts?: [participants: number, eligible: number];
  /** As published, a share. */
  readonly coverage: number;
  readonly format: string;
  readonly source: { readonly outlet: string; readonly date: string };
}

/** Eligible workers are 607.426 ÷ 36,47%. */
export const kalbarAll = {
  province: "Kalimantan Barat",
  figure: segments.all,
  counts: [607426, 1665549],
  coverage: 0.3647,
  format: "0.00%",
  source: sources.borneotrend,
} satisfies PublishedFigure;

export const kalbarInterim = {
  province: "Kalimantan Barat",
  figure: segments.interim,
  coverage: 0.3535,
  format: "0.00%",
  source: sources.infoPublik,
} satisfies PublishedFigure;

/** Eligible workers are 239.430 ÷ 53,57%. */
const kaltengEmployees = {
  province: "Kalimantan Tengah",
  figure: segments.employees,
  counts: [239430, 446948],
  coverage: 0.5357,
  format: "0.00%",
  source: sources.kaltengOffice,
} satisfies PublishedFigure;

/** Eligible workers are 39.286 ÷ 8,5%. */
const kaltengSelfEmployed = {
  province: "Kalimantan Tengah",
  figure: segments.selfEmployed,
  counts: [39286, 462188],
  coverage: 0.085,
  format: "0.0%",
  source: sources.kaltengOffice,
} satisfies PublishedFigure;

const kaltengAll = {
  province: "Kalimantan Tengah",
  figure: segments.all,
  counts: [465940, 1009250],
  coverage: 0.462,
  format: "0.0%",
  source: sources.mediaDayak,
} satisfies PublishedFigure;

/** What was published for both provinces. */
export const publishedFigures: readonly PublishedFigure[] = [
  kalbarAll,
  kalbarInterim,
  kaltengEmployees,
  kaltengSelfEmployed,
  kaltengAll,
];
