import type { TestCell, TestSheet } from "../../tables/sheetOf";
import type { CorpusCase } from "./corpusCase";
import {
  changed,
  gorontalo,
  kepulauanRiau,
  percentOf,
  type RegionRow,
  sulawesiBarat,
  yogyakarta,
} from "./provinceRows";

/** A title, a header on row 3, and what is said of each region from row 4 on. */
function sheetOfRows(
  title: string,
  header: readonly string[],
  rows: readonly RegionRow[],
  cellsOf: (row: RegionRow, index: number) => readonly TestCell[],
): TestSheet {
  return {
    cells: [[title], [], header, ...rows.map((row, index) => [row[0], ...cellsOf(row, index)])],
  };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Two cities as the press printed them in 2022 and 2025, in the segment BPU. */
const printedGaps: TestSheet = {
  cells: [
    ["Kepesertaan BPU"],
    ["Kota", "Peserta", "Eligible", "Capaian (%)", "Gap (orang)"],
    ["Kota Lhokseumawe", 1288, 20171, 6.39, 18883],
    ["Kota Pangkalpinang", 4754, 23416, 20.3, 18662],
  ],
};

/** One target for all regions, and what is missing to it, rounded up. */
const missing = sheetOfRows(
  "Target UCJ Sulawesi Barat 2025",
  ["Kabupaten", "Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta"],
  sulawesiBarat,
  ([, some, all]) => [some, all, 52.36, Math.ceil(round(all * 0.5236, 6)) - some],
);

/** All three gaps beside a target of each region's own, under headers of two rows. */
const allGaps: TestSheet = {
  cells: [
    ["CAPAIAN DAN SELISIH PROVINSI GORONTALO TAHUN 2024"],
    ["Kab/Kota", "Peserta", "Pekerja", "Capaian", "Target", "Selisih", "", ""],
    [
      "",
      "(jiwa)",
      "(jiwa)",
      "(%)",
      "(%)",
      "ke Target (poin)",
      "Kekurangan Peserta",
      "Belum Terlindungi",
    ],
    ...gorontalo.map(([name, some, all], index) => {
      const [coverage, target] = [percentOf(some, all), 48 + index / 2];
      return [
        name,
        some,
        all,
        coverage,
        target,
        round(target - coverage, 2),
        Math.ceil(round((all * target) / 100, 6)) - some,
        all - some,
      ];
    }),
  ],
  merged: ["F2:H2", "A2:A3"],
};

/** Two regions against their own targets: percents as printed in 2025. */
const ownTargets: TestSheet = {
  cells: [
    ["Capaian UCJ terhadap target"],
    [],
    ["Kabupaten/Kota", "Peserta", "Pekerja", "Capaian (%)", "Target (%)", "Gap ke Target (%)"],
    ["Kab. Wonogiri", 159950, 500000, 31.99, 52.69, 20.7],
    ["Kota Pontianak", 120000, 300000, 40, 45, 5],
  ],
};

const toTarget = (header: string, gapOf: (coverage: number, target: number) => number): TestSheet =>
  sheetOfRows(
    "Rekap monev Oktober 2025",
    ["Kabupaten/Kota", "Realisasi Peserta", "Pekerja", "Realisasi (%)", "Target (%)", header],
    kepulauanRiau,
    ([, some, all]) => {
      const coverage = percentOf(some, all);
      return [some, all, coverage, 62.5, round(gapOf(coverage, 62.5), 2)];
    },
  );

const inPoints = toTarget("Selisih ke target (poin)", (coverage, target) => target - coverage);
const inRest = toTarget("Selisih ke target (poin)", (coverage) => 100 - coverage);

const shortOf = (header: string, heads: (some: number, all: number) => number): TestSheet =>
  sheetOfRows(
    "Kepesertaan DIY, Desember 2024",
    ["Kab/Kota", "Peserta Aktif", "Angkatan Kerja", "Target Peserta", header],
    yogyakarta,
    ([, some, all]) => [some, all, Math.round(all * 0.5224), heads(some, all)],
  );

const shortfalls = shortOf("Kekurangan Peserta", (some, all) => Math.round(all * 0.5224) - some);
const uncoveredAsShortfall = shortOf("Kekurangan Peserta", (some, all) => all - some);
const openGaps = shortOf("Gap (orang)", (some, all) => Math.round(all * 0.5224) - some);
const targetsAsGaps = shortOf("Gap (orang)", (_, all) => Math.round(all * 0.5224));

/** Members of village councils who are registered, and who are not. */
const councils = sheetOfRows(
  "Perlindungan anggota BPD, Oktober 2025",
  ["Kabupaten", "Terdaftar", "Eligible", "Terdaftar (%)", "Belum Terdaftar (%)"],
  sulawesiBarat,
  (_, index) => [630 + 10 * index, 1000, 63 + index, 37 - index],
);

const remainders = sheetOfRows(
  "Pekerja yang belum terlindungi",
  ["Kab/Kota", "Peserta", "Pekerja", "Cakupan", "Belum Terlindungi (%)"],
  gorontalo,
  ([, some, all]) => [
    some,
    all,
    { value: round(some / all, 4), format: "0.00%" },
    { value: round(1 - some / all, 4), format: "0.00%" },
  ],
);

const yogyaTotal = sumOf(yogyakarta.map(([, some]) => some));

const portions: TestSheet = {
  cells: [
    ["Andil tiap kab/kota terhadap peserta DIY"],
    ["Kab/Kota", "Jumlah Peserta", "Proporsi (%)"],
    ...yogyakarta.map(([name, some]) => [name, some, round((some / yogyaTotal) * 100, 1)]),
    ["Total", yogyaTotal, 100],
  ],
};

/** Portions without the counts that they are of. */
const barePortions: TestSheet = {
  cells: [
    ["Distribusi peserta menurut kabupaten"],
    [],
    ["No", "Kabupaten", "Distribusi Peserta (%)"],
    ...sulawesiBarat.map(([name], index) => [
      index + 1,
      name,
      [10.69, 23.16, 6.95, 27.78, 19.45, 11.97][index] ?? 0,
    ]),
    ["", "Jumlah", 100],
  ],
};

/** Portions of the segments, which make the whole of each region. */
const segmentPortions = sheetOfRows(
  "Proporsi peserta menurut segmen tahun 2024",
  ["Kab/Kota", "Proporsi PU (%)", "Proporsi BPU (%)", "Proporsi Jakon (%)"],
  gorontalo,
  (_, index) => [52.4 + index, 35.1 - 2 * index, 12.5 + index],
);

/** Two cities as the press printed them. */
const printedRemainders: TestSheet = {
  cells: [
    ["Pekerja yang belum terlindungi Jamsostek"],
    [],
    [],
    ["Kota", "Pekerja", "Peserta", "Belum Terlindungi"],
    ["Kota Lhokseumawe", 58203, 24737, 33466],
    ["Kota Pangkalpinang", 70426, 29040, 41386],
  ],
};

/** Two years and the change of their coverages; Ketapang as printed, in points. */
const ketapang = (growth: (before: number, after: number) => number): TestSheet => {
  const rows: readonly (readonly [string, number, number, number, number])[] = [
    ["Kab. Ketapang", 101052, 181454, 122318, 179826],
    ["Kota Lhokseumawe", 24737, 58203, 27184, 58917],
    ["Kota Pangkalpinang", 27215, 70012, 29040, 70426],
  ];
  return {
    cells: [
      ["Perkembangan cakupan"],
      ["Kab/Kota", "Tahun 2023", "", "", "Tahun 2024", "", "", "Kenaikan (%)"],
      ["", "Peserta", "Pekerja", "Cakupan (%)", "Peserta", "Pekerja", "Cakupan (%)", ""],
      ...rows.map(([name, less, fewer, some, all]) => {
        const [before, after] = [percentOf(less, fewer), percentOf(some, all)];
        return [name, less, fewer, before, some, all, after, growth(before, after)];
      }),
    ],
    merged: ["A2:A3", "B2:D2", "E2:G2", "H2:H3"],
  };
};

const points = ketapang((before, after) => round(after - before, 2));
const growth = ketapang((before, after) => round((after / before - 1) * 100, 2));

/** A row for each year, with what it gained on the year before. */
const increase = (header: string): TestSheet => ({
  cells: [
    ["kabupaten_kota", "tahun", "jumlah_peserta", "jumlah_pekerja", "ucj_persen", header],
    ...sulawesiBarat.flatMap(([name, some, all], index) => {
      const before = Math.round(some * (0.91 + index / 100));
      const [less, more] = [percentOf(before, all), percentOf(some, all)];
      return [
        [name, 2023, before, all, less, ""],
        [name, 2024, some, all, more, round(more - less, 2)],
      ];
    }),
  ],
});

/** Assistance as two regencies planned it for 2025; the second as its press printed it. */
const budgets: TestSheet = {
  cells: [
    ["Bantuan iuran pekerja rentan, APBD 2025"],
    [],
    ["Kabupaten", "Pekerja Rentan", "Bulan", "Iuran per Bulan (Rp)", "Anggaran (Rp)"],
    ["Kab. Sambas", 10000, 12, 16800, 2016000000],
    ["Kab. Wonogiri", 4250, 12, 16800, 856800000],
  ],
};

/** Months and bill in nobody's column, the same for all. */
const plainBudgets = sheetOfRows(
  "Kebutuhan iuran pekerja rentan tahun 2024",
  ["Kab/Kota", "Jumlah Pekerja Rentan", "Kebutuhan Anggaran (Rp)"],
  yogyakarta,
  ([, some]) => [Math.round(some / 20), Math.round(some / 20) * 12 * 16800],
);

const rounded = (rows: readonly RegionRow[], unit: number): TestSheet =>
  sheetOfRows(
    "Kepesertaan 2024",
    ["Kab/Kota", "Peserta", "Pekerja", "Cakupan (%)"],
    rows,
    ([, some, all]) => [
      Math.round(some / unit) * unit,
      Math.round(all / unit) * unit,
      percentOf(some, all),
    ],
  );

const plain = (title: string, rows: readonly RegionRow[]): TestSheet =>
  sheetOfRows(title, ["Kab/Kota", "Peserta", "Pekerja", "Cakupan (%)"], rows, ([, some, all]) => [
    some,
    all,
    percentOf(some, all),
  ]);

const withTotal: TestSheet = {
  cells: [
    ...plain("Rekap kepesertaan 2024", sulawesiBarat).cells,
    [
      "JUMLAH",
      sumOf(sulawesiBarat.map(([, some]) => some)),
      sumOf(sulawesiBarat.map(([, , all]) => all)),
      percentOf(
        sumOf(sulawesiBarat.map(([, some]) => some)),
        sumOf(sulawesiBarat.map(([, , all]) => all)),
      ),
    ],
  ],
};

/** People, workers and participants of each region. */
const peoples = (ofPeople: boolean): TestSheet =>
  sheetOfRows(
    "Penduduk, pekerja, dan peserta 2024",
    ["Kab/Kota", "Jumlah Penduduk", "Penduduk Bekerja", "Peserta", "Cakupan (%)"],
    gorontalo,
    ([, some, all], index) => {
      const people = Math.round(all * (2.05 + index / 30));
      return [people, all, some, percentOf(some, ofPeople ? people : all)];
    },
  );

const workers = peoples(false);
const boalemo = workers.cells[3] ?? [];

/** Coverages of two years of which the workers are not the same people. */
const byDenominator = (before: string, after: string): TestSheet =>
  sheetOfRows(
    "Capaian 2023 dan 2024",
    ["Kab/Kota", "Peserta 2023", before, "UCJ 2023 (%)", "Peserta 2024", after, "UCJ 2024 (%)"],
    kepulauanRiau,
    ([, some, all], index) => {
      const [less, fewer] = [Math.round(some * (0.93 + index / 200)), Math.round(all * 0.97)];
      return [less, fewer, percentOf(less, fewer), some, all, percentOf(some, all)];
    },
  );

export const cases: readonly CorpusCase[] = [
  {
    says: "a gap with a digit too many, as printed for Pangkalpinang",
    sheet: changed(printedGaps, "E4", 188662),
    finds: ["C07 E4"],
    clean: printedGaps,
  },
  {
    says: "digits of a shortfall exchanged",
    sheet: changed(missing, "E5", 76500 - 9),
    finds: ["C07 E5"],
    clean: missing,
  },
  {
    says: "points to the target that are no gap of the row",
    sheet: changed(allGaps, "F6", 17.91),
    finds: ["C07 F6"],
    clean: allGaps,
  },
  {
    says: "a target that none of its gaps fits",
    sheet: changed(allGaps, "E7", 59.5),
    finds: ["C07 E7"],
    clean: allGaps,
  },
  {
    says: "the gap to all workers as the gap to the target, as printed for Wonogiri",
    sheet: changed(ownTargets, "F4", 68.01),
    finds: ["C08 F4"],
    clean: ownTargets,
  },
  {
    says: "a column of points to the target that holds the share not covered",
    sheet: inRest,
    finds: ["C08 F3"],
    clean: inPoints,
  },
  {
    says: "workers not covered under a header of participants missing",
    sheet: uncoveredAsShortfall,
    finds: ["C08 E3"],
    clean: shortfalls,
  },
  {
    says: "63% registered beside 47% not registered",
    sheet: changed(councils, "E4", 47),
    finds: ["C09 E4"],
    clean: councils,
  },
  {
    says: "a share not covered that is not the rest, in percent formats",
    sheet: changed(remainders, "E7", { value: 0.7394, format: "0.00%" }),
    finds: ["C09 E7"],
    clean: remainders,
  },
  {
    says: "a portion that is not its region's part",
    sheet: changed(portions, "C4", 26.4),
    finds: ["C09 C4"],
    clean: portions,
  },
  {
    says: "portions that do not add up to their total of 100",
    sheet: changed(barePortions, "C5", 25.16),
    finds: ["C09 C10"],
    clean: barePortions,
  },
  {
    says: "portions of three segments that do not make the whole",
    sheet: changed(segmentPortions, "D6", 19.5),
    finds: ["C09 D6"],
    clean: segmentPortions,
  },
  {
    says: "all workers as those not covered",
    sheet: changed(printedRemainders, "D6", 70426),
    finds: ["C10 D6"],
    clean: printedRemainders,
  },
  {
    says: "100% as the share not covered",
    sheet: changed(remainders, "E5", { value: 1, format: "0.00%" }),
    finds: ["C10 E5"],
    clean: remainders,
  },
  {
    says: "a target headcount as what is missing to it",
    sheet: changed(shortfalls, "E7", Math.round(502361 * 0.5224)),
    finds: ["C11 E7"],
    clean: shortfalls,
  },
  {
    says: "a whole column of target headcounts as gaps",
    sheet: targetsAsGaps,
    finds: ["C11 E3"],
    clean: openGaps,
  },
  {
    says: "points called an increase in percent, as printed for Ketapang",
    sheet: points,
    finds: ["C12 H2"],
    clean: growth,
  },
  {
    says: "points called growth in percent in a long table",
    sheet: increase("pertumbuhan_persen"),
    finds: ["C12 F1"],
    clean: increase("kenaikan_poin"),
  },
  {
    says: "a budget that is not persons × months × bill, as printed for Sambas",
    sheet: changed(budgets, "E4", 2160000000),
    finds: ["C13 E4"],
    clean: budgets,
  },
  {
    says: "a budget that costs another amount for each person than all others",
    sheet: changed(plainBudgets, "C5", 1401220800),
    finds: ["C13 C5"],
    clean: plainBudgets,
  },
  {
    says: "counts in full thousands beside exact percents",
    sheet: rounded(kepulauanRiau, 1000),
    finds: ["C14 B3"],
    clean: rounded(kepulauanRiau, 1),
  },
  {
    says: "counts in full hundreds beside exact percents",
    sheet: rounded(gorontalo, 100),
    finds: ["C14 B3"],
    clean: rounded(gorontalo, 1),
  },
  {
    says: "a percent as the number of participants",
    sheet: changed(withTotal, "B6", 14.27),
    finds: ["C15 B6"],
    clean: withTotal,
  },
  {
    says: "a monthly bill of 16.800 rupiah as the number of participants",
    sheet: changed(plain("Peserta BPU 2025", yogyakarta), "B7", 16800),
    finds: ["C15 B7"],
    clean: plain("Peserta BPU 2025", yogyakarta),
  },
  {
    says: "the population of one region as its employed people",
    sheet: changed(changed(workers, "C4", boalemo[1] ?? 0), "E4", boalemo[4] ?? 0),
    finds: ["C16 C4"],
    clean: workers,
  },
  {
    says: "percents of the population beside the workers",
    sheet: peoples(true),
    finds: ["C16 E3"],
    clean: workers,
  },
  {
    says: "two coverages side by side of other definitions of workers",
    sheet: byDenominator("Angkatan Kerja 2023", "Penduduk Bekerja 2024"),
    finds: ["C17 G3"],
    clean: byDenominator("Penduduk Bekerja 2023", "Penduduk Bekerja 2024"),
  },
];
