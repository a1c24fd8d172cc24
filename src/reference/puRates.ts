import type { Dated, Sourced } from "./dated";

const SINCE_2015 = "2015-07-01";

type Origin = Pick<Sourced, "source" | "status">;

const PARAPUAN: Origin = {
  source:
    "https://parapuan.co/read/533140917/selain-jht-gaji-pekerja-dipotong-di-4-komponen-bpjs-ketenagakerjaan-ini?page=2",
  status: "confirmed (press)",
};

/** JKK as a share of the wage, paid by the employer: risk classes 1 to 5. */
export const jkkByRiskClass: readonly Dated<readonly number[]>[] = [
  {
    value: [0.0024, 0.0054, 0.0089, 0.0127, 0.0174],
    validFrom: SINCE_2015,
    regulation: "PP 44/2015 art. 16(1)",
    ...PARAPUAN,
  },
];

/** JKM as a share of the wage, paid by the employer. */
export const jkmOfWage: readonly Dated<number>[] = [
  { value: 0.003, validFrom: SINCE_2015, regulation: "PP 44/2015 art. 18(1)", ...PARAPUAN },
];

/** A contribution that both pay, as shares of the wage. */
export interface Shares {
  readonly employer: number;
  readonly worker: number;
}

export const jhtOfWage: readonly Dated<Shares>[] = [
  {
    value: { employer: 0.037, worker: 0.02 },
    validFrom: SINCE_2015,
    regulation: "PP 46/2015 art. 16(1)",
    source:
      "https://infoliputankini.com/berapa-persen-potongan-bpjs-ketenagakerjaan-2025-cek-rincian-lengkap-35049.html",
    status: "confirmed (press)",
  },
];

/** Of the wage up to the ceiling of the date. */
export const jpOfWage: readonly Dated<Shares>[] = [
  {
    value: { employer: 0.02, worker: 0.01 },
    validFrom: SINCE_2015,
    regulation: "PP 45/2015 art. 28(3)",
    source: "https://spn.or.id/menagih-janji-konstitusi/",
    status: "confirmed (a union quoting article 28)",
  },
];

const SUARA_INDONESIA: Origin = {
  source:
    "https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat",
  status: "confirmed (press quoting BPJS Ketenagakerjaan)",
};

/** The highest wage (rupiah a month) of which JP is paid; it rises every March. */
export const jpCeilings: readonly Dated<number>[] = [
  {
    value: 9_559_600,
    validFrom: "2023-03-01",
    validTo: "2024-02-29",
    regulation: "PP 45/2015 art. 29; B/77/022023",
    ...SUARA_INDONESIA,
  },
  {
    value: 10_042_300,
    validFrom: "2024-03-01",
    validTo: "2025-02-28",
    regulation: "PP 45/2015 art. 29; B/1387/022024",
    ...SUARA_INDONESIA,
  },
  {
    value: 10_547_400,
    validFrom: "2025-03-01",
    validTo: "2026-02-28",
    regulation: "PP 45/2015 art. 29; B/726/022025",
    source:
      "https://www.ptgasi.co.id/wp-content/uploads/2025/05/B-726-022025-PERUBAHAN-BATASAN-UPAH-DAN-MANFAAT-JP-2025.pdf",
    status: "confirmed (the letter)",
  },
  {
    value: 11_086_300,
    validFrom: "2026-03-01",
    validTo: "2027-02-28",
    regulation: "PP 45/2015 art. 29; B/1226/022026",
    source: "surat BPJS Ketenagakerjaan B/1226/022026",
    status: "secondary (read from page images by a public payroll project; no page at hand)",
  },
];
