import { strToU8, zipSync } from "fflate";
import { sourceOf } from "../../../src/files/byteSource";
import { textIn } from "../../../src/files/cellText";
import type { RowSink } from "../../../src/files/row";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { bookParts, makePackage, relationshipsXml } from "../../xlsx/makePackage";
import { sheetsOf } from "./sheetsOf";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const workbook = "xl/workbook.xml";
const sheetPart = "xl/worksheets/sheet1.xml";

/** The parts of a workbook with texts and number formats beside its sheets. */
function partsWith(
  sheets: readonly string[],
  { texts = "", formats = [] as string[], workbookPr = "" } = {},
): Record<string, string> {
  const parts = bookParts(sheets);
  const numFmts = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
  );
  const xfs = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  const relationships = parts["xl/_rels/workbook.xml.rels"] ?? "";
  return {
    ...parts,
    [workbook]: (parts[workbook] ?? "").replace("<sheets>", `${workbookPr}<sheets>`),
    "xl/_rels/workbook.xml.rels": relationships.replace(
      "</Relationships>",
      `${related("sharedStrings")}${related("styles")}</Relationships>`,
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts>${numFmts.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join("")}</cellXfs></styleSheet>`,
  };
}

function related(kind: string): string {
  return (/<Relationship .*\/>/.exec(relationshipsXml({ [kind]: [kind, `${kind}.xml`] })) ?? [
    "",
  ])[0];
}

/** The cells of a workbook's first sheet, of which this is the data. */
function cellsOf(
  data: string,
  options: Parameters<typeof partsWith>[1] = {},
): Record<string, unknown> {
  return (
    sheetsOf(makePackage(partsWith([`<sheetData>${data}</sheetData>`], options)))[0]?.cells ?? {}
  );
}

test("cells of all types are read", () => {
  const data = `
    <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>607426</v></c><c r="D2" t="n"><v>-0.5</v></c></row>
    <row r="4">
      <c r="A4" t="b"><v>1</v></c><c r="B4" t="b"><v>0</v></c><c r="C4" t="e"><v>#REF!</v></c>
      <c r="D4" t="inlineStr"><is><t>langsung</t></is></c><c r="E4" t="str"><f>A1&amp;"x"</f><v>x</v></c>
    </row>`;
  const texts = "<si><t>nol</t></si><si><t>Kab. Sambas</t></si>";
  expect(cellsOf(data, { texts })).toEqual({
    ...{ A2: "Kab. Sambas", C2: 607426, D2: -0.5 },
    ...{ A4: true, B4: false, C4: "#REF!", D4: "langsung", E4: "x" },
  });
});

test("what a formula was worth is read, and one that was never calculated is blank", () => {
  const data =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c>' +
    '<c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="s"/></row>';
  expect(cellsOf(data)).toEqual({ A1: 2 });
});

test("a text in several colours is one text, without how it is to be pronounced", () => {
  const rich = `<r><rPr><b/></rPr><t xml:space="preserve">Kab. </t></r><r><t>Sambas</t></r><rPh sb="0" eb="1"><t>x</t></rPh>`;
  const data = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c></row>`;
  expect(cellsOf(data, { texts: `<si>${rich}</si>` })).toEqual({
    A1: "Kab. Sambas",
    B1: "Kab. Sambas",
  });
});

test("signs that XML and Excel write otherwise are what they stand for", () => {
  const texts =
    "<si><t>a &amp; b &lt;c&gt; &quot;d&apos; &#233;&#x1F600; _x0041__x005F_x</t></si>" +
    "<si><t><![CDATA[<b> & ]]>c<!-- nothing -->d</t></si><si><t>1\r\n2</t></si>";
  const data = `<row>${[0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`;
  expect(cellsOf(data, { texts })).toEqual({
    A1: `a & b <c> "d' é😀 A_x`,
    B1: "<b> & cd",
    C1: "1\n2",
  });
});

test.each(["__proto__", "constructor", "toString", '=HYPERLINK("x")', "0001234567890123"])(
  "%s is a text as any other",
  (text) => {
    const texts = `<si><t>${text}</t></si>`;
    const read = cellsOf('<row><c t="s"><v>0</v></c></row>', { texts });
    expect(Object.entries(read)).toEqual([["A1", text]]);
  },
);

test("a NIK that stands as a number keeps all digits that the file has", () => {
  const data = "<row><c><v>7.405101502880001E15</v></c><c><v>3.0</v></c><c><v> +5 </v></c></row>";
  const texts: string[] = [];
  const sink: RowSink = {
    beginSheet: () => undefined,
    row: (row) => texts.push(...[0, 1, 2].map((column) => textIn(row, column))),
    endSheet: () => undefined,
  };
  const file = makePackage(bookParts([`<sheetData>${data}</sheetData>`]));
  readXlsx(sourceOf(file), sink, () => undefined);
  expect(texts).toEqual(["7.405101502880001E15", "3.0", "5"]);
});

test("a row without anything in it is left out", () => {
  const data = '<row><c s="0"/></row><row/><row><c><v>1</v></c><c r="XFD3" s="0"/></row>';
  const widths: number[][] = [];
  const sink: RowSink = {
    beginSheet: () => undefined,
    row: ({ number, width }) => widths.push([number, width]),
    endSheet: () => undefined,
  };
  const file = makePackage(bookParts([`<sheetData>${data}</sheetData>`]));
  readXlsx(sourceOf(file), sink, () => undefined);
  expect(widths).toEqual([[2, 1]]);
});

