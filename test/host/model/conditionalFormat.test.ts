import type { NodeHost } from "../../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "../support";
import { byHand } from "./byHand";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1], [2], [3]], Lain: [] }));
});

afterEach(() => {
  expect(host.host.book.undoGrouping.failures).toEqual([]);
  return host.close();
});

const formatsOf = (sheet: Excel.Worksheet, address: string) =>
  sheet.getRange(address).conditionalFormats;

/** A red text where a formula is true. */
const addCustom = (address: string, formula: string, sheet = "Data") =>
  onSheet(sheet, (data) => {
    const { custom } = formatsOf(data, address).add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = "#ff0000";
  });

/** The formulas of the formats of a range, the first to take effect first. */
const formulasIn = async (address: string, sheet = "Data") => {
  const formats = await onSheet(sheet, (data) =>
    formatsOf(data, address).load("items/custom/rule/formula"),
  );
  return formats.items.map(({ custom }) => custom.rule.formula);
};

/** Where each of the formats of a range lies. */
const placesIn = async (address: string) =>
  onSheet("Data", async (data, context) => {
    const formats = formatsOf(data, address).load("items/id");
    await context.sync();
    const places = formats.items.map((format) => format.getRanges().areas.load("address"));
    await context.sync();
    return places.map(({ items }) => items.map((range) => range.address));
  });

test("a custom format is kept whole: formula, colours, bold, stop", async () => {
  await onSheet("Data", (data) => {
    const format = formatsOf(data, "A1:A3").add("Custom");
    format.custom.rule.formula = "=A1>$B$1";
    format.custom.format.font.set({ bold: true, color: "#ff0000" });
    format.custom.format.fill.color = "#00ff00";
    format.stopIfTrue = true;
  });
  const format = await onSheet("Data", (data) =>
    formatsOf(data, "A2")
      .getItemAt(0)
      .load("type,priority,stopIfTrue,custom/rule,custom/format/font,custom/format/fill"),
  );
  expect(format.toJSON()).toMatchObject({
    type: "Custom",
    priority: 0,
    stopIfTrue: true,
    custom: {
      rule: { formula: "=A1>$B$1" },
      format: { font: { bold: true, color: "#FF0000" }, fill: { color: "#00FF00" } },
    },
  });
});

test("formats by value and by text are kept", async () => {
  await onSheet("Data", (data) => {
    const { cellValue } = formatsOf(data, "A1").add("CellValue");
    cellValue.rule = { formula1: "=1", formula2: "2", operator: "Between" };
    cellValue.format.fill.color = "#112233";
    const { textComparison } = formatsOf(data, "A1").add("ContainsText");
    textComparison.rule = { operator: "BeginsWith", text: "Kab." };
  });
  const [text, value] = await onSheet("Data", (data) => {
    const at = (index: number) => formatsOf(data, "A1").getItemAt(index);
    return [
      at(0).load("textComparison/rule,cellValueOrNullObject"),
      at(1).load("cellValue/rule,cellValue/format/fill/color"),
    ] as const;
  });
  expect(text.textComparison.rule).toEqual({ operator: "BeginsWith", text: "Kab." });
  expect(text.cellValueOrNullObject.isNullObject).toBe(true);
  expect(value.cellValue.rule).toEqual({ formula1: "=1", formula2: "=2", operator: "Between" });
  expect(value.cellValue.format.fill.color).toBe("#112233");
});

test("the newest takes effect first, until another order is set", async () => {
  for (const formula of ["=A1=1", "=A1=2", "=A1=3"]) await addCustom("A1:A3", formula);
  expect(await formulasIn("A1:A3")).toEqual(["=A1=3", "=A1=2", "=A1=1"]);
  const place = (index: number, priority: number) =>
    onSheet("Data", (data) => (formatsOf(data, "A1:A3").getItemAt(index).priority = priority));
  await place(0, 1);
  expect(await formulasIn("A1:A3")).toEqual(["=A1=2", "=A1=3", "=A1=1"]);
  await place(0, -1);
  expect(await formulasIn("A1:A3")).toEqual(["=A1=3", "=A1=1", "=A1=2"]);
  await place(2, -99);
  expect(await formulasIn("A1:A3")).toEqual(["=A1=2", "=A1=3", "=A1=1"]);
  await place(0, 99);
  expect(await formulasIn("A1:A3")).toEqual(["=A1=3", "=A1=1", "=A1=2"]);
});

