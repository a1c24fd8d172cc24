import { type NodeHost, openNodeHostOn } from "../../../src/host/seams/node";
import { areaOf, bookContent, cell, sheetContent } from "../engine/openedBook";
import { errorCode, onSheet, open, workbookOf } from "../support";
import { byHand } from "./byHand";

const people = [
  ["Wilayah", "Peserta", "UCJ"],
  ["Aceh", 10, 0.5],
  ["Bali", 20, 0.6],
];

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: people, "Data 2": [["a"], [1], [2]], Kosong: [] }));
});

afterEach(() => {
  expect(host.host.book.undoGrouping.failures).toEqual([]);
  return host.close();
});

const inBook = <Result>(work: (book: Excel.Workbook) => Result): Promise<Result> =>
  onSheet("Data", (_, { workbook }) => work(workbook));

const add = (address: string, name: string, sheet = "Data") =>
  onSheet(sheet, ({ tables }) => (tables.add(address, true).name = name));

/** The tables by their names, with their addresses. */
async function tables(of: (book: Excel.Workbook) => Excel.TableCollection = (book) => book.tables) {
  const { items } = await inBook((book) => of(book).load("items/name"));
  const ranges = await inBook((book) =>
    items.map(({ name }) => book.tables.getItem(name).getRange().load("address")),
  );
  return Object.fromEntries(items.map(({ name }, index) => [name, ranges[index]?.address]));
}

const ofSheet = (name: string) => tables((book) => book.worksheets.getItem(name).tables);

describe("a table", () => {
  test("of a range tells its parts, its looks and its sheet", async () => {
    const table = await onSheet("Data", (sheet) => {
      const added = sheet.tables.add(sheet.getRange("A1:C3"), true);
      return {
        table: added.load(),
        range: added.getRange().load("address"),
        header: added.getHeaderRowRange().load("address,values"),
        body: added.getDataBodyRange().load("address,values"),
        sheet: added.worksheet.load("name"),
      };
    });
    expect(table.table.toJSON()).toEqual({
      id: expect.stringMatching(/^\{[\dA-F-]{36}\}$/),
      name: "Table1",
      showBandedRows: true,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
    });
    expect(table.range.address).toBe("Data!A1:C3");
    expect([table.header.address, table.header.values]).toEqual(["Data!A1:C1", [people[0]]]);
    expect([table.body.address, table.body.values]).toEqual(["Data!A2:C3", people.slice(1)]);
    expect(table.sheet.name).toBe("Data");
  });

  test("gets another name and look; one undo takes all back, one redo does it again", async () => {
    await add("A1:C3", "Lama");
    const { id } = await inBook((book) => book.tables.getItem("Lama").load("id"));
    const state = async () =>
      (await inBook((book) => book.tables.getItem(id).load("name,showBandedRows,style"))).toJSON();
    const before = await state();
    await inBook((book) => {
      book.tables.getItem("lama").set({
        name: "Capaian.2024",
        showBandedRows: false,
        style: "TableStyleDark11",
      });
    });
    const after = await state();
    const changed = { name: "Capaian.2024", showBandedRows: false, style: "TableStyleDark11" };
    expect(after).toMatchObject(changed);
    await host.undo();
    expect(await state()).toEqual(before);
    await host.redo();
    expect(await state()).toEqual(after);
  });

  test.each<[string, (table: Excel.Table) => void, string]>([
    ["a name that looks like an address", (table) => (table.name = "A1"), "InvalidArgument"],
    ["a name with a blank", (table) => (table.name = "dua kata"), "InvalidArgument"],
    ["another table's name", (table) => (table.name = "LAIN"), "InvalidArgument"],
    ["a name of cells", (table) => (table.name = "nilai"), "InvalidArgument"],
    ["a style that is none", (table) => (table.style = "TableStyleLight22"), "InvalidArgument"],
    ["bands of another kind", (table) => (table.showBandedRows = 1 as never), "InvalidArgument"],
    ["no headers, not emulated", (table) => (table.showHeaders = false), "ApiNotFound"],
    ["totals, not emulated", (table) => (table.showTotals = true), "ApiNotFound"],
    ["columns, not emulated", (table) => table.columns.load("count"), "ApiNotFound"],
  ])("refuses %s", async (_, change, code) => {
    await add("A1:C3", "Peserta");
    await add("A1:A3", "Lain", "Data 2");
    await onSheet("Data 2", (sheet) => sheet.names.add("nilai", sheet.getRange("A2")));
    expect(await errorCode(inBook((book) => change(book.tables.getItem("Peserta"))))).toBe(code);
    expect(await tables()).toEqual({ Peserta: "Data!A1:C3", Lain: "'Data 2'!A1:A3" });
  });

  test("keeps its own name in another case", async () => {
    await add("A1:C3", "peserta");
    await inBook((book) => (book.tables.getItem("peserta").name = "PESERTA"));
    expect(await tables()).toEqual({ PESERTA: "Data!A1:C3" });
  });

  test("moves with rows and columns, and is gone with its sheet until that comes back", async () => {
    await add("A1:C3", "Peserta");
    byHand(host, "Data").insertRows(0, 2);
    byHand(host, "Data").insertColumns(0, 1);
    byHand(host, "Data").insertRows(3, 1);
    expect(await tables()).toEqual({ Peserta: "Data!B3:D6" });
    byHand(host, "Data").deleteRows(4, 1);
    expect(await tables()).toEqual({ Peserta: "Data!B3:D5" });
    await onSheet("Kosong", (sheet) => sheet.activate());
    host.deleteSheet("Data");
    const all = async () =>
      (await onSheet("Kosong", (_, { workbook }) => workbook.tables.load("count"))).count;
    expect(await all()).toBe(0);
    await host.undo();
    expect(await all()).toBe(1);
  });
});

