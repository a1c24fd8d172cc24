import { sourceOf } from "../../../src/files/byteSource";
import { readXls } from "../../../src/files/xls/readXls";
import { areaAddress } from "../../../src/tables/grid";
import { testWithLibreOffice } from "../../xlsx/libreOffice";
import { savedByLibreOffice } from "../savedByLibreOffice";
import { sheetRead } from "../sheetsRead";

testWithLibreOffice("an .xls that LibreOffice saved is read as it was written", () => {
  const bytes = savedByLibreOffice("xls");
  const { name, values, formats, merged, hiddenRows } = sheetRead((sink) =>
    readXls(sourceOf(bytes), sink),
  );
  expect(name).toBe("Peserta");
  expect(values).toEqual([
    ["Data Peserta & Upah"],
    ["NIK", "NAMA", "LAHIR", "CAKUPAN", "UPAH", "WILAYAH"],
    ["6171014509900001", "SITI NURHALIZA", 33_121, 0.3647, 607_426, "Kubu Raya"],
    ["6171014509900002", "É — “x”"],
  ]);
  expect(formats).toEqual({ C3: "dd/mm/yyyy", D3: "0.00%", E3: "#,##0" });
  expect(merged.map(areaAddress)).toEqual(["A1:C1"]);
  expect(hiddenRows).toEqual([3]);
});
