import type { NodeHost } from "../../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "../support";
import { byHand } from "./byHand";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1], [2], [3]], "Data 2": [[10]] }));
});

afterEach(() => {
  expect(host.host.book.undoGrouping.failures).toEqual([]);
  return host.close();
});

const inBook = <Result>(work: (book: Excel.Workbook) => Result): Promise<Result> =>
  onSheet("Data", (_, { workbook }) => work(workbook));

const add = (name: string, reference = "=Data!$A$1", comment?: string) =>
  inBook(({ names }) => names.add(name, reference, comment));

const namesOf = async (names: (book: Excel.Workbook) => Excel.NamedItemCollection) =>
  (await inBook((book) => names(book).load("items/name"))).items.map(({ name }) => name);

const bookNames = () => namesOf(({ names }) => names);
const sheetNames = (sheet: string) => namesOf((book) => book.worksheets.getItem(sheet).names);

describe("a name", () => {
  test("tells what it stands for, its comment, and that it belongs to the workbook", async () => {
    const name = await onSheet("Data", (sheet, { workbook }) => {
      const added = workbook.names.add("aktif", sheet.getRange("A1:A2"), "pekerja aktif");
      return { name: added.load(), sheet: added.worksheetOrNullObject.load("name") };
    });
    expect(name.name.toJSON()).toEqual({
      name: "aktif",
      comment: "pekerja aktif",
      formula: "=Data!$A$1:$A$2",
      scope: "Workbook",
      type: "Range",
      value: "Data!$A$1:$A$2",
      visible: true,
    });
    expect(name.sheet.isNullObject).toBe(true);
    const asked = inBook(({ names }) => names.getItem("aktif").worksheet.load("name"));
    expect(await errorCode(asked)).toBe("InvalidOperation");
  });

  test.each([
    ["=0.36", "Double", 0.36],
    ["=-5", "Double", -5],
    ['="kata ""kunci"""', "String", 'kata "kunci"'],
    ["kata", "String", "kata"],
    ["=TRUE", "Boolean", true],
    ["=#N/A", "Error", "#N/A"],
  ])("%s is a constant", async (reference, type, value) => {
    await add("tetap", reference);
    const name = await inBook(({ names }) => names.getItem("tetap").load("type,value"));
    expect(name).toMatchObject({ type, value });
    const range = await inBook(({ names }) => names.getItem("tetap").getRangeOrNullObject());
    expect(range.isNullObject).toBe(true);
  });

  test("of a formula says the formula; its value is not emulated", async () => {
    await add("jumlah", "=SUM(Data!$A$1:$A$3)");
    const items = (await inBook(({ names }) => names.load("items"))).items;
    expect(items.map(({ formula }) => formula)).toEqual(["=SUM(Data!$A$1:$A$3)"]);
    const asked = inBook(({ names }) => names.getItem("jumlah").load("value"));
    expect(await errorCode(asked)).toBe("ApiNotFound");
    const range = await inBook(({ names }) => names.getItem("jumlah").getRangeOrNullObject());
    expect(range.isNullObject).toBe(true);
  });

  test("gets another formula, comment and visibility; one undo takes all back", async () => {
    await add("nilai", "=Data!$A$1", "lama");
    const state = async () =>
      (
        await inBook(({ names }) => names.getItem("nilai").load("formula,comment,visible"))
      ).toJSON();
    const before = await state();
    await inBook(({ names }) => {
      const name = names.getItem("nilai");
      name.formula = "='Data 2'!$A$1";
      name.comment = "baru";
      name.visible = false;
    });
    const after = { formula: "='Data 2'!$A$1", comment: "baru", visible: false };
    expect(await state()).toMatchObject(after);
    const range = await inBook(({ names }) => names.getItem("nilai").getRange().load("values"));
    expect(range.values).toEqual([[10]]);
    await host.undo();
    expect(await state()).toEqual(before);
    await host.redo();
    expect(await state()).toMatchObject(after);
  });

  test("refuses a comment, a visibility and a formula of another kind", async () => {
    await add("nilai");
    const changes: ((name: Excel.NamedItem) => void)[] = [
      (name) => (name.comment = 1 as never),
      (name) => (name.visible = "ya" as never),
      (name) => (name.formula = ""),
    ];
    for (const change of changes) {
      expect(await errorCode(inBook(({ names }) => change(names.getItem("nilai"))))).toBe(
        "InvalidArgument",
      );
    }
  });

  test("moves with its cells, and is lost with its sheet", async () => {
    await add("nilai", "='Data 2'!$A$1");
    byHand(host, "Data 2").insertRows(0, 2);
    await inBook(({ worksheets }) => (worksheets.getItem("Data 2").name = "Lain"));
    const formula = async () =>
      (await inBook(({ names }) => names.getItem("nilai").load("formula"))).formula;
    expect(await formula()).toBe("=Lain!$A$3");
    host.deleteSheet("Lain");
    const name = await inBook(({ names }) => names.getItem("nilai").load("type,value"));
    expect(name).toMatchObject({ type: "Error", value: "#REF!" });
  });

  test("that is deleted is gone; formulas keep it and show #NAME?; undo brings it back", async () => {
    await add("nilai", "=Data!$A$2");
    await onSheet("Data", (sheet) => (sheet.getRange("B1").formulas = [["=nilai*10"]]));
    expect((await host.read("Data", "B1")).values).toEqual([[20]]);
    await inBook(({ names }) => names.getItem("nilai").delete());
    expect(await bookNames()).toEqual([]);
    const cell = await onSheet("Data", (sheet) => sheet.getRange("B1").load("formulas,values"));
    expect([cell.formulas, cell.values]).toEqual([[["=nilai*10"]], [["#NAME?"]]]);
    await host.undo();
    expect(await bookNames()).toEqual(["nilai"]);
    expect((await host.read("Data", "B1")).values).toEqual([[20]]);
  });

  test("deleted by one batch is not found by what keeps it", async () => {
    await add("nilai");
    const asked = inBook(({ names }) => {
      const name = names.getItem("nilai");
      name.delete();
      name.load("formula");
    });
    expect(await errorCode(asked)).toBe("ItemNotFound");
    const again = inBook(({ names }) => names.getItem("nilai").delete());
    expect(await errorCode(again)).toBe("ItemNotFound");
  });
});

