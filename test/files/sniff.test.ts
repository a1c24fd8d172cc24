import { utils, write, type BookType } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { sourceOf } from "../../src/files/byteSource";
import type { FileKind } from "../../src/files/fileKinds";
import { sniff } from "../../src/files/sniff";
import { importFiles } from "../../src/members/importFiles";
import { oldWorkbookDamaged } from "../../src/messages/oldFiles";
import * as sentences from "../../src/messages/files";
import type { Text } from "../../src/messages/text";
import { emptyFile, encryptedFile, notAWorkbook } from "../../src/messages/xlsx";
import { bookParts, makePackage } from "../xlsx/makePackage";
import { compound } from "./compound";

const csv = "NIK;NAMA;KAB/KOTA\r\n6101010101900001;Renée;Kab. Sambas\r\n";
const page = `<table><tr><td>607.426</td></tr></table>`;
const workbookXml = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>`;

function kindOf(content: string | Uint8Array): FileKind {
  return sniff(sourceOf(typeof content === "string" ? strToU8(content) : content));
}

function refusalOf(content: string | Uint8Array): Text | undefined {
  try {
    kindOf(content);
  } catch (error) {
    return (error as { text?: Text }).text;
  }
  return undefined;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16le(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

function utf16be(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le").swap16());
}

function oldWorkbook(bookType: BookType): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet([["NIK", "NAMA"]]), "Peserta");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

function bytes(hexadecimal: string, length = 600): Uint8Array {
  const content = new Uint8Array(length).fill(7);
  content.set(Buffer.from(hexadecimal.replaceAll(" ", ""), "hex"));
  return content;
}

function dbase(): Uint8Array {
  const table = new Uint8Array(200);
  table.set([0x03, 124, 6, 30, 9, 0, 0, 0, 65, 0]);
  table[64] = 0x0d;
  return table;
}

function zipOf(...names: string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8("isi")])));
}

function openDocument(kind: string): Uint8Array {
  return zipSync(
    { mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), "content.xml": strToU8("") },
    { level: 0 },
  );
}

const utf8 = { encoding: "utf-8", mark: 0 } as const;
const windows = { encoding: "windows-1252", mark: 0 } as const;

test.each<[string, string | Uint8Array, FileKind]>([
  ["a CSV in UTF-8", csv, { format: "csv", ...utf8 }],
  ["one with a byte order mark", `\uFEFF${csv}`, { format: "csv", encoding: "utf-8", mark: 3 }],
  ["one in Windows-1252", latin(csv), { format: "csv", ...windows }],
  ["UTF-16", utf16le(`\uFEFF${csv}`), { format: "csv", encoding: "utf-16le", mark: 2 }],
  [
    "UTF-16, big end first",
    utf16be(`\uFEFF${csv}`),
    { format: "csv", encoding: "utf-16be", mark: 2 },
  ],
  ["UTF-16 without a mark", utf16le(csv), { format: "csv", encoding: "utf-16le", mark: 0 }],
  ["the same, big end first", utf16be(csv), { format: "csv", encoding: "utf-16be", mark: 0 }],
  [
    "UTF-16 of odd length",
    utf16le(csv).slice(0, -1),
    { format: "csv", encoding: "utf-16le", mark: 0 },
  ],
  ["one letter", "a", { format: "csv", ...utf8 }],
  ["separators only", ";;;;\r\n;;;;\r\n", { format: "csv", ...utf8 }],
  ["a CSV filled up with zero bytes", "NIK\0\0\0\0,NAMA\0\0\n", { format: "csv", ...utf8 }],
  ["headers in angle brackets", "<NIK>;<NAMA>\n1;2\n", { format: "csv", ...utf8 }],
  ["a CSV that begins with brackets", "[No];[Nama]\n1;2\n", { format: "csv", ...utf8 }],
  ["a CSV whose first column is BM", "BM;NAMA\n1;2\n", { format: "csv", ...utf8 }],
  ["a workbook", makePackage(bookParts(["<sheetData/>"])), { format: "xlsx", mark: 0 }],
  ["a workbook without its list of parts", zipOf("xl/workbook.xml"), { format: "xlsx", mark: 0 }],
  ["an old workbook", oldWorkbook("biff8"), { format: "xls", mark: 0 }],
  ["one of Excel 95", oldWorkbook("biff5"), { format: "xls", mark: 0 }],
  ["one of Excel 4", bytes("09 04 06 00 00 00 10 00"), { format: "xls", mark: 0 }],
  ["one of Excel 3", bytes("09 02 06 00 00 00 10 00"), { format: "xls", mark: 0 }],
  ["one of Excel 2", oldWorkbook("biff2"), { format: "xls", mark: 0 }],
  ["a page", `<!DOCTYPE html><html><body>${page}</body></html>`, { format: "html", ...utf8 }],
  ["a page in capitals", `<HTML>${page}</HTML>`, { format: "html", ...utf8 }],
  ["a page behind empty lines", `\n \t\r\n\n<html>${page}`, { format: "html", ...utf8 }],
  ["a page behind a comment", `<!-- <x> -->\n${page}`, { format: "html", ...utf8 }],
  ["a page that is XML", `<?xml version="1.0"?>\n<html>${page}`, { format: "html", ...utf8 }],
  [
    "a table behind a warning",
    `<br />\n<b>Notice</b>: …<br />${page}`,
    { format: "html", ...utf8 },
  ],
  ["a table behind its title", `Peserta BPU\n${page}`, { format: "html", ...utf8 }],
  ["rows without their table", `<tr><td>1</td></tr>`, { format: "html", ...utf8 }],
  [
    "a page in UTF-16",
    utf16le(`\uFEFF<html>${page}`),
    { format: "html", encoding: "utf-16le", mark: 2 },
  ],
  ["a page in Windows-1252", latin(`<html>Renée${page}`), { format: "html", ...windows }],
  [
    "a page that says so before it shows",
    `<html><meta http-equiv=Content-Type content="text/html; charset=windows-1252">${page}`,
    { format: "html", ...windows },
  ],
  [
    "a page that says ISO-8859-1",
    `<meta charset='iso-8859-1'>${page}`,
    { format: "html", ...windows },
  ],
  ["a page that says UTF-8", `<meta charset="UTF-8">${page}`, { format: "html", ...utf8 }],
  [
    "a page that says UTF-16 and isn't",
    `<html><meta charset="utf-16">${page}`,
    { format: "html", ...utf8 },
  ],
  [
    "XML of Excel 2003",
    `<?xml version="1.0"?>${workbookXml}`,
    { format: "spreadsheetml", ...utf8 },
  ],
  [
    "XML of Excel 2003 with what Excel writes before it",
    `\uFEFF<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<!-- x -->${workbookXml}`,
    { format: "spreadsheetml", encoding: "utf-8", mark: 3 },
  ],
  [
    "the same with prefixes, in Windows-1252",
    `<?xml version="1.0" encoding="windows-1252"?><ss:Workbook a="1"\n xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>`,
    { format: "spreadsheetml", ...windows },
  ],
])("%s is known by what it holds", (_, content, kind) => {
  expect(kindOf(content)).toEqual(kind);
});

test.each<[string, string | Uint8Array, Text]>([
  ["an empty file", "", emptyFile],
  ["a byte order mark and nothing else", "\uFEFF", sentences.blankFile],
  ["spaces and empty lines", " \t\r\n\r\n  ", sentences.blankFile],
  ["the same in UTF-16", utf16le("\uFEFF \r\n"), sentences.blankFile],
  ["zero bytes", new Uint8Array(5000), sentences.zerosFile],
  ["bytes that mean nothing", bytes("01 80 ff 03"), sentences.unknownFile],
  ["a PDF", "%PDF-1.7\n%âãÏÓ\n1 0 obj", sentences.pdfFile],
  ["a PDF behind an empty line", "\r\n%PDF-1.4\n1 0 obj", sentences.pdfFile],
  ["a photo", bytes("ff d8 ff e0"), sentences.picture],
  ["a screenshot", bytes("89 50 4e 47 0d 0a 1a 0a"), sentences.picture],
  ["a GIF", latin("GIF89a"), sentences.picture],
  ["a bitmap", bytes("42 4d 36 00 01 00 00 00 00 00 36 00 00 00"), sentences.picture],
  ["a scan", bytes("49 49 2a 00"), sentences.picture],
  ["a scan, big end first", bytes("4d 4d 00 2a"), sentences.picture],
  ["a WEBP", latin("RIFF\x10\0\0\0WEBPVP8 "), sentences.picture],
  ["a photo of an iPhone", latin("\0\0\0\x18ftypheic"), sentences.picture],
  [
    "a drawing",
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>`,
    sentences.picture,
  ],
  ["a RAR", latin("Rar!\x1a\x07\0"), sentences.archive],
  ["a 7z", bytes("37 7a bc af 27 1c"), sentences.archive],
  ["a gzip", bytes("1f 8b 08 00"), sentences.archive],
  ["a tar", Buffer.concat([Buffer.alloc(257, "a"), Buffer.from("ustar")]), sentences.archive],
  ["a SQLite database", latin("SQLite format 3\0"), sentences.database],
  ["a Parquet file", latin("PAR1\x15\x04"), sentences.database],
  ["an Access database", latin("\0\x01\0\0Standard ACE DB\0"), sentences.database],
  ["a dBase table", dbase(), sentences.database],
  ["RTF", `{\\rtf1\\ansi Yth.}`, sentences.textDocument],
  ["JSON", `[\n  {"nik": "6101010101900001"}]`, sentences.json],
  ["other JSON", `{"data": []}`, sentences.json],
  ["rows as JSON", `[["NIK","NAMA"]]`, sentences.json],
  [
    "XML of something else",
    `<?xml version="1.0"?><peserta><nik>1</nik></peserta>`,
    sentences.otherXml,
  ],
  [
    "a web archive",
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n",
    sentences.webArchive,
  ],
  [
    "an e-mail",
    "Received: from a\r\n by b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n\r\nYth.",
    sentences.email,
  ],
  ["a workbook with a password", streams("EncryptionInfo", "EncryptedPackage"), encryptedFile],
  ["a document of Word 97", streams("WordDocument", "1Table"), sentences.textDocument],
  ["slides of PowerPoint 97", streams("PowerPoint Document"), sentences.presentation],
  ["a message of Outlook", streams("__properties_version1.0"), sentences.email],
  ["an OpenDocument spreadsheet", openDocument("spreadsheet"), sentences.openDocumentSheet],
  ["an OpenDocument text", openDocument("text"), sentences.textDocument],
  ["OpenDocument slides", openDocument("presentation"), sentences.presentation],
  ["a document of Word", zipOf("[Content_Types].xml", "word/document.xml"), sentences.textDocument],
  ["slides", zipOf("[Content_Types].xml", "ppt/presentation.xml"), sentences.presentation],
  ["a binary workbook", zipOf("[Content_Types].xml", "xl/workbook.bin"), sentences.binaryWorkbook],
  ["an Apple Numbers file", zipOf("Index/Document.iwa", "preview.jpg"), sentences.appleNumbers],
  ["a ZIP with a list in it", zipOf("peserta.csv"), sentences.archive],
  ["a ZIP with a workbook in it", zipOf("2024/peserta.xlsx"), sentences.archive],
  ["a ZIP that was cut off", zipOf("peserta.csv").slice(0, 60), notAWorkbook],
  ["another compound file", streams("Contents"), sentences.unknownFile],
])("%s is refused with what to do", (_, content, sentence) => {
  expect(refusalOf(content)).toEqual(sentence);
});

