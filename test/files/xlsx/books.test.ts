import { cellAddress, type CellValue } from "../../../src/tables/grid";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";
import { books } from "../../xlsx/books";
import { sheetsOf } from "./sheetsOf";

/** The only date in workbooks that count days from 1904 on, as these do and as all others do. */
const date = { from1904: 44195, from1900: 45657 };

/** The cells of all sheets that everybody can show, as the workbench opens the file. */
function opened(bytes: Uint8Array): { name: string; cells: Record<string, CellValue> }[] {
  const { sheets, date1904 } = readWorkbook(XlsxPackage.open(bytes));
  return sheets
    .filter(({ state }) => state !== "veryHidden")
    .map(({ name, cells }) => ({
      name,
      cells: Object.fromEntries(
        cells
          .filter(({ value }) => value !== "")
          .map((cell) => {
            const isDate = date1904 && cell.value === date.from1904;
            return [cellAddress(cell), isDate ? date.from1900 : cell.value];
          }),
      ),
    }));
}

test.each(books)("$name is imported as it is opened", async (book) => {
  const bytes = await book.bytes();
  const imported = sheetsOf(bytes).map(({ name, cells }) => ({ name, cells }));
  expect(imported).toEqual(opened(bytes));
  expect(imported.some(({ cells }) => typeof cells[book.participants] === "number")).toBe(true);
});
