import { isSheetName, sameSheetName, sheetNameFault } from "../../src/tables/sheetName";

test.each([
  ["", "empty"],
  ["  ", "empty"],
  ["a".repeat(32), "long"],
  ["2024/2030", "sign"],
  ["2024\\2030", "sign"],
  ["[x]", "sign"],
  ["x]", "sign"],
  ["UCJ?", "sign"],
  ["UCJ*", "sign"],
  ["Rekap: 2024", "sign"],
  ["'Data", "apostrophe"],
  ["Data'", "apostrophe"],
  ["history", "reserved"],
  ["History", "reserved"],
])("a sheet cannot be named %j, which is %s", (name, fault) => {
  expect(sheetNameFault(name)).toBe(fault);
  expect(isSheetName(name)).toBe(false);
});

test.each(["R", "a".repeat(31), "Rekap (2024) – Kab. Sambas", "Jum'at", "History 2024"])(
  "a sheet may be named %j",
  (name) => {
    expect(sheetNameFault(name)).toBeUndefined();
    expect(isSheetName(name)).toBe(true);
  },
);

test("case does not tell sheets apart", () => {
  expect(sameSheetName("Rekap 2024", "REKAP 2024")).toBe(true);
  expect(sameSheetName("Rekap 2024", "Rekap 2023")).toBe(false);
});