test("a range tells of the formats that touch it, and of their whole range", async () => {
  await addCustom("A1:B3", "=A1=1");
  await addCustom("D1", "=D1=1");
  await addCustom("A1", "=A1=1", "Lain");
  const counts = await onSheet("Data", (data) =>
    ["A1", "B3:C9", "A1:D9", "C1"].map((address) => formatsOf(data, address).getCount()),
  );
  expect(counts.map(({ value }) => value)).toEqual([1, 1, 2, 0]);
  const range = await onSheet("Data", (data) =>
    formatsOf(data, "B2").getItemAt(0).getRange().load("address"),
  );
  expect(range.address).toBe("Data!A1:B3");
});

test("a format is found by its id, in a later batch too, and deleted", async () => {
  await addCustom("A1:A3", "=A1=1");
  await addCustom("A1:A3", "=A1=2");
  const { items } = await onSheet("Data", (data) => formatsOf(data, "A1:A3").load("items/id"));
  const [first] = items.map(({ id }) => id);
  await onSheet("Data", (data) => formatsOf(data, "A1:A3").getItem(String(first)).delete());
  expect(await formulasIn("A1:A3")).toEqual(["=A1=1"]);
  const gone = await onSheet("Data", (data) =>
    formatsOf(data, "A1:A3").getItemOrNullObject(String(first)).load("type"),
  );
  expect(gone.isNullObject).toBe(true);
  const asked = onSheet("Data", (data) => formatsOf(data, "A1").getItem(String(first)).delete());
  expect(await errorCode(asked)).toBe("ItemNotFound");
});

test("a format that is gone can't be deleted again", async () => {
  await addCustom("A1:A3", "=A1=1");
  const twice = onSheet("Data", (data) => {
    const format = formatsOf(data, "A1:A3").getItemAt(0);
    format.delete();
    format.delete();
  });
  expect(await errorCode(twice)).toBe("ItemNotFound");
});

test("clearing part of a format leaves what lies around, with the same meaning", async () => {
  await addCustom("A1:C5", "=A1>$E$1");
  await onSheet("Data", (data) => formatsOf(data, "B2:C3").clearAll());
  expect(await placesIn("A1:C5")).toEqual([["Data!A1:C1", "Data!A4:C5", "Data!A2:A3"]]);
  expect(await placesIn("B2:C3")).toEqual([]);
  const one = onSheet("Data", (data) => formatsOf(data, "A1").getItemAt(0).getRange());
  expect(await errorCode(one)).toBe("InvalidOperation");
  await onSheet("Data", (data) => formatsOf(data, "A1:C3").clearAll());
  expect(await placesIn("A1:C5")).toEqual([["Data!A4:C5"]]);
  expect(await formulasIn("A1:C5")).toEqual(["=A4>$E$1"]);
  await onSheet("Data", (data) => formatsOf(data, "A1:C5").clearAll());
  expect(await formulasIn("A1:C5")).toEqual([]);
});

test("clearing formats clears these, clearing contents doesn't", async () => {
  await addCustom("A1:A3", "=A1=1");
  await onSheet("Data", (data) => data.getRange("A1").clear("Contents"));
  expect(await placesIn("A1:A3")).toEqual([["Data!A1:A3"]]);
  await onSheet("Data", (data) => data.getRange("A1").clear("Formats"));
  expect(await placesIn("A1:A3")).toEqual([["Data!A2:A3"]]);
  await onSheet("Data", (data) => data.getRange("A:A").clear());
  expect(await placesIn("A1:A3")).toEqual([]);
});

test("a format follows the rows and columns under it and those that its formula names", async () => {
  await addCustom("B3:B9", "=AND(B3>$B$1,Lain!$A$2>0,SUM(C:C)>0)");
  byHand(host, "Data").insertRows(0, 2);
  expect(await placesIn("A1:F20")).toEqual([["Data!B5:B11"]]);
  byHand(host, "Data").insertColumns(0, 1);
  expect(await placesIn("A1:F20")).toEqual([["Data!C5:C11"]]);
  expect(await formulasIn("A1:F20")).toEqual(["=AND(C5>$C$3,Lain!$A$2>0,SUM(D:D)>0)"]);
  byHand(host, "Lain").insertRows(1, 1);
  expect(await formulasIn("A1:F20")).toEqual(["=AND(C5>$C$3,Lain!$A$3>0,SUM(D:D)>0)"]);
  byHand(host, "Data").deleteRows(4, 2);
  expect(await placesIn("A1:F20")).toEqual([["Data!C5:C9"]]);
  expect(await formulasIn("A1:F20")).toEqual(["=AND(C5>$C$3,Lain!$A$3>0,SUM(D:D)>0)"]);
  byHand(host, "Data").deleteRows(2, 1);
  expect(await formulasIn("A1:F20")).toEqual(["=AND(C4>#REF!,Lain!$A$3>0,SUM(D:D)>0)"]);
  byHand(host, "Data").deleteRows(0, 20);
  expect(await formulasIn("A1:F20")).toEqual([]);
});