describe("names of a sheet", () => {
  test("are its own: another sheet and the workbook may have the same", async () => {
    await add("nilai", "=Data!$A$1");
    await onSheet("Data 2", (sheet) => sheet.names.add("nilai", sheet.getRange("A1")));
    expect(await bookNames()).toEqual(["nilai"]);
    expect(await sheetNames("Data")).toEqual([]);
    expect(await sheetNames("Data 2")).toEqual(["nilai"]);
    const name = await onSheet("Data 2", (sheet) => {
      const item = sheet.names.getItem("nilai");
      return { item: item.load("scope"), sheet: item.worksheet.load("name") };
    });
    expect([name.item.scope, name.sheet.name]).toEqual(["Worksheet", "Data 2"]);
    const range = await onSheet("Data 2", (sheet) => sheet.getRange("nilai").load("address"));
    expect(range.address).toBe("'Data 2'!A1");
    const missing = await onSheet("Data", (sheet) => sheet.names.getItemOrNullObject("nilai"));
    expect(missing.isNullObject).toBe(true);
    const count = await onSheet("Data 2", (sheet) => sheet.names.getCount());
    expect(count.value).toBe(1);
  });

  test("are not known to another sheet's getRange", async () => {
    await onSheet("Data 2", (sheet) => sheet.names.add("khusus", sheet.getRange("A1")));
    const asked = onSheet("Data", (sheet) => sheet.getRange("khusus").load("address"));
    expect(await errorCode(asked)).toBe("InvalidArgument");
  });
});

describe("a new name", () => {
  test.each(["A1", "xfd1048576", "R1C1", "r", "C", "RC", "c2_isi", "2data", "dua kata", "", "a-b"])(
    "%j is none",
    async (name) => {
      expect(await errorCode(add(name))).toBe("InvalidArgument");
    },
  );

  test.each(["TRUE", "false", "n".repeat(256)])("%s is none", async (name) => {
    expect(await errorCode(add(name))).toBe("InvalidArgument");
  });

  test.each(["XFE1", "_nilai", "Capaian.2024", "B1_isi", "Rate", "n".repeat(255), "\\x"])(
    "%s is one",
    async (name) => {
      await add(name);
      expect(await bookNames()).toEqual([name]);
    },
  );

  test("that exists is refused, whatever its case; so is the name of a table", async () => {
    await add("nilai");
    expect(await errorCode(add("NILAI"))).toBe("ItemAlreadyExists");
    await onSheet("Data", (sheet) => (sheet.tables.add("A1:A3", true).name = "Peserta"));
    expect(await errorCode(add("peserta"))).toBe("ItemAlreadyExists");
    expect(await bookNames()).toEqual(["nilai"]);
  });

  test("makes formulas right that waited for it; undo takes it away", async () => {
    await onSheet("Data", (sheet) => (sheet.getRange("B1").formulas = [["=tarif*A3"]]));
    expect((await host.read("Data", "B1")).values).toEqual([["#NAME?"]]);
    await add("tarif", "=0.5");
    expect((await host.read("Data", "B1")).values).toEqual([[1.5]]);
    await host.undo();
    expect(await bookNames()).toEqual([]);
  });

  test("needs something to stand for", async () => {
    expect(await errorCode(add("nilai", "="))).toBe("InvalidArgument");
    expect(await errorCode(add("nilai", 5 as never))).toBe("InvalidArgument");
  });
});
