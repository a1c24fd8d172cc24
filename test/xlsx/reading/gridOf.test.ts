import { Refused } from "../../../src/messages/refused";
import { areaAddress } from "../../../src/tables/grid";
import type { SheetContent } from "../../../src/xlsx/content";
import { gridOf } from "../../../src/xlsx/reading/gridOf";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";
import { bookParts, makePackage, relationshipsXml } from "../makePackage";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Style 1 is a percent, style 2 a thousand. */
function gridFrom(content: string) {
  const book = readWorkbook(
    XlsxPackage.open(
      makePackage({
        ...bookParts([content]),
        "xl/_rels/workbook.xml.rels": relationshipsXml({
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          rId2: ["styles", "styles.xml"],
        }),
        "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="3"/></cellXfs></styleSheet>`,
      }),
    ),
  );
  return gridOf(book.sheets[0] as SheetContent, book.styles);
}

it("is the rectangle of what stands on the sheet, blanks within, looks beyond left out", () => {
  const grid = gridFrom(
    `<cols><col min="3" max="3" style="1"/></cols>
     <sheetData><row r="1"><c r="H1" s="1"/></row>
     <row r="3" s="2" customFormat="1"><c r="B3" t="inlineStr"><is><t>Aceh</t></is></c></row>
     <row r="4"><c r="D4" s="2"><v>1500</v></c></row><row r="9"><c r="A9" s="1"/></row></sheetData>`,
  );
  expect(grid).toEqual({
    sheet: "Lembar1",
    row: 2,
    column: 1,
    values: [
      ["Aceh", "", ""],
      ["", "", 1500],
    ],
    formats: [
      ["General", "#,##0", "#,##0"],
      ["General", "0.00%", "#,##0"],
    ],
    formulas: [
      [false, false, false],
      [false, false, false],
    ],
    merged: [],
    hiddenRows: [],
  });
});

it("says where formulas stand, written out or shared", () => {
  const { formulas } = gridFrom(
    `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>3</v></c><c r="B1"><v>2</v></c></row>
     <row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2" t="inlineStr"><is><t>=1+1</t></is></c></row></sheetData>`,
  );
  expect(formulas).toEqual([
    [true, false],
    [true, false],
  ]);
});

it("names merged areas, wherever on the sheet, and hidden rows among its own", () => {
  const { merged, hiddenRows } = gridFrom(
    `<sheetData><row r="1" hidden="1"/><row r="2"><c r="B2"><v>1</v></c></row>
     <row r="3" hidden="1"/><row r="4" hidden="true"><c r="B4"><v>1</v></c></row>
     <row r="5"><c r="B5"><v>1</v></c></row><row r="6" hidden="1"/></sheetData>
     <mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="B2:B3"/></mergeCells>`,
  );
  expect(merged?.map(areaAddress)).toEqual(["A1:D1", "B2:B3"]);
  expect(hiddenRows).toEqual([2, 3]);
});

it("names the rows that a filter has taken away", () => {
  const { hiddenRows } = gridFrom(
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>
     <row r="3"><c r="A3"><v>3</v></c></row></sheetData>
     <autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter>`,
  );
  expect(hiddenRows).toEqual([1]);
});

it("reaches to a formula that shows nothing", () => {
  const grid = gridFrom(
    `<sheetData><row r="2"><c r="B2" t="str"><f>""</f><v></v></c></row></sheetData>`,
  );
  expect(grid).toMatchObject({ row: 1, column: 1, values: [[""]] });
});

it("of an empty sheet has no rows", () => {
  expect(gridFrom(`<sheetData/>`)).toMatchObject({ values: [], formats: [], formulas: [] });
});

it("refuses a sheet whose far corners make it too large, with its name and last cell", () => {
  const stray = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>1</v></c></row></sheetData>`;
  expect(() => gridFrom(stray)).toThrow(Refused);
  expect(() => gridFrom(stray)).toThrow(
    /“Lembar1” is used as far as the cell C1048576: 3\.145\.728/,
  );
});