describe("a new table", () => {
  test.each([
    ["B2:C3", "Data!B2:C3"],
    ["Data!A1:C3", "Data!A1:C3"],
    ["'Data 2'!A1:A3", "'Data 2'!A1:A3"],
    ["daerah", "'Data 2'!A2:A3"],
  ])("of the workbook: %s is %s", async (source, address) => {
    await inBook(({ names, worksheets }) =>
      names.add("daerah", worksheets.getItem("Data 2").getRange("A2:A3")),
    );
    await inBook((book) => book.tables.add(source, true));
    expect(await tables()).toEqual({ Table1: address });
  });

  test("of a sheet stands there, whichever is active", async () => {
    await add("A1:A3", "Kedua", "Data 2");
    await add("A1:C3", "Pertama");
    expect(await ofSheet("Data")).toEqual({ Pertama: "Data!A1:C3" });
    expect(await ofSheet("Data 2")).toEqual({ Kedua: "'Data 2'!A1:A3" });
    const counts = await inBook((book) => ({
      all: book.tables.load("count"),
      own: book.worksheets.getItem("Data 2").tables.load("count,name"),
      asked: book.tables.getCount(),
      first: book.tables.getItemAt(0).load("name"),
    }));
    expect([counts.all.count, counts.own.count, counts.asked.value]).toEqual([2, 1, 2]);
    expect([counts.first.name, counts.own.items[0]?.name]).toEqual(["Kedua", "Kedua"]);
    expect(await errorCode(inBook((book) => book.tables.getItemAt(2).load("name")))).toBe(
      "InvalidArgument",
    );
  });

  test("gets the first free name", async () => {
    await inBook(({ names }) => names.add("TABLE1", "=1"));
    await onSheet("Data 2", (sheet) => sheet.tables.add("A1:A3", true));
    await onSheet("Data", (sheet) => sheet.tables.add("A1:C3", true));
    expect(Object.keys(await tables())).toEqual(["Table2", "Table3"]);
  });

  test("makes its headers texts, each of them another one; undo brings them back", async () => {
    const headers = [2024, "", "Peserta", "peserta", "=1+1", "Column1", "", "=A2"];
    await onSheet("Kosong", (sheet) => {
      sheet.getRange("A1:H2").values = [headers, ["x", 1, 1, 1, 1, 1, 1, 1]];
      sheet.getRange("A1:B1").numberFormat = [["0.0", "@"]];
    });
    await add("A1:H2", "Judul", "Kosong");
    const header = () =>
      onSheet("Kosong", (sheet) => sheet.getRange("A1:H1").load("formulas,valueTypes"));
    const { formulas, valueTypes } = await header();
    expect(formulas).toEqual([
      ["2024,0", "Column2", "Peserta", "peserta2", "2", "Column1", "Column3", "x"],
    ]);
    expect(new Set(valueTypes[0])).toEqual(new Set(["String"]));
    await host.undo();
    expect((await header()).formulas).toEqual([headers]);
    expect(await tables()).toEqual({});
  });

  test("of headers alone gets an empty row", async () => {
    await add("A3:C3", "Judul");
    expect(await tables()).toEqual({ Judul: "Data!A3:C4" });
    const covered = errorCode(add("A1:A1", "Tertutup"));
    expect(await covered).toBe("ApiNotFound");
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["over another one", ({ tables }) => tables.add("C3:D5", true), "InvalidArgument"],
    ["without headers", ({ tables }) => tables.add("E1:F2", false), "ApiNotFound"],
    ["of no headers and none", ({ tables }) => tables.add("E1:F2", 1 as never), "InvalidArgument"],
    ["of nothing", ({ tables }) => tables.add("", true), "InvalidArgument"],
    ["of a sheet that is none", ({ tables }) => tables.add("X!A1:B2", true), "InvalidArgument"],
    ["of two areas", ({ tables }) => tables.add("E1:F2,H1:I2", true), "InvalidArgument"],
    ["of a number", ({ tables }) => tables.add(1 as never, true), "InvalidArgument"],
  ])("%s is refused", async (_, adding, code) => {
    await onSheet("Data", (sheet) => sheet.getRange("B1:B2").clear());
    await add("B2:C3", "Ada");
    expect(await errorCode(onSheet("Data", adding))).toBe(code);
    expect(await tables()).toEqual({ Ada: "Data!B2:C3" });
  });

  test("over merged cells is refused, beside them not", async () => {
    byHand(host, "Data").getRange("D1:E1").merge();
    expect(await errorCode(add("A1:D3", "Gabung"))).toBe("InvalidArgument");
    await add("A1:C3", "Sebelah");
    expect(await tables()).toEqual({ Sebelah: "Data!A1:C3" });
  });
});

