import { readHtml } from "../../../src/files/html/readHtml";
import { areaAddress } from "../../../src/tables/grid";
import { testWithLibreOffice } from "../../xlsx/libreOffice";
import { savedByLibreOffice } from "../savedByLibreOffice";
import { sheetRead } from "../sheetsRead";

testWithLibreOffice("a page that LibreOffice saved is read as it was written", () => {
  const page = new TextDecoder().decode(savedByLibreOffice("html"));
  const { values, formats, merged } = sheetRead((sink) => readHtml([page], sink));
  // It leaves hidden rows out.
  expect(values).toEqual([
    ["Data Peserta & Upah"],
    ["NIK", "NAMA", "LAHIR", "CAKUPAN", "UPAH", "WILAYAH"],
    ["6171014509900001", "SITI NURHALIZA", 33_121, 0.3647, 607_426, "Kubu Raya"],
  ]);
  expect(formats).toEqual({ C3: "DD/MM/YYYY", D3: "0.00%", E3: "#,##0" });
  expect(merged.map(areaAddress)).toEqual(["A1:C1"]);
});
