import { unzipSync } from "fflate";
import { Refused } from "../../../src/messages/refused";
import { applyChanges } from "../../../src/xlsx/writing/applyChanges";
import type { WorkbookChanges } from "../../../src/xlsx/changes";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";
import { bookParts, makePackage, relationshipsXml } from "../makePackage";

const nothing: WorkbookChanges = { removed: [], renamed: [], added: [], edited: [] };
const ooxml = "application/vnd.openxmlformats-officedocument";

/** Three sheets: the first with a drawing and a chart of its own, the others with formulas on it. */
function book(): Record<string, string> {
  const base = bookParts(
    [
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>',
      '<sheetData><row r="1"><c r="A1"><f>Lembar1!A1*2</f><v>2</v></c></row></sheetData><dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>Lembar3!$A$1:$A$9</formula1></dataValidation></dataValidations>',
      '<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>',
    ],
    '<definedNames><definedName name="Semua">Lembar1!$A$1</definedName><definedName name="Cetak" localSheetId="0">Lembar1!$A$1</definedName><definedName name="Cetak" localSheetId="2">Lembar3!$A$1</definedName></definedNames><calcPr calcId="191029" calcMode="manual"/>',
  );
  return {
    ...base,
    "[Content_Types].xml": (base["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      `<Override PartName="/xl/charts/chart1.xml" ContentType="${ooxml}.drawingml.chart+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${ooxml}.spreadsheetml.calcChain+xml"/></Types>`,
    ),
    "_rels/.rels": relationshipsXml({
      rId1: ["officeDocument", "xl/workbook.xml"],
      rId2: ["extended-properties", "docProps/app.xml"],
    }),
    "xl/workbook.xml": (base["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<bookViews><workbookView activeTab="2"/></bookViews><sheets>',
    ),
    "xl/_rels/workbook.xml.rels": (base["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    "xl/calcChain.xml": "<calcChain/>",
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
      rId1: ["drawing", "../drawings/drawing1.xml"],
    }),
    "xl/drawings/drawing1.xml": "<wsDr/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml({
      rId1: ["chart", "../charts/chart1.xml"],
    }),
    "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='c'><c:f>Lembar3!$A$1</c:f></c:chartSpace>",
    "xl/media/lepas.xml": "<bukan-milik-siapa-siapa/>",
    "docProps/app.xml":
      '<Properties xmlns="p" xmlns:vt="vt"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>Lembar1</vt:lpstr><vt:lpstr>Lembar2</vt:lpstr><vt:lpstr>Lembar3</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
  };
}

function changed(changes: Partial<WorkbookChanges>, parts = book()) {
  const bytes = makePackage(parts);
  const pkg = XlsxPackage.open(bytes);
  applyChanges(pkg, { ...nothing, ...changes });
  const [before, after] = [unzipSync(bytes), unzipSync(pkg.save())];
  const touched = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (part) => String(before[part]) !== String(after[part]),
  );
  return { pkg, parts: Object.keys(after), touched, read: readWorkbook(pkg) };
}

const newSheet = {
  name: "Proyeksi & target",
  columnWidths: [30, 12],
  frozen: { rows: 2, columns: 1 },
};

test("no changes, no change", () => {
  expect(changed({}).touched).toEqual([]);
});

test("a sheet is added behind the others, with its widths and what stays in view", () => {
  const { read, pkg, touched } = changed({
    added: [newSheet],
    edited: [{ sheet: newSheet.name, cells: [{ row: 0, column: 0, value: "a" }] }],
  });
  expect(read.sheets.map(({ name }) => name)).toEqual([
    "Lembar1",
    "Lembar2",
    "Lembar3",
    newSheet.name,
  ]);
  expect(read.sheets[3]).toMatchObject({
    frozen: { rows: 2, columns: 1 },
    columns: [
      { first: 0, size: 30 },
      { first: 1, size: 12 },
    ],
    cells: [{ value: "a" }],
  });
  expect(read.activeSheet).toBe(2);
  expect(touched.sort()).toEqual([
    "[Content_Types].xml",
    "docProps/app.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet4.xml",
  ]);
  expect(pkg.text("docProps/app.xml")).toContain(
    "<vt:lpstr>Lembar3</vt:lpstr><vt:lpstr>Proyeksi &amp; target</vt:lpstr></vt:vector>",
  );
});

