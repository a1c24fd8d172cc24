import { titlesOver } from "../../src/tables/titles";
import { wordsOfSheet } from "../../src/tables/words";
import { sheetOf, type TestCell } from "./sheetOf";

/** The titles over a table in A4:C5, beside one in D1:E5. */
const titles = (...above: TestCell[][]) => {
  const cells: TestCell[][] = [
    ...above,
    ["Kab/Kota", "Peserta", "Pekerja", "Katingan", 20],
    ["Kab. Sambas", 1, 2, "Seruyan", 30],
  ];
  const block = {
    ...{ firstRow: 3, lastRow: 3, dataRow: 4, namedRows: [4] },
    ...{ firstColumn: 0, lastColumn: 2, region: 0, regions: 1 },
  };
  return titlesOver(sheetOf(cells), block, wordsOfSheet()).map(({ text }) => text);
};

test("the rows of a table beside it are no titles", () => {
  const over = ["", "", "", "Kapuas", 10];
  expect(titles(["Rekap"], over, ["", "", "", "Kab. Kapuas", "3"])).toEqual(["Rekap"]);
  expect(titles(["Rekap"], ["", "", "", 12, 13], [])).toEqual(["Rekap"]);
});

test("words with one number, or with none, are", () => {
  expect(titles(["Tabel", 12], [" Rekap\nKalbar "], ["", "", "", "Lampiran", 7])).toEqual([
    ...["Tabel", "12", "Rekap Kalbar"],
    ...["Lampiran", "7"],
  ]);
  expect(titles(["Rekap"], ["Kab. Sambas"], [])).toEqual(["Rekap", "Kab. Sambas"]);
});

test("the rows of a table above it are none, and hide what stands above them", () => {
  expect(titles(["Rekap"], ["Kab. Landak", 1], ["Tabel 2"])).toEqual(["Tabel 2"]);
  expect(titles(["Rekap"], ["", 1, 2], ["Tabel 2"])).toEqual(["Tabel 2"]);
});
