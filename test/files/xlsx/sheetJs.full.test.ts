import { read, type CellObject } from "@e965/xlsx";
import fc from "fast-check";
import type { CellValue } from "../../../src/tables/grid";
import { few } from "../../few";
import { makePackage } from "../../xlsx/makePackage";
import { isDate, randomBooks } from "./randomBooks";
import { sheetsOf } from "./sheetsOf";

const errors: Readonly<Record<number, string>> = { 7: "#DIV/0!", 23: "#REF!", 42: "#N/A" };

/** What SheetJS reads; dates as days since 1900. */
function readBySheetJs(bytes: Uint8Array) {
  const book = read(bytes, { type: "array", cellNF: true });
  const missing = book.Workbook?.WBProps?.date1904 ? 1462 : 0;
  return book.SheetNames.map((name) => {
    const cells: Record<string, CellValue> = {};
    const formats: Record<string, string> = {};
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      if (address.startsWith("!")) continue;
      const { t, v, z = "General" } = cell as CellObject;
      if (v === undefined || v === "" || t === "z") continue;
      const format = String(z);
      if (t === "e") cells[address] = errors[Number(v)] ?? `${v}`;
      else if (t === "n") cells[address] = Number(v) + (isDate(format) ? missing : 0);
      else cells[address] = v as CellValue;
      if (t === "n" && format !== "General") formats[address] = format;
    }
    return { name, cells, formats };
  });
}

test("workbooks are read as by SheetJS", () => {
  fc.assert(
    fc.property(randomBooks, (parts) => {
      const bytes = makePackage(parts);
      const read = sheetsOf(bytes).map(({ name, cells, formats }) => ({ name, cells, formats }));
      expect(read).toEqual(readBySheetJs(bytes));
    }),
    few(4000),
  );
});
