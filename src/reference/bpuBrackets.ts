import type { Bracket } from "../domain/bracketContribution";
import type { Dated } from "./dated";

/**
 * The income brackets of self-employed workers: from which income (rupiah a month) which basis
 * of the contribution. Read in a table that quotes the annex, not in the annex itself; its ends
 * agree with the press (bills from Rp16,800 without JHT and Rp36,800 with it).
 */
export const bpuBrackets: readonly Dated<readonly Bracket[]>[] = [
  {
    validFrom: "2015-07-01",
    regulation: "PP 44/2015 annex II",
    source:
      "https://star.grid.id/amp/453740395/terlengkap-cek-iuran-bpjs-ketenagakerjaan-bukan-penerima-upah-alias-mandiri-beda-pendapatan-beda-besarnya",
    status: "secondary",
    value: [
      [0, 1_000_000],
      [1_100_000, 1_200_000],
      [1_300_000, 1_400_000],
      [1_500_000, 1_600_000],
      [1_700_000, 1_800_000],
      [1_900_000, 2_000_000],
      [2_100_000, 2_200_000],
      [2_300_000, 2_400_000],
      [2_500_000, 2_600_000],
      [2_700_000, 2_950_000],
      [3_200_000, 3_450_000],
      [3_700_000, 3_950_000],
      [4_200_000, 4_450_000],
      [4_700_000, 4_950_000],
      [5_200_000, 5_450_000],
      [5_700_000, 5_950_000],
      [6_200_000, 6_450_000],
      [6_700_000, 6_950_000],
      [7_200_000, 7_450_000],
      [7_700_000, 7_950_000],
      [8_200_000, 8_700_000],
      [9_200_000, 9_700_000],
      [10_200_000, 10_700_000],
      [11_200_000, 11_700_000],
      [12_200_000, 12_700_000],
      [13_200_000, 13_700_000],
      [14_200_000, 14_700_000],
      [15_200_000, 15_700_000],
      [16_200_000, 16_700_000],
      [17_200_000, 17_700_000],
      [18_200_000, 18_700_000],
      [19_200_000, 19_700_000],
      [20_200_000, 20_700_000],
    ],
  },
];
