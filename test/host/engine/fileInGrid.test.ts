import { Direction } from "@univerjs/core";
import { InsertRowCommand, SetStyleCommand } from "@univerjs/sheets";
import fc from "fast-check";
import { sampleWorkbook } from "../../../src/plans/sample";
import { applyChanges } from "../../../src/xlsx/writing/applyChanges";
import type { WorkbookContent } from "../../../src/xlsx/content";
import { newWorkbook } from "../../../src/xlsx/writing/newWorkbook";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";
import { books } from "../../xlsx/books";
import { projectionOf } from "../../excel/workbook";
import type { OpenedBook } from "./openedBook";
import { areaOf, bookContent, cell, openBook, plain, sheetContent } from "./openedBook";

const untouched = { removed: [], renamed: [], added: [], edited: [] };
let opened: OpenedBook | undefined;
afterEach(() => opened?.close());

async function open(content: WorkbookContent): Promise<OpenedBook> {
  opened = await openBook(content);
  return opened;
}

/** Some programs save formulas without their results. */
function withResults(content: WorkbookContent): WorkbookContent {
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ lacksResult }) => !lacksResult),
  }));
  return { ...content, sheets };
}

const ids = (texts: readonly { id: string }[]) => texts.map(({ id }) => id).join("\n");

describe("a workbook in which nobody changes anything has no changes", () => {
  test.each(books.map((book) => [book.name, book] as const))("%s", async (_, book) => {
    const content = readWorkbook(XlsxPackage.open(await book.bytes()));
    const { changes } = await open(withResults(content));
    expect(changes()).toEqual({ changes: untouched, notSaved: [], byHand: false });
  });

  test("but for results that its file lacks", async () => {
    const lacking = [cell("A1", 2), cell("B1", "", { formula: "=A1*2", lacksResult: true })];
    const { changes, edits } = await open(bookContent([sheetContent("Data", lacking)]));
    expect(edits("Data")).toEqual({ B1: { value: 4 } });
    expect(changes().byHand).toBe(false);
  });

  test("though a formula gives an empty text, and another is beyond the grid", async () => {
    const cells = [
      cell("A1", 2),
      cell("B1", "", { formula: '=IF(A1>1,"","x")' }),
      cell("C1", 7, { formula: "=CUBEVALUE(B1)" }),
    ];
    const { book, changes, edits } = await open(bookContent([sheetContent("Data", cells)]));
    await book.calculation.settle();
    expect(edits("Data")).toEqual({});
    expect(changes().byHand).toBe(false);
  });

  test("the sample, and a projection", async () => {
    for (const plan of [sampleWorkbook(), projectionOf()]) {
      const { changes, close } = await openBook(readWorkbook(newWorkbook(plan)));
      expect(changes()).toEqual({ changes: untouched, notSaved: [], byHand: false });
      close();
    }
  });

  test("nor when every formula is calculated again", async () => {
    const { book, changes } = await open(readWorkbook(newWorkbook(projectionOf())));
    book.calculation.recalculateAll();
    await book.calculation.settle();
    expect(changes()).toEqual({ changes: untouched, notSaved: [], byHand: false });
  });
});

test("what was typed is in the saved file, and nothing is left to save", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom("Kab. Sambas", "=1+1", "'007", "")),
        { minLength: 1, maxLength: 6 },
      ),
      async (values) => {
        const plan = projectionOf();
        const [sheet = ""] = plan.sheets.map(({ name }) => name);
        const pkg = newWorkbook(plan);
        const { write, shown, changes, file, close } = await openBook(readWorkbook(pkg));
        const address = `B9:${"BCDEFGH"[values.length - 1]}9`;
        await write(sheet, address, [values]);
        applyChanges(pkg, changes().changes);
        const saved = readWorkbook(XlsxPackage.open(pkg.save()));
        file.savedAs(saved);
        expect(changes()).toEqual({ changes: untouched, notSaved: [], byHand: false });
        const again = await openBook(saved);
        expect(again.shown(sheet, "A1:Z40")).toEqual(shown(sheet, "A1:Z40"));
        again.close();
        close();
      },
    ),
    { numRuns: 5 },
  );
});

