import { sourceOf } from "../../../src/files/byteSource";
import { type BookType, utils, type WorkBook, write } from "@e965/xlsx";
import fc from "fast-check";
import { MOST_XLS_BYTES, readXls } from "../../../src/files/xls/readXls";
import { oldWorkbookDamaged } from "../../../src/messages/oldFiles";
import { Refused } from "../../../src/messages/refused";
import { encryptedFile, tooLargeToOpen } from "../../../src/messages/xlsx";
import { few } from "../../few";
import { sheetRead, sheetsRead } from "../sheetsRead";
import { ascii, double, joined, record, shorts, workbook97 } from "./records";

const read = (bytes: Uint8Array) => sheetRead((sink) => readXls(sourceOf(bytes), sink));

const oldKinds = ["biff8", "biff5", "biff4", "biff3", "biff2"] as const;

function saved(workbook: WorkBook, kind: (typeof oldKinds)[number] = "biff8"): Uint8Array {
  const bytes = write(workbook, { type: "array", bookType: kind as BookType });
  return new Uint8Array(bytes as ArrayBuffer);
}

/** A list with a NIK as text, a day, a share and a wage. */
function memberList(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ["NIK", "NAMA", "LAHIR", "CAKUPAN", "UPAH", "AKTIF"],
    ["6171014509900001", "SITI NURHALIZA", 33_121, 0.3647, -1_234_567.89, true],
  ]);
  sheet.C2.z = "dd/mm/yyyy";
  sheet.D2.z = "0.00%";
  return utils.book_new(sheet, "Peserta");
}

