import type { TestCell, TestSheet } from "../../tables/sheetOf";
import type { CorpusCase } from "./corpusCase";
import {
  changed,
  gorontalo,
  inYear,
  kalimantanBarat,
  kepulauanRiau,
  percentOf,
  plainSheet,
  type RegionRow,
  sheetWithTotal,
  sulawesiBarat,
  sumOf,
  yogyakarta,
} from "./provinceRows";

/** How many of a region's participants are in which segment. */
function segmentsOf([, some]: RegionRow, index: number): [number, number, number] {
  const [wage, works] = [Math.round(some * (0.57 + index / 80)), Math.round(some * 0.09)];
  return [wage, some - wage - works, works];
}

/** Segments across under a merged header, their sum and the coverage; columns B to G. */
function bySegment(rows: readonly RegionRow[], isSum = true): TestSheet {
  const header = isSum ? ["Jumlah", "Pekerja", "Cakupan"] : ["Pekerja"];
  return {
    cells: [
      ["DATA PESERTA AKTIF PER SEGMEN"],
      [
        "Kabupaten/Kota",
        "Peserta Aktif",
        "",
        "",
        ...header.map((text) => (text === "Jumlah" ? "" : text)),
      ],
      ["", "PU", "BPU", "Jakon", ...header.map((text) => (text === "Jumlah" ? text : ""))],
      ...rows.map((row, index): TestCell[] => {
        const rest = isSum ? [row[1], row[2], percentOf(row[1], row[2])] : [row[2]];
        return [row[0], ...segmentsOf(row, index), ...rest];
      }),
      ...(isSum ? [totalOfSegments(rows)] : []),
    ],
    merged: ["A2:A3", isSum ? "B2:E2" : "B2:D2"],
  };
}

function totalOfSegments(rows: readonly RegionRow[]): TestCell[] {
  const parts = rows.map(segmentsOf);
  const columns = [0, 1, 2].map((at) => parts.reduce((all, row) => all + (row[at] ?? 0), 0));
  const [some, all] = [sumOf(rows, "participants"), sumOf(rows, "eligible")];
  return ["TOTAL", ...columns, some, all, percentOf(some, all)];
}

/** Participants, eligible workers and coverage of three years side by side; columns B to J. */
function byYear(rows: readonly RegionRow[]): TestSheet {
  const years = [2022, 2023, 2024];
  return {
    cells: [
      ["Perkembangan cakupan 2022–2024"],
      ["Kab/Kota", ...years.flatMap((year) => [String(year), "", ""])],
      ["", ...years.flatMap(() => ["Peserta", "Pekerja", "%"])],
      ...rows.map(([name, some, all], index) => [
        name,
        ...years.flatMap((year) => {
          const [of, in_] = [
            inYear(some, year, index),
            Math.round(all * (1 - (2024 - year) * 0.02)),
          ];
          return [of, in_, percentOf(of, in_)];
        }),
      ]),
    ],
    merged: ["A2:A3", "B2:D2", "E2:G2", "H2:J2"],
  };
}

/** A row for each region and segment, all segments together first; columns A to E. */
function longBySegment(rows: readonly RegionRow[]): TestSheet {
  return {
    cells: [
      ["Kabupaten/Kota", "Segmen", "Peserta"],
      ...["Jumlah", "PU", "BPU", "Jakon"].flatMap((segment, at) =>
        rows.map((row, index) => [
          row[0],
          segment,
          at === 0 ? row[1] : (segmentsOf(row, index)[at - 1] ?? 0),
        ]),
      ),
    ],
  };
}

/** Two cities as the press printed them in 2022 and 2025; columns B to G. */
const printedSegments: TestSheet = {
  cells: [
    ["Kota", "PU", "BPU", "Jakon", "Jumlah Peserta", "Pekerja", "Capaian (%)"],
    ["Kota Lhokseumawe", 17447, 1288, 6002, 24737, 58203, 42.5],
    ["Kota Pangkalpinang", 24286, 4754, 0, 29040, 70426, 41.23],
  ],
};

/** Cities and regencies of several provinces as they were printed. */
const printedPercents: TestSheet = {
  cells: [
    ["Kab/Kota", "Terlindungi", "Pekerja", "UCJ (%)"],
    ["Kota Lhokseumawe", 24737, 58203, 42.5],
    ["Kota Pangkalpinang", 29040, 70426, 41.23],
    ["Kab. Landak", 69590, 130245, 53.43],
  ],
};

