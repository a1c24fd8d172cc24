import fc from "fast-check";
import { readSpreadsheetMl } from "../../../src/files/spreadsheetml/readSpreadsheetMl";
import { rowTooWide } from "../../../src/messages/csv";
import { cellTooLong, documentType, xmlSheetDamaged } from "../../../src/messages/oldFiles";
import { areaAddress } from "../../../src/tables/grid";
import { few } from "../../few";
import { cutAnywhere } from "../cutAnywhere";
import { sheetRead, sheetsRead } from "../sheetsRead";

const begin = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
  <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
  xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">`;
const sheet = (table: string, styles = "") =>
  `${begin}<Styles>${styles}</Styles><Worksheet ss:Name="Peserta"><Table>${table}</Table></Worksheet></Workbook>`;
const cell = (value: string, type = "String", attributes = "") =>
  `<Cell ${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

const read = (...pieces: readonly string[]) => sheetRead((sink) => readSpreadsheetMl(pieces, sink));
const refusal = (text: string) => {
  try {
    read(text);
  } catch (error) {
    return (error as { text?: unknown }).text;
  }
  return undefined;
};

describe("a workbook in the XML of Excel 2003", () => {
  it("keeps NIKs as texts, numbers, days, truths and errors", () => {
    const { name, cells, formats } = read(
      sheet(`<Row>${cell("6171014509900001")}${cell("607426", "Number")}${cell("3.5E-2", "Number")}
        ${cell("1990-09-05T00:00:00.000", "DateTime")}${cell("1899-12-31T08:30:00.000", "DateTime")}
        ${cell("1", "Boolean")}${cell("0", "Boolean")}${cell("#REF!", "Error")}${cell("", "String")}</Row>`),
    );
    expect(name).toBe("Peserta");
    expect(cells).toEqual({
      ...{ A1: "6171014509900001", B1: 607_426, C1: 0.035, D1: 33_121, E1: 8.5 / 24 },
      ...{ F1: true, G1: false, H1: "#REF!" },
    });
    expect(formats).toMatchObject({ D1: "yyyy-mm-dd" });
  });

  it("says as codes how its styles show numbers, of cells, rows, columns and tables", () => {
    const styles = `<Style ss:ID="Default"><NumberFormat/></Style>
      <Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="anak" ss:Parent="p"/>
      <Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
      <Style ss:ID="r"><NumberFormat ss:Format="&quot;Rp&quot;#,##0"/></Style>
      <Style ss:ID="a" ss:Parent="b"/><Style ss:ID="b" ss:Parent="a"/>`;
    const number = (attributes = "") => cell("1", "Number", attributes);
    const table = `<Column/><Column ss:StyleID="r" ss:Span="1"/>
      <Row>${number(`ss:StyleID="anak"`)}${number()}${number(`ss:StyleID="Default"`)}
      ${number(`ss:StyleID="a"`)}${cell("1990-09-05", "DateTime", `ss:StyleID="d"`)}</Row>
      <Row ss:StyleID="p">${number()}${number()}${number(`ss:StyleID="d"`)}</Row>`;
    expect(read(sheet(table, styles)).formats).toEqual({
      ...{ A1: "0.00%", B1: '"Rp"#,##0', E1: "m/d/yyyy" },
      ...{ A2: "0.00%", B2: "0.00%", C2: "m/d/yyyy" },
    });
  });

  it("puts cells where they say they stand", () => {
    const { cells, merged, hiddenRows } = read(
      sheet(`<Row>${cell("a", "String", `ss:MergeAcross="1" ss:MergeDown="1"`)}${cell("b")}</Row>
        <Row>${cell("c", "String", `ss:Index="3"`)}</Row><Row ss:Hidden="1" ss:Span="1"/>
        <Row>${cell("d")}</Row><Row ss:Index="9">${cell("e", "String", `ss:Index="2"`)}${cell("f")}</Row>`),
    );
    expect(cells).toEqual({ A1: "a", C1: "b", C2: "c", A5: "d", B9: "e", C9: "f" });
    expect(merged.map(areaAddress)).toEqual(["A1:B2"]);
    expect(hiddenRows).toEqual([2, 3]);
  });

  it("joins rich texts, keeps line ends, and leaves comments out", () => {
    const rich = `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Kubu</B> <I>Raya</I>&#10;&amp; <![CDATA[<x>]]></ss:Data>
      <Comment ss:Author="A"><ss:Data><B>A:</B> catatan</ss:Data></Comment><NamedCell ss:Name="x"/></Cell>`;
    expect(read(sheet(`<Row>${rich}${cell("b")}</Row>`)).values).toEqual([
      ["Kubu Raya\n& <x>", "b"],
    ]);
  });

  it("may have several sheets, and prefixes before its elements", () => {
    const xml = `<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${[
      "Satu",
      "Dua",
    ]
      .map(
        (name) =>
          `<ss:Worksheet ss:Name="${name}"><ss:Table><ss:Row><ss:Cell><ss:Data ss:Type="String">${name}</ss:Data></ss:Cell></ss:Row></ss:Table></ss:Worksheet>`,
      )
      .join("")}</ss:Workbook>`;
    const sheets = sheetsRead((sink) => readSpreadsheetMl([xml], sink));
    expect(sheets.map(({ name, cells }) => [name, cells])).toEqual([
      ["Satu", { A1: "Satu" }],
      ["Dua", { A1: "Dua" }],
    ]);
  });

  it("keeps as text what is not of its type", () => {
    const row = ["Number", "DateTime", "Boolean", "__proto__"]
      .map((type) => cell("abc", type))
      .join("");
    expect(read(sheet(`<Row>${row}${cell("INF", "Number")}</Row>`)).values).toEqual([
      ["abc", "abc", "abc", "abc", "INF"],
    ]);
  });
});

describe("an XML sheet that can't be read", () => {
  const rows = `<Row>${cell("a")}${cell("b")}</Row>`;

  it.each([
    ["that is cut off", sheet(rows).slice(0, -40)],
    ["with a tag that is not closed", sheet(`${rows}<Row><Cell></Row>`)],
    ["with an entity that nobody knows", sheet(`${rows}<Row>${cell("&nbsp;")}</Row>`)],
    ["with a row above the one before it", sheet(`${rows}<Row ss:Index="1"/>`)],
    ["with a place that is none", sheet(`${rows}<Row><Cell ss:Index="x"/></Row>`)],
    ["with a comment without end", sheet(`${rows}<!--${"x".repeat(1_200_000)}`)],
  ])("is refused with the last cell that could be (%s)", (_, text) => {
    expect(refusal(text)).toEqual(xmlSheetDamaged("B1"));
  });

  it("is refused if it declares a document type", () => {
    const bomb = `<!DOCTYPE Workbook [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`;
    expect(refusal(sheet(`<Row>${cell("&b;")}</Row>`).replace("?>", `?>${bomb}`))).toEqual(
      documentType,
    );
  });

  it("is refused with the cell that is too long, and the row that is too wide", () => {
    const long = sheet(`${rows}<Row>${cell("x".repeat(1_200_000))}</Row>`);
    expect(refusal(long)).toEqual(cellTooLong("A2"));
    const wide = sheet(`${rows}<Row>${cell("x", "String", `ss:Index="16385"`)}</Row>`);
    expect(refusal(wide)).toEqual(rowTooWide(2, 16_384));
  });

  it("does not reach farther than a sheet, whatever it claims", () => {
    const far = "1000000000";
    const { merged, hiddenRows } = read(
      sheet(`<Row ss:Hidden="1" ss:Span="2">${cell("a", "String", `ss:MergeAcross="${far}" ss:MergeDown="${far}"`)}</Row>
        <Column ss:Span="${far}" ss:StyleID="x"/><Row ss:Hidden="1" ss:Index="1048576" ss:Span="${far}"/>`),
    );
    expect(merged.map(areaAddress)).toEqual(["A1:XFD1048576"]);
    expect(hiddenRows).toEqual([0, 1, 2, 1_048_575]);
  });
});

it("reads a sheet the same wherever its text is cut into pieces", () => {
  const text = sheet(
    `<Row>${cell("A &amp; B &#8212; 😀")}<!-- - --> ${cell("1.5", "Number")}</Row><Row ss:Index="4">${cell("<![CDATA[<x>]]>")}</Row>`,
  );
  const whole = read(text);
  expect(whole.cells).toEqual({ A1: "A & B — 😀", B1: 1.5, A4: "<x>" });
  expect(read(...text)).toEqual(whole);
  fc.assert(
    fc.property(cutAnywhere(text), (pieces) => expect(read(...pieces)).toEqual(whole)),
    few(200),
  );
});
