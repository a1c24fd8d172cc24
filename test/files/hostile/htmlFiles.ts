import { rowTooWide } from "../../../src/messages/csv";
import { archive, email, json, otherXml, webArchive } from "../../../src/messages/files";
import {
  cellTooLong,
  documentType,
  framesOnly,
  xmlSheetDamaged,
} from "../../../src/messages/oldFiles";
import { emptyTable } from "../../../src/messages/members";
import { usedTooFar } from "../../../src/messages/sheets";
import { filled, hostileFiles, MB } from "./hostileFile";

const rows = "<tr><td>Barang</td><td>Nilai</td></tr><tr><td>a</td><td>12</td></tr>";
const table = [{ kind: "other", rows: 2, first: [["Barang", "Nilai"], ["a"]] }] as const;
const page = (content: string) => `<html><body><table>${content}</table></body></html>`;

function* around(begin: string, middle: Iterable<string | Uint8Array>, end: string) {
  yield begin;
  yield* middle;
  yield end;
}

const workbookBegin = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>`;
const workbookEnd = "</Table></Worksheet></Workbook>";
const xmlCell = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
const xmlRows = `<Row>${xmlCell("Barang")}${xmlCell("Nilai")}</Row><Row>${xmlCell("a")}<Cell><Data ss:Type="Number">12</Data></Cell></Row>`;
const xml = (content: string) => `${workbookBegin}${content}${workbookEnd}`;

const laughs = `[<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${"abcdefghijk"[index + 1]} "${`&${"abcdefghijk"[index]};`.repeat(10)}">`,
).join("")}]`;

export const htmlFiles = hostileFiles("peserta.xls", {
  "a page": [page(rows), table],
  "a cell over a billion columns": [
    page(`<tr><td colspan=1000000000>a</td><td>b</td></tr>${rows}`),
    [
      {
        rows: 3,
        first: [
          ["a", ""],
          ["Barang", "Nilai"],
        ],
      },
    ],
  ],
  "a cell over a billion rows": [
    page(`<tr><td rowspan=1000000000>a</td><td>b</td></tr>${rows}`),
    [
      {
        rows: 3,
        first: [
          ["a", "b"],
          ["", "Barang", "Nilai"],
          ["", "a", 12],
        ],
      },
    ],
  ],
  "a cell over a billion of both": [
    page(`<tr><td rowspan=1000000000 colspan=1000000000>a</td></tr>${rows}`),
    [{ rows: 3, first: [["a", ""]] }],
  ],
  "10.000 cells over 10.000 rows each": [
    page(`<tr>${"<td rowspan=10000>a".repeat(10_000)}${"<tr><td>b".repeat(3000)}`),
    usedTooFar("peserta.xls", "ALM101", 10_000 * 101),
  ],
  "spans that are none": [
    page(
      `<tr><td colspan=-1 rowspan=abc>Barang</td><td colspan=0>Nilai</td></tr><tr><td>a<td>12</tr>`,
    ),
    table,
  ],
  "100.000 tables in each other": [
    () => around("<html>", [`${"<table><tr><td>".repeat(100_000)}a`], ""),
    [{ rows: 1, first: [["a"]] }],
  ],
  "a million bold texts that do not end": [
    () =>
      around("<html><table>", [`<tr><td>${"<b>".repeat(1_000_000)}a</td></tr>${rows}`], "</table>"),
    [{ rows: 3, first: [["a"], ["Barang", "Nilai"]] }],
  ],
  "200.000 bold texts, and ends of others": [
    () =>
      around(
        "<html><table><tr><td>",
        ["<b>".repeat(200_000), "</i>".repeat(200_000)],
        `</td></tr>${rows}</table>`,
      ),
    table,
  ],
  "200.000 cells that do not end": [page(`<tr>${"<td>a".repeat(200_000)}`), rowTooWide(1, 16_384)],
  "a million rows that do not end": [
    () => around("<html><table>", ["<tr><td>a".repeat(1_000_000)], ""),
    [{ rows: 1_000_000, first: [["a"]] }],
  ],
  "100 MB without a table": [
    () => around("<html><body>", filled("<p>Yth. </p>\n", 100 * MB), ""),
    usedTooFar("peserta.xls", "A1000001", 1_000_001),
  ],
  "100 MB of text in one cell": [
    () => around("<html><table><tr><td>", filled("x", 100 * MB), ""),
    cellTooLong("A1"),
  ],
  "100 MB of text in one cell, in pieces": [
    () => around("<html><table><tr><td>", filled("x<b>y</b>", 100 * MB), ""),
    cellTooLong("A1"),
  ],
  "100 MB of spaces in one cell": [
    () => around("<html><table><tr><td>Barang<td>", filled("  \n", 100 * MB), "<tr><td>a</table>"),
    [{ rows: 2, first: [["Barang"], ["a"]] }],
  ],
  "a comment that does not end": [
    () => around(`<html><table>${rows}<!-- `, filled("x-", 100 * MB), ""),
    table,
  ],
  "a script that does not end": [
    () => around(`<html><table>${rows}</table><script>`, filled("x;", 100 * MB), ""),
    table,
  ],
  "an attribute of 100 MB": [
    () => around(`<html><table>${rows}<tr><td title="`, filled("x", 100 * MB), ""),
    table,
  ],
  "a tag of 100 MB": [() => around(`<html><table>${rows}<`, filled("x", 100 * MB), ""), table],
  "100 MB of attributes": [
    () => around(`<html><table>${rows}<tr><td `, filled("a=1 ", 100 * MB), ">"),
    table,
  ],
  "10 MB of ampersands": [
    () => around("<html><table><tr><td>", filled("&", 10 * MB), "</table>"),
    cellTooLong("A1"),
  ],
  "an entity of 10 MB": [
    () => around("<html><table><tr><td>&", filled("a", 10 * MB), "</table>"),
    cellTooLong("A1"),
  ],
  "characters that do not exist": [
    page(`<tr><td>a&#xD800;b</td><td>&#x110000;</td><td>&#0;c</td></tr>`),
    [{ rows: 1, first: [["a\uFFFDb", "\uFFFD", "\uFFFDc"]] }],
  ],
  "16.385 columns": [page(`<tr>${"<td>a</td>".repeat(16_385)}</tr>`), rowTooWide(1, 16_384)],
  "a billion laughs in a page": [
    `<!DOCTYPE html ${laughs}><html><table><tr><td>&j;</td></tr></table>`,
    [{ rows: 2, first: [["]>"], ["&j;"]] }],
  ],
  "headers that JavaScript's objects have": [
    page(
      "<tr><th>__proto__<th>constructor<th>NIK<th>NAMA<tr><td>polluted<td>x<td>6101010101900001<td>Ani",
    ),
    [{ kind: "members", rows: 1, rejected: {}, duplicates: 0 }],
  ],
  "attributes that JavaScript's objects have": [
    page(`<tr><td __proto__="x" constructor="y">Barang<td>Nilai<tr><td>a<td>12`),
    table,
  ],
  "numbers that Excel would not write": [
    page(
      `<tr><td x:num="abc">1</td><td x:num="1e999">2</td><td x:num="=cmd">3</td><td x:num="__proto__">4</td></tr>`,
    ),
    [{ rows: 1, first: [[1, 2, 3, 4]] }],
  ],
  "scripts and pictures": [
    page(
      `<script>alert(1)</script><tr><td>Barang<img src=x onerror="globalThis.polluted=1"><td>Nilai<style>td{}</style><tr><td>a<td>12`,
    ),
    table,
  ],
  "a page of frames": [
    `<html><head><meta name="Excel Workbook Frameset"></head><frameset rows="*,39"><frame src="a_files/sheet001.htm"></frameset></html>`,
    framesOnly,
  ],
  "a page without an end": [`<html><table>${rows}<tr><td`, table],
  "a page that says it is UTF-7": [
    `<meta charset="utf-7">${page(`<tr><td>+ADw-script+AD4-</td></tr>`)}`,
    [{ rows: 1, first: [["+ADw-script+AD4-"]] }],
  ],
  "a page without rows": ["<html><body></body></html>", emptyTable],
  "a web archive": [
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n${page(rows)}`,
    webArchive,
  ],
  "an e-mail": ["From: a@b.id\r\nMIME-Version: 1.0\r\n\r\nTerlampir.", email],
  JSON: [`[{"NIK":"6101010101900001"}]`, json],
  "a gzip": [Buffer.from("1f8b0800000000000003", "hex"), archive],
});

export const xmlFiles = hostileFiles("peserta.xls", {
  "a sheet of Excel 2003": [xml(xmlRows), table],
  "a billion laughs": [
    xml(`<Row>${xmlCell("&j;")}</Row>`).replace("?>", `?><!DOCTYPE Workbook ${laughs}>`),
    documentType,
  ],
  "an outside entity": [
    xml(`<Row>${xmlCell("&a;")}</Row>`).replace(
      "?>",
      `?><!DOCTYPE Workbook [<!ENTITY a SYSTEM "file:///etc/passwd">]>`,
    ),
    documentType,
  ],
  "an entity that nobody declares": [
    xml(`<Row>${xmlCell("&nbsp;")}</Row>`),
    xmlSheetDamaged(undefined),
  ],
  "a row far below": [
    xml(`${xmlRows}<Row ss:Index="1000000000">${xmlCell("z")}</Row>`),
    usedTooFar("S", "A1000000000", 2_000_000_000),
  ],
  "a person far below": [
    xml(
      `<Row>${xmlCell("NIK")}${xmlCell("NAMA")}</Row><Row ss:Index="5000000000">${xmlCell("6101010101900001")}${xmlCell("Ani")}</Row>`,
    ),
    "either",
  ],
  "a row above the one before it": [
    xml(`<Row ss:Index="9">${xmlCell("a")}</Row><Row ss:Index="2">${xmlCell("b")}</Row>`),
    xmlSheetDamaged("A9"),
  ],
  "a cell far to the right": [
    xml(`<Row><Cell ss:Index="1000000000"><Data ss:Type="String">z</Data></Cell></Row>`),
    rowTooWide(1, 16_384),
  ],
  "places that are none": [
    xml(`<Row ss:Index="-1"><Cell ss:Index="abc"><Data ss:Type="String">z</Data></Cell></Row>`),
    xmlSheetDamaged(undefined),
  ],
  "a cell merged over everything": [
    xml(
      `<Row><Cell ss:MergeAcross="1000000000" ss:MergeDown="1000000000"><Data ss:Type="String">a</Data></Cell></Row>`,
    ),
    [{ rows: 1, first: [["a"]] }],
  ],
  "10.000 cells merged over 100.000 rows": [
    xml(
      `<Row>${`<Cell ss:MergeDown="100000"><Data ss:Type="String">a</Data></Cell>`.repeat(10_000)}</Row>`,
    ),
    [{ rows: 1, first: [["a", "a"]] }],
  ],
  "a workbook that was cut off": [xml(xmlRows).slice(0, -60), xmlSheetDamaged("A2")],
  "elements nested a million deep": [
    () => around(workbookBegin, ["<a>".repeat(1_000_000)], ""),
    xmlSheetDamaged(undefined),
  ],
  "16.385 cells": [xml(`<Row>${xmlCell("a").repeat(16_385)}</Row>`), rowTooWide(1, 16_384)],
  "a text of 10 MB": [
    () =>
      around(
        `${workbookBegin}<Row><Cell><Data ss:Type="String">`,
        filled("x", 10 * MB),
        `</Data></Cell></Row>${workbookEnd}`,
      ),
    cellTooLong("A1"),
  ],
  "100 MB of spaces": [
    () => around(workbookBegin, filled(" ", 100 * MB), `${xmlRows}${workbookEnd}`),
    table,
  ],
  "a comment of 100 MB": [
    () => around(`${workbookBegin}<!--`, filled("x ", 100 * MB), `-->${xmlRows}${workbookEnd}`),
    xmlSheetDamaged(undefined),
  ],
  "values that are not of their type": [
    xml(
      `<Row>${["Number", "DateTime", "Boolean", "zzz", "__proto__"].map((type) => `<Cell><Data ss:Type="${type}">abc</Data></Cell>`).join("")}</Row>`,
    ),
    [{ rows: 1, first: [["abc", "abc", "abc", "abc", "abc"]] }],
  ],
  "headers that JavaScript's objects have": [
    xml(
      `<Row>${["__proto__", "constructor", "NIK", "NAMA"].map(xmlCell).join("")}</Row><Row>${["polluted", "x", "6101010101900001", "Ani"].map(xmlCell).join("")}</Row>`,
    ),
    [{ kind: "members", rows: 1, rejected: {}, duplicates: 0 }],
  ],
  "a million sheets": [
    () =>
      around(
        workbookBegin.replace(/<Worksheet.*/, ""),
        [`<Worksheet ss:Name="S"><Table></Table></Worksheet>`.repeat(1_000_000)],
        "</Workbook>",
      ),
    "either",
  ],
  "XML of something else": [`<?xml version="1.0"?><a><b/></a>`, otherXml],
});