const sulbar = sheetWithTotal(sulawesiBarat);
const yogya = plainSheet(yogyakarta);
const gorontaloBySegment = bySegment(gorontalo);
const riauBySegment = bySegment(kepulauanRiau);
const yogyaByYear = byYear(yogyakarta);

/** Subtotals of regencies and of cities above the total; rows 2 to 12. */
const riauRegencies = kepulauanRiau.slice(0, 5);
const riauCities = kepulauanRiau.slice(5);
const subtotals: TestSheet = {
  cells: [
    ["Wilayah", "Jumlah Peserta", "Angkatan Kerja"],
    ...riauRegencies.map((row) => [...row]),
    ["Jumlah Kabupaten", sumOf(riauRegencies, "participants"), sumOf(riauRegencies, "eligible")],
    ...riauCities.map((row) => [...row]),
    ["Jumlah Kota", sumOf(riauCities, "participants"), sumOf(riauCities, "eligible")],
    ["Kepulauan Riau", sumOf(kepulauanRiau, "participants"), sumOf(kepulauanRiau, "eligible")],
  ],
};

/** The same of a province with one city; rows 2 to 9. */
const yogyaRegencies = yogyakarta.slice(0, 4);
const yogyaCity = yogyakarta.slice(4);
const ownSubtotals: TestSheet = {
  cells: [
    ["Wilayah", "Jumlah Peserta", "Angkatan Kerja"],
    ...yogyaRegencies.map((row) => [...row]),
    ["Jumlah Kabupaten", sumOf(yogyaRegencies, "participants"), sumOf(yogyaRegencies, "eligible")],
    ...yogyaCity.map((row) => [...row]),
    ["Jumlah Kota", sumOf(yogyaCity, "participants"), sumOf(yogyaCity, "eligible")],
    ["D.I. Yogyakarta", sumOf(yogyakarta, "participants"), sumOf(yogyakarta, "eligible")],
  ],
};

/** The workers not covered beside the two counts they follow from; columns B to D. */
const uncovered: TestSheet = {
  cells: [
    ["Kabupaten/Kota", "Eligible", "Peserta Aktif", "Belum Terlindungi (orang)", "Cakupan (%)"],
    ...sulawesiBarat.map(([name, some, all]) => [
      name,
      all,
      some,
      all - some,
      percentOf(some, all),
    ]),
  ],
};

