import type { BasisRate } from "../domain/bracketContribution";
import type { Dated } from "./dated";

/** The programmes that are billed for self-employed workers; JHT is their choice. */
export const bpuProgrammes = ["JKK", "JKM", "JHT"] as const;
export type BpuProgramme = (typeof bpuProgrammes)[number];

/** What each programme takes of the basis of the income bracket (bpuBrackets.ts). */
export const bpuRates: Readonly<Record<BpuProgramme, readonly Dated<BasisRate>[]>> = {
  JKK: [
    {
      value: { share: 0.01, flat: 0 },
      validFrom: "2015-07-01",
      regulation: "PP 44/2015 annex II",
      source:
        "https://star.grid.id/amp/453740395/terlengkap-cek-iuran-bpjs-ketenagakerjaan-bukan-penerima-upah-alias-mandiri-beda-pendapatan-beda-besarnya",
      status: "confirmed (press)",
    },
  ],
  JKM: [
    {
      value: { share: 0, flat: 6800 },
      validFrom: "2015-07-01",
      regulation: "PP 44/2015",
      source:
        "https://newstechupdates.my.id/kabar-baik-buat-ojol-iuran-bpjs-ketenagakerjaan-diskon-50-hingga-maret-2027",
      status: "confirmed",
    },
  ],
  JHT: [
    {
      value: { share: 0.02, flat: 0 },
      validFrom: "2015-07-01",
      regulation: "PP 46/2015",
      source: "https://possindo.com/2025/03/bpjs-ketenagakerjaan-dorong-perluasan.html",
      status: "confirmed (totals 16,800 and 36,800)",
    },
  ],
};

const cut = {
  value: 0.5,
  regulation: "PP 50/2025 art. 4",
  status: "confirmed (press quoting the ministry)",
};

/**
 * The temporary cut of JKK and JKM, as a share of them, by who pays. It does not apply to
 * contributions paid from a state or regional budget (APBN, APBD).
 */
export const bpuCuts: Readonly<Record<"transport" | "private", readonly Dated<number>[]>> = {
  transport: [
    {
      ...cut,
      validFrom: "2026-01-01",
      validTo: "2027-03-31",
      source:
        "https://economy.okezone.com/amp/2026/02/03/320/3199393/ini-rincian-iuran-dan-potongan-50-persen-bpjs-ketenagakerjaan-2026-nbsp?page=2",
    },
  ],
  private: [
    {
      ...cut,
      validFrom: "2026-04-01",
      validTo: "2026-12-31",
      source:
        "https://jateng.antaranews.com/berita/619022/pemerintah-diskon-50-persen-iuran-bpjs-ketenagakerjaan-bagi-pekerja-bpu",
    },
  ],
};
