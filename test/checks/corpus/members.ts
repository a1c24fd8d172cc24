import type { TestCell, TestSheet } from "../../tables/sheetOf";
import type { CorpusCase } from "./corpusCase";
import { changed } from "./provinceRows";

// Every person and number is made up.

/** An export as BPJS makes it: the header on row 1, a row for each person from row 2 on. */
const exported: TestSheet = {
  cells: [
    ["NoKPJ", "NIK", "NamaTenagaKerja", "UpahDilaporkan"],
    ["24000000011", "6102011212900001", "ANDI", 3_250_000],
    ["24000000029", "6102015203880002", "BUDIARTI", 2_980_000],
    ["24000000037", "6171040101950003", "CAHYO", 4_115_500],
    ["24000000045", "6102012902960001", "DEWANTO", 2_700_000],
    ["24000000052", "6104026808010004", "ENDANG", 3_050_000],
  ],
};

/** A hand-made list: titles, the header on row 4, numbers under it, persons from row 6 on. */
const handMade: TestSheet = {
  cells: [
    ["DAFTAR PEKERJA RENTAN PENERIMA BANTUAN IURAN"],
    ["Kabupaten Mempawah, tahun 2024"],
    [],
    ["No", "NIK", "Nama Lengkap", "Kab/Kota", "Segmen", "Penghasilan (Rp)"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    [1, "6102011505750011", "FARID", "Kab. Mempawah", "BPU", 1_500_000],
    [2, "6102014709830002", "GITA", "Kabupaten Mempawah", "Bukan Penerima Upah", 1_250_000],
    [3, "6102022811690004", "HASAN", "Mempawah", "BPU", ""],
    [4, "6171045506920006", "IRMA", "Kota Pontianak", "Jasa Konstruksi", 2_000_000],
    [5, "6171051304910005", "JOKO", "KOTA PONTIANAK", "PU", 0],
  ],
  merged: ["A1:F1", "A2:F2"],
};

/** An export that was opened as one column. */
const collapsed: TestSheet = {
  cells: [
    ["NIK,NAMA,KABUPATEN,ALAMAT"],
    ["6102011212900001,ANDI,Kab. Mempawah,Jl. Pasar"],
    ['6102015203880002,BUDIARTI,Kab. Sambas,"Jl. Merdeka, RT 2"'],
    ["6171040101950003,CAHYO,Kota Pontianak,Jl. Tani"],
  ],
};

/** The export with another value in column C, D … of several rows. */
function changedAll(sheet: TestSheet, column: string, values: readonly TestCell[]): TestSheet {
  return values.reduce<TestSheet>(
    (changing, value, index) => changed(changing, `${column}${index + 2}`, value),
    sheet,
  );
}

export const cases: readonly CorpusCase[] = [
  {
    says: "a NIK of 15 digits",
    sheet: changed(exported, "B4", "617104010195003"),
    finds: ["M01 B4"],
    clean: exported,
  },
  {
    says: "a NIK of a region that there cannot be",
    sheet: changed(handMade, "B6", "6100011505750011"),
    finds: ["M01 B6"],
    clean: handMade,
  },
  {
    says: "the KPJ numbers stand in the column of the NIKs: one finding",
    sheet: changedAll(exported, "B", [
      "24000000011",
      "24000000029",
      "24000000037",
      "24000000045",
      "24000000052",
    ]),
    finds: ["M01 B2"],
    clean: exported,
  },
  {
    says: "born on 31 February",
    sheet: changed(exported, "B3", "6102013102880002"),
    finds: ["M02 B3"],
    clean: exported,
  },
  {
    says: "a woman born on 29 February of a year that has none",
    sheet: changed(handMade, "B7", "6102016902830002"),
    finds: ["M02 B7"],
    clean: handMade,
  },
  {
    says: "one person in two rows",
    sheet: changed(exported, "B5", "6102011212900001"),
    finds: ["M03 B5"],
    clean: exported,
  },
  {
    says: "one person in two segments",
    sheet: changed(handMade, "B10", "6102014709830002"),
    finds: ["M03 B10"],
    clean: handMade,
  },
  {
    says: "NIKs stored as numbers, which lost their last digit: one finding",
    sheet: changedAll(exported, "B", [6102011212900000, 6102015203880000, 6171040101950000]),
    finds: ["M04 B2"],
    clean: exported,
  },
  {
    says: "a single NIK stored as a number",
    sheet: changed(handMade, "B8", { value: 6102022811690000, format: "0" }),
    finds: ["M04 B8"],
    clean: handMade,
  },
  {
    says: "a region of residence that is misspelt",
    sheet: changed(handMade, "D9", "Kota Pontianka"),
    finds: ["M05 D9"],
    clean: handMade,
  },
  {
    says: "a village in the column of the regencies, in two rows: one finding",
    sheet: changed(changed(handMade, "D6", "Desa Sukamaju"), "D8", "Desa Sukamaju"),
    finds: ["M05 D6"],
    clean: handMade,
  },
  {
    says: "a wage below zero",
    sheet: changed(exported, "D4", -4_115_500),
    finds: ["M06 D4"],
    clean: exported,
  },
  {
    says: "a wage in thousands of rupiah",
    sheet: changed(exported, "D2", 3_250),
    finds: ["M06 D2"],
    clean: exported,
  },
  {
    says: "an income with three zeros too many",
    sheet: changed(handMade, "F7", 1_250_000_000),
    finds: ["M06 F7"],
    clean: handMade,
  },
  {
    says: "a segment that there is not",
    sheet: changed(handMade, "E10", "Mandiri"),
    finds: ["M07 E10"],
    clean: handMade,
  },
  {
    says: "a segment left as a code, in three rows: one finding",
    sheet: changed(changed(changed(handMade, "E6", "02"), "E7", "02"), "E10", "02"),
    finds: ["M07 E6"],
    clean: handMade,
  },
  {
    says: "a person without any number",
    sheet: changed(handMade, "B9", "-"),
    finds: ["M08 B9"],
    clean: handMade,
  },
  {
    says: "a row of text in one column, cut at a comma within an address",
    sheet: changed(collapsed, "A3", "6102015203880002,BUDIARTI,Kab. Sambas,Jl. Merdeka, RT 2"),
    finds: ["M09 A3"],
    clean: collapsed,
  },
];