export const cases: readonly CorpusCase[] = [
  {
    says: "more participants than workers, without a percent",
    sheet: changed({ cells: yogya.cells.map((row) => row.slice(0, 3)) }, "B5", 438964),
    finds: ["C01 B5"],
    clean: { cells: yogya.cells.map((row) => row.slice(0, 3)) },
  },
  {
    says: "more participants than workers, which the total disproves",
    sheet: changed(sulbar, "B6", 93862),
    finds: ["C01 B6"],
    clean: sulbar,
  },
  {
    says: "participants and workers of a row exchanged",
    sheet: changed(changed(sulbar, "B7", 131529), "C7", 47395),
    finds: ["C01 B7", "C01 C7"],
    clean: sulbar,
  },
  {
    says: "a percent that is not participants ÷ workers: 45,20 printed for 42,50",
    sheet: changed(printedPercents, "D2", 45.2),
    finds: ["C02 D2"],
    clean: printedPercents,
  },
  {
    says: "a percent two units of its last digit off",
    sheet: changed(yogya, "D4", 20.76),
    finds: ["C02 D4"],
    clean: changed(yogya, "D4", 20.79),
  },
  {
    says: "a digit of the participants changed, which percent and total show",
    sheet: changed(sulbar, "B5", 36517),
    finds: ["C02 B5"],
    clean: sulbar,
  },
  {
    says: "a digit of the workers changed, which percent and total show",
    sheet: changed(sulbar, "C8", 82474),
    finds: ["C02 C8"],
    clean: sulbar,
  },
  {
    says: "participants that percent and segments disprove",
    sheet: changed(riauBySegment, "E5", 45832),
    finds: ["C02 E5"],
    clean: riauBySegment,
  },
  {
    says: "participants that contradict their percent and the workers not covered",
    sheet: changed(uncovered, "C4", 18862),
    finds: ["C02 C4"],
    clean: uncovered,
  },
  {
    says: "participants unlike their other years, in a row that contradicts itself",
    sheet: changed(yogyaByYear, "E5", 231459),
    finds: ["C02 E5"],
    clean: yogyaByYear,
  },
  {
    says: "the participants of two rows exchanged",
    sheet: changed(changed(sulbar, "B4", 39517), "B5", 18243),
    finds: ["C02 B4", "C02 B5"],
    clean: sulbar,
  },
  {
    says: "a column of percents of something else",
    sheet: {
      cells: yogya.cells.map((row, index) =>
        index < 3 ? row : [...row.slice(0, 3), percentOf(Number(row[1]), Number(row[2]) * 1.31)],
      ),
    },
    finds: ["C02 D3"],
    clean: yogya,
  },
  {
    says: "a zero too many in the participants: 20.047 for 2.047",
    sheet: {
      cells: [
        ["Kab/Kota", "Peserta", "Pekerja", "Capaian"],
        ["Kab. Landak", 20047, 5600, 36.55],
        ["Kab. Malang", 4754, 23416, 20.3],
      ],
    },
    finds: ["C03 B2"],
    clean: {
      cells: [
        ["Kab/Kota", "Peserta", "Pekerja", "Capaian"],
        ["Kab. Landak", 2047, 5600, 36.55],
        ["Kab. Malang", 4754, 23416, 20.3],
      ],
    },
  },
  {
    says: "a decimal sign in the wrong place: 5,343 printed for 53,43",
    sheet: changed(printedPercents, "D4", 5.343),
    finds: ["C03 D4"],
    clean: printedPercents,
  },
  {
    says: "a zero too few in the workers, which only the total shows",
    sheet: changed(subtotals, "C4", 4816),
    finds: ["C03 C4"],
    clean: subtotals,
  },
  {
    says: "a zero too many in one segment, which only the sum shows",
    sheet: changed(longBySegment(yogyakarta), "C10", 1303130),
    finds: ["C03 C10"],
    clean: longBySegment(yogyakarta),
  },
  {
    says: "a zero too many in the total",
    sheet: changed(sulbar, "B10", 1706110),
    finds: ["C03 B10"],
    clean: sulbar,
  },
  {
    says: "a total that is not the sum of its rows",
    sheet: changed(sulbar, "C10", 648507),
    finds: ["C04 C10"],
    clean: sulbar,
  },
  {
    says: "a province that is not the sum of its regions, though its subtotals are right",
    sheet: changed(subtotals, "B11", 584810),
    finds: ["C04 B11"],
    clean: subtotals,
  },
  {
    says: "a city that both its subtotal and the total disprove",
    sheet: changed(ownSubtotals, "B7", 97843),
    finds: ["C04 B7"],
    clean: ownSubtotals,
  },
  {
    says: "one of two cities, either of which may be what subtotal and total disprove",
    sheet: changed(subtotals, "B8", 425386),
    finds: ["C04 B10"],
    clean: subtotals,
  },
  {
    says: "a count that does not add up with its segments: 24.373 printed for 24.737",
    sheet: changed({ cells: printedSegments.cells.map((row) => row.slice(0, 5)) }, "E2", 24373),
    finds: ["C05 E2"],
    clean: { cells: printedSegments.cells.map((row) => row.slice(0, 5)) },
  },
  {
    says: "a segment that the sum of the row and the total of the column disprove",
    sheet: changed(gorontaloBySegment, "C6", 8153),
    finds: ["C05 C6"],
    clean: gorontaloBySegment,
  },
  {
    says: "segments that do not add up in a table with a row for each",
    sheet: changed(longBySegment(sulawesiBarat), "C3", 39571),
    finds: ["C05 C3"],
    clean: longBySegment(sulawesiBarat),
  },
  {
    says: "one count in two segments: 1.288 of Lhokseumawe's BPU as Jakon too",
    sheet: changed({ cells: printedSegments.cells.map((row) => row.slice(0, 4)) }, "D2", 1288),
    finds: ["C06 D2"],
    clean: { cells: printedSegments.cells.map((row) => row.slice(0, 4)) },
  },
  {
    says: "one count in two segments of a sheet without sums",
    sheet: changed(bySegment(kalimantanBarat, false), "C6", 58567),
    finds: ["C06 C6"],
    clean: bySegment(kalimantanBarat, false),
  },
  {
    says: "a segment's column standing there twice",
    sheet: {
      ...bySegment(yogyakarta, false),
      cells: bySegment(yogyakarta, false).cells.map((row, index) =>
        index < 3 ? row : row.map((cell, column) => (column === 2 ? (row[1] ?? "") : cell)),
      ),
    },
    finds: ["C06 C3"],
    clean: bySegment(yogyakarta, false),
  },
];
