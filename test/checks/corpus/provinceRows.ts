import { areaAt } from "../../../src/tables/address";
import type { TestCell, TestSheet } from "../../tables/sheetOf";

/** A region's name, participants and eligible workers. */
export type RegionRow = readonly [name: string, participants: number, eligible: number];

export const yogyakarta: readonly RegionRow[] = [
  ["Kab. Kulon Progo", 41237, 198412],
  ["Kab. Bantul", 138964, 431877],
  ["Kab. Gunungkidul", 76318, 389255],
  ["Kab. Sleman", 214507, 502361],
  ["Kota Yogyakarta", 98743, 187629],
];

export const sulawesiBarat: readonly RegionRow[] = [
  ["Kab. Majene", 18243, 76518],
  ["Kab. Polewali Mandar", 39517, 204386],
  ["Kab. Mamasa", 11862, 83147],
  ["Kab. Mamuju", 47395, 131529],
  ["Kab. Pasangkayu", 33178, 82974],
  ["Kab. Mamuju Tengah", 20416, 69853],
];

export const gorontalo: readonly RegionRow[] = [
  ["Boalemo", 17326, 74819],
  ["Gorontalo", 52417, 193756],
  ["Bone Bolango", 24893, 81367],
  ["Pohuwato", 31548, 79624],
  ["Gorontalo Utara", 15972, 61435],
  ["Kota Gorontalo", 46183, 98271],
];

export const kepulauanRiau: readonly RegionRow[] = [
  ["Kabupaten Karimun", 38617, 117294],
  ["Kabupaten Bintan", 45238, 81563],
  ["Kabupaten Natuna", 13472, 40816],
  ["Kabupaten Lingga", 12359, 47128],
  ["Kabupaten Kepulauan Anambas", 9713, 24657],
  ["Kota Batam", 421386, 638472],
  ["Kota Tanjung Pinang", 43925, 112748],
];

export const kalimantanBarat: readonly RegionRow[] = [
  ["Kab. Sambas", 61348, 287415],
  ["Kab. Mempawah", 43917, 141628],
  ["Kab. Sanggau", 98432, 253871],
  ["Kab. Ketapang", 134726, 289354],
  ["Kab. Sintang", 87519, 219463],
  ["Kab. Kapuas Hulu", 41863, 138277],
  ["Kab. Bengkayang", 46281, 149536],
  ["Kab. Landak", 68754, 214389],
  ["Kab. Sekadau", 39427, 112853],
  ["Kab. Melawi", 34168, 109742],
  ["Kab. Kayong Utara", 17936, 58421],
  ["Kab. Kubu Raya", 103572, 291648],
  ["Kota Pontianak", 129483, 318527],
  ["Kota Singkawang", 32847, 113976],
];

/** Two decimals, as most sheets print them. */
export function percentOf(participants: number, eligible: number): number {
  return Number(((participants / eligible) * 100).toFixed(2));
}

/** A hand-made sheet: a title, a header on row 3, the regions from row 4 on. */
export function plainSheet(rows: readonly RegionRow[]): TestSheet {
  return {
    cells: [
      ["Rekap kepesertaan Jamsostek tahun 2024"],
      [],
      ["Kabupaten/Kota", "Peserta Aktif", "Angkatan Kerja", "Cakupan (%)"],
      ...rows.map(([name, some, all]) => [name, some, all, percentOf(some, all)]),
    ],
  };
}

/** What the participants or the workers of some regions add up to. */
export function sumOf(rows: readonly RegionRow[], figure: "participants" | "eligible"): number {
  return rows.reduce((sum, row) => sum + row[figure === "participants" ? 1 : 2], 0);
}

/** The hand-made sheet with a total under it. */
export function sheetWithTotal(rows: readonly RegionRow[]): TestSheet {
  const [some, all] = [sumOf(rows, "participants"), sumOf(rows, "eligible")];
  return { cells: [...plainSheet(rows).cells, ["JUMLAH", some, all, percentOf(some, all)]] };
}

/** The participants of a year, when 2024 has these. */
export function inYear(participants: number, year: number, index: number): number {
  return Math.round(participants * (1 - (2024 - year) * (0.07 + 0.003 * index)));
}

/** An open-data sheet: a row for each region and year; the header on row 1. */
export function longSheet(rows: readonly RegionRow[], years: readonly number[]): TestSheet {
  return {
    cells: [
      ["nama_kabupaten_kota", "tahun", "jumlah_peserta", "jumlah_pekerja"],
      ...years.flatMap((year) =>
        rows.map(([name, some, all], index) => [name, year, inYear(some, year, index), all]),
      ),
    ],
  };
}

/** The sheet with another value in one cell: "B5". */
export function changed(sheet: TestSheet, address: string, value: TestCell): TestSheet {
  const area = areaAt(address);
  const cells = sheet.cells.map((row, index) => {
    if (index !== area?.first.row) return row;
    const wide = [...row];
    while (wide.length < area.first.column) wide.push("");
    wide[area.first.column] = value;
    return wide;
  });
  return { ...sheet, cells };
}

/** The sheet with a row put in, as Excel numbers rows. */
export function withRow(
  { cells, ...more }: TestSheet,
  row: number,
  values: readonly TestCell[],
): TestSheet {
  return { ...more, cells: [...cells.slice(0, row - 1), values, ...cells.slice(row - 1)] };
}

/** The sheet without a row, as Excel numbers rows. */
export function withoutRow({ cells, ...more }: TestSheet, row: number): TestSheet {
  return { ...more, cells: cells.filter((_, index) => index !== row - 1) };
}

/** The sheet without a column: "B". */
export function withoutColumn({ cells, ...more }: TestSheet, column: string): TestSheet {
  const without = areaAt(`${column}1`)?.first.column;
  return { ...more, cells: cells.map((row) => row.filter((_, index) => index !== without)) };
}
