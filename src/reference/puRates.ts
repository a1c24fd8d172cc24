import type { Dated } from "./dated";

/** The letter of 2025; a public payroll project read the regulations twice from page images. */
const LETTER =
  "https://www.ptgasi.co.id/wp-content/uploads/2025/05/B-726-022025-PERUBAHAN-BATASAN-UPAH-DAN-MANFAAT-JP-2025.pdf";

const sourced = { source: LETTER, status: "confirmed" };
const since2015 = { ...sourced, validFrom: "2015-07-01" };

/** JKK as a share of the wage, paid by the employer: risk classes 1 to 5. */
export const jkkByRiskClass: readonly Dated<readonly number[]>[] = [
  {
    ...since2015,
    value: [0.0024, 0.0054, 0.0089, 0.0127, 0.0174],
    regulation: "PP 44/2015 art. 16(1)",
  },
];

/** JKM as a share of the wage, paid by the employer. */
export const jkmOfWage: readonly Dated<number>[] = [
  { ...since2015, value: 0.003, regulation: "PP 44/2015 art. 18(1)" },
];

/** A contribution that both pay, as shares of the wage. */
export interface Shares {
  readonly employer: number;
  readonly worker: number;
}

export const jhtOfWage: readonly Dated<Shares>[] = [
  { ...since2015, value: { employer: 0.037, worker: 0.02 }, regulation: "PP 46/2015 art. 16(1)" },
];

/** Of the wage up to the ceiling of the date. */
export const jpOfWage: readonly Dated<Shares>[] = [
  { ...since2015, value: { employer: 0.02, worker: 0.01 }, regulation: "PP 45/2015 art. 28(3)" },
];

/** The highest wage (rupiah a month) of which JP is paid; it rises every March. */
export const jpCeilings: readonly Dated<number>[] = [
  {
    ...sourced,
    value: 9_559_600,
    validFrom: "2023-03-01",
    validTo: "2024-02-29",
    regulation: "PP 45/2015 art. 29; B/77/022023",
  },
  {
    ...sourced,
    value: 10_042_300,
    validFrom: "2024-03-01",
    validTo: "2025-02-28",
    regulation: "PP 45/2015 art. 29; B/1387/022024",
  },
  {
    ...sourced,
    value: 10_547_400,
    validFrom: "2025-03-01",
    validTo: "2026-02-28",
    regulation: "PP 45/2015 art. 29; B/726/022025",
  },
  {
    ...sourced,
    value: 11_086_300,
    validFrom: "2026-03-01",
    validTo: "2027-02-28",
    regulation: "PP 45/2015 art. 29; B/1226/022026",
  },
];
