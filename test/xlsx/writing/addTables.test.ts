import { Refused } from "../../../src/messages/refused";
import { nameExists, tableExists } from "../../../src/messages/writing";
import type { PlannedSheet } from "../../../src/plans/writePlan";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";
import { applyPlan } from "../../../src/xlsx/writing/applyPlan";
import { newWorkbook } from "../../../src/xlsx/writing/newWorkbook";
import { recalculated, testWithLibreOffice } from "../libreOffice";

const headings = ['Kab/Kota "resmi"', "Peserta\nAktif", "_x000a_ & lain"];

/** A sheet with a title, and under it a table of two rows. */
function sheetWith(name: string, table: string): PlannedSheet {
  const rows = [["Judul", "", ""], headings, ["Sambas", 10, ""], ["Sanggau", 20, ""]];
  return {
    name,
    cells: rows.map((row) => row.map((value) => ({ value }))),
    columnWidths: [20, 12, 12],
    tables: [{ name: table, area: { first: { row: 1, column: 0 }, last: { row: 3, column: 2 } } }],
  };
}

const tablesIn = (pkg: XlsxPackage) =>
  readWorkbook(pkg).sheets.flatMap(({ name, tables }) =>
    tables.map((table) => [name, table.name, table.area.first.row, table.columns]),
  );

test("planned tables lie over their cells, also in a workbook that has some", () => {
  const before = newWorkbook({ sheets: [sheetWith("Lama", "Lama")] }).save();
  const pkg = XlsxPackage.open(before);
  applyPlan(pkg, { sheets: [sheetWith("Satu", "Peserta"), sheetWith("Dua", "Peserta_2")] });
  const saved = XlsxPackage.open(pkg.save());
  expect(tablesIn(saved)).toEqual([
    ["Lama", "Lama", 1, headings],
    ["Satu", "Peserta", 1, headings],
    ["Dua", "Peserta_2", 1, headings],
  ]);
  const ids = saved.sheets
    .flatMap(({ part }) => saved.relationships(part))
    .map(({ part }) => saved.xml(part ?? "").attributes.id);
  expect(new Set(ids).size).toBe(3);
});

test("a name that a table or another thing of the workbook has is refused, and nothing changed", () => {
  const pkg = newWorkbook({ sheets: [sheetWith("Lama", "Peserta")] });
  const workbook = pkg.text("xl/workbook.xml");
  const named = '<definedNames><definedName name="Rekap">Lama!$A$1</definedName></definedNames>';
  pkg.setText("xl/workbook.xml", workbook.replace("</sheets>", `</sheets>${named}`));
  const before = pkg.save();
  const refusal = (table: string) => () => applyPlan(pkg, { sheets: [sheetWith("Baru", table)] });
  expect(refusal("PESERTA")).toThrow(new Refused(tableExists("PESERTA")));
  expect(refusal("rekap")).toThrow(new Refused(nameExists("rekap")));
  expect(pkg.save()).toEqual(before);
});

testWithLibreOffice("LibreOffice reads the tables and keeps their cells", () => {
  const book = newWorkbook({ sheets: [sheetWith("Satu", "Peserta")] }).save();
  const { book: again } = recalculated({ book });
  const [sheet] = readWorkbook(XlsxPackage.open(again ?? new Uint8Array())).sheets;
  expect(sheet?.tables.map(({ name }) => name)).toEqual(["Peserta"]);
});
