import { utils, write } from "@e965/xlsx";
import { textDocument, unknownFile } from "../../../src/messages/files";
import { oldWorkbookDamaged } from "../../../src/messages/oldFiles";
import { emptyTable } from "../../../src/messages/members";
import { usedTooFar } from "../../../src/messages/sheets";
import { encryptedFile, tooLargeToOpen } from "../../../src/messages/xlsx";
import { compound } from "../compound";
import { type HostileFile, hostileFiles, KB, MB } from "./hostileFile";

const cells = [
  ["Barang", "Nilai"],
  ["a", 12],
];
const table = { kind: "other", rows: 2, first: cells } as const;

function book(
  rows: readonly (readonly unknown[])[],
  bookType: "biff8" | "biff5" = "biff8",
): Uint8Array {
  const workbook = utils.book_new(utils.aoa_to_sheet(rows.map((row) => [...row])), "S");
  return new Uint8Array(write(workbook, { type: "array", bookType }) as ArrayBuffer);
}

const whole = book(cells);
const long = book(Array.from({ length: 3000 }, (_, row) => [`barang ${row}`, row, row / 7]));

/** The records of a workbook: type, length and content each. */
function records(...each: readonly (readonly [type: number, content: Uint8Array])[]): Uint8Array {
  return Buffer.concat(
    each.map(([type, content]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(type);
      head.writeUInt16LE(content.length, 2);
      return Buffer.concat([head, content]);
    }),
  );
}

const words = (...numbers: readonly number[]) => new Uint8Array(Uint16Array.from(numbers).buffer);
const begin = [0x0809, words(0x0600, 0x0005, 0, 0, 0, 0, 0, 0)] as const;
const beginSheet = [0x0809, words(0x0600, 0x0010, 0, 0, 0, 0, 0, 0)] as const;
const end = [0x000a, new Uint8Array()] as const;

/** Says that the sheet "S" begins at an offset. */
function sheetAt(offset: number): readonly [number, Uint8Array] {
  return [0x0085, Buffer.concat([words(offset % 0x10000, offset >>> 16, 0, 1), Buffer.from("S")])];
}

/** A cell that holds 1. */
function number(row: number, column: number): readonly [number, Uint8Array] {
  return [0x0203, words(row, column, 0, 0, 0, 0, 0x3ff0)];
}

/** A workbook whose only sheet holds these records. */
function sheetOf(...content: readonly (readonly [number, Uint8Array])[]): Uint8Array {
  return sheetAround(records(...content));
}

function sheetAround(content: Uint8Array): Uint8Array {
  const around = [records(begin, sheetAt(37), end, beginSheet), content, records(end)];
  return compound({ Workbook: Buffer.concat(around) });
}

/** A workbook of which a few bits are changed behind its head. */
function flipped(bytes: Uint8Array, seed: number): Uint8Array {
  const changed = bytes.slice();
  let state = seed;
  for (let flips = 0; flips <= seed % 5; flips++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    changed[512 + ((state >>> 3) % (changed.length - 512))]! ^= 1 << (state >>> 29);
  }
  return changed;
}

const flippedFiles: HostileFile[] = Array.from({ length: 20 }, (_, seed) => ({
  title: `a workbook with flipped bits, ${seed + 1}`,
  name: "peserta.xls",
  content: () => [flipped(long, seed + 1)],
  isSmall: true,
  expected: "either",
}));

/** Changes a 32-bit number in the head of a compound file. */
function withHead(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
}