function streams(...names: string[]): Uint8Array {
  return compound(Object.fromEntries(names.map((name) => [name, new Uint8Array(5000)])));
}

test("a character that is cut off where looking ends is no mistake", () => {
  const long = `${"a".repeat(64 * 1024 - 1)}é${csv}`;
  expect(kindOf(long)).toEqual({ format: "csv", ...utf8 });
});

test("one broken character among sound ones leaves the text UTF-8", () => {
  const broken = Buffer.concat([Buffer.from("Renée;José;Zoë\n"), Buffer.from([0xe9, 0x0a])]);
  expect(kindOf(broken)).toEqual({ format: "csv", ...utf8 });
});

test("a compound file that ends early is left to the reader of old workbooks", () => {
  expect(kindOf(oldWorkbook("biff8").slice(0, 600)).format).toBe("xls");
});

test("a large workbook is known whose directory goes on behind its other streams", () => {
  const sector = 512;
  const bytes = new Uint8Array(20_010 * sector);
  const view = new DataView(bytes.buffer);
  const put = (number: number, index: number, value: number) =>
    view.setUint32((number + 1) * sector + 4 * index, value, true);
  bytes.set(compound({ Contents: new Uint8Array(1) }).subarray(0, sector));
  view.setUint32(48, 20_000, true); // where the directory begins
  view.setUint32(68, 20_001, true); // where the list of those tables is that the head has no place for
  put(20_001, Math.floor(20_000 / 128) - 109, 20_002);
  put(20_002, 20_000 % 128, 20_003);
  bytes.set(directoryEntry("Root Entry"), 20_001 * sector);
  bytes.set(directoryEntry("Workbook"), 20_004 * sector);
  expect(kindOf(bytes).format).toBe("xls");
});

function directoryEntry(name: string): Uint8Array {
  const entry = new Uint8Array(128);
  entry.set(utf16le(name));
  entry.set([2 * name.length + 2, 0, 2], 64);
  return entry;
}

test("a compound file whose directory leads in a circle is left to the reader, who calls it damaged", async () => {
  const circle = streams("Contents");
  const view = new DataView(circle.buffer);
  const directory = view.getUint32(48, true);
  const table = (view.getUint32(76, true) + 1) * 512;
  view.setUint32(table + 4 * directory, directory, true);
  const { files } = await importFiles([{ name: "circle", source: sourceOf(circle) }]);
  expect(files[0]?.error).toEqual(oldWorkbookDamaged);
});

test("every sentence about a file is short and stands in both languages", () => {
  for (const { id, en } of Object.values(sentences)) {
    for (const text of [id, en]) {
      expect(text).toMatch(/\.$/);
      expect(text.length).toBeLessThan(140);
    }
  }
});
