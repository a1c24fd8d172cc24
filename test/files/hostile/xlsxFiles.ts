import { archive, textDocument, unknownFile } from "../../../src/messages/files";
import {
  cellTooLong,
  contentTooLarge,
  encryptedFile,
  notAWorkbook,
  partDamaged,
  partMissing,
  partTooLarge,
  sheetRowTooLong,
  tooManyParts,
  unlikelyPart,
} from "../../../src/messages/xlsx";
import { emptyTable } from "../../../src/messages/members";
import { usedTooFar } from "../../../src/messages/sheets";
import type { Text } from "../../../src/messages/text";
import { bookParts, makePackage, relationshipsXml } from "../../xlsx/makePackage";
import { compound } from "../compound";
import {
  type ExpectedSheet,
  filled,
  type HostileContent,
  hostileFiles,
  KB,
  MB,
} from "./hostileFile";
import { numbered } from "./persons";
import { entry, longEntry, type RawEntry, rawZip } from "./rawZip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet = "xl/worksheets/sheet1.xml";
const strings = "xl/sharedStrings.xml";
const workbook = "xl/workbook.xml";
const workbookRelationships = "xl/_rels/workbook.xml.rels";

const cell = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = `<row r="1">${cell("A1", "Barang")}${cell("B1", "Nilai")}</row><row r="2">${cell("A2", "a")}<c r="B2"><v>12</v></c></row>`;
const table: ExpectedSheet = {
  kind: "other",
  rows: 2,
  first: [
    ["Barang", "Nilai"],
    ["a", 12],
  ],
};

type Parts = Readonly<Record<string, string>>;

/** The parts of a workbook with one sheet; others may be added or take the place of these. */
function partsOf(sheetData: string, others: Parts = {}): Record<string, string> {
  return { ...bookParts([`<sheetData>${sheetData}</sheetData>`]), ...others };
}

function book(sheetData: string, others?: Parts): Uint8Array {
  return makePackage(partsOf(sheetData, others));
}

/** A workbook with shared strings. */
function bookOfStrings(sheetData: string, sharedStrings: string): Uint8Array {
  return book(sheetData, stringParts(sharedStrings));
}

function stringParts(sharedStrings: string): Parts {
  return {
    [workbookRelationships]: relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["sharedStrings", "sharedStrings.xml"],
    }),
    [strings]: sharedStrings,
  };
}

const sharedStrings = (texts: readonly string[]) =>
  `<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`;

function without(part: string): Uint8Array {
  return makePackage(
    Object.fromEntries(Object.entries(partsOf(rows)).filter(([name]) => name !== part)),
  );
}

function entriesOf(parts: Parts = partsOf(rows)): RawEntry[] {
  return Object.entries(parts).map(([name, text]) => entry(name, text));
}

/** The entries of a workbook, one of which says something else of itself. */
function withLie(part: string, lies: Partial<RawEntry>): RawEntry[] {
  return entriesOf().map((each) => (each.name === part ? { ...each, ...lies } : each));
}

/** A workbook with one part that is a beginning, a piece many times, and an end. */
function* bookWithLong(
  part: string,
  content: Parameters<typeof longEntry>[1],
  lies?: Partial<RawEntry>,
): Generator<Uint8Array> {
  const others = entriesOf(partsOf(rows, stringParts(sharedStrings([]))));
  yield* rawZip([...others.filter(({ name }) => name !== part), longEntry(part, content, lies)]);
}

const sheetBegin = `<worksheet xmlns="${main}"><sheetData>`;
const sheetEnd = "</sheetData></worksheet>";
const cellOf = (text: string) => `<row r="1">${cell("A1", text)}</row>`;
const spaces = " ".repeat(MB);

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from(
  { length: 20 },
  (_, index) =>
    `<!ENTITY ${"abcdefghijklmnopqrstuv"[index + 1]} "${`&${"abcdefghijklmnopqrstuv"[index]};`.repeat(10)}">`,
).join("")}]>`;
const outside = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`;
const sheetWith = (declaration: string, data: string) =>
  `<?xml version="1.0"?>${declaration}${sheetBegin}${data}${sheetEnd}`;