describe("a workbook of Excel 97 or 95", () => {
  it.each(["biff8", "biff5"] as const)("keeps texts, days, shares and numbers (%s)", (kind) => {
    const { name, cells, formats } = read(saved(memberList(), kind));
    expect(name).toBe("Peserta");
    expect(cells).toEqual({
      ...{ A1: "NIK", B1: "NAMA", C1: "LAHIR", D1: "CAKUPAN", E1: "UPAH", F1: "AKTIF" },
      ...{ A2: "6171014509900001", B2: "SITI NURHALIZA", C2: 33_121, D2: 0.3647 },
      ...{ E2: -1_234_567.89, F2: true },
    });
    expect(formats).toEqual({ C2: "dd/mm/yyyy", D2: "0.00%" });
  });

  it("is read sheet by sheet, with merged areas", () => {
    const [first, second] = [utils.aoa_to_sheet([["a", ""]]), utils.aoa_to_sheet([["b"]])];
    first["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 2 } }];
    const workbook = utils.book_new(first, "Satu");
    utils.book_append_sheet(workbook, second, "Dua");
    const sheets = sheetsRead((sink) => readXls(sourceOf(saved(workbook)), sink));
    expect(sheets.map(({ name, cells }) => [name, cells])).toEqual([
      ["Satu", { A1: "a" }],
      ["Dua", { A1: "b" }],
    ]);
    expect(sheets[0]?.merged).toEqual([
      { first: { row: 0, column: 0 }, last: { row: 1, column: 2 } },
    ]);
  });

  it("counts days from 1900, whatever the workbook counts from", () => {
    const workbook = memberList();
    workbook.Workbook = { WBProps: { date1904: true } };
    const { cells } = read(saved(workbook));
    expect([cells.C2, cells.D2]).toEqual([33_121 + 1462, 0.3647]);
  });
});

describe("a workbook of Excel 2 to 4", () => {
  it.each(["biff4", "biff3", "biff2"] as const)("keeps texts and numbers (%s)", (kind) => {
    const { cells } = read(saved(memberList(), kind));
    expect(cells).toMatchObject({ A2: "6171014509900001", C2: 33_121, D2: 0.3647, F2: true });
  });

  it("says which numbers are days", () => {
    const number = [
      record(0x203, shorts(0, 0, 1), double(33_121)),
      record(0x203, shorts(0, 1, 0), double(33_121)),
    ];
    const formats = ["General", "dd/mm/yyyy"].map((code) =>
      record(0x1e, Uint8Array.of(code.length), ascii(code)),
    );
    const styles = [0, 1].map((format) =>
      record(0x243, Uint8Array.of(0, format), new Uint8Array(10)),
    );
    const bytes = joined([
      record(0x209, shorts(0, 16, 0)),
      ...formats,
      ...styles,
      ...number,
      record(0x0a),
    ]);
    expect(read(bytes)).toMatchObject({
      cells: { A1: 33_121, B1: 33_121 },
      formats: { A1: "dd/mm/yyyy" },
    });
  });
});

describe("a workbook of a portal's own making", () => {
  it("may be bare records in the order of its program", () => {
    const text = (row: number, column: number, letters: string) =>
      record(0x204, shorts(row, column, 0, letters.length), ascii(letters));
    const bytes = joined([
      record(0x809, shorts(0, 16, 0, 0)),
      text(1, 0, "6171014509900001"),
      record(0x203, shorts(1, 1, 0), double(3_745_000)),
      text(0, 0, "NIK"),
      text(0, 1, "UPAH"),
      record(0x0a),
    ]);
    expect(read(bytes).values).toEqual([
      ["NIK", "UPAH"],
      ["6171014509900001", 3_745_000],
    ]);
  });
});

describe("what Excel 97 packs into a sheet", () => {
  const style = 0;
  const wide = (letters: string) =>
    joined([shorts(letters.length), Uint8Array.of(0), ascii(letters)]);

  it("reads short numbers: integers, doubles, hundredths", () => {
    const integer = shorts((-1234 << 2) | 2, (-1234 << 2) >> 16);
    const hundredth = shorts((3647 << 2) | 3, 0);
    const half = shorts(0, 0x3fe0);
    const several = record(
      0xbd,
      ...[
        shorts(0, 0),
        shorts(style),
        integer,
        shorts(style),
        hundredth,
        shorts(style),
        half,
        shorts(2),
      ],
    );
    const one = record(0x27e, shorts(1, 4, style), half);
    expect(read(workbook97([], { S: [several, one] })).cells).toEqual({
      ...{ A1: -1234, B1: 36.47, C1: 0.5 },
      E2: 0.5,
    });
  });

  it("reads what formulas gave: numbers, texts, truths, errors, nothing", () => {
    const formula = (column: number, result: Uint8Array) =>
      record(0x06, shorts(0, column, style), result, new Uint8Array(8));
    const special = (kind: number, value: number) =>
      joined([Uint8Array.of(kind, 0, value, 0, 0, 0), shorts(0xffff)]);
    const sheet = [
      formula(0, double(0.5)),
      formula(1, special(0, 0)),
      record(0x4bc, new Uint8Array(10)),
      record(0x207, wide("Sambas")),
      formula(2, special(1, 1)),
      formula(3, special(2, 0x17)),
      formula(4, special(3, 0)),
      record(0x205, shorts(0, 5, style), Uint8Array.of(0x2a, 1)),
      record(0x205, shorts(0, 6, style), Uint8Array.of(0, 0)),
    ];
    expect(read(workbook97([], { S: sheet })).cells).toEqual({
      ...{ A1: 0.5, B1: "Sambas", C1: true, D1: "#REF!", F1: "#N/A", G1: false },
    });
  });

  it("leaves out charts, in sheets and of their own, and sheets that only a program can show", () => {
    const cell = (letters: string) => record(0x204, shorts(0, 0, style), wide(letters));
    const chart = [
      record(0x809, shorts(0x600, 32), new Uint8Array(12)),
      cell("grafik"),
      record(0x0a),
    ];
    const bytes = workbook97(
      [],
      {
        Data: [...chart, cell("data")],
        Grafik: [cell("a")],
        Rahasia: [cell("b")],
        Lipat: [cell("c")],
      },
      { Grafik: { kind: 2 }, Rahasia: { state: 2 }, Lipat: { state: 1 } },
    );
    const sheets = sheetsRead((sink) => readXls(sourceOf(bytes), sink));
    expect(sheets.map(({ name, cells }) => [name, cells])).toEqual([
      ["Data", { A1: "data" }],
      ["Lipat", { A1: "c" }],
    ]);
  });

  it("gives the cell in its last corner", () => {
    const cell = record(0x203, shorts(65_535, 255, style), double(7));
    expect(read(workbook97([], { S: [cell] })).cells).toEqual({ IV65536: 7 });
  });

  it("says which rows are hidden", () => {
    const row = (number: number, flags: number) =>
      record(0x208, shorts(number, 0, 1, 0, 0, 0, flags, 0));
    const bytes = workbook97([], { S: [row(4, 0x20), row(2, 0), row(1, 0x20)] });
    expect(read(bytes).hiddenRows).toEqual([1, 4]);
  });

  it("joins texts that several records share, wherever one of them ends", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "—", "😀"), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 20 }),
        fc.infiniteStream(fc.nat(9)),
        (texts, cuts) => {
          const cells = texts.map((_, row) => record(0xfd, shorts(row, 0, style, row, 0)));
          const { values } = read(workbook97(sharedTexts(texts, cuts), { S: cells }));
          expect(texts.map((_, row) => values[row]?.[0] ?? "")).toEqual(texts);
        },
      ),
      few(100),
    );
  });
});

