import ExcelJS from "exceljs";
import * as SheetJS from "@e965/xlsx";
import { Refused } from "../../../src/messages/refused";
import { cellAddress } from "../../../src/tables/grid";
import type { SheetContent, WorkbookContent } from "../../../src/xlsx/content";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";
import { bookParts, makePackage, relationshipsXml } from "../makePackage";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function read(bytes: Uint8Array): WorkbookContent {
  return readWorkbook(XlsxPackage.open(bytes));
}

/** A workbook with one sheet that holds this XML. */
function readSheet(content: string, more: Record<string, string> = {}, workbook = "") {
  const book = read(makePackage({ ...bookParts([content], workbook), ...more }));
  return { book, sheet: book.sheets[0] as SheetContent };
}

function readCells(rows: string, more?: Record<string, string>, workbook?: string) {
  return shown(readSheet(`<sheetData>${rows}</sheetData>`, more, workbook).sheet);
}

/** Address → formula, if there is one, or else value. */
function shown({ cells }: SheetContent): Record<string, unknown> {
  return Object.fromEntries(cells.map((cell) => [cellAddress(cell), cell.formula ?? cell.value]));
}

const workbookRelationships = (kind: string, target: string) => ({
  "xl/_rels/workbook.xml.rels": relationshipsXml({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: [kind, target],
  }),
});

describe("cells", () => {
  it("have the values that Excel shows", () => {
    const cells = readCells(
      `<row r="1"><c r="A1"><v>36.47</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>
       <c r="D1" t="str"><f>A9</f><v>teks</v></c><c r="E1" s="0"/><c r="F1" t="d"><v>2024-01-31T12:00:00</v></c></row>`,
    );
    expect(cells).toEqual({ A1: 36.47, B1: true, C1: "#N/A", D1: "=A9", E1: "", F1: 45322.5 });
  });

  it("count ISO dates from 1904 if the workbook does", () => {
    const rows = `<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>`;
    expect(readCells(rows, {}, `<workbookPr date1904="1"/>`)).toEqual({ A1: 1 });
    expect(readCells(`<row r="1"><c r="A1" t="d"><v>1900-01-01</v></c></row>`)).toEqual({ A1: 1 });
  });

  it("show shared and inline text, rich or not, without its pronunciation", () => {
    const strings = `<sst xmlns="${main}"><si><t>Kota_x000D_ Banda _x005F_x0041_</t></si>
      <si><r><t>Aceh </t></r><r><rPr><b/></rPr><t>Besar</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`;
    const { book, sheet } = readSheet(
      `<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>
       <c t="inlineStr"><is><t xml:space="preserve"> Pidie </t></is></c>
       <c t="inlineStr"><is><r><t>Si</t></r><r><t>meulue</t></r></is></c></row></sheetData>`,
      {
        ...workbookRelationships("sharedStrings", "sharedStrings.xml"),
        "xl/sharedStrings.xml": strings,
      },
    );
    expect(shown(sheet)).toEqual({
      A1: "Kota\r Banda _x0041_",
      B1: "Aceh Besar",
      C1: " Pidie ",
      D1: "Simeulue",
    });
    expect(book.features).toEqual([{ feature: "richText", sheet: "Lembar1" }]);
  });

  it("stand in their places without addresses, with prefixes and in any order", () => {
    expect(
      readCells(`<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>
      <row><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row>`),
    ).toEqual({ A1: 1, D1: 2, E1: 3, A2: 4, A9: 5 });
    const prefixed = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = makePackage({
      ...bookParts([""]),
      "xl/worksheets/sheet1.xml": `\ufeff${prefixed}`,
    });
    expect(shown(read(bytes).sheets[0] as SheetContent)).toEqual({ B2: 7 });
    const mixed = readSheet(
      `<sheetData><row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
    );
    expect(mixed.sheet.cells.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it("have their own formulas where the file keeps one for many", () => {
    const cells = readCells(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">_xlfn.IFNA(C1,$C$1)+LOG10(D1)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f>_xldudf_JAMSOSTEK_UCJ(C1,D1)</f></c></row>`,
    );
    expect(cells).toEqual({
      A1: "=IFNA(C1,$C$1)+LOG10(D1)",
      B1: "=IFNA(D1,$C$1)+LOG10(E1)",
      A2: "=IFNA(C2,$C$1)+LOG10(D2)",
      B2: "=JAMSOSTEK.UCJ(C1,D1)",
    });
  });

  it("tell a formula that gives an empty text from one whose result the file lacks", () => {
    const { sheet } = readSheet(
      `<sheetData><row r="1"><c r="A1" t="str"><f>B1</f><v></v></c><c r="B1"><f>C1</f></c>
      <c r="C1"><f>D1</f><v/></c><c r="D1"><f>1</f><v>1</v></c></row></sheetData>`,
    );
    const lacking = sheet.cells.filter(({ lacksResult }) => lacksResult);
    expect(lacking.map(cellAddress)).toEqual(["B1", "C1"]);
  });

  it("say how far an array formula reaches, and whether it spills by itself", () => {
    const { sheet } = readSheet(
      `<sheetData><row r="1"><c r="A1" cm="2"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(A1:A2)</f><v>3</v></c></row>
       <row r="2"><c r="A2"><v>2</v></c></row></sheetData>`,
      {
        ...workbookRelationships("sheetMetadata", "/xl/metadata.xml"),
        "xl/metadata.xml": `<metadata xmlns="${main}"><metadataTypes><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"/></metadataTypes><cellMetadata><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>`,
      },
    );
    const two = { first: { row: 0, column: 0 }, last: { row: 1, column: 0 } };
    const one = { first: { row: 0, column: 1 }, last: { row: 0, column: 1 } };
    expect(sheet.cells.map(({ array }) => array)).toEqual([
      { area: two, dynamic: true },
      { area: one, dynamic: false },
      undefined,
    ]);
  });
});