test("a written workbook is calculated anew when it opens, and keeps how it calculates", () => {
  const edited = [{ sheet: "lembar3", cells: [{ row: 0, column: 0, value: 5 }] }];
  const { pkg, touched } = changed({ edited });
  expect(pkg.workbook.children.at(-1)?.attributes).toEqual({
    calcId: "191029",
    calcMode: "manual",
    fullCalcOnLoad: "1",
  });
  expect(pkg.zip.has("xl/calcChain.xml")).toBe(false);
  expect(pkg.text("[Content_Types].xml")).not.toContain("calcChain");
  expect(pkg.relationships("xl/workbook.xml").map(({ kind }) => kind)).not.toContain("calcChain");
  expect(touched).not.toContain("xl/worksheets/sheet1.xml");
});

test("a removed sheet takes along what only it leads to, and nothing else", () => {
  const { pkg, parts, read } = changed({ removed: ["Lembar1"] });
  expect(parts).not.toContain("xl/worksheets/sheet1.xml");
  expect(parts).not.toContain("xl/charts/chart1.xml");
  expect(parts).toContain("xl/media/lepas.xml");
  expect(pkg.text("[Content_Types].xml")).not.toContain("chart1");
  expect(read.sheets.map(({ name }) => name)).toEqual(["Lembar2", "Lembar3"]);
  expect(read.sheets[0]?.cells[0]).toMatchObject({ value: 2, formula: "=#REF!A1*2" });
  expect(read.names.map(({ name, reference, sheet }) => [name, reference, sheet])).toEqual([
    ["Semua", "#REF!$A$1", undefined],
    ["Cetak", "Lembar3!$A$1", "Lembar3"],
  ]);
  expect(read.activeSheet).toBe(1);
  expect(pkg.text("docProps/app.xml")).toContain("<vt:i4>2</vt:i4>");
});

test("the sheet in view is never one that is gone", () => {
  expect(changed({ removed: ["Lembar3"] }).read.activeSheet).toBe(1);
});

test("everything that refers to a renamed sheet follows it; other parts keep their bytes", () => {
  const { pkg, read, touched } = changed({
    renamed: [
      { from: "Lembar3", to: "Lembar1" },
      { from: "Lembar1", to: "Data & angka" },
    ],
  });
  expect(read.sheets.map(({ name }) => name)).toEqual(["Data & angka", "Lembar2", "Lembar1"]);
  expect(read.sheets[1]?.cells[0]?.formula).toBe("='Data & angka'!A1*2");
  expect(read.names.map(({ reference }) => reference)).toEqual([
    "'Data & angka'!$A$1",
    "'Data & angka'!$A$1",
    "Lembar1!$A$1",
  ]);
  expect(pkg.text("xl/worksheets/sheet2.xml")).toContain("<formula1>Lembar1!$A$1:$A$9</formula1>");
  expect(pkg.text("xl/charts/chart1.xml")).toContain("<c:f>Lembar1!$A$1</c:f>");
  expect(touched).not.toContain("xl/worksheets/sheet1.xml");
  expect(touched).not.toContain("xl/worksheets/sheet3.xml");
});

