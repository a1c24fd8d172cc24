import fc from "fast-check";
import { fullAddress, parseAddress, splitReference } from "../../../src/host/model/address";
import { sheetSize } from "../../../src/tables/address";

const area = fc
  .tuple(
    fc.nat(sheetSize.rows - 1),
    fc.nat(sheetSize.rows - 1),
    fc.nat(sheetSize.columns - 1),
    fc.nat(sheetSize.columns - 1),
  )
  .map(([row1, row2, column1, column2]) => ({
    first: { row: Math.min(row1, row2), column: Math.min(column1, column2) },
    last: { row: Math.max(row1, row2), column: Math.max(column1, column2) },
  }));

test("an address that was written is read back, with whatever sheet name", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 31 })
    .filter((text) => !/[:\\/?*[\]]/.test(text));
  fc.assert(
    fc.property(area, name, (given, sheet) => {
      const parts = splitReference(fullAddress(sheet, given));
      expect(parts.sheet).toBe(sheet);
      expect(parseAddress(parts.address)).toEqual(given);
    }),
  );
});

test("what is no address of the sheet is an invalid argument", () => {
  expect(() => parseAddress("XFE1")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("names that could be something else are quoted", () => {
  const a1 = parseAddress("A1");
  expect(fullAddress("Data", a1)).toBe("Data!A1");
  expect(fullAddress("Kalbar 2024", a1)).toBe("'Kalbar 2024'!A1");
  expect(fullAddress("UCJ2030", a1)).toBe("'UCJ2030'!A1");
  expect(fullAddress("Jum'at", a1)).toBe("'Jum''at'!A1");
});