test("a format of a whole column stays one", async () => {
  await addCustom("A:A", "=A1=$C$9");
  byHand(host, "Data").insertRows(0, 2);
  expect(await placesIn("A1")).toEqual([["Data!A:A"]]);
  expect(await formulasIn("A1")).toEqual(["=A1=$C$11"]);
  byHand(host, "Data").deleteRows(0, 3);
  expect(await placesIn("A1")).toEqual([["Data!A:A"]]);
  expect(await formulasIn("A1")).toEqual(["=A1=$C$8"]);
});

test("a batch is one undo step", async () => {
  await addCustom("A1:A3", "=A1=1");
  await addCustom("A1:A3", "=A1=2");
  await onSheet("Data", (data) => {
    const formats = formatsOf(data, "A1:A3");
    formats.getItemAt(0).delete();
    formats.add("Custom").custom.rule.formula = "=A1=3";
    formatsOf(data, "A2").clearAll();
  });
  await host.undo();
  expect(await formulasIn("A1:A3")).toEqual(["=A1=2", "=A1=1"]);
  expect(await placesIn("A1:A3")).toEqual([["Data!A1:A3"], ["Data!A1:A3"]]);
  await host.redo();
  expect(await formulasIn("A1:A3")).toEqual(["=A1=3", "=A1=1"]);
  expect(await placesIn("A1:A3")).toEqual([
    ["Data!A1", "Data!A3"],
    ["Data!A1", "Data!A3"],
  ]);
});

test("formats go with their sheet and come back with it", async () => {
  await addCustom("A1", "=A1=1", "Lain");
  await onSheet("Lain", (sheet) => sheet.delete());
  expect(await formulasIn("A1")).toEqual([]);
  await host.undo();
  expect(await formulasIn("A1", "Lain")).toEqual(["=A1=1"]);
});

test("a protected sheet tells of its formats and refuses every change", async () => {
  await addCustom("A1:A3", "=A1=1");
  host.protectSheet("Data");
  const changes: ((formats: Excel.ConditionalFormatCollection) => unknown)[] = [
    (formats) => formats.add("Custom"),
    (formats) => formats.clearAll(),
    (formats) => formats.getItemAt(0).delete(),
    (formats) => (formats.getItemAt(0).priority = 0),
    (formats) => (formats.getItemAt(0).stopIfTrue = true),
    (formats) => (formats.getItemAt(0).custom.rule.formula = "=A1=2"),
    (formats) => (formats.getItemAt(0).custom.format.font.bold = true),
  ];
  for (const change of changes) {
    const changed = onSheet("Data", (data) => change(formatsOf(data, "A1:A3")));
    expect(await errorCode(changed)).toBe("AccessDenied");
  }
  expect(await formulasIn("A1:A3")).toEqual(["=A1=1"]);
});

const wrong: [string, string, (formats: Excel.ConditionalFormatCollection) => unknown][] = [
  ["ApiNotFound", "a data bar", (formats) => formats.add("DataBar")],
  ["InvalidArgument", "no type", (formats) => formats.add("Pelangi" as "Custom")],
  ["InvalidArgument", "no formula", (f) => (f.add("Custom").custom.rule.formula = "A1>1")],
  ["InvalidArgument", "a broken formula", (f) => (f.add("Custom").custom.rule.formula = "=A1>(")],
  [
    "InvalidArgument",
    "one bound of two",
    (formats) =>
      (formats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "Between" }),
  ],
  [
    "InvalidArgument",
    "no operator",
    (formats) =>
      (formats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "Invalid" }),
  ],
  [
    "InvalidArgument",
    "no text",
    (f) => (f.add("ContainsText").textComparison.rule = { operator: "Contains", text: "" }),
  ],
  ["InvalidArgument", "no colour", (f) => (f.add("Custom").custom.format.font.color = "merah")],
  ["InvalidArgument", "one too many", (formats) => formats.getItemAt(0).delete()],
  ["ItemNotFound", "another type's part", (f) => f.add("CellValue").custom.load("rule/formula")],
  ["ApiNotFound", "a border", (f) => f.add("Custom").custom.format.borders.load("count")],
];

test.each(wrong)("%s for %s", async (code, _, change) => {
  expect(await errorCode(onSheet("Data", (data) => change(formatsOf(data, "A1"))))).toBe(code);
});