/** Texts that cells share, in records that end at some of the places where they may. */
function sharedTexts(texts: readonly string[], cuts: Iterator<number>): Uint8Array[] {
  const pieces: number[][] = [[...shorts(texts.length, 0, texts.length, 0)]];
  const isCut = () => cuts.next().value === 0;
  for (const text of texts) {
    if (isCut()) pieces.push([]);
    let isWide = isCut() || /[^\0-\xff]/.test(text);
    pieces.at(-1)?.push(...shorts(text.length), isWide ? 1 : 0);
    for (let at = 0; at < text.length; at++) {
      if (isCut()) {
        isWide = isCut() || /[^\0-\xff]/.test(text.slice(at));
        pieces.push([isWide ? 1 : 0]);
      }
      const unit = text.charCodeAt(at);
      pieces.at(-1)?.push(...(isWide ? shorts(unit) : [unit]));
    }
  }
  return pieces.map((piece, index) => record(index === 0 ? 0xfc : 0x3c, Uint8Array.from(piece)));
}

describe("an old workbook that can't be read", () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      sheetsRead((sink) => readXls(sourceOf(bytes), sink));
    } catch (error) {
      if (error instanceof Refused) return error.text;
      throw error;
    }
    return undefined;
  };

  it("is named by its password", () => {
    const bytes = workbook97([record(0x2f, shorts(1, 1, 1))], { S: [] });
    expect(refusal(bytes)).toEqual(encryptedFile);
  });

  it("is named by its size", () => {
    const bytes = new Uint8Array(MOST_XLS_BYTES + 1);
    expect(refusal(bytes)).toEqual(tooLargeToOpen(bytes.length, MOST_XLS_BYTES));
  });

  it("is called damaged where many sheets are one", () => {
    const number = record(0x203, shorts(0, 0, 0), double(1));
    const list = record(0x85, shorts(0, 0), Uint8Array.of(0, 0, 1, 0), ascii("S"));
    expect(refusal(workbook97([...Array(1000).fill(list)], { S: [number] }))).toEqual(
      oldWorkbookDamaged,
    );
  });

  it.each(oldKinds)("is called damaged wherever it is cut off (%s)", (kind) => {
    const bytes = saved(memberList(), kind);
    const lengths = Array.from({ length: 60 }, (_, index) =>
      Math.floor((bytes.length * index) / 60),
    );
    for (const length of lengths) {
      const text = refusal(bytes.subarray(0, length));
      // The end of a compound file may be room that nothing fills.
      if (text !== undefined || length < bytes.length / 2) expect(text).toEqual(oldWorkbookDamaged);
    }
  });

  it("is refused or read, and harms nothing, whatever bytes are changed", () => {
    const books = oldKinds.map((kind) => saved(memberList(), kind));
    const changes = fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.constantFrom(...books), changes, (book, changed) => {
        const bytes = book.slice();
        for (const [at, byte] of changed) bytes[at % bytes.length] = byte;
        const text = refusal(bytes);
        if (text) expect([oldWorkbookDamaged, encryptedFile]).toContainEqual(text);
        expect({}).not.toHaveProperty("polluted");
      }),
      few(300),
    );
  });
});