describe("a sheet", () => {
  it("says its merges, sizes, hidden rows, frozen panes, protection and tab colour", () => {
    const { sheet } = readSheet(
      `<sheetPr><tabColor rgb="FF70AD47"/></sheetPr>
       <sheetViews><sheetView><pane xSplit="1" ySplit="3" state="frozen"/></sheetView><sheetView workbookViewId="1"><pane ySplit="9" state="frozen"/></sheetView></sheetViews>
       <cols><col min="1" max="2" width="28.5"/><col min="3" max="3" width="28.5"/><col min="4" max="4" hidden="1" width="0"/></cols>
       <sheetData><row r="1" ht="30"/><row r="2" ht="30"/><row r="3" hidden="true"/></sheetData>
       <sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
    );
    expect(sheet).toMatchObject({
      name: "Lembar1",
      tabColor: "#70AD47",
      isProtected: true,
      frozen: { rows: 3, columns: 1 },
      merges: [{ first: { row: 0, column: 0 }, last: { row: 0, column: 2 } }],
      columns: [
        { first: 0, last: 2, size: 28.5, hidden: false },
        { first: 3, last: 3, size: 0, hidden: true },
      ],
      rows: [
        { first: 0, last: 1, size: 30, hidden: false },
        { first: 2, last: 2, hidden: true },
      ],
    });
  });

  it("has its tables, wherever their parts lie", () => {
    const { book, sheet } = readSheet(
      `<sheetData/><tableParts><tablePart r:id="rId1"/></tableParts>`,
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
          rId1: ["table", "/tables/t.xml"],
        }),
        "tables/t.xml": `<table xmlns="${main}" name="T" displayName="Peserta" ref="B2:C9" totalsRowCount="1"><tableColumns><tableColumn name="Wilayah"/><tableColumn name="UCJ_x000a_(%)"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
      },
    );
    expect(sheet.tables).toEqual([
      {
        name: "Peserta",
        area: { first: { row: 1, column: 1 }, last: { row: 8, column: 2 } },
        columns: ["Wilayah", "UCJ\n(%)"],
        hasHeadings: true,
        hasTotals: true,
        style: "TableStyleLight9",
        bandedRows: true,
      },
    ]);
    expect(book.features).toEqual([{ feature: "table", sheet: "Lembar1" }]);
  });
});