describe("a table that goes", () => {
  test.each<[string, (table: Excel.Table) => unknown, unknown]>([
    ["turned into a range, keeps its cells", (table) => table.convertToRange(), people],
    ["deleted, takes them along", (table) => table.delete(), people.map(() => ["", "", ""])],
  ])("%s; undo brings it back", async (_, go, values) => {
    await add("A1:C3", "Peserta");
    await inBook((book) => go(book.tables.getItem("Peserta")));
    expect(await tables()).toEqual({});
    expect((await host.read("Data", "A1:C3")).values).toEqual(values);
    await host.undo();
    expect(await tables()).toEqual({ Peserta: "Data!A1:C3" });
    expect((await host.read("Data", "A1:C3")).values).toEqual(people);
  });

  test("is not found any more", async () => {
    await add("A1:C3", "Peserta");
    const asked = inBook((book) => {
      const table = book.tables.getItem("Peserta");
      table.convertToRange();
      table.load("name");
    });
    expect(await errorCode(asked)).toBe("ItemNotFound");
    const missing = await inBook((book) => book.tables.getItemOrNullObject("Peserta"));
    expect(missing.isNullObject).toBe(true);
    expect(await errorCode(inBook((book) => book.tables.getItem("Peserta").load("name")))).toBe(
      "ItemNotFound",
    );
  });

  test("tells the range that it was", async () => {
    await add("A1:C3", "Peserta");
    const range = await inBook((book) =>
      book.tables.getItem("Peserta").convertToRange().load("address"),
    );
    expect(range.address).toBe("Data!A1:C3");
  });
});

