import fc from "fast-check";
import { relationshipsPart, resolveTarget } from "../../../src/files/xlsx/partNames";
import { relativeTarget } from "../../../src/xlsx/package/relativeTarget";

test("relationships stand in a folder beside their part", () => {
  expect(relationshipsPart("xl/worksheets/sheet1.xml")).toBe("xl/worksheets/_rels/sheet1.xml.rels");
  expect(relationshipsPart("")).toBe("_rels/.rels");
});

test("targets are relative to their part, or absolute", () => {
  expect(resolveTarget("xl/worksheets/sheet1.xml", "../tables/t.xml")).toBe("xl/tables/t.xml");
  expect(resolveTarget("xl/workbook.xml", "/data/s.xml")).toBe("data/s.xml");
  expect(resolveTarget("", "xl/workbook.xml")).toBe("xl/workbook.xml");
});

test("the way from a part to another leads there", () => {
  const part = fc
    .array(fc.constantFrom("xl", "a", "b", "sheets"), { minLength: 1, maxLength: 4 })
    .map((path) => `${path.join("/")}.xml`);
  fc.assert(
    fc.property(part, part, (from, to) => {
      expect(resolveTarget(from, relativeTarget(from, to))).toBe(to);
    }),
  );
});
