import { relationshipsPart, resolveTarget } from "../../../src/files/xlsx/partNames";

test("relationships stand in a folder beside their part", () => {
  expect(relationshipsPart("xl/worksheets/sheet1.xml")).toBe("xl/worksheets/_rels/sheet1.xml.rels");
  expect(relationshipsPart("")).toBe("_rels/.rels");
});

test("targets are relative to their part, or absolute", () => {
  expect(resolveTarget("xl/worksheets/sheet1.xml", "../tables/t.xml")).toBe("xl/tables/t.xml");
  expect(resolveTarget("xl/workbook.xml", "/data/s.xml")).toBe("data/s.xml");
  expect(resolveTarget("", "xl/workbook.xml")).toBe("xl/workbook.xml");
});
