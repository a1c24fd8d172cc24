import { strToU8, zipSync } from "fflate";
import { BYTES_A_PIECE } from "../../../src/files/row";
import { sourceOf } from "../../../src/files/byteSource";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import type { Text } from "../../../src/messages/text";
import {
  cellTooLong,
  contentTooLarge,
  encryptedFile,
  notAWorkbook,
  partDamaged,
  partMissing,
  partTooLarge,
  sheetRowTooLong,
  textsTooLarge,
  tooManyParts,
  unlikelyPart,
} from "../../../src/messages/xlsx";
import { directoryEntry, withField } from "../../xlsx/directoryFields";
import { bookParts, makePackage } from "../../xlsx/makePackage";
import { refusalOf, sheetsOf } from "./sheetsOf";

const MB = 1024 * 1024;
const workbook = "xl/workbook.xml";
const workbookRelationships = "xl/_rels/workbook.xml.rels";
const sheet = "xl/worksheets/sheet1.xml";
const sharedStrings = "xl/sharedStrings.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const parts = bookParts(["<sheetData><row><c><v>1</v></c></row></sheetData>"]);
const whole = makePackage(parts);

function withPart(name: string, text: string): Uint8Array {
  return makePackage({ ...parts, [name]: text });
}

function withRows(rows: string): Uint8Array {
  return makePackage(bookParts([`<sheetData>${rows}</sheetData>`]));
}

/** A workbook with these shared strings. */
function withTexts(rows: string, texts: string): Record<string, string> {
  const book = bookParts([`<sheetData>${rows}</sheetData>`]);
  const relationship = (book[workbookRelationships] ?? "")
    .replace("worksheet", "sharedStrings")
    .replace("worksheets/sheet1", "sharedStrings")
    .replace('Id="rId1"', 'Id="texts"');
  const added = /<Relationship .*\/>/.exec(relationship)?.[0] ?? "";
  return {
    ...book,
    [workbookRelationships]: (book[workbookRelationships] ?? "").replace(
      "</Relationships>",
      `${added}</Relationships>`,
    ),
    [sharedStrings]: `<sst xmlns="${main}">${texts}</sst>`,
  };
}

function zipped(texts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

const zeros = zipSync({ ...zipped(parts), [sheet]: new Uint8Array(32 * MB) }, { level: 9 });
const oneText = '<c t="s"><v>0</v></c>';

function packedSize(bytes: Uint8Array, name: string): number {
  return new DataView(bytes.buffer).getUint32(directoryEntry(bytes, name) + 20, true);
}

function encrypted(): Uint8Array {
  const bytes = whole.slice();
  const flags = directoryEntry(bytes, sheet) + 8;
  bytes[flags] = (bytes[flags] ?? 0) | 1;
  return bytes;
}

function twoSheetsInOnePart(): Uint8Array {
  const two = bookParts(["<sheetData/>", "<sheetData/>"]);
  const relationships = (two[workbookRelationships] ?? "").replace("sheet2", "sheet1");
  return makePackage({ ...two, [workbookRelationships]: relationships });
}

test.each<[string, Uint8Array, Text]>([
  ["a file that was cut off", whole.subarray(0, whole.length - 100), notAWorkbook],
  ["the beginning of a file", whole.subarray(0, 40), notAWorkbook],
  ["a part that is encrypted", encrypted(), encryptedFile],
  ["a part whose checksum is wrong", withField(whole, sheet, "crc", 1), partDamaged(sheet)],
  ["a part that says it is longer", withField(whole, sheet, "size", 3 * MB), partDamaged(sheet)],
  ["32 MB that say they are 100 bytes", withField(zeros, sheet, "size", 100), partDamaged(sheet)],
  ["32 MB of nothing", zeros, unlikelyPart(sheet, 32 * MB, packedSize(zeros, sheet))],
  [
    "a part that says it is endless",
    withField(whole, sheet, "size", 0xfffffff0),
    contentTooLarge(
      Object.entries(parts).reduce(
        (sum, [name, text]) => sum + (name === sheet ? 0xfffffff0 : strToU8(text).length),
        0,
      ),
      768 * MB,
    ),
  ],
  [
    "more shared strings than a million persons have",
    withField(makePackage(withTexts("", "")), sharedStrings, "size", 200 * MB),
    textsTooLarge(200 * MB, 192 * MB),
  ],
  [
    "a workbook part of 20 MB",
    withField(whole, workbook, "size", 20 * MB),
    partTooLarge(workbook, 20 * MB, 16 * MB),
  ],
  ["10.001 parts", manyParts(10_001), tooManyParts(10_001, 10_000)],
  [
    "no sheet where the workbook says one is",
    makePackage({ ...without(sheet) }),
    partMissing(sheet),
  ],
  [
    "a sheet that leads nowhere",
    withPart(workbookRelationships, "<Relationships/>"),
    partDamaged(workbook),
  ],
  ["two sheets in one part", twoSheetsInOnePart(), partDamaged(workbook)],
  ["a sheet that ends early", withPart(sheet, "<worksheet><sheetData>"), partDamaged(sheet)],
  ["a sheet that is no XML", withPart(sheet, "\u0000\u0001"), partDamaged(sheet)],
  ["rows in another order", withRows('<row r="2"/><row r="1"/>'), partDamaged(sheet)],
  ["a row that stands twice", withRows('<row r="2"/><row r="2"/>'), partDamaged(sheet)],
  ["more rows than Excel has", withRows('<row r="1048576"/><row/>'), partDamaged(sheet)],
  ["a row without a number", withRows('<row r="x"/>'), partDamaged(sheet)],
  ["a cell of another row", withRows('<row r="1"><c r="A2"/></row>'), partDamaged(sheet)],
  ["a cell beyond the last column", withRows('<row r="1"><c r="XFE1"/></row>'), partDamaged(sheet)],
  [
    "more cells in a row than there are columns",
    withRows(`<row r="1">${'<c r="A1"/>'.repeat(16_385)}</row>`),
    partDamaged(sheet),
  ],
  ["a cell that stands nowhere", withRows('<row r="1"><c r="1"/></row>'), partDamaged(sheet)],
  ["a shared string that is missing", withRows(`<row>${oneText}</row>`), partDamaged(sheet)],
  [
    "a shared string of no number",
    withRows('<row><c t="s"><v>-1</v></c></row>'),
    partDamaged(sheet),
  ],
  ["a number that is none", withRows("<row><c><v>Sambas</v></c></row>"), partDamaged(sheet)],
  ["a number without end", withRows("<row><c><v>1e400</v></c></row>"), partDamaged(sheet)],
  [
    "a number of endless digits",
    withRows(`<row><c><v>${"9".repeat(400)}</v></c></row>`),
    partDamaged(sheet),
  ],
])("%s is refused with a sentence that says what to do", (_, bytes, sentence) => {
  expect(refusalOf(bytes)).toEqual(sentence);
});

const bomb = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(99)}"><!ENTITY b SYSTEM "file:///etc/passwd">]>`;

