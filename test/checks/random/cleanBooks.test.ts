import fc from "fast-check";
import { printBook } from "./book";
import { cleanBooks } from "./cleanBooks";
import { complaintsAbout } from "./complaints";

test("a sheet without a fault gives no error and no warning, whatever its layout", () => {
  fc.assert(
    fc.property(cleanBooks, (book) => expect(complaintsAbout(printBook(book))).toEqual([])),
    { numRuns: fc.readConfigureGlobal().numRuns ?? 100 },
  );
});