test("rows and cells that do not say where they stand follow the one before", () => {
  const data =
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
  expect(cellsOf(data)).toEqual({ A1: 1, D1: 2, E1: 3, A7: 4, A8: 5 });
});

test("the last cell of the largest sheet is read", () => {
  expect(cellsOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual({
    XFD1048576: 1,
  });
});

test("numbers come with their formats", () => {
  const formats = ["0.00%", "dd\\-mm\\-yyyy", "General"];
  const data = [0, 1, 2, 3, 99].map((style) => `<c s="${style}"><v>0.5</v></c>`).join("");
  const [sheet] = sheetsOf(
    makePackage(partsWith([`<sheetData><row>${data}</row></sheetData>`], { formats })),
  );
  expect(sheet?.formats).toEqual({ B1: "0.00%", C1: "dd\\-mm\\-yyyy" });
});

test("dates are days since 1900, also where a workbook counts from 1904 or writes them out", () => {
  const formats = ["dd/mm/yyyy", "h:mm", "0"];
  const data = `<row><c s="1"><v>44195</v></c><c s="2"><v>0.5</v></c><c s="3"><v>44195</v></c><c t="d" s="1"><v>2024-12-31T12:00:00</v></c><c t="d"><v>2024-12-31</v></c></row>`;
  const read = (workbookPr: string) => cellsOf(data, { formats, workbookPr });
  expect(read("")).toEqual({ A1: 44195, B1: 0.5, C1: 44195, D1: 45657.5, E1: 45657 });
  expect(read('<workbookPr date1904="1"/>')).toEqual({
    ...{ A1: 45657, B1: 0.5, C1: 44195, D1: 45657.5, E1: 45657 },
  });
});

test("merged areas and hidden rows are told at the end of a sheet", () => {
  const data =
    '<sheetData><row r="2" hidden="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="9" hidden="true"/></sheetData>' +
    '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="?"/><mergeCell ref="C2:C4"/></mergeCells>';
  expect(sheetsOf(makePackage(bookParts([data])))).toEqual([
    {
      name: "Lembar1",
      cells: { A3: 1 },
      formats: {},
      merged: ["A1:B1", "C2:C4"],
      hiddenRows: [1, 8],
    },
  ]);
});

test("sheets come in the order of their tabs: hidden ones, too, but no charts and none of a program's own", () => {
  const value = (number: number) => `<sheetData><row><c><v>${number}</v></c></row></sheetData>`;
  const parts = bookParts([1, 2, 3, 4].map(value));
  const kinds = { ...parts };
  kinds[workbook] = (parts[workbook] ?? "")
    .replace('name="Lembar2"', 'name="Lembar2" state="hidden"')
    .replace('name="Lembar3"', 'name="Lembar3" state="veryHidden"');
  const rels = "xl/_rels/workbook.xml.rels";
  kinds[rels] = (parts[rels] ?? "").replace(
    /worksheet(" Target="worksheets\/sheet4)/,
    "chartsheet$1",
  );
  expect(sheetsOf(makePackage(kinds)).map(({ name, cells }) => [name, cells.A1])).toEqual([
    ["Lembar1", 1],
    ["Lembar2", 2],
  ]);
});

test("drawings that say where they stand add no rows", () => {
  const data =
    '<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>' +
    "<controls><control><anchor><from><row>5</row></from></anchor></control></controls>";
  expect(sheetsOf(makePackage(bookParts([data])))[0]?.cells).toEqual({ A1048576: 1 });
});

test("prefixes, strange part names, a byte order mark and UTF-16 make no difference", () => {
  const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  const encodings = [
    strToU8(`\ufeff${xml}`),
    new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")),
    new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le").swap16()),
  ];
  const parts = Object.entries(bookParts([""])).map(
    ([name, text]) => [name, strToU8(text)] as const,
  );
  for (const bytes of encodings) {
    const file = zipSync({ ...Object.fromEntries(parts), [sheetPart]: bytes });
    const shouted = zipSync(
      {
        ...Object.fromEntries(parts.filter(([name]) => name !== sheetPart)),
        [sheetPart.toUpperCase()]: bytes,
      },
      { level: 0 },
    );
    expect(sheetsOf(file)[0]?.cells).toEqual({ A1: "é" });
    expect(sheetsOf(shouted)[0]?.cells).toEqual({ A1: "é" });
  }
});

test("a long sheet in UTF-16 is read as the same in UTF-8", () => {
  const text = "Kepesertaan é😀";
  const cell = `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const parts = bookParts([`<sheetData>${`<row>${cell}</row>`.repeat(9000)}</sheetData>`]);
  const wide = new Uint8Array(Buffer.from(`\ufeff${parts[sheetPart] ?? ""}`, "utf16le"));
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  const [sheet] = sheetsOf(zipSync({ ...Object.fromEntries(bytes), [sheetPart]: wide }));
  expect(Object.values(sheet?.cells ?? {})).toEqual(new Array(9000).fill(text));
});