test.each([workbook, workbookRelationships, sheet, sharedStrings])(
  "%s that declares entities is refused",
  (part) => {
    const book = withTexts("", "");
    const bytes = makePackage({ ...book, [part]: bomb + (book[part] ?? "") });
    expect(refusalOf(bytes)).toEqual(partDamaged(part));
  },
);

test("a cell or row beyond all bounds is refused with the place where it stands", () => {
  const long = "x".repeat(MB + 1);
  const inline = `<row r="8"><c t="inlineStr"><is><t>${long}</t></is></c></row>`;
  expect(refusalOf(withRows(inline))).toEqual(cellTooLong("Lembar1", 8));
  const shared = withTexts(`<row r="8">${oneText}</row>`, `<si><t>${long}</t></si>`);
  expect(refusalOf(makePackage(shared))).toEqual(cellTooLong("Lembar1", 8));
  const many = withTexts(
    `<row r="8">${oneText.repeat(17)}</row>`,
    `<si><t>${long.slice(1)}</t></si>`,
  );
  expect(refusalOf(makePackage(many))).toEqual(sheetRowTooLong("Lembar1", 8));
});

test("of two parts of one name the last one counts", () => {
  const other = "xl/worksheets/sheet9.xml";
  const added = (parts[sheet] ?? "").replace("<v>1", "<v>2");
  const bytes = Buffer.from(withPart(other, added));
  bytes.write(sheet, bytes.lastIndexOf(other));
  expect(sheetsOf(bytes)[0]?.cells).toEqual({ A1: 2 });
});

test("of two cells in one place the last one counts", () => {
  const twice = '<row><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row>';
  expect(sheetsOf(withRows(twice))[0]?.cells).toEqual({ A1: 3, B1: 2 });
});

test("archives within the archive are left alone", () => {
  const bytes = zipSync({ ...zipped(parts), "xl/embeddings/sheet.xlsx": whole, "a.zip": zeros });
  expect(sheetsOf(bytes)).toEqual(sheetsOf(whole));
});

test("a file is read a piece at a time, and told how far it is read", () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, index) => `<row><c><v>${(index * 7919) % 100_003}</v></c><c><v>${index ** 2}</v></c></row>`,
  );
  const file = sourceOf(withRows(rows.join("")));
  let longest = 0;
  const told: number[] = [];
  const sink = { beginSheet: () => undefined, row: () => undefined, endSheet: () => undefined };
  const source = {
    size: file.size,
    read(into: Uint8Array, from: number) {
      longest = Math.max(longest, into.length);
      return file.read(into, from);
    },
  };
  readXlsx(source, sink, (bytes) => told.push(bytes));
  expect(file.size).toBeGreaterThan(1.2 * BYTES_A_PIECE);
  expect(longest).toBe(BYTES_A_PIECE);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(file.size);
});

function manyParts(count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, index) => `${index}`);
  return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])), { level: 0 });
}

function without(name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name));
}
