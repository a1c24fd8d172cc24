import type { NodeHost } from "../../../src/host/seams/node";
import type { CellValue } from "../../../src/tables/grid";
import type { Area } from "../../../src/tables/grid";
import { areaAt } from "../../../src/tables/address";
import type { PlannedCell, PlannedSheet, WritePlan } from "../../../src/plans/writePlan";
import { openWorkbook } from "../workbook";

const text = (value: CellValue): PlannedCell => ({ value });

/**
 * "Rekap" has figures, formulas, text that looks like more, and looks; B4 is taken. "Lain" has one
 * cell.
 */
export const book: WritePlan = {
  sheets: [
    {
      name: "Rekap",
      columnWidths: [30, 12],
      frozen: { rows: 2, columns: 1 },
      cells: [
        [{ value: "Rekap UCJ Kalbar 2024", style: "title" }, text(""), text(""), text("")],
        ["Kab/Kota", "Peserta", "Pekerja", "Cakupan"].map((value) => ({ value, style: "header" })),
        [
          text("Sambas"),
          { value: 69_590, format: "#,##0" },
          { value: 130_245, style: "published" },
          { value: 69_590 / 130_245, formula: "=B3/C3", format: "0.0%" },
        ],
        [
          text("Mempawah"),
          { value: 122_318, format: "#,##0" },
          { value: 179_826, style: "published" },
          { value: 122_318 / 179_826, formula: "=B4/C4", format: "0.0%", style: "computed" },
        ],
        ["=1", "1.001", "3 Mei", "-5"].map(text),
        ["@x", "TRUE", "007", "'x"].map(text),
      ],
    },
    { name: "Lain", columnWidths: [], cells: [[text("isi")]] },
  ],
};

/** The ids of its sheets. */
export const REKAP = "sheet1";
export const LAIN = "sheet2";

export function openBook(): Promise<NodeHost> {
  return openWorkbook(book);
}

/** "B3:C4" */
export function area(address: string): Area {
  const found = areaAt(address);
  if (!found) throw new Error(address);
  return found;
}

/** A plan that writes into a sheet that is there; without cells of its own if none are given. */
export function into(sheet: string, parts: Partial<PlannedSheet>): WritePlan {
  const cells = parts.cells ?? [[null]];
  return { sheets: [{ name: "Rekap", into: sheet, columnWidths: [], ...parts, cells }] };
}

/** Rows of text and numbers, as they are. */
export function cellsOf(rows: readonly (readonly CellValue[])[]): PlannedCell[][] {
  return rows.map((row) => row.map(text));
}

const table = cellsOf([
  ["Tahun", "Target"],
  [2025, 0.55],
  [2026, 0.6],
]);

/** One plan of each kind; all but the first write where nothing stands. */
export const kinds: readonly { readonly name: string; plan(sheet: string): WritePlan }[] = [
  {
    name: "cells over others",
    plan: (sheet) =>
      into(sheet, {
        first: { row: 2, column: 1 },
        cells: [
          [{ value: 70_000 }, null, { value: 0.5, format: "0.00%" }],
          [
            { value: "1.001", style: "input" },
            { value: 140_000, formula: "=B3*2", format: "#,##0.0", style: "total" },
            { value: 0.5, formula: "=B3/C4" },
          ],
          [text("-7"), text("=2"), { value: 8, style: "published" }],
        ],
      }),
  },
  {
    name: "cells beside others",
    plan: (sheet) =>
      into(sheet, {
        first: { row: 1, column: 5 },
        cells: [
          [{ value: "Target", style: "header" }, text("@ini")],
          [{ value: 0.55, format: "0.0%", style: "input" }, text("3 Mei")],
          [{ value: 0.55, formula: "=F3" }, { value: true }],
        ],
      }),
  },
  {
    name: "a new sheet",
    plan: () => ({
      sheets: [
        {
          name: "Baru",
          columnWidths: [20, 10],
          frozen: { rows: 1, columns: 1 },
          cells: [
            [{ value: "Tahun", style: "header" }, text("=1")],
            [{ value: 2025 }, { value: 0.5, formula: "=A2/4050", format: "0.0%" }],
          ],
          print: { area: area("A1:B2"), landscape: true, titleRows: 1 },
        },
      ],
    }),
  },
  {
    name: "a table",
    plan: (sheet) =>
      into(sheet, {
        first: { row: 0, column: 7 },
        cells: table,
        tables: [{ name: "TargetUCJ", area: area("H1:I3") }],
      }),
  },
  {
    name: "a name",
    plan: (sheet) => ({
      ...into(sheet, {}),
      names: [{ name: "peserta_ucj", sheet: "Rekap", area: area("B3:B4") }],
    }),
  },
  {
    name: "a note",
    plan: (sheet) =>
      into(sheet, { notes: [{ cell: { row: 2, column: 1 }, text: "Sumber: BPJS 2024" }] }),
  },
  {
    name: "a highlight",
    plan: (sheet) =>
      into(sheet, {
        highlights: [{ area: area("D3:D4"), formula: "=$D3<0.6", style: "published" }],
      }),
  },
  {
    name: "a chart",
    plan: (sheet) =>
      into(sheet, {
        charts: [
          {
            name: "GrafikUCJ",
            title: "Peserta dan pekerja",
            type: "ColumnClustered",
            source: area("A2:C4"),
            place: area("F8:L20"),
          },
        ],
      }),
  },
  {
    name: "an input rule",
    plan: (sheet) =>
      into(sheet, {
        inputRules: [
          {
            area: area("B3:B4"),
            allows: { from: 0, to: 500_000, whole: true },
            message: "Isi jumlah peserta.",
          },
          { area: area("A3:A4"), allows: { list: ["Sambas", "Mempawah"] }, message: "Pilih." },
        ],
      }),
  },
  { name: "column widths", plan: (sheet) => into(sheet, { columnWidths: [18, 18, 25] }) },
  { name: "frozen panes", plan: (sheet) => into(sheet, { frozen: { rows: 4, columns: 2 } }) },
];

/** The plan of a kind. */
export function planOf(name: string, sheet = REKAP): WritePlan {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(name);
  return kind.plan(sheet);
}
