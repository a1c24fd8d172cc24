import { areaAddress } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { regenciesOf } from "../../src/reference/regions";
import { sheetOf, type TestCell } from "./sheetOf";

/** The tables of a used range that begins at E10. */
const tablesAtE10 = (cells: readonly (readonly TestCell[])[]) =>
  readTables({ ...sheetOf(cells), row: 9, column: 4 });

describe("where the used range begins away from A1", () => {
  test("a column without a header is the table's where something stands in its rows", () => {
    const [table] = tablesAtE10([
      ["", "Kab/Kota", "", "Peserta"],
      ["1", "Kab. Sambas", "", 1],
      ["", "Kab. Landak", "", 2],
      [],
      ["", "", "dicetak 31 Desember 2024"],
    ]);
    expect(table && areaAddress(table.area)).toBe("E10:H12");
    expect(table?.columns.map(({ text }) => text)).toEqual(["", "Kab/Kota", "Peserta"]);
  });

  test("a long table hides none below it", () => {
    const names = regenciesOf("61").map(({ name }) => name);
    const long = Array.from({ length: 210 }, (_, at) => [names[at % 14] ?? "", 2000 + at]);
    const below = [["Kab/Kota", "Pekerja"], ...long.slice(0, 3)];
    const tables = tablesAtE10([["Kab/Kota", "Peserta"], ...long, [], ...below]);
    expect(tables.map(({ area }) => areaAddress(area))).toEqual(["E10:F220", "E222:F225"]);
  });

  test("a heading above the first region is no row of it", () => {
    const [table] = tablesAtE10([["Kab/Kota", "Peserta"], ["A. Kabupaten"], ["Sambas", 1]]);
    expect([table?.headerRows.last, table?.firstRow]).toEqual([9, 11]);
  });
});
