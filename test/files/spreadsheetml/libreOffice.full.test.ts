import { readSpreadsheetMl } from "../../../src/files/spreadsheetml/readSpreadsheetMl";
import { areaAddress } from "../../../src/tables/grid";
import { testWithLibreOffice } from "../../xlsx/libreOffice";
import { savedByLibreOffice } from "../savedByLibreOffice";
import { sheetRead } from "../sheetsRead";

testWithLibreOffice("an XML sheet that LibreOffice saved is read as it was written", () => {
  const xml = new TextDecoder().decode(savedByLibreOffice("xml"));
  const sheet = sheetRead((sink) => readSpreadsheetMl([xml], sink));
  expect(sheet.name).toBe("Peserta");
  expect(sheet.values).toEqual([
    ["Data Peserta & Upah"],
    ["NIK", "NAMA", "LAHIR", "CAKUPAN", "UPAH", "WILAYAH"],
    ["6171014509900001", "SITI NURHALIZA", 33_121, 0.3647, 607_426, "Kubu Raya"],
    ["6171014509900002", "É — “x”"],
  ]);
  expect(sheet.formats).toEqual({ C3: "m/d/yyyy", D3: "0.00%" });
  expect(sheet.merged.map(areaAddress)).toEqual(["A1:C1"]);
  expect(sheet.hiddenRows).toEqual([3]);
});
