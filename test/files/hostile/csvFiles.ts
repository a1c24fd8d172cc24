import { quoteNotClosed, rowTooLong, rowTooWide } from "../../../src/messages/csv";
import { blankFile, pdfFile, picture, unknownFile, zerosFile } from "../../../src/messages/files";
import { usedTooFar } from "../../../src/messages/sheets";
import { emptyFile } from "../../../src/messages/xlsx";
import { collidingNiks, collidingPairs, collidingTexts } from "./collisions";
import { filled, hostileFiles, KB, MB, noise } from "./hostileFile";
import { listOf, numbered } from "./persons";

const table = "Barang;Nilai\na;12\n";
const two = [
  ["Barang", "Nilai"],
  ["a", 12],
];

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

function* joined(...parts: readonly (string | Uint8Array | Iterable<Uint8Array>)[]) {
  for (const part of parts) {
    if (typeof part === "string" || part instanceof Uint8Array) yield part;
    else yield* part;
  }
}

/** Regions and segments are numbered first, in the order in which they come; then come the pairs. */
function* pairRows(): Generator<string> {
  const pairs = collidingPairs(4096, 65_536);
  yield* numbered(196_701, (nik, index) => {
    const [region, segment] = index < 65_536 ? [index % 4096, index] : pairs.next().value!;
    return `${nik},R${region},S${segment}`;
  });
}

const prototypeHeaders = "__proto__,constructor,toString,NIK,NAMA\n";