describe("cells", () => {
  const data = () =>
    bookContent(
      [
        sheetContent("Data", [
          cell("A1", 2),
          cell("B1", 4, { formula: "=A1*2" }),
          cell("C1", "teks"),
          cell("D1", 0.5, { style: 1 }),
        ]),
      ],
      { styles: [plain, { ...plain, format: "0.00%" }] },
    );

  test("a typed value is an edit, and a result that follows from it a new value only", async () => {
    const { write, edits, changes } = await open(data());
    await write("Data", "A1", [[3]]);
    expect(edits("Data")).toEqual({ A1: { value: 3 }, B1: { value: 6 } });
    expect(changes().byHand).toBe(true);
  });

  test("a formula comes, changes and goes", async () => {
    const { write, edits } = await open(data());
    await write("Data", "A1:C1", [["=1+1", "=A1*3", ""]]);
    expect(edits("Data")).toEqual({
      A1: { value: 2, formula: "=1+1" },
      B1: { value: 6, formula: "=A1*3" },
      C1: { value: "" },
    });
    await write("Data", "B1", [[7]]);
    expect(edits("Data").B1).toEqual({ value: 7, formula: null });
  });

  test("a spill is named with its size, and its cells with their values", async () => {
    const { write, edits } = await open(data());
    await write("Data", "A3", [["=SEQUENCE(2,2)"]]);
    expect(edits("Data")).toEqual({
      A3: { value: 1, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } },
      B3: { value: 2 },
      A4: { value: 3 },
      B4: { value: 4 },
    });
  });

  const spilling = () =>
    bookContent([
      sheetContent("Data", [
        cell("A1", 2),
        cell("B1", 1, {
          formula: "=SEQUENCE(A1)",
          array: { area: areaOf("B1:B2"), dynamic: true },
        }),
        cell("B2", 2),
      ]),
    ]);

  test("a spill that grows is named whole, with the values that stayed", async () => {
    const { write, edits } = await open(spilling());
    await write("Data", "A1", [[3]]);
    expect(edits("Data")).toEqual({
      A1: { value: 3 },
      B1: { value: 1, formula: "=SEQUENCE(A1)", spill: { rows: 3, columns: 1 } },
      B2: { value: 2 },
      B3: { value: 3 },
    });
  });

  test("a spill whose formula changes is named whole, with the values that stayed", async () => {
    const { write, edits } = await open(spilling());
    await write("Data", "B1", [["=SEQUENCE(A1)+0"]]);
    expect(edits("Data")).toEqual({
      B1: { value: 1, formula: "=SEQUENCE(A1)+0", spill: { rows: 2, columns: 1 } },
      B2: { value: 2 },
    });
  });

  test("a spill that shrinks to one cell can still spill later", async () => {
    const { write, edits } = await open(spilling());
    await write("Data", "A1", [[1]]);
    expect(edits("Data")).toEqual({
      A1: { value: 1 },
      B1: { value: 1, formula: "=SEQUENCE(A1)", spill: { rows: 1, columns: 1 } },
      B2: { value: "" },
    });
  });

  test("only what changed of a look is told, and a formula stays under a new look", async () => {
    const { sheet, edits } = await open(data());
    sheet("Data").paint(areaOf("B1"), { bold: true, fill: "#FFFF00" });
    sheet("Data").writeNumberFormats(areaOf("D1"), [["0.0%"]]);
    expect(edits("Data")).toEqual({
      B1: { value: 4, style: { bold: true, fill: "#FFFF00" } },
      D1: { value: 0.5, style: { format: "0.0%" } },
    });
  });

  test("a number that differs in noise only is no change", async () => {
    const { write, edits } = await open(
      bookContent([
        sheetContent("Data", [
          cell("A1", 1),
          cell("B1", 0.3, { formula: "=A1*0+0.1+0.2" }),
          cell("C1", 9),
        ]),
      ]),
    );
    await write("Data", "A1", [[5]]);
    expect(edits("Data")).toEqual({ A1: { value: 5 } });
  });
});

