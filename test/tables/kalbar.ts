import type { TestCell } from "./sheetOf";

/** A plain table: three regions of Kalimantan Barat and their total. */
export const header: readonly string[] = ["Kab/Kota", "Peserta", "Pekerja", "Capaian"];
export const kalbar: readonly TestCell[][] = [
  ["Kab. Sambas", 60000, 250000, 24],
  ["Kab. Landak", 69590, 130245, 53.43],
  ["Kota Pontianak", 120000, 300000, 40],
];
export const total: readonly TestCell[] = ["JUMLAH", 249590, 680245, 36.69];