/** Every sheet of the workbook lies in the same part. */
function sameSheet(count: number, sheetData: string): Uint8Array {
  const listed = Array.from(
    { length: count },
    (_, index) => `<sheet name="L${index}" sheetId="${index + 1}" r:id="rId1"/>`,
  );
  return book(sheetData, {
    [workbook]: `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join("")}</sheets></workbook>`,
  });
}

function nested(depth: number): Uint8Array {
  let inner: Uint8Array = book(rows);
  for (let level = 0; level < depth; level++)
    inner = Buffer.concat([...rawZip([entry("a.zip", inner)])]);
  return inner;
}

const whole = book(rows);
const bytesBesideSheet = entriesOf(partsOf(rows, stringParts(sharedStrings([]))))
  .filter(({ name }) => name !== sheet)
  .reduce((sum, { size }) => sum + size, 0);
const listHeader = `<row>${["NIK", "NAMA", "KAB_KOTA"].map((text) => `<c t="str"><v>${text}</v></c>`).join("")}</row>`;

/** A part that claims to become far longer than any part does. */
function bomb(
  part: string,
  content: Parameters<typeof longEntry>[1],
): readonly [HostileContent, Text] {
  // Nobody comes as far as its checksum.
  const { size, packedSize } = longEntry(part, content, { crc: 0 });
  return [() => bookWithLong(part, content, { crc: 0 }), unlikelyPart(part, size, packedSize)];
}

