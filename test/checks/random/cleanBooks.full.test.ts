import fc from "fast-check";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf } from "../../tables/sheetOf";
import { printBook } from "./book";
import { cleanBooks } from "./cleanBooks";
import { complaintsAbout } from "./complaints";
import { asPrinted, asRead } from "./understanding";

jest.setTimeout(300_000);

const manySheets = { numRuns: 3000 };

test("sheets without a fault give no error and no warning, whatever their layout", () => {
  fc.assert(
    fc.property(cleanBooks, (book) => expect(complaintsAbout(printBook(book))).toEqual([])),
    manySheets,
  );
});

test("regions, years, segments and figures are read as they were printed", () => {
  fc.assert(
    fc.property(cleanBooks, (book) => {
      const sheet = printBook(book);
      const tables = readTables(sheetOf(sheet.cells, sheet));
      expect(tables).toHaveLength(book.tables.length);
      const printed = book.tables.map((table, index) =>
        asPrinted(table, (place) => sheet.cellOf(index, place)),
      );
      expect(tables.map((table, index) => asRead(table, printed[index]?.figures ?? []))).toEqual(
        printed,
      );
    }),
    manySheets,
  );
});
