import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { sourceOf } from "../../../src/files/byteSource";
import { few } from "../../few";
import { bookParts, makePackage } from "../../xlsx/makePackage";
import { expectOutcome } from "./expectations";
import { outcomeOf } from "./outcome";

const persons = [
  ["NIK", "NAMA", "KAB_KOTA", "SEGMEN", "UPAH"],
  ["6101010101900001", "Ani", "Kab. Sambas", "BPU", "1.500.000"],
  ["6101010101900002", 'Budi & "Tuti"', "Kota Singkawang", "PU", "3.745.000"],
];

/** What is changed of some bytes: at a share of their length, some are left out and others put in. */
type Change = readonly [place: number, left: number, put: Uint8Array];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(6),
  fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom(
        ...[
          '"',
          ";",
          ",",
          "\n",
          "<",
          ">",
          "</",
          "<td>",
          "&",
          "]]>",
          "<!--",
          "\0",
          "-1",
          "1e9",
          "\uFFFF",
        ],
      )
      .map((text) => Buffer.from(text)),
  ),
);

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce<Uint8Array>((before, [place, left, put]) => {
    const at = Math.floor(place * before.length);
    return Buffer.concat([before.subarray(0, at), put, before.subarray(at + left)]);
  }, bytes);
}

/** A text in which changes are made before it is written as a file. */
const texts = {
  CSV: persons
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
    .join("\r\n"),
  HTML: `<html><meta charset=utf-8><table>${persons.map((row) => `<tr><td colspan=1>${row.join("</td><td>")}</td></tr>`).join("\n")}</table>`,
  XML: `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${persons.map((row) => `<Row ss:AutoFitHeight="0">${row.map((cell) => `<Cell><Data ss:Type="String">${escaped(cell)}</Data></Cell>`).join("")}</Row>`).join("\n")}</Table></Worksheet></Workbook>`,
};

const sheetXml = `<sheetData>${persons.map((row, index) => `<row r="${index + 1}">${row.map((cell, column) => `<c r="${"ABCDE"[column]}${index + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join("")}</row>`).join("")}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;");
}

function oldWorkbook(): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(persons), "S");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

async function expectAnEnd(bytes: Uint8Array): Promise<void> {
  expectOutcome(await outcomeOf("peserta", sourceOf(bytes)), "either");
}

function everyChange(make: (changes: readonly Change[]) => Uint8Array): Promise<void> {
  return fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
      expectAnEnd(make(changes)),
    ),
    few(25),
  );
}

test.each(Object.entries(texts))("%s that was changed anywhere is read or refused", (_, text) =>
  everyChange((changes) => changed(Buffer.from(text), changes)),
);

test.each(Object.keys(bookParts([""])))(
  "a workbook whose part %s was changed is read or refused",
  (part) => {
    const parts = bookParts([sheetXml]);
    return everyChange((changes) => {
      const text = Buffer.from(changed(Buffer.from(parts[part] ?? ""), changes)).toString();
      return makePackage({ ...parts, [part]: text });
    });
  },
);

test.each([
  ["a workbook", makePackage(bookParts([sheetXml]))],
  ["an old workbook", oldWorkbook()],
])("%s whose bytes were changed is read or refused", (_, bytes) =>
  everyChange((changes) => changed(bytes, changes)),
);