export const xlsxFiles = [
  ...hostileFiles("peserta.xlsx", {
    "a sheet of 700 MB of spaces": bomb(sheet, [sheetBegin, spaces, 700, sheetEnd]),
    "one that says it is short": [
      () => bookWithLong(sheet, [sheetBegin, spaces, 700, sheetEnd], { size: 1000 }),
      partDamaged(sheet),
    ],
    "a cell of 700 MB of spaces": bomb(sheet, [
      `${sheetBegin}<row><c t="str"><v>`,
      spaces,
      700,
      `</v></c></row>${sheetEnd}`,
    ]),
    "a sheet of 4 GB": [
      () => bookWithLong(sheet, [sheetBegin, spaces, 8, sheetEnd], { size: 0xfffffff0 }),
      contentTooLarge(0xfffffff0 + bytesBesideSheet, 768 * MB),
    ],
    "30 million rows": bomb(sheet, [
      sheetBegin,
      "<row><c><v>0</v></c></row>".repeat(40_000),
      700,
      sheetEnd,
    ]),
    "shared strings of 180 MB of spaces": bomb(strings, [
      `<sst xmlns="${main}"><si><t>`,
      spaces,
      180,
      "</t></si></sst>",
    ]),
    "shared strings of 180 MB that are compressed as far as they may be": [
      () => {
        const texts = noisyRows((index) => `<si><t>${index}${"x".repeat(900)}</t></si>`);
        return bookWithLong(strings, [`<sst xmlns="${main}">`, texts, 180, "</sst>"]);
      },
      [table],
    ],
    "5 million shared strings": [
      () => {
        const texts = noisyRows((index) => `<si><t>${index}</t></si>`);
        return bookWithLong(strings, [`<sst xmlns="${main}">`, texts, 100, "</sst>"]);
      },
      [table],
    ],
    "a list of 100 MB that is compressed as far as it may be": [
      () => {
        const persons = noisyRows(
          (index) => `<row>${"<c><v>1</v></c>".repeat(100)}<c><v>${index}</v></c></row>`,
        );
        return bookWithLong(sheet, [`${sheetBegin}${listHeader}`, persons, 100, sheetEnd]);
      },
      [{ kind: "members" }],
    ],
    "200.000 persons whose region is a text of 30 KB": [
      () => {
        const region = '<c t="s"><v>0</v></c>';
        const persons = numbered(
          200_000,
          (nik) => `<row><c t="str"><v>${nik}</v></c><c/>${region}</row>`,
        );
        return bookOfStrings(
          `${listHeader}${[...persons].join("")}`,
          sharedStrings(["x".repeat(30_000)]),
        );
      },
      "either",
    ],
    "200 sheets of 4 MB, each in a few KB": [
      () => {
        const parts = bookParts(Array.from({ length: 200 }, () => "<sheetData/>"));
        const long = longEntry("x", [sheetBegin, spaces, 3, sheetEnd]);
        return rawZip(
          Object.entries(parts).map(([name, text]) =>
            name.includes("/sheet") ? { ...long, name } : entry(name, text),
          ),
        );
      },
      emptyTable,
    ],
    "parts that lie over each other": [
      () => {
        const parts = bookParts(Array.from({ length: 500 }, () => "<sheetData/>"));
        const others = Object.entries(parts).filter(([name]) => !name.includes("/sheet"));
        const long = longEntry(sheet, [sheetBegin, rows, 1, sheetEnd]);
        const overlapping = Array.from({ length: 499 }, (_, index) => ({
          ...long,
          name: `xl/worksheets/sheet${index + 2}.xml`,
          packed: [],
          offset: 0,
        }));
        return rawZip([long, ...others.map(([name, text]) => entry(name, text)), ...overlapping]);
      },
      Array.from({ length: 500 }, () => table),
    ],
    "1000 sheets that are one part": [() => sameSheet(1000, rows), partDamaged(workbook)],
    "100.000 sheets that are one part": [() => sameSheet(100_000, ""), partDamaged(workbook)],
    "a sheet that is the workbook": [
      book(rows, {
        [workbookRelationships]: relationshipsXml({ rId1: ["worksheet", "workbook.xml"] }),
      }),
      emptyTable,
    ],
    "a workbook that belongs to itself": [
      book(rows, {
        [workbookRelationships]: relationshipsXml({
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          rId2: ["officeDocument", "workbook.xml"],
          rId3: ["sharedStrings", "workbook.xml"],
          rId4: ["styles", "workbook.xml"],
        }),
      }),
      [table],
    ],
    "an archive in an archive, 50 times": [() => nested(50), archive],
    "a workbook in an archive": [nested(1), archive],
    "a workbook that holds an archive": [
      () => rawZip([...entriesOf(), entry("xl/embeddings/a.zip", nested(3))]),
      [table],
    ],
    "a document of Word": [
      makePackage({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" }),
      textDocument,
    ],
    "a workbook of which a tenth came": [whole.subarray(0, whole.length / 10), notAWorkbook],
    "a workbook of which half came": [whole.subarray(0, whole.length / 2), notAWorkbook],
    "a workbook without its last byte": [whole.subarray(0, -1), notAWorkbook],
    "a workbook without its first KB": [whole.subarray(KB), unknownFile],
    "a workbook behind 10 KB of something else": [
      Buffer.concat([Buffer.alloc(10 * KB, "x"), whole]),
      "either",
    ],
    "a workbook before 10 KB of something else": [
      Buffer.concat([whole, Buffer.alloc(10 * KB, "x")]),
      [table],
    ],
    "a workbook with a password": [
      compound({ EncryptionInfo: new Uint8Array(1000), EncryptedPackage: new Uint8Array(100_000) }),
      encryptedFile,
    ],
    "a list in a zip with a password": [
      () => rawZip([entry("peserta.csv", "NIK;NAMA\n", { flags: 1 })]),
      archive,
    ],
    "a workbook in a zip with a password": [() => rawZip(withLie(sheet, { flags: 1 })), archive],
    "a billion laughs in a sheet": [
      book("", { [sheet]: sheetWith(laughs, cellOf("&t;")) }),
      partDamaged(sheet),
    ],
    "a billion laughs in the shared strings": [
      bookOfStrings(`<row><c t="s"><v>0</v></c></row>`, `${laughs}${sharedStrings(["&t;"])}`),
      partDamaged(strings),
    ],
    "a billion laughs in the workbook": [
      book(rows, { [workbook]: `${laughs}${partsOf(rows)[workbook]}` }),
      partDamaged(workbook),
    ],
    "a billion laughs in the relationships": [
      book(rows, { [workbookRelationships]: `${laughs}${partsOf(rows)[workbookRelationships]}` }),
      partDamaged(workbookRelationships),
    ],
    "an outside entity in a sheet": [
      book("", { [sheet]: sheetWith(outside, cellOf("&a;")) }),
      partDamaged(sheet),
    ],
    "an outside entity in the shared strings": [
      bookOfStrings(`<row><c t="s"><v>0</v></c></row>`, `${outside}${sharedStrings(["&a;"])}`),
      partDamaged(strings),
    ],
    "an entity that nobody declares": [book(cellOf("&nbsp;")), partDamaged(sheet)],
    "a cell at the end of the sheet": [
      book(`${rows}<row r="1048576">${cell("XFD1048576", "z")}</row>`),
      usedTooFar("Lembar1", "XFD1048576", 16_384 * 1_048_576),
    ],
    "a dimension that lies": [
      makePackage(bookParts([`<dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>`])),
      [table],
    ],
    "a cell beyond the last column": [
      book(`<row r="1">${cell("XFE1", "z")}</row>`),
      partDamaged(sheet),
    ],
    "16.385 cells in a row": [
      book(`<row>${"<c><v>1</v></c>".repeat(16_385)}</row>`),
      partDamaged(sheet),
    ],
    "a row beyond the last one": [
      book(`<row r="1048577">${cell("A1048577", "z")}</row>`),
      partDamaged(sheet),
    ],
    "a row 0": [book(`<row r="0"><c><v>1</v></c></row>`), partDamaged(sheet)],
    "a row of no number": [book(`<row r="abc"><c><v>1</v></c></row>`), partDamaged(sheet)],
    "a row before the one before it": [
      book(`<row r="5"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>`),
      partDamaged(sheet),
    ],
    "two rows of one number": [
      book(`<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>`),
      partDamaged(sheet),
    ],
    "cells that stand twice": [
      book(`<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`),
      [{ rows: 1, first: [[2]] }],
    ],
    "cells of another row": [book(`<row r="1"><c r="A7"><v>1</v></c></row>`), partDamaged(sheet)],
    "cells in wrong order": [
      book(`<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>`),
      [{ rows: 1, first: [[1, 2]] }],
    ],
    "parts that stand twice": [() => rawZip([...entriesOf(), ...entriesOf()]), [table]],
    "parts that stand twice with another content": [
      () => rawZip([...entriesOf(partsOf(cellOf("lain"))), ...entriesOf()]),
      [table],
    ],
    "entries that lie outside their folder": [
      () =>
        rawZip([
          ...entriesOf(),
          entry("../../../etc/passwd", "x"),
          entry("/etc/passwd", "x"),
          entry("C:\\Windows\\x.dll", "x"),
          entry("__proto__", "x"),
          entry("constructor", "x"),
        ]),
      [table],
    ],
    "a sheet that leads outside the package": [
      book(rows, {
        [workbookRelationships]: relationshipsXml({
          rId1: ["worksheet", "../../../../etc/passwd"],
        }),
      }),
      partMissing("etc/passwd"),
    ],
    "a sheet on the internet": [
      book(rows, {
        [workbookRelationships]: relationshipsXml({
          rId1: ["worksheet", `http://127.0.0.1/sheet1.xml" TargetMode="External`],
        }),
      }),
      partDamaged(workbook),
    ],
    "a directory that lies outside the file": [
      () => rawZip(entriesOf(), { directory: 0x7fffffff }),
      notAWorkbook,
    ],
    "a directory where none is": [() => rawZip(entriesOf(), { directory: 4 }), notAWorkbook],
    "a directory of more entries than it has": [
      () => rawZip(entriesOf(), { count: 60_000 }),
      notAWorkbook,
    ],
    "a directory of fewer entries than it has": [
      () => rawZip(entriesOf(), { count: 1 }),
      notAWorkbook,
    ],
    zip64: [() => rawZip(entriesOf(), { count: 0xffff }), notAWorkbook],
    "a part that lies outside the file": [
      () => rawZip(withLie(sheet, { offset: 0x7fffffff })),
      notAWorkbook,
    ],
    "a part whose packed bytes are said to be longer": [
      () => rawZip(withLie(sheet, { packedSize: 0x7fffffff })),
      notAWorkbook,
    ],
    "a part with a wrong checksum": [() => rawZip(withLie(sheet, { crc: 1 })), partDamaged(sheet)],
    "a part that is shorter than it says": [
      () => rawZip(withLie(sheet, { size: 5000 })),
      partDamaged(sheet),
    ],
    "a part that is packed in a way of its own": [
      () => rawZip(withLie(sheet, { method: 12 })),
      [table],
    ],
    "a part that says it is not packed": [
      () => rawZip(withLie(sheet, { method: 0 })),
      partDamaged(sheet),
    ],
    "a part of broken packed bytes": [
      () => rawZip(withLie(sheet, { packed: [Buffer.alloc(200, 0xff)], packedSize: 200 })),
      partDamaged(sheet),
    ],
    "no list of content types": [without("[Content_Types].xml"), notAWorkbook],
    "no relationships": [without("_rels/.rels"), notAWorkbook],
    "no workbook": [without(workbook), partMissing(workbook)],
    "no relationships of the workbook": [without(workbookRelationships), partDamaged(workbook)],
    "no sheet": [without(sheet), partMissing(sheet)],
    "no shared strings": [book(`<row><c t="s"><v>0</v></c></row>`), partDamaged(sheet)],
    "shared strings that are not there": [
      bookOfStrings(
        ["7", "-1", "1e9", "0.5", "abc", ""]
          .map((v) => `<row><c t="s"><v>${v}</v></c></row>`)
          .join(""),
        sharedStrings(["a"]),
      ),
      partDamaged(sheet),
    ],
    "half a character as an entity": [book(cellOf("a&#xD800;b")), partDamaged(sheet)],
    "a zero character as an entity": [book(cellOf("a&#0;b")), partDamaged(sheet)],
    "half a character in Excel's own way": [
      book(`<row>${cell("A1", "_xD83D_")}${cell("B1", "_xD83D__xDE00_")}</row>`),
      [{ rows: 1, first: [["\uFFFD", "😀"]] }],
    ],
    "control characters in Excel's own way": [
      book(`<row>${cell("A1", "a_x0000_b")}${cell("B1", "_x005F_x0041_")}</row>`),
      [{ rows: 1, first: [["a\0b", "_x0041_"]] }],
    ],
    "headers that JavaScript's objects have": [
      book(
        `<row>${["__proto__", "constructor", "NIK", "NAMA"].map((text) => cell("", text).replace(' r=""', "")).join("")}</row>` +
          `<row>${["polluted", "x", "6101010101900001", "Ani"].map((text) => cell("", text).replace(' r=""', "")).join("")}</row>`,
      ),
      [{ kind: "members", rows: 1, rejected: {}, duplicates: 0 }],
    ],
    "a sheet called __proto__": [
      book(rows, { [workbook]: (partsOf(rows)[workbook] ?? "").replace("Lembar1", "__proto__") }),
      [{ ...table, sheet: "__proto__" }],
    ],
    "formulas with and without the value that they show": [
      book(
        `<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x","klik")</f><v>klik</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v>2</v></c>${cell("D1", "=cmd|' /C calc'!A0")}<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
      ),
      [{ rows: 1, first: [["klik", "", 2, "=cmd|' /C calc'!A0", "#DIV/0!"]] }],
    ],
    "numbers that are none": [
      book(
        `<row>${["1e999", "abc", "0x10", "--1"].map((v) => `<c><v>${v}</v></c>`).join("")}</row>`,
      ),
      partDamaged(sheet),
    ],
    "cells of a type that does not exist": [
      book(`<row><c t="zzz"><v>1</v></c></row>`),
      [{ rows: 1, first: [[1]] }],
    ],
    "formats that are not there": [
      book(`<row><c s="99999"><v>1</v></c><c s="-1"><v>2</v></c></row>`),
      [{ rows: 1, first: [[1, 2]] }],
    ],
    "a number that is written with 10.000 digits": [
      book(`<row><c><v>${"1".repeat(10_000)}</v></c></row>`),
      partDamaged(sheet),
    ],
    "a text of 10 MB in a cell": [
      () =>
        bookWithLong(sheet, [
          `${sheetBegin}<row><c t="str"><v>`,
          noisyRows((index) => `${index}`),
          3,
          `</v></c></row>${sheetEnd}`,
        ]),
      cellTooLong("Lembar1", 1),
    ],
    "a row in which a text of 30 KB is shown 16.384 times": [
      () =>
        bookOfStrings(
          `<row>${'<c t="s"><v>0</v></c>'.repeat(16_384)}</row>`,
          sharedStrings(["x".repeat(30_000)]),
        ),
      sheetRowTooLong("Lembar1", 1),
    ],
    "a sheet of a million cells": [
      () =>
        book(
          Array.from(
            { length: 250_000 },
            (_, index) => `<row>${`<c><v>${index}</v></c>`.repeat(4)}</row>`,
          ).join(""),
        ),
      [{ kind: "other", rows: 250_000, first: [[0, 0, 0, 0]] }],
    ],
    "1 million cells that show a text of 30 KB": [
      () =>
        bookOfStrings(
          `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`.repeat(90_000),
          sharedStrings(["x".repeat(30_000)]),
        ),
      "either",
    ],
    "elements nested a million deep": [
      () => bookWithLong(sheet, [sheetBegin, noisyRows(() => "<a>"), 3, sheetEnd]),
      partDamaged(sheet),
    ],
    "an attribute of 10 MB": [
      () =>
        bookWithLong(sheet, [
          `${sheetBegin}<row x="`,
          noisyRows((index) => `${index}`),
          10,
          `"/>${sheetEnd}`,
        ]),
      partDamaged(sheet),
    ],
    "100.000 attributes of a cell": [
      () =>
        book(
          `<row><c ${Array.from({ length: 90_000 }, (_, index) => `a${index}="1"`).join(" ")}><v>1</v></c></row>`,
        ),
      [{ rows: 1, first: [[1]] }],
    ],
    "a comment of 3 MB": [
      () => book(`<!-- ${"a ".repeat(1_500_000)} -->${rows}`),
      partDamaged(sheet),
    ],
    "a comment that does not end": [book(`<!-- ${rows}`), partDamaged(sheet)],
    "tags that close others": [book(`<row><c></row></c>`), partDamaged(sheet)],
    "an element name of a million letters": [() => book(`<${"a".repeat(1e6)}/>${rows}`), [table]],
    "300.000 element names": [
      () =>
        book(`${Array.from({ length: 300_000 }, (_, index) => `<a${index}/>`).join("")}${rows}`),
      [table],
    ],
    "a million merged areas": [
      () =>
        bookWithLong(sheet, [
          `${sheetBegin}${rows}</sheetData><mergeCells>`,
          noisyRows((index) => `<mergeCell ref="A${(index % 1000) + 1}:XFD1048576"/>`),
          10,
          "</mergeCells></worksheet>",
        ]),
      [table],
    ],
    "a merged area of a whole sheet": [
      makePackage(
        bookParts([
          `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
        ]),
      ),
      [{ kind: "other" }],
    ],
    "a merged area that is none": [
      makePackage(
        bookParts([
          `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="apa"/><mergeCell ref="B9:A1"/></mergeCells>`,
        ]),
      ),
      [table],
    ],
    "a sheet in UTF-16": [
      () =>
        rawZip([
          ...entriesOf().filter(({ name }) => name !== sheet),
          entry(sheet, Buffer.from(`\uFEFF${sheetWith("", rows)}`, "utf16le")),
        ]),
      [table],
    ],
    "a sheet that says it is in an encoding that it is not in": [
      book("", {
        [sheet]: `<?xml version="1.0" encoding="windows-1252"?>${sheetBegin}${rows}${sheetEnd}`,
      }),
      [table],
    ],
    "a sheet of zero bytes": [book("", { [sheet]: "\0".repeat(1000) }), partDamaged(sheet)],
    "an empty sheet part": [book("", { [sheet]: "" }), partDamaged(sheet)],
    "styles that are broken": [
      book(rows, {
        [workbookRelationships]: relationshipsXml({
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          rId2: ["styles", "styles.xml"],
        }),
        "xl/styles.xml": "<styleSheet><cellXfs>",
      }),
      partDamaged("xl/styles.xml"),
    ],
    "a million formats": [
      () => {
        const styles = longEntry("xl/styles.xml", [
          `<styleSheet xmlns="${main}"><cellXfs>`,
          noisyRows((index) => `<xf numFmtId="${index % 164}"/>`),
          30,
          "</cellXfs></styleSheet>",
        ]);
        const parts = partsOf(rows, {
          [workbookRelationships]: relationshipsXml({
            rId1: ["worksheet", "worksheets/sheet1.xml"],
            rId2: ["styles", "styles.xml"],
          }),
        });
        return rawZip([...entriesOf(parts), styles]);
      },
      partTooLarge("xl/styles.xml", 30 * MB, 16 * MB),
    ],
    "20.000 parts": [
      () =>
        rawZip([
          ...entriesOf(),
          ...Array.from({ length: 20_000 }, (_, index) => entry(`a/${index}`, "")),
        ]),
      tooManyParts(20_005, 10_000),
    ],
    "a part of 300 MB that nobody reads": [
      () => rawZip([...entriesOf(), longEntry("xl/media/a.bmp", ["", spaces, 300, ""])]),
      [table],
    ],
    "a sheet that is hidden very well": [
      book(rows, {
        [workbook]: (partsOf(rows)[workbook] ?? "").replace(
          "<sheet ",
          '<sheet state="veryHidden" ',
        ),
      }),
      emptyTable,
    ],
    "two sheets of one name": [
      makePackage({
        ...bookParts(["<sheetData/>", "<sheetData/>"]),
        [workbook]: (bookParts(["", ""])[workbook] ?? "").replace("Lembar2", "LEMBAR1"),
      }),
      partDamaged(workbook),
    ],
  }),
  ...hostileFiles("peserta.csv", { "a workbook that is called .csv": [whole, [table]] }),
  ...hostileFiles("peserta.xlsx", {
    "a CSV that is called .xlsx": ["Barang;Nilai\na;12\n", [table]],
    "a page that is called .xlsx": [
      "<html><table><tr><td>Barang<td>Nilai<tr><td>a<td>b</table>",
      [
        {
          rows: 2,
          first: [
            ["Barang", "Nilai"],
            ["a", "b"],
          ],
        },
      ],
    ],
    "16 MB of nothing but a zip's beginning": [
      function* () {
        yield Buffer.from("PK\x03\x04");
        yield* filled("\0", 16 * MB);
      },
      notAWorkbook,
    ],
  }),
];

/** About 1 MB that numbers make different, so that it is compressed less than the same letter. */
function noisyRows(row: (index: number) => string): string {
  let text = "";
  for (let index = 0; text.length < MB; index++) text += row(index);
  return text;
}