export const oldFiles = [
  ...hostileFiles("peserta.xls", {
    "an old workbook": [whole, [table]],
    "one of Excel 95": [book(cells, "biff5"), [table]],
    "one of which 600 bytes came": [long.subarray(0, 600), oldWorkbookDamaged],
    "one of which half came": [long.subarray(0, long.length / 2), oldWorkbookDamaged],
    "one without its last KB": [long.subarray(0, long.length - KB), oldWorkbookDamaged],
    "the head of a compound file": [whole.subarray(0, 512), oldWorkbookDamaged],
    "eight bytes of it": [whole.subarray(0, 8), oldWorkbookDamaged],
    "a workbook with a password": [
      compound({ Workbook: records(begin, [0x002f, words(1, 1, 1)], end) }),
      encryptedFile,
    ],
    "a workbook of zeros": [compound({ Workbook: new Uint8Array(10_000) }), oldWorkbookDamaged],
    "a workbook of nothing": [compound({ Workbook: new Uint8Array() }), oldWorkbookDamaged],
    "a document of Word": [compound({ WordDocument: new Uint8Array(10_000) }), textDocument],
    "a compound file of something else": [compound({ Isi: new Uint8Array(10_000) }), unknownFile],
    "a directory that leads in a circle": [withHead(whole, 48, 0), unknownFile],
    "a directory far behind the end": [withHead(whole, 48, 0x7fffffff), oldWorkbookDamaged],
    "sectors of 2 GB": [withHead(whole, 30, 31), [table]],
    "four billion tables": [withHead(whole, 44, 0xffffffff), [table]],
    "tables that lead in a circle": [withHead(withHead(whole, 68, 0), 72, 0xffffffff), [table]],
    "dimensions that lie": [
      sheetOf([0x0200, words(0, 0, 0xffff, 0, 0, 0xffff, 0)], number(0, 0)),
      [{ rows: 1, first: [[1]] }],
    ],
    "a billion shared strings that are not there": [
      compound({
        Workbook: records(begin, [0x00fc, words(0xca00, 0x3b9a, 0xca00, 0x3b9a)], end),
      }),
      emptyTable,
    ],
    "a cell at the end of the sheet": [
      sheetOf(number(0, 0), number(65_535, 255)),
      usedTooFar("S", "IV65536", 65_536 * 256),
    ],
    "cells in wrong order": [
      sheetOf(number(5, 1), number(0, 1), number(0, 0)),
      [{ first: [[1, 1]] }],
    ],
    "a million cells in one place": [
      () => sheetAround(Buffer.concat(Array(1_000_000).fill(records(number(0, 0))))),
      [{ rows: 1, first: [[1]] }],
    ],
    "50.000 sheets that are the workbook": [
      () => {
        const sheets = Array.from({ length: 50_000 }, () => sheetAt(0));
        return compound({ Workbook: records(begin, ...sheets, end) });
      },
      "either",
    ],
    "50.000 sheets that are one": [
      () => {
        const sheets = Array.from({ length: 50_000 }, () => sheetAt(20 + 50_000 * 13 + 4));
        return compound({
          Workbook: records(begin, ...sheets, end, beginSheet, number(0, 0), end),
        });
      },
      "either",
    ],
    "a sheet that is the workbook": [
      compound({ Workbook: records(begin, sheetAt(0), end) }),
      emptyTable,
    ],
    "a sheet that lies outside the file": [
      compound({ Workbook: records(begin, sheetAt(0x7fffffff), end) }),
      oldWorkbookDamaged,
    ],
    "records that are longer than the file": [
      compound({ Workbook: Buffer.concat([records(begin), Buffer.from("85000fff", "hex")]) }),
      oldWorkbookDamaged,
    ],
    "headers that JavaScript's objects have": [
      book([
        ["__proto__", "constructor", "NIK", "NAMA"],
        ["polluted", "x", "6101010101900001", "Ani"],
      ]),
      [{ kind: "members", rows: 1, rejected: {}, duplicates: 0 }],
    ],
    "texts that look like formulas": [
      book([["=1+1", "@SUM", "+cmd|' /C calc'!A0"]]),
      [{ rows: 1, first: [["=1+1", "@SUM", "+cmd|' /C calc'!A0"]] }],
    ],
    "half a character": [book([["a\uD83Db", "x"]]), [{ rows: 1, first: [["a\uFFFDb", "x"]] }]],
    "the beginning of Excel 4 and noise": [
      Buffer.concat([Buffer.from("0904060000001000", "hex"), flipped(long, 99)]),
      oldWorkbookDamaged,
    ],
  }),
  ...flippedFiles,
  ...hostileFiles("peserta.csv", { "an old workbook that is called .csv": [whole, [table]] }),
  {
    title: "an old workbook of 1 GB",
    name: "peserta.xls",
    content: () => [whole],
    size: 1024 * MB,
    isSmall: false,
    expected: tooLargeToOpen(1024 * MB, 60 * MB),
  } satisfies HostileFile,
];
