import type { Band } from "../domain/marginalBands";
import type { Dated } from "./dated";

/** JKK of a construction contract whose wages are not known, in bands of its value without PPN. */
export const jkkOfContract: readonly Dated<readonly Band[]>[] = [
  {
    value: [
      [0, 0.0021],
      [100_000_000, 0.0017],
      [500_000_000, 0.0013],
      [1_000_000_000, 0.0011],
      [5_000_000_000, 0.0009],
    ],
    validFrom: "2015-07-01",
    regulation: "PP 44/2015 art. 54",
    source:
      "https://star.grid.id/read/453670457/cek-besar-iuran-jaminan-kecelakaan-kerja-bpjs-ketenagakerjaan-penerima-upah-bukan-penerima-upah-dan-jasa-konstruksi?page=3",
    status:
      "confirmed (press); the band above Rp5 billion by https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page301.html",
  },
];

/** JKM of the same. */
export const jkmOfContract: readonly Dated<readonly Band[]>[] = [
  {
    value: [
      [0, 0.0003],
      [100_000_000, 0.0002],
      [500_000_000, 0.0002],
      [1_000_000_000, 0.0001],
      [5_000_000_000, 0.0001],
    ],
    validFrom: "2015-07-01",
    regulation: "PP 44/2015 art. 55",
    source: "http://online.flipbuilder.com/bcgyr/dubq/files/basic-html/page98.html",
    status: "confirmed up to Rp1 billion; above it secondary (a second source agrees)",
  },
];

/** PPN as a share of the price of a construction service. */
export const ppn: readonly Dated<number>[] = [
  {
    value: 0.1,
    validFrom: "2015-07-01",
    validTo: "2022-03-31",
    regulation: "UU 42/2009 art. 7(1)",
    source:
      "https://suara.com/bisnis/2024/12/23/142243/ppn-multitarif-dianggap-tidak-ada-dasarnya-begini-penjelasannya?page=2",
    status: "confirmed (press)",
  },
  {
    value: 0.11,
    validFrom: "2022-04-01",
    validTo: "2024-12-31",
    regulation: "UU 7/2021 (UU PPN art. 7(1))",
    source: "https://seputarkita.co/berlaku-1-april-ppn-11-persen-kecuali-barang-dan-jasa-ini",
    status: "confirmed (press quoting the law)",
  },
  {
    // 12% of 11/12 of the price.
    value: 0.11,
    validFrom: "2025-01-01",
    regulation: "PMK 131/2024 art. 3",
    source: "https://www.rustanconsulting.com/taxupdates/10/12-value-added-tax-tariff-update-",
    status: "confirmed (press)",
  },
];
