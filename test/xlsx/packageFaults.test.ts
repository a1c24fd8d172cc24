import { bookParts, makePackage } from "./makePackage";
import { packageFaults } from "./packageFaults";

const parts = bookParts(['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>']);
const sheet = "xl/worksheets/sheet1.xml";
const replaced = (part: string, from: string, to: string) =>
  makePackage({ ...parts, [part]: (parts[part] ?? "").replace(from, to) });

it("finds nothing in a sound package", () => {
  expect(packageFaults(makePackage(parts))).toEqual([]);
});

it.each([
  ["a relationship that leads nowhere", replaced("xl/_rels/workbook.xml.rels", "sheet1", "sheet2")],
  ["two sheets of one id", replaced("xl/workbook.xml", "</sheets>", `${again()}</sheets>`)],
  ["a cell without its style", replaced(sheet, 'r="A1"', 'r="A1" s="4"')],
  ["a text that is not there", replaced(sheet, 'r="A1"', 'r="A1" t="s"')],
  ["rows out of order", replaced(sheet, "</sheetData>", '<row r="1"/></sheetData>')],
  ["elements out of order", replaced(sheet, "</sheetData>", "</sheetData><cols/>")],
  ["no number", replaced(sheet, "<v>1</v>", "<v>NaN</v>")],
  ["a shared formula without its text", replaced(sheet, "<v>", '<f t="shared" si="0"/><v>')],
])("finds %s", (_, bytes) => {
  expect(packageFaults(bytes)).not.toEqual([]);
});

function again(): string {
  return /<sheet .*?\/>/.exec(parts["xl/workbook.xml"] ?? "")?.[0].replace("Lembar1", "Lain") ?? "";
}