describe("results that the grid can't know", () => {
  const data = () =>
    bookContent([
      sheetContent("Data", [
        cell("A1", 2),
        cell("B1", 77, { formula: "=FUNGSI.BARU(A1)" }),
        cell("B2", 154, { formula: "=B1*2" }),
        cell("B3", 77, { formula: "=IFERROR(FUNGSI.BARU(A1),0)" }),
        cell("B4", 77, { formula: "=SUM(Tabel1[Peserta])+A1" }),
      ]),
    ]);

  test("stay in the file as long as nothing else changes", async () => {
    const { book, changes } = await open(data());
    book.calculation.recalculateAll();
    await book.calculation.settle();
    expect(changes()).toEqual({ changes: untouched, notSaved: [], byHand: false });
  });

  test("are given as unknown when what they stand on has changed", async () => {
    const { write, edits } = await open(data());
    await write("Data", "A1", [[3]]);
    const unknown = { value: undefined };
    expect(edits("Data")).toEqual({
      A1: { value: 3 },
      B1: unknown,
      B2: unknown,
      B3: unknown,
      B4: unknown,
    });
  });

  test("are given as unknown for a name that stands for different cells on different sheets", async () => {
    const { write, edits } = await open(
      bookContent(
        [
          sheetContent("Data", [cell("A1", 1), cell("B1", 1, { formula: "=Awal*A1" })]),
          sheetContent("Lain", [cell("A1", 50)]),
        ],
        {
          names: [
            { name: "Awal", reference: "Data!$A$1", hidden: false },
            { name: "awal", reference: "Lain!$A$1", sheet: "Lain", hidden: false },
          ],
        },
      ),
    );
    await write("Data", "A1", [[3]]);
    expect(edits("Data")).toEqual({ A1: { value: 3 }, B1: { value: undefined } });
  });

  test("stay while a cell waits for the add-in", async () => {
    const { book, write, edits } = await open(
      bookContent([
        sheetContent("Data", [cell("A1", 1), cell("B1", 0.4, { formula: "=UJI.TUNGGU(1)" })]),
      ]),
    );
    book.registerFunction("UJI.TUNGGU", "", () => "#GETTING_DATA");
    await write("Data", "A1", [[2]]);
    expect(edits("Data")).toEqual({ A1: { value: 2 } });
  });

  test("an old formula does not spill in the file because the grid spills it", async () => {
    const { write, edits } = await open(
      bookContent([
        sheetContent("Data", [cell("A1", 1), cell("A2", 2), cell("B1", 1, { formula: "=A1:A2" })]),
      ]),
    );
    await write("Data", "A1", [[5]]);
    expect(edits("Data")).toEqual({
      A1: { value: 5 },
      B1: { value: undefined },
      B2: { value: undefined },
    });
  });
});

describe("sheets", () => {
  const three = () =>
    bookContent([
      sheetContent("Satu", [cell("A1", 1)]),
      sheetContent("Dua", [cell("A1", 2, { formula: "=Satu!A1+1" })]),
      sheetContent("Tiga", []),
    ]);

  test("are removed, renamed and added", async () => {
    const { book, sheet, write, changes, edits } = await open(three());
    sheet("Satu").rename("Awal");
    book.removeSheet(sheet("Tiga").id);
    book.addSheet("Proyeksi");
    sheet("Proyeksi").setColumnWidths(areaOf("B1:B1"), 145);
    sheet("Proyeksi").freeze(2, 1);
    await write("Proyeksi", "A1", [["Target"]]);
    const { removed, renamed, added } = changes().changes;
    expect(removed).toEqual(["Tiga"]);
    expect(renamed).toEqual([{ from: "Satu", to: "Awal" }]);
    expect(added).toMatchObject([{ name: "Proyeksi", frozen: { rows: 2, columns: 1 } }]);
    expect(added[0]?.columnWidths[1]).toBe(20);
    expect(edits("Proyeksi")).toEqual({ A1: { value: "Target" } });
    expect(edits("Dua")).toEqual({ A1: { value: 2, formula: "=Awal!A1+1" } });
    expect(changes().notSaved).toEqual([]);
  });

  test("once saved, an added sheet has nothing left to save", async () => {
    const pkg = newWorkbook(projectionOf());
    const { book, sheet, write, changes, file } = await open(readWorkbook(pkg));
    book.addSheet("Baru");
    for (const width of [37, 64, 74.48, 88, 250.5]) {
      sheet("Baru").setColumnWidths(areaOf(`${"ABCDE"[Math.floor(width) % 5]}1`), width);
    }
    sheet("Baru").freeze(2, 1);
    await write("Baru", "A1:B1", [["Target", "=SEQUENCE(2,2)"]]);
    sheet("Baru").paint(areaOf("A1"), { bold: true, fill: "#D9E8F5", wrap: true });
    applyChanges(pkg, changes().changes);
    file.savedAs(readWorkbook(XlsxPackage.open(pkg.save())));
    expect(changes()).toEqual({ changes: untouched, notSaved: [], byHand: false });
  });

  test("once saved, a removed sheet has nothing left to save, nor have names for its cells", async () => {
    const pkg = newWorkbook(sampleWorkbook());
    const content = readWorkbook(pkg);
    const [{ name: first } = { name: "" }] = content.sheets;
    const reference = `'${first}'!$A$1`;
    const names = [{ name: "Awal", reference, hidden: false }];
    const { book, sheet, changes, file } = await open({ ...content, names });
    book.addSheet("Baru");
    book.removeSheet(sheet(first).id);
    expect(changes().notSaved).toEqual([]);
    applyChanges(pkg, changes().changes);
    const saved = readWorkbook(XlsxPackage.open(pkg.save()));
    file.savedAs({ ...saved, names: [{ name: "Awal", reference: "#REF!$A$1", hidden: false }] });
    expect(changes()).toEqual({ changes: untouched, notSaved: [], byHand: false });
  });

  test("a sheet of the same name as a removed one is another sheet", async () => {
    const { book, sheet, changes } = await open(three());
    book.removeSheet(sheet("Tiga").id);
    book.addSheet("Tiga");
    expect(changes().changes).toMatchObject({ removed: ["Tiga"], added: [{ name: "Tiga" }] });
  });
});

