import type { NodeHost } from "../../src/host/seams/node";
import { openNodeHost } from "../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "./support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1]], Lain: [[2]] }));
});

afterEach(() => host.close());

const inBook = <Result>(work: (workbook: Excel.Workbook) => Result) =>
  Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result;
  });

test("sheets are found by name, in any case, and by id", async () => {
  const byName = await inBook((book) =>
    book.worksheets.getItem("dATA").load("id,name,position,visibility"),
  );
  expect(byName).toMatchObject({ name: "Data", position: 0, visibility: "Visible" });
  const byId = await inBook((book) => book.worksheets.getItem(byName.id).load("name"));
  expect(byId.name).toBe("Data");
});

test("a sheet that is not there is a null object, or ItemNotFound", async () => {
  const sheet = await inBook((book) => book.worksheets.getItemOrNullObject("Nihil").load("name"));
  expect(sheet.isNullObject).toBe(true);
  expect(await errorCode(onSheet("Nihil", (none) => none.load("name")))).toBe("ItemNotFound");
});

test("a new sheet comes last and is not shown yet", async () => {
  await inBook((book) => {
    book.worksheets.add("Laporan");
  });
  const { active, count, all } = await inBook((book) => ({
    active: book.worksheets.getActiveWorksheet().load("name"),
    count: book.worksheets.getCount(),
    all: book.worksheets.load("items/name"),
  }));
  expect(active.name).toBe("Data");
  expect(count.value).toBe(3);
  expect(all.items.map((sheet) => sheet.name)).toEqual(["Data", "Lain", "Laporan"]);
});

test.each([
  ["DATA", "ItemAlreadyExists"],
  ["2024/2030", "InvalidArgument"],
])("a sheet cannot be named %p", async (name, code) => {
  const add = inBook((book) => {
    book.worksheets.add(name);
  });
  expect(await errorCode(add)).toBe(code);
  const rename = onSheet("Lain", (sheet) => {
    sheet.name = name;
  });
  expect(await errorCode(rename)).toBe(code);
  expect(host.sheets().map((sheet) => sheet.name)).toEqual(["Data", "Lain"]);
});

test("formulas follow a renamed sheet, and see a deleted one as #REF!", async () => {
  await onSheet("Data", (sheet) => {
    sheet.getRange("B1").formulas = [["=Lain!A1*10"]];
  });
  await onSheet("Lain", (sheet) => {
    sheet.name = "Data lain";
  });
  expect((await host.read("Data", "B1")).formulas).toEqual([["='Data lain'!A1*10"]]);
  host.deleteSheet("Data lain");
  expect((await host.read("Data", "B1")).values).toEqual([["#REF!"]]);
});

test("a sheet that was deleted meanwhile is ItemNotFound", async () => {
  const failure = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lain");
    sheet.load("name");
    await context.sync();
    host.deleteSheet("Lain");
    sheet.getRange("A1").values = [[3]];
    await context.sync();
  });
  expect(await errorCode(failure)).toBe("ItemNotFound");
});

test("sheets can be hidden, very hidden and shown, but never all of them", async () => {
  await onSheet("Lain", (sheet) => {
    sheet.visibility = "VeryHidden";
  });
  expect((await onSheet("Lain", (sheet) => sheet.load("visibility"))).visibility).toBe(
    "VeryHidden",
  );
  expect(await errorCode(onSheet("Data", (sheet) => sheet.delete()))).toBe("InvalidOperation");
  await onSheet("Lain", (sheet) => {
    sheet.visibility = "Visible";
  });
  expect(host.sheets()).toEqual([
    { name: "Data", visible: true },
    { name: "Lain", visible: true },
  ]);
});

test("panes are frozen and thawed", async () => {
  const location = await onSheet("Data", (sheet) => {
    sheet.freezePanes.freezeAt("A1:B3");
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(location.address).toBe("Data!A1:B3");
  const thawed = await onSheet("Data", (sheet) => {
    sheet.freezePanes.unfreeze();
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(thawed.isNullObject).toBe(true);
});

test("selecting a cell shows its sheet", async () => {
  const { selected, cell } = await onSheet("Lain", (sheet, { workbook }) => {
    sheet.getRange("B3:C4").select();
    return {
      selected: workbook.getSelectedRange().load("address"),
      cell: workbook.getActiveCell().load("address"),
    };
  });
  expect(selected.address).toBe("Lain!B3:C4");
  expect(cell.address).toBe("Lain!B3");
  expect(host.selection()).toBe("Lain!B3:C4");
});

test("names stand for ranges in formulas", async () => {
  await onSheet("Data", (sheet, { workbook }) => {
    workbook.names.add("aktif", sheet.getRange("A1:A2"));
    sheet.getRange("A2:B2").formulas = [[4, "=SUM(aktif)"]];
  });
  const name = await inBook((book) => book.names.getItemOrNullObject("AKTIF").load("name,formula"));
  expect(name).toMatchObject({ name: "aktif", formula: "=Data!$A$1:$A$2" });
  expect((await host.read("Data", "B2")).values).toEqual([[5]]);
});

test("an English Excel says so", async () => {
  const english = await openNodeHost(workbookOf({ Data: [[1]] }), "en");
  const { cultureInfo } = await english.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("cultureInfo/name,cultureInfo/numberFormat");
    await context.sync();
    return application;
  });
  expect(cultureInfo.name).toBe("en-US");
  expect(cultureInfo.numberFormat.toJSON()).toEqual({
    numberDecimalSeparator: ".",
    numberGroupSeparator: ",",
  });
  expect(english.Office.context.displayLanguage).toBe("en-US");
  await english.close();
});

test("the workbook speaks Indonesian", async () => {
  const { cultureInfo } = await inBook((book) =>
    book.application.load("calculationMode,cultureInfo/name,cultureInfo/numberFormat"),
  );
  expect(cultureInfo.name).toBe("id-ID");
  expect(cultureInfo.numberFormat.toJSON()).toEqual({
    numberDecimalSeparator: ",",
    numberGroupSeparator: ".",
  });
});
