import fc from "fast-check";
import { few } from "../../few";
import { printBook } from "./book";
import { choices } from "./choices";
import { cleanBook } from "./cleanBooks";
import { complaintsAbout } from "./complaints";

test("a sheet without a fault gives no error and no warning, whatever its layout", () => {
  fc.assert(
    fc.property(choices, (made) => {
      expect(complaintsAbout(printBook(cleanBook(made)))).toEqual([]);
    }),
    few(20),
  );
});