describe("refused, with nothing changed", () => {
  const protectedBook = () => ({
    ...book(),
    "xl/workbook.xml": (book()["xl/workbook.xml"] ?? "").replace(
      "<bookViews>",
      '<workbookProtection lockStructure="1"/><bookViews>',
    ),
  });
  const signedBook = () => ({
    ...book(),
    "_rels/.rels": relationshipsXml({
      rId1: ["officeDocument", "xl/workbook.xml"],
      rId9: ["digital-signature/origin", "_xmlsignatures/origin.sigs"],
    }),
  });
  const cell = { row: 0, column: 0, value: 1 };

  test.each<[string, Partial<WorkbookChanges>, Record<string, string>]>([
    ["a name in use", { added: [{ name: "LEMBAR2", columnWidths: [] }] }, book()],
    ["a name that Excel does not take", { renamed: [{ from: "Lembar1", to: "a/b" }] }, book()],
    ["two sheets to one name", { renamed: [{ from: "Lembar1", to: "Lembar2" }] }, book()],
    ["no sheet left", { removed: ["Lembar1", "Lembar2", "Lembar3"] }, book()],
    ["a protected structure", { added: [newSheet] }, protectedBook()],
    ["a signed workbook", { edited: [{ sheet: "Lembar1", cells: [cell] }] }, signedBook()],
    [
      "a sheet that is not there",
      { added: [newSheet], edited: [{ sheet: "X", cells: [cell] }] },
      book(),
    ],
  ])("%s", (_, changes, parts) => {
    const bytes = makePackage(parts);
    const pkg = XlsxPackage.open(bytes);
    expect(() => applyChanges(pkg, { ...nothing, ...changes })).toThrow(Refused);
    expect(unzipSync(pkg.save())).toEqual(unzipSync(bytes));
  });

  test("a protected structure still takes values", () => {
    const edited = [{ sheet: "Lembar1", cells: [{ ...cell, value: 8 }] }];
    expect(changed({ edited }, protectedBook()).read.sheets[0]?.cells[0]?.value).toBe(8);
  });
});

test("links, linked shapes and pivot tables follow a renamed sheet as well", () => {
  const parts = {
    ...book(),
    "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml({
      rId1: ["pivotCacheDefinition", "../pivotCache/sumber1.xml"],
    }),
    "xl/pivotCache/sumber1.xml":
      '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="Lembar3"/></cacheSource></pivotCacheDefinition>',
    "xl/drawings/drawing1.xml":
      "<wsDr><sp textlink='Lembar3!$A$1'/><hyperlink location=\"#x\"/></wsDr>",
  };
  const { pkg } = changed({ renamed: [{ from: "Lembar3", to: "Data baru" }] }, parts);
  expect(pkg.text("xl/pivotCache/sumber1.xml")).toContain('sheet="Data baru"');
  expect(pkg.text("xl/drawings/drawing1.xml")).toContain("'Data baru'!$A$1");
  expect(pkg.text("xl/drawings/drawing1.xml")).toContain('location="#x"');
});

test("a heading of a table changes in Excel only", () => {
  const parts = {
    ...book(),
    "xl/worksheets/_rels/sheet3.xml.rels": relationshipsXml({
      rId1: ["table", "../tables/table1.xml"],
    }),
    "xl/tables/table1.xml":
      '<table displayName="Data" ref="A1:B3"><tableColumns><tableColumn name="Kab/kota"/><tableColumn name="Peserta"/></tableColumns></table>',
  };
  const edit = (value: string) => () =>
    changed({ edited: [{ sheet: "Lembar3", cells: [{ row: 0, column: 1, value }] }] }, parts);
  expect(edit("Pekerja")).toThrow(Refused);
  expect(edit("Peserta")).not.toThrow();
});

test("a workbook in strict namespaces gets new parts in them", () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const parts = Object.fromEntries(
    Object.entries(book()).map(([name, xml]) => [name, strict(xml)]),
  );
  const spill = { rows: 1, columns: 1 };
  const cells = [{ row: 0, column: 0, value: 1, formula: "=A2", spill, style: { bold: true } }];
  const {
    pkg,
    parts: names,
    read,
  } = changed({ added: [newSheet], edited: [{ sheet: newSheet.name, cells }] }, parts);
  expect(read.sheets[3]?.cells[0]?.value).toBe(1);
  for (const name of names.filter(
    (each) => /worksheets|styles|metadata|rels$|workbook/.test(each) && !each.startsWith("_"),
  )) {
    expect(pkg.text(name)).not.toContain("schemas.openxmlformats.org/spreadsheetml/2006/main");
    expect(pkg.text(name)).not.toContain(
      "schemas.openxmlformats.org/officeDocument/2006/relationships",
    );
  }
});