describe("a workbook", () => {
  it("has names, the sheet in view and its protection; Excel's own names are not told", () => {
    const book = read(
      makePackage(
        bookParts(
          ["<sheetData/>", "<sheetData/>"],
          `<bookViews><workbookView activeTab="1"/></bookViews><workbookProtection lockStructure="1"/>
           <definedNames><definedName name="Laju" hidden="1">_xlfn.IFNA(Lembar1!$A$1,0)</definedName>
           <definedName name="Lokal" localSheetId="1">Lembar2!$B$2</definedName>
           <definedName name="_xlnm.Print_Area" localSheetId="0">Lembar1!$A$1:$C$9</definedName></definedNames>`,
        ),
      ),
    );
    expect(book).toMatchObject({ activeSheet: 1, structureProtected: true, date1904: false });
    expect(book.names).toEqual([
      { name: "Laju", reference: "IFNA(Lembar1!$A$1,0)", sheet: undefined, hidden: true },
      { name: "Lokal", reference: "Lembar2!$B$2", sheet: "Lembar2", hidden: false },
    ]);
    expect(book.features).toEqual([{ feature: "printSetup", sheet: "Lembar1" }]);
  });

  it("names what it holds beyond cells", () => {
    const drawing = `<xdr:wsDr xmlns:xdr="urn:d" xmlns:a="urn:a" xmlns:mc="urn:mc"><xdr:pic/><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/>
      <mc:AlternateContent><mc:Choice><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"/></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent></xdr:wsDr>`;
    const comments = `<comments xmlns="${main}"><authors><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"/></commentList></comments>`;
    const { book } = readSheet(
      `<sheetData><row r="1" outlineLevel="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c></row></sheetData>
       <conditionalFormatting/><dataValidations><dataValidation/></dataValidations><pageMargins/><drawing r:id="rId1"/>
       <extLst><ext><x14:sparklineGroup xmlns:x14="urn:x"><xm:f xmlns:xm="urn:m">A1:A9</xm:f></x14:sparklineGroup></ext></extLst>`,
      {
        ...workbookRelationships("vbaProject", "vbaProject.bin"),
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
          rId1: ["drawing", "../drawings/d.xml"],
          rId2: ["comments", "../comments.xml"],
          rId3: ["threadedComment", "../threaded.xml"],
        }),
        "xl/drawings/d.xml": drawing,
        "xl/comments.xml": comments,
      },
    );
    expect(book.features.find(({ sheet }) => sheet === undefined)).toEqual({ feature: "macro" });
    const onSheet = book.features.flatMap(({ feature, sheet }) => (sheet ? feature : []));
    expect(onSheet.sort()).toEqual(
      [
        ...["chart", "conditionalFormat", "dataTable", "outline", "picture", "slicer"],
        ...["sparkline", "threadedComment", "validation"],
      ].sort(),
    );
  });

  it.each([
    ["broken XML", `<sheetData><row><c></row></sheetData>`],
    [
      "a cell outside the sheet",
      `<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>`,
    ],
    [
      "a text that is not there",
      `<sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData>`,
    ],
    ["a number that is none", `<sheetData><row r="1"><c r="A1"><v>1,5</v></c></row></sheetData>`],
    ["a number without end", `<sheetData><row r="1"><c r="A1"><v>1e999</v></c></row></sheetData>`],
    [
      "a cell that stands in the row of others",
      `<sheetData><row r="1"><c r="A5"><v>1</v></c></row></sheetData>`,
    ],
    [
      "a cell that stands twice",
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row></sheetData>`,
    ],
  ])("is refused with the part's name: %s", (_, content) => {
    expect(() => readSheet(content)).toThrow(Refused);
    expect(() => readSheet(content)).toThrow(/xl\/worksheets\/sheet1\.xml/);
  });

  it("is refused if a part declares entities", () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet xmlns="${main}"><sheetData/></worksheet>`;
    const bytes = makePackage({ ...bookParts([""]), "xl/worksheets/sheet1.xml": bomb });
    expect(() => read(bytes)).toThrow(Refused);
  });
});

describe("made by another program", () => {
  it("ExcelJS: values, formulas and looks", async () => {
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet("Rekap 2024", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.addRow(["Wilayah", "UCJ"]).font = { bold: true, color: { argb: "FFC00000" } };
    sheet.addRow(["Simeulue", { formula: "1/4", result: 0.25 }]);
    sheet.getCell("B2").numFmt = "0.00%";
    sheet.getColumn(1).width = 30;
    sheet.addTable({
      name: "Peserta",
      ref: "D1",
      columns: [{ name: "Tahun" }],
      rows: [[2024]],
    });
    const book = read(new Uint8Array(await made.xlsx.writeBuffer()));
    const [first] = book.sheets as [SheetContent];
    expect(shown(first)).toMatchObject({ A1: "Wilayah", A2: "Simeulue", B2: "=1/4", D2: 2024 });
    expect(first.cells.find(({ formula }) => formula)?.value).toBe(0.25);
    expect(first.frozen).toEqual({ rows: 1, columns: 0 });
    expect(first.tables).toMatchObject([{ name: "Peserta", columns: ["Tahun"] }]);
    const style = (address: string) =>
      book.styles[first.cells.find((cell) => cellAddress(cell) === address)?.style ?? 0];
    expect(style("A1")?.font).toMatchObject({ bold: true, color: "#C00000" });
    expect(style("B2")?.format).toBe("0.00%");
    expect(first.columns[0]).toMatchObject({ first: 0, last: 0, size: 30 });
  });

  it("SheetJS: values, formulas and hidden sheets", () => {
    const made = SheetJS.utils.book_new();
    const sheet = SheetJS.utils.aoa_to_sheet([
      ["Aceh", 607426, true, ""],
      [null, 0.3647],
    ]);
    sheet["B3"] = { t: "n", v: 1, f: "IFNA(B1,0)" };
    sheet["!ref"] = "A1:D3";
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    SheetJS.utils.book_append_sheet(made, sheet, "Data");
    SheetJS.utils.book_append_sheet(made, SheetJS.utils.aoa_to_sheet([[1]]), "Rahasia");
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
    const book = read(new Uint8Array(SheetJS.write(made, { type: "array", bookType: "xlsx" })));
    const [data, secret] = book.sheets as [SheetContent, SheetContent];
    expect(shown(data)).toMatchObject({
      A1: "Aceh",
      B1: 607426,
      C1: true,
      B2: 0.3647,
      B3: "=IFNA(B1,0)",
    });
    expect(data.merges).toEqual([{ first: { row: 0, column: 0 }, last: { row: 1, column: 0 } }]);
    expect([data.state, secret.state]).toEqual(["visible", "veryHidden"]);
  });
});