describe("the tables of a range", () => {
  beforeEach(async () => {
    await add("C6:D8", "Bawah", "Kosong");
    await add("C1:D3", "Kanan", "Kosong");
    await add("A1:A3", "Kiri", "Kosong");
    await add("A1:C3", "Lain");
  });

  const under = async (address: string, whole?: boolean) => {
    const found = await onSheet("Kosong", (sheet) =>
      sheet.getRange(address).getTables(whole).load("items/name"),
    );
    return found.items.map(({ name }) => name);
  };

  test("share cells with it, from the top left on", async () => {
    expect(await under("A1:D9")).toEqual(["Kiri", "Kanan", "Bawah"]);
    expect(await under("A3:C6")).toEqual(["Kiri", "Kanan", "Bawah"]);
    expect(await under("D4:E6")).toEqual(["Bawah"]);
    expect(await under("B1:B9")).toEqual([]);
  });

  test("lie in it as a whole if that is asked for", async () => {
    expect(await under("A1:D7", true)).toEqual(["Kiri", "Kanan"]);
  });

  test("are found by name, or the first of them", async () => {
    const found = await onSheet("Kosong", (sheet) => {
      const all = sheet.getRange("A1:D9").getTables();
      return {
        count: all.getCount(),
        first: all.getFirst().load("name"),
        one: all.getItem("bawah").load("name"),
        none: all.getItemOrNullObject("Lain"),
      };
    });
    expect([found.count.value, found.first.name, found.one.name]).toEqual([3, "Kiri", "Bawah"]);
    expect(found.none.isNullObject).toBe(true);
    const first = onSheet("Kosong", (sheet) => sheet.getRange("F1").getTables().getFirst().load());
    expect(await errorCode(first)).toBe("ItemNotFound");
  });
});

test("the tables of a file are there, with their totals", async () => {
  await host.close();
  const known = { columns: [], hasHeadings: true, hasTotals: true, bandedRows: false };
  const book = bookContent([
    sheetContent("Lain", []),
    sheetContent("Data", [cell("A1", "Wilayah"), cell("A2", "Aceh"), cell("A3", "Jumlah")], {
      tables: [{ ...known, name: "Peserta", area: areaOf("A1:A3"), style: "TableStyleLight9" }],
    }),
  ]);
  host = await openNodeHostOn(book);
  globalThis.Excel = host.Excel;
  const table = await onSheet("Data", (sheet) => ({
    table: sheet.tables.getItem("Peserta").load("showTotals,showBandedRows,style"),
    body: sheet.tables.getItem("Peserta").getDataBodyRange().load("values"),
  }));
  expect(table.table).toMatchObject({
    showTotals: true,
    showBandedRows: false,
    style: "TableStyleLight9",
  });
  expect(table.body.values).toEqual([["Aceh"]]);
});

test("a protected sheet refuses new tables and every change of one", async () => {
  await add("A1:B3", "Peserta");
  host.protectSheet("Data");
  const changes: ((sheet: Excel.Worksheet, table: Excel.Table) => unknown)[] = [
    (sheet) => sheet.tables.add("E1:E3", true),
    (_, table) => (table.name = "Baru"),
    (_, table) => (table.style = "TableStyleLight1"),
    (_, table) => (table.showBandedRows = false),
    (_, table) => table.convertToRange(),
    (_, table) => table.delete(),
  ];
  for (const change of changes) {
    const work = onSheet("Data", (sheet) => change(sheet, sheet.tables.getItem("Peserta")));
    expect(await errorCode(work)).toBe("AccessDenied");
  }
  expect(await tables()).toEqual({ Peserta: "Data!A1:B3" });
});
