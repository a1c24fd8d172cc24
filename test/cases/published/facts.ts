import type { Printed } from "./printed";

/**
 * Figures that were published together, as they were printed (with a point for the decimal comma).
 * Percents are percents of the printed page; which of them can be recomputed is for
 * `recomputed.ts` to find out.
 */
export interface PublishedFigures {
  readonly region: string;
  readonly date: string;
  /** Who is counted: all workers, a segment, or something else that is covered. */
  readonly segment: string;
  readonly participants?: Printed;
  readonly eligible?: Printed;
  /** Participants ÷ eligible. */
  readonly percent?: Printed;
  readonly target?: Printed;
  readonly targetYear?: number;
  /** The target as a headcount. */
  readonly targetParticipants?: Printed;
  /** Eligible − participants, which the press calls the gap. */
  readonly uncovered?: Printed;
  /** What is missing to 100 percent, printed as the gap. */
  readonly missingToAll?: Printed;
  /** The printed distance to the target, in points. */
  readonly points?: Printed;
  /** *Capaian kinerja*: percent ÷ target × 100. */
  readonly achievement?: Printed;
  /** The workers that participants and percent imply; reckoned from them, not printed. */
  readonly implied?: Printed;
  /** Coverage at an earlier date, and how many points it has grown since. */
  readonly earlierPercent?: Printed;
  readonly growth?: Printed;
  /** Contribution assistance: how many people for how many months, and the budget. */
  readonly assisted?: Printed;
  readonly months?: number;
  readonly from?: number;
  readonly budget?: Printed;
  /** A figure of the source that is left out here because it is misprinted. */
  readonly misprint?: string;
  readonly source: string;
}

const ACEH = "https://aceh.antaranews.com/amp/berita/273305/@aceh_antaranews";
const VISSION = "https://vissionnews.com/?p=7615";
const MATARAM =
  "https://mpp.mataramkota.go.id/berita/butuh-komitmen-bersama-dukung-pengentasan-kemiskinan-ekstrem-dan-optimalisasi-universal-coverage-jamsostek-ucj-di-provinsi-ntb";
const FAJAR =
  "https://harian.fajar.co.id/2025/07/11/kepesertaan-bpjs-ketenagakerjaan-di-sulsel-capai-13-juta-pekerja-terus-didorong-menuju-target-nasional/";
const BORNEO = "https://www.borneotrend.com/2026/02/46-juta-pekerja-di-kalimantan-belum.html";
const HIGH_LEVEL_MEETING = "borneotrend.com, on the High Level Meeting of 01-08-2024";
const INFOPUBLIK = "InfoPublik, 26-10-2024";
const INSIDE_PONTIANAK = "insidepontianak.com, 09-10-2025";
const TKP = "https://tkppontianak.com/?p=14531";
const KALTENG = "Biro Administrasi Pimpinan Provinsi Kalimantan Tengah, 06-07-2022";
const KETAPANG =
  "https://ketapangmedia.com/2025/07/31/bupati-ketapang-paparkan-inovasi-dan-capaian-kepesertaan-bpjs-ketenagakerjaan-di-ajang-paritrana-award-2025-kalbar";
const WONOGIRI =
  "https://soloaja.co/read/universal-coverage-jamsostek-wonogiri-31-99-persen-bpjs-ketenagakerjaan-bentuk-forum-kepatuhan";
const KABARAN =
  "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html";
const BISNIS =
  "https://finansial.bisnis-cdn.com/read/20221025/215/1591287/bpjs-ketenagakerjaan-ditugaskan-raih-peserta-70-juta-pekerja";
const LANDAK =
  "https://tarunakota.com/landak-raih-peringkat-kedua-capaian-kepesertaan-bpjs-ketenagakerjaan-2024";
const MEMPAWAH =
  "https://kumparan.com/hipontianak/cakupan-kepesertaan-bpjs-ketenagakerjaan-di-mempawah-capai-38-54-persen-23iNqzV5Ik7";