describe("what can't be saved is said", () => {
  const data = () =>
    bookContent([sheetContent("Data", [cell("A1", 1), cell("A2", 2)]), sheetContent("Lain", [])], {
      names: [{ name: "Semua", reference: "Data!$A$1:$A$2", hidden: false }],
    });

  test("sizes, frozen panes, the tab, and a hidden sheet", async () => {
    const { sheet, changes } = await open(data());
    sheet("Data").setColumnWidths(areaOf("B1"), 200);
    sheet("Data").setRowHeights(areaOf("A2"), 60);
    sheet("Data").freeze(1, 0);
    sheet("Data").paintTab("#FF0000");
    sheet("Lain").hide();
    expect(ids(changes().notSaved)).toBe(
      "“Data”: perubahan lebar kolom, tinggi baris, panel beku, warna tab tidak ikut tersimpan.\n" +
        "“Lain”: perubahan lembar disembunyikan atau ditampilkan tidak ikut tersimpan.",
    );
    expect(changes().changes).toEqual(untouched);
  });

  test("but not of columns that are hidden to the sheet's end, when more of them are used", async () => {
    const columns = [{ first: 12, last: 16_383, hidden: true }];
    const withCells = (address: string) =>
      bookContent([sheetContent("Data", [cell(address, 1)], { columns })]);
    const { write, changes, file } = await open(withCells("A1"));
    await write("Data", "A1:AZ1", [["", ...Array<null>(50).fill(null), 1]]);
    file.savedAs(withCells("AZ1"));
    expect(changes().notSaved).toEqual([]);
  });

  test("the order of sheets", async () => {
    const { sheet, changes } = await open(data());
    sheet("Lain").move(0);
    expect(ids(changes().notSaved)).toMatch(/^Urutan lembar/);
  });

  test("rows put in: cells and formulas move, the rest of the sheet does not", async () => {
    const { changes, edits, command } = await open(data());
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 39 };
    await command(InsertRowCommand.id, { range, direction: Direction.UP });
    expect(edits("Data")).toEqual({ A1: { value: "" }, A2: { value: 1 }, A3: { value: 2 } });
    expect(ids(changes().notSaved)).toMatch(/“Data”: baris atau kolom disisipkan/);
    expect(ids(changes().notSaved)).toMatch(/nama sel/);
  });

  test("looks beyond those that are written", async () => {
    const { changes, command } = await open(data());
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    await command(SetStyleCommand.id, { range, style: { type: "st", value: { s: 1 } } });
    expect(ids(changes().notSaved)).toMatch(/“Data”: perubahan garis tepi/);
  });
});
