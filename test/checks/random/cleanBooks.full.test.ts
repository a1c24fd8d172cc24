import fc from "fast-check";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf } from "../../tables/sheetOf";
import { printBook } from "./book";
import { choices } from "./choices";
import { cleanBook } from "./cleanBooks";
import { complaintsAbout } from "./complaints";
import { asPrinted, asRead } from "./understanding";

jest.setTimeout(900_000);

const manySheets = { numRuns: 3000 };

test("sheets without a fault give no error and no warning, whatever their layout", () => {
  fc.assert(
    fc.property(choices, (made) => {
      expect(complaintsAbout(printBook(cleanBook(made)))).toEqual([]);
    }),
    manySheets,
  );
});

test("regions, years, segments and figures are read as they were printed", () => {
  fc.assert(
    fc.property(choices, (made) => {
      const book = cleanBook(made);
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