const SAMBAS =
  "https://jejaringkalbar.id/disnakertrans-kalbar-gelar-optimalisasi-program-jamsostek-di-kabupaten-sambas ; https://faktakalbar.id/2025/08/27/cakupan-jamsostek-di-sambas-masih-rendah-disnaker-kalbar-dorong-sinergi-semua-pihak";
const KAYONG =
  "https://pontianak.tribunnews.com/kalbar/1144745/kayong-utara-catat-capaian-5159-persen-kepesertaan-bpjs-ketenagakerjaan";
const PONTIANAK =
  "https://faktakalbar.id/2026/02/12/kejar-target-45-persen-bpjs-ketenagakerjaan-pontianak-perkuat-universal-coverage-jamsostek";
const KUBU_RAYA =
  "https://kalbar.antaranews.com/amp/berita/666053/kubu-raya-pacu-capaian-jaminan-sosial-ketenagakerjaan";
const SANGGAU =
  "https://pontianak.tribunnews.com/2025/07/30/bpjs-ketenagakerjaansanggau-bersama-pemda-gelar-monitoring-dan-evaluasi";
const DAYAK =
  "https://mediadayak.id/dorong-perlindungan-pekerja-bpjs-ketenagakerjaan-dan-pemprov-kalteng-bahas-tindak-lanjut-ucj-2025/";
const PERFORMANCE_REPORT = "a regency's performance report (LKjIP), column capaian kinerja";

const lhokseumawe = { region: "Kota Lhokseumawe", date: "2022-02", source: ACEH };
const pangkalpinang = { region: "Kota Pangkalpinang", date: "2025-05-20", source: VISSION };
const kalbar2025 = {
  region: "Kalimantan Barat",
  date: "2025-10-09",
  segment: "target",
  source: INSIDE_PONTIANAK,
};
const villages = { region: "Kalimantan Barat", date: "2025-10-10", source: TKP };
const kalteng = { region: "Kalimantan Tengah", date: "2022-07-06", source: KALTENG };
const ketapang = { region: "Kabupaten Ketapang", segment: "PU+BPU", source: KETAPANG };
const nation = { region: "Indonesia", date: "2025-05-15", segment: "target", source: KABARAN };

