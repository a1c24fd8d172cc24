import fc from "fast-check";
import { freeTableName } from "../../../src/plans/enrolment/tableNames";
import { areaAt } from "../../../src/tables/address";

test.each([
  ["Kab. Sambas", "Kab_Sambas"],
  ["Gabungan (2)", "Gabungan_2_"],
  ["2024", "Tabel_2024"],
  ["UCJ2030", "Tabel_UCJ2030"],
  ["R1C1", "Tabel_R1C1"],
  ["c", "Tabel_c"],
  ["Rekap Agustus", "Rekap_Agustus"],
])("a sheet %j has a table %j", (sheet, name) => {
  expect(freeTableName(sheet, [])).toBe(name);
});

test("a name that the workbook has, in whatever case, is numbered", () => {
  expect(freeTableName("Rekap", ["REKAP", "rekap_2"])).toBe("Rekap_3");
});

test("names are words that are no cells, each once, whatever sheets are called", () => {
  const sheets = fc.array(
    fc.oneof(fc.string({ unit: "binary", maxLength: 31 }), fc.stringMatching(/^[A-Za-z]{1,3}\d*$/)),
  );
  fc.assert(
    fc.property(sheets, (some) => {
      const names: string[] = [];
      for (const sheet of some) names.push(freeTableName(sheet, names));
      expect(names.filter((name) => !/^\p{L}[\p{L}\p{N}_]*$/u.test(name))).toEqual([]);
      expect(names.filter((name) => areaAt(name) !== undefined)).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});
