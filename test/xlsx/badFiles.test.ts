import { strToU8, zipSync } from "fflate";
import {
  emptyFile,
  encryptedFile,
  notAWorkbook,
  oldExcelFile,
  partDamaged,
  partMissing,
  partTooLarge,
  tooLargeToOpen,
} from "../../src/messages/xlsx";
import type { Text } from "../../src/messages/text";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { withField } from "./directoryFields";
import { bookParts, makePackage } from "./makePackage";

const MB = 1024 * 1024;
const workbook = "xl/workbook.xml";
const sheet = "xl/worksheets/sheet1.xml";
const parts = bookParts(["<sheetData/>"]);
const whole = makePackage(parts);

/** The sentence that somebody reads who opens this file. */
function refusal(bytes: Uint8Array): Text {
  try {
    readWorkbook(XlsxPackage.open(bytes));
  } catch (error) {
    const { text } = error as { text?: Text };
    if (text) return text;
    throw error;
  }
  throw new Error("the file was opened");
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file whose directory names this stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set(compoundFile);
  new Uint16Array(bytes.buffer, 1024, stream.length).set(
    [...stream].map((letter) => letter.charCodeAt(0)),
  );
  return bytes;
}

function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 3)) & 0xff);
}

function without(name: string): Uint8Array {
  return makePackage(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
}

const bomb = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(99)}"><!ENTITY b "&a;&a;&a;">]>`;
const zeros = zipSync({ ...zipped(parts), [sheet]: new Uint8Array(64 * MB) }, { level: 9 });

function zipped(texts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

test.each<[string, Uint8Array, Text]>([
  ["an empty file", new Uint8Array(), emptyFile],
  ["any bytes", noise(5000), notAWorkbook],
  ["text", strToU8("Kab/Kota;Peserta\nKab. Sambas;39707\n"), notAWorkbook],
  ["a workbook that was cut off", whole.subarray(0, whole.length - 100), notAWorkbook],
  ["the beginning of a workbook", whole.subarray(0, 40), notAWorkbook],
  ["an encrypted workbook", compound("EncryptedPackage"), encryptedFile],
  ["an old .xls", compound("Workbook"), oldExcelFile],
  ["a zip file of something else", makePackage({ "surat.txt": "Yth." }), notAWorkbook],
  ["a zip file of directories only", zipSync({ xl: { worksheets: {} } }), notAWorkbook],
  ["a document of Word", docx(), notAWorkbook],
  ["a part whose checksum is wrong", withField(whole, sheet, "crc", 1), partDamaged(sheet)],
  ["a part that says it is longer", withField(whole, sheet, "size", 100 * MB), partDamaged(sheet)],
  [
    "a part that says it is endless",
    withField(whole, sheet, "size", 0xfffffff0),
    partTooLarge(sheet, 0xfffffff0, 256 * MB),
  ],
  ["64 MB that say they are 100 bytes", withField(zeros, sheet, "size", 100), partDamaged(sheet)],
  ["no sheet where the workbook says one is", without(sheet), partMissing(sheet)],
  ["no workbook part", without(workbook), partMissing(workbook)],
  ["XML that ends early", makePackage({ ...parts, [sheet]: "<worksheet>" }), partDamaged(sheet)],
  ["no XML at all", makePackage({ ...parts, [sheet]: "\u0000\u0001" }), partDamaged(sheet)],
  [
    "XML that declares entities",
    makePackage({ ...parts, [sheet]: `${bomb}<worksheet/>` }),
    partDamaged(sheet),
  ],
  ["two sheets of one name", twoOfOneName(), partDamaged(workbook)],
  ["a file larger than any workbook", new Uint8Array(50 * MB), tooLargeToOpen(50 * MB, 40 * MB)],
])("%s is refused with a sentence that says what to do", (_, bytes, sentence) => {
  expect(refusal(bytes)).toEqual(sentence);
});

test("directory entries and a comment behind the file do no harm", () => {
  const { "[Content_Types].xml": types = "", ...others } = parts;
  const bytes = zipSync({
    "[Content_Types].xml": strToU8(types),
    "xl/": new Uint8Array(),
    "xl/worksheets/": new Uint8Array(),
    ...zipped(others),
  });
  expect(readWorkbook(XlsxPackage.open(bytes)).sheets).toHaveLength(1);
});

function docx(): Uint8Array {
  const text = (content: string) => content.replaceAll("xl/workbook.xml", "word/document.xml");
  return makePackage({
    "[Content_Types].xml": text(parts["[Content_Types].xml"] ?? ""),
    "_rels/.rels": text(parts["_rels/.rels"] ?? ""),
    "word/document.xml": "<document/>",
  });
}

function twoOfOneName(): Uint8Array {
  const two = bookParts(["<sheetData/>", "<sheetData/>"]);
  const renamed = (two[workbook] ?? "").replace("Lembar2", "LEMBAR1");
  return makePackage({ ...two, [workbook]: renamed });
}