export const publishedFigures: readonly PublishedFigures[] = [
  { ...lhokseumawe, segment: "total", participants: "24737", eligible: "58203", percent: "42.5" },
  { ...lhokseumawe, segment: "PU", participants: "17447", eligible: "31126", percent: "56.05" },
  { ...lhokseumawe, segment: "BPU", participants: "1288", eligible: "20171", percent: "6.39" },
  { ...lhokseumawe, segment: "Jakon", participants: "6002", eligible: "6906", percent: "86.91" },
  {
    ...pangkalpinang,
    segment: "total",
    participants: "29040",
    eligible: "70426",
    percent: "41.23",
    uncovered: "41386",
  },
  {
    ...pangkalpinang,
    segment: "PU",
    participants: "24286",
    eligible: "47010",
    percent: "51.66",
    uncovered: "22724",
  },
  {
    ...pangkalpinang,
    segment: "BPU",
    participants: "4754",
    eligible: "23416",
    percent: "20.3",
    misprint: 'the uncovered stand as "18.8662"; 18,662 are meant',
  },
  {
    region: "Nusa Tenggara Barat",
    date: "2025-06",
    segment: "total",
    participants: "555276",
    eligible: "1808432",
    percent: "30.7",
    target: "62",
    targetYear: 2025,
    source: MATARAM,
  },
  {
    region: "Sulawesi Selatan",
    date: "2025",
    segment: "target",
    targetParticipants: "1763259",
    eligible: "2801936",
    target: "62.93",
    targetYear: 2025,
    source: FAJAR,
  },
  {
    region: "Kalimantan, five provinces",
    date: "2025-12",
    segment: "total",
    participants: "3302762",
    eligible: "7996826",
    percent: "41.3",
    uncovered: "4694064",
    source: BORNEO,
  },
  {
    region: "Kalimantan Barat",
    date: "2024-08-01",
    segment: "total",
    participants: "607426",
    percent: "36.47",
    implied: "1665549",
    target: "46",
    targetYear: 2024,
    source: HIGH_LEVEL_MEETING,
  },
  {
    region: "Kalimantan Barat",
    date: "2024-10-25",
    segment: "total",
    percent: "35.35",
    target: "50.24",
    targetYear: 2024,
    source: INFOPUBLIK,
  },
  { ...kalbar2025, target: "59.56", targetYear: 2025 },
  { ...kalbar2025, target: "60.8", targetYear: 2026 },
  { ...kalbar2025, target: "65.77", targetYear: 2030 },
  {
    ...villages,
    segment: "villages whose officials are registered",
    participants: "1713",
    eligible: "2047",
    percent: "84",
    uncovered: "334",
  },
  {
    ...villages,
    segment: "villages whose council (BPD) is registered",
    participants: "1288",
    eligible: "2047",
    percent: "63",
    uncovered: "759",
    misprint: 'another outlet prints the villages as "20.047"; 2.047 are meant',
  },
  { ...kalteng, segment: "PU", participants: "239430", percent: "53.57", implied: "446948" },
  { ...kalteng, segment: "BPU", participants: "39286", percent: "8.5", implied: "462188" },
  {
    ...ketapang,
    date: "2024-12",
    participants: "122318",
    percent: "68.02",
    implied: "179826",
    earlierPercent: "55.69",
    growth: "12.33",
  },
  { ...ketapang, date: "2023-12", participants: "101052", percent: "55.69" },
  {
    region: "Kabupaten Wonogiri",
    date: "2025-10-31",
    segment: "total",
    percent: "31.99",
    target: "52.69",
    targetYear: 2025,
    missingToAll: "68.01",
    points: "20.70",
    source: WONOGIRI,
  },
  { ...nation, target: "32.15", targetYear: 2025 },
  { ...nation, target: "34.99", targetYear: 2026 },
  { ...nation, target: "43.92", targetYear: 2029 },
  {
    region: "Indonesia",
    date: "2022-09",
    segment: "target",
    targetParticipants: "70000000",
    target: "65",
    targetYear: 2026,
    implied: "107.7e6",
    source: BISNIS,
  },
  {
    region: "Kabupaten Landak",
    date: "2024",
    segment: "PU+BPU",
    participants: "69590",
    eligible: "130245",
    percent: "53.43",
    source: LANDAK,
  },
  {
    region: "Kabupaten Mempawah",
    date: "2023-12",
    segment: "total",
    percent: "38.12",
    source: MEMPAWAH,
  },
  {
    region: "Kabupaten Mempawah",
    date: "2024-09",
    segment: "total",
    percent: "38.54",
    earlierPercent: "38.12",
    growth: "0.42",
    source: MEMPAWAH,
  },
  {
    region: "Kabupaten Sambas",
    date: "2025-08",
    segment: "total",
    percent: "24",
    assisted: "10000",
    months: 12,
    from: 2025,
    budget: "2016000000",
    misprint: "another outlet prints the budget as 2,16 miliar",
    source: SAMBAS,
  },
  {
    region: "Kabupaten Kayong Utara",
    date: "2025-10",
    segment: "total",
    percent: "51.59",
    source: KAYONG,
  },
  {
    region: "Kota Pontianak",
    date: "2025-12",
    segment: "total",
    percent: "40",
    target: "45",
    targetYear: 2026,
    source: PONTIANAK,
  },
  {
    region: "Kabupaten Kubu Raya",
    date: "2025-09",
    segment: "target",
    target: "59",
    targetYear: 2025,
    source: KUBU_RAYA,
  },
  {
    region: "Kabupaten Sanggau",
    date: "2025-07",
    segment: "Jakon",
    participants: "4519",
    eligible: "12320",
    source: SANGGAU,
  },
  {
    region: "Kalimantan Tengah",
    date: "2025-03",
    segment: "total",
    participants: "465940",
    eligible: "1009250",
    percent: "46.2",
    source: DAYAK,
  },
  {
    region: "a regency",
    date: "undated",
    segment: "total",
    percent: "13.68",
    target: "16.73",
    achievement: "81.77",
    source: PERFORMANCE_REPORT,
  },
];
