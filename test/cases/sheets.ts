import { plantedErrors, sampleWorkbook } from "../../src/plans/sample";
import type { PlannedSheet } from "../../src/plans/writePlan";
import { sheetWith } from "./cells";

/** A sheet to check, and everything that must be found on it: "C02 D7". */
export interface SheetCase {
  readonly sheet: PlannedSheet;
  readonly finds: readonly string[];
}

const [kalbar, misprints, kalteng] = sampleWorkbook().sheets;

/** A recap as somebody sends it: a title, a numbering row, two misprints. */
const bali = sheetWith("Bali 2025", [
  ["REKAP KEPESERTAAN PROVINSI BALI"],
  ["Per 31 Desember 2025"],
  ["No", "Kabupaten/Kota", "Peserta Aktif", "Jumlah Pekerja", "Cakupan (%)"],
  [1, 2, 3, 4, 5],
  [1, "Kab. Jembrana", 45120, 118300, 38.14],
  [2, "Kab. Tabanan", 96400, 201500, 47.84],
  [3, "Kab. Badung", 301250, 452600, 66.56],
  [4, "Kab. Gianyar", 118900, 262400, 45.31],
  [5, "Kab. Klungkung", 31050, 88700, 35.01],
  [6, "Kab. Bangli", 24800, 115600, 21.45],
  [7, "Kab. Karangsem", 52300, 221900, 23.57],
  [8, "Kab. Buleleng", 99700, 331800, 3.005],
  [9, "Kota Denpasar", 253400, 461200, 54.94],
  ["", "JUMLAH", 1022920, 2254000, 45.38],
]);

/** Not at A1, percents behind a quoted sign, numbers as text, a total that does not add up. */
const yogya = sheetWith("DIY", [
  [],
  ["", "", "Kepesertaan DIY 2024"],
  ["", "", "Kab/Kota", "Peserta", "Pekerja", "Capaian"],
  ["", "", "Kab. Kulon Progo", "71.250", 250_000, { value: 28.5, format: '0.0"%"' }],
  ["", "", "Kab. Bantul", 210_000, 560_000, { value: 37.5, format: '0.0"%"' }],
  ["", "", "Kab. Gunungkidul", 96_000, 480_000, { value: 20, format: '0.0"%"' }],
  ["", "", "Kab. Sleman", 330_000, 660_000, { value: 50, format: '0.0"%"' }],
  ["", "", "Kota Yogyakarta", 125_000, 250_000, { value: 50, format: '0.0"%"' }],
  ["", "", "Jumlah", 832_250, 2_250_000, ""],
]);

/** What the checks must find: in the workbench's pane, in Node and from the command. */
export const sheetCases: readonly SheetCase[] = [
  { sheet: kalbar!, finds: [] },
  { sheet: kalteng!, finds: [] },
  { sheet: misprints!, finds: plantedErrors.map(({ code, address }) => `${code} ${address}`) },
  { sheet: bali, finds: ["R02 B11", "C03 E12"] },
  { sheet: yogya, finds: ["N01 D4", "C04 E9"] },
];

/** Findings in one order, wherever they were listed. */
export function inOrder(findings: readonly string[]): string[] {
  return [...findings].sort();
}