export const csvFiles = [
  ...hostileFiles("peserta.csv", {
    "an unclosed quote over 100 MB": [
      () => joined('Barang;Nilai\na;"', filled("x;1\n", 100 * MB)),
      rowTooLong(2),
    ],
    "an unclosed quote in the last row": ['Barang;Nilai\na;"12', quoteNotClosed(2)],
    "one line of 10 MB": [() => filled("x", 10 * MB), rowTooLong(1)],
    "a line of 10 MB among others": [
      () => joined(table, "b;", filled("x", 10 * MB), "\nc;1\n"),
      rowTooLong(3),
    ],
    "10 MB of commas": [() => filled(",", 10 * MB), rowTooWide(1, 16_384)],
    "10 MB of quotes": [() => filled('"', 10 * MB), rowTooLong(1)],
    "10 MB of empty texts": [() => filled('"",', 10 * MB), rowTooWide(1, 16_384)],
    "10 MB of quotes with spaces": [() => filled('" ', 10 * MB), rowTooLong(1)],
    "10 MB of quotes that end nothing": [() => filled('"a"b', 10 * MB), rowTooLong(1)],
    "100 MB of line feeds": [
      () => filled("\n", 100 * MB),
      usedTooFar("peserta.csv", "A1000001", 1_000_001),
    ],
    "100 MB of carriage returns": [
      () => filled("\r", 100 * MB),
      usedTooFar("peserta.csv", "A1000001", 1_000_001),
    ],
    "100 MB of spaces": [() => filled(" ", 100 * MB), rowTooLong(1)],
    "16.384 columns": [
      () => [`${Array.from({ length: 16_384 }, (_, column) => `K${column}`).join(";")}\n`],
      [{ kind: "other", rows: 1, first: [["K0", "K1"]] }],
    ],
    "16.385 columns": [`${";".repeat(16_384)}\n`, rowTooWide(1, 16_384)],
    "one row of 16.384 cells above 900.000 of one": [
      () => joined(`${";".repeat(16_383)}\n`, filled("a\n", 1_800_000)),
      usedTooFar("peserta.csv", "A62", 62 * 16_384),
    ],
    "a table of a million cells": [
      () => filled("a\n", 2_000_000),
      [{ kind: "other", rows: 1_000_000, first: [["a"]] }],
    ],
    "a table of 1000 by 1000 cells that all differ": [
      () => [
        Array.from({ length: 1000 }, (_, row) =>
          Array.from({ length: 1000 }, (_, column) => `teks ${row} ${column}`).join(";"),
        ).join("\n"),
      ],
      [{ kind: "other", rows: 1000, first: [["teks 0 0", "teks 0 1"]] }],
    ],
    "rows that grow by a cell each": [
      () => [Array.from({ length: 1000 }, (_, row) => `${"a;".repeat(row)}a`).join("\n")],
      [{ kind: "other", rows: 1000, first: [["a"], ["a", "a"]] }],
    ],
    "two million rows that are no list": [
      () => filled("a;1\n", 8 * MB),
      usedTooFar("peserta.csv", "B500001", 1_000_002),
    ],
    "UTF-16 without a mark": [utf16(table), [{ rows: 2, first: two }]],
    "UTF-16 of odd length": [
      utf16(table).subarray(0, -1),
      [
        {
          rows: 2,
          first: [
            ["Barang", "Nilai"],
            ["a", "12\uFFFD"],
          ],
        },
      ],
    ],
    "UTF-16 that is cut off within a character": [
      Buffer.concat([utf16("\uFEFFBarang;Nilai\n"), utf16("💡").subarray(0, 2)]),
      [{ rows: 2, first: [["Barang", "Nilai"], ["\uFFFD"]] }],
    ],
    "half a character in UTF-16": [
      utf16("\uFEFFBarang;Nilai\na\uD83Db;12\n"),
      [{ rows: 2, first: [["Barang"], ["a\uFFFDb", 12]] }],
    ],
    "100 MB of UTF-16 in one line": [
      () => joined(utf16("\uFEFF"), filled("x\0", 100 * MB)),
      rowTooLong(1),
    ],
    "half a character in UTF-8": [
      Buffer.concat([
        Buffer.from("Barang;Nilai\na"),
        Buffer.from("eda0bd", "hex"),
        Buffer.from("b;12\n"),
      ]),
      [{ rows: 2, first: [["Barang"], [expect.stringMatching(/^a.*b$/), 12]] }],
    ],
    "invalid UTF-8 behind 200 KB": [
      () => [
        table,
        "b;1\n".repeat(50_000),
        Buffer.from([0x52, 0x65, 0x6e, 0xe9, 0x3b, 0x35, 0x0a]),
      ],
      [{ rows: 50_003, first: two, last: ["René", 5] }],
    ],
    "UTF-8 that is longer than it may be": [
      Buffer.concat([
        Buffer.from("Barang;Nilai\na"),
        Buffer.from([0xc0, 0x80, 0xff]),
        Buffer.from("b;12\n"),
      ]),
      [{ rows: 2, first: [["Barang"], [expect.stringMatching(/^a.+b$/), 12]] }],
    ],
    "zero bytes in cells": [
      "Barang;Nilai\na\0\0\0;12\n",
      [
        {
          rows: 2,
          first: [
            ["Barang", "Nilai"],
            [expect.stringMatching(/^a/), 12],
          ],
        },
      ],
    ],
    "headers that JavaScript's objects have": [
      `${prototypeHeaders}polluted,x,y,6101010101900001,Ani\nconstructor,__proto__,z,6101010101900002,Budi\n`,
      [{ kind: "members", rows: 2, rejected: {}, duplicates: 0 }],
    ],
    "values that JavaScript's objects have": [
      "NIK,NAMA,KAB_KOTA,SEGMEN,STATUS\n6101010101900001,a,__proto__,constructor,toString\n6101010101900002,b,constructor,__proto__,hasOwnProperty\n",
      [{ kind: "members", rows: 2, rejected: {}, duplicates: 0 }],
    ],
    "texts that look like formulas": [
      `Barang;Nilai\n"=HYPERLINK(""http://x"",""klik"")";+cmd|' /C calc'!A0\n@SUM(1);-1+1\n"\t=1+1";"\r=1"\n`,
      [
        {
          rows: 4,
          first: [
            ["Barang", "Nilai"],
            ['=HYPERLINK("http://x","klik")', "+cmd|' /C calc'!A0"],
            ["@SUM(1)", "-1+1"],
            ["\t=1+1", "\r=1"],
          ],
        },
      ],
    ],
    "a line that says the separator": [
      "sep=|\nBarang|Nilai\na;b|12\n",
      [
        {
          rows: 2,
          first: [
            ["Barang", "Nilai"],
            ["a;b", 12],
          ],
        },
      ],
    ],
    "a line that says a separator that nobody has": ["sep=;\nBarang\na\n", [{ rows: 2 }]],
    "carriage returns only": [table.replaceAll("\n", "\r"), [{ rows: 2, first: two }]],
    "all kinds of line ends": [
      "Barang;Nilai\r\na;12\rb;13\nc;14\n\rd;15",
      [{ rows: 5, first: [...two, ["b", 13], ["c", 14]] }],
    ],
    "line separators of Unicode": [
      "Barang;Nilai\na\u2028b\u0085c;12\n",
      [{ rows: 2, first: [["Barang"], ["a\u2028b\u0085c", 12]] }],
    ],
    "text that runs backwards, and joined signs": [
      "Barang;Nilai\n\u202Egnarab\u202C 👩‍👩‍👧;12\n",
      [{ rows: 2, first: [["Barang"], ["\u202Egnarab\u202C 👩‍👩‍👧", 12]] }],
    ],
    "separators only": [";;;;\n;;;;\n", [{ kind: "other", rows: 0 }]],
    "quotes only": ['""', [{ kind: "other", rows: 0 }]],
    "one letter": ["a", [{ kind: "other", rows: 1, first: [["a"]] }]],
    "one separator": [";", [{ kind: "other", rows: 0 }]],
    "one zero byte": ["\0", zerosFile],
    nothing: ["", emptyFile],
    "a byte order mark only": ["\uFEFF", blankFile],
    "the mark of UTF-16 only": [Buffer.from([0xff, 0xfe]), blankFile],
    "random bytes": [() => noise(5 * MB), unknownFile],
    "a photo": [() => joined(Buffer.from("ffd8ffe000104a464946", "hex"), noise(MB)), picture],
    "a PDF": [() => joined("%PDF-1.7\n%âãÏÓ\n", noise(MB)), pdfFile],
    "half a million persons of one NIK": [
      () =>
        listOf(
          "NIK,NAMA",
          numbered(500_000, () => "6101010101900001,Ani"),
        ),
      [{ kind: "members", rows: 500_000, rejected: {}, duplicates: 499_999 }],
    ],
    "NIKs that are chosen for one place in a table": [
      () =>
        listOf(
          "NIK,NAMA",
          [...collidingNiks()].map((nik) => `${nik},Ani`),
        ),
      [{ kind: "members", rows: 142_386, rejected: {}, duplicates: 0 }],
    ],
    "regions that are chosen for one place in a table": [
      () => {
        const texts = collidingTexts();
        return listOf(
          "NIK,KAB_KOTA",
          numbered(texts.length, (nik, index) => `${nik},${texts[index]}`),
        );
      },
      [{ kind: "members", rows: 131_072, rejected: {}, duplicates: 0 }],
    ],
    "groups that are chosen for one place in a table": [
      () => listOf("NIK,KAB_KOTA,SEGMEN", pairRows()),
      [{ kind: "members", rows: 196_701 }],
    ],
    "a region, a segment, a status and a month of its own for each of 300.000": [
      () =>
        listOf(
          "NIK,KAB_KOTA,SEGMEN,STATUS,BULAN",
          numbered(300_000, (nik, index) => `${nik},R${index},S${index},T${index},B${index}`),
        ),
      [{ kind: "members", rows: 300_000, rejected: {}, duplicates: 0 }],
    ],
    "regions of 500 KB": [
      () =>
        listOf(
          "NIK,KAB_KOTA",
          numbered(200, (nik, index) => `${nik},${index}${"R".repeat(500 * KB)}`),
        ),
      [{ kind: "members", rows: 200, rejected: {}, duplicates: 0 }],
    ],
    "a list of 10.000 columns": [
      `NIK,NAMA,${Array.from({ length: 9998 }, (_, column) => `K${column}`).join(",")}\n6101010101900001,Ani${",x".repeat(9998)}\n`,
      [{ kind: "members", rows: 1, rejected: {}, duplicates: 0 }],
    ],
    "NIKs and wages that are none": [
      "NIK,NAMA,UPAH\n1e309,a,1\n-0,b,1\n٣٢٧١٠١٠١٠١٩٠٠٠٠١,c,1\n6101010101900001,d,1e308\n6101010101900002,e,-1\n6101010101900003,f,99999999999999999999\n",
      [{ kind: "members", rows: 6, rejected: { M01: 3, M06: 2 } }],
    ],
  }),
  {
    title: "1 GB of zeros",
    name: "peserta.csv",
    content: () => [],
    size: 1024 * MB,
    isSmall: false,
    expected: zerosFile,
  },
  {
    title: "1 GB of zeros behind a table",
    name: "peserta.csv",
    content: () => [table, "a;1\n".repeat(20_000)],
    size: 1024 * MB,
    isSmall: false,
    expected: rowTooLong(20_003),
  },
];
