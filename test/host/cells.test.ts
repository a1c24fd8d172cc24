import fc from "fast-check";
import type { NodeHost } from "../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "./support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [["Wilayah", 1, 2]], Lain: [] }));
});

afterEach(() => host.close());

const write = (address: string, values: unknown[][]) =>
  onSheet("Data", (sheet) => {
    sheet.getRange(address).values = values;
  });

const load = (address: string, properties: string) =>
  onSheet("Data", (sheet) => sheet.getRange(address).load(properties));

test("what is written is what is read, for numbers, booleans and plain words", async () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}sx$/);
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
  const cell = fc.oneof(
    word,
    fc.boolean(),
    number.map((value) => value + 0),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 3, maxLength: 3 }), async (row) => {
      await write("A5:C5", [row]);
      expect((await load("A5:C5", "values")).values).toEqual([row]);
    }),
    { numRuns: 15 },
  );
});

test("text that Excel would read as more is parsed, unless an apostrophe keeps it", async () => {
  await write("A1:A8", [
    ["12"],
    ["'12"],
    ["50%"],
    ["=1+1"],
    ["2024-01-31"],
    ["true"],
    ["'=1"],
    [""],
  ]);
  const { values, valueTypes, numberFormat } = await load(
    "A1:A8",
    "values,valueTypes,numberFormat",
  );
  expect(values.flat()).toEqual([12, "12", 0.5, 2, 45322, true, "=1", ""]);
  expect(valueTypes.flat()).toEqual([
    "Double",
    "String",
    "Double",
    "Double",
    "Double",
    "Boolean",
    "String",
    "Empty",
  ]);
  expect(numberFormat.flat()[2]).toBe("0%");
  expect(numberFormat.flat()[4]).toBe("yyyy-mm-dd");
});

test("a cell formatted as text keeps what is written", async () => {
  await onSheet("Data", (sheet) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["@"]];
    range.values = [["607.426"]];
  });
  expect((await load("A1", "values")).values).toEqual([["607.426"]]);
});

test("null leaves a cell as it is", async () => {
  await write("A1:C1", [[null, 7, null]]);
  expect((await load("A1:C1", "values")).values).toEqual([["Wilayah", 7, 2]]);
});

test("formulas show their results in the same batch, and errors are errors", async () => {
  await write("D1:F1", [["=B1+C1", "=B1/0", "=NOSUCH(1)"]]);
  const { values, formulas, valueTypes, text } = await load(
    "D1:F1",
    "values,formulas,valueTypes,text",
  );
  expect(values).toEqual([[3, "#DIV/0!", "#NAME?"]]);
  expect(formulas).toEqual([["=B1+C1", "=B1/0", "=NOSUCH(1)"]]);
  expect(valueTypes).toEqual([["Double", "Error", "Error"]]);
  expect(text[0]?.[0]).toBe("3");
});

test("a range tells whether results have spilled into all of its cells, some or none", async () => {
  await write("A3", [["=SEQUENCE(3,2)"]]);
  await write("C3", [["=SEQUENCE(3)"]]);
  const spilled = async (address: string) => (await load(address, "hasSpill")).hasSpill;
  expect(await spilled("A3:C5")).toBe(true);
  expect(await spilled("B4")).toBe(true);
  expect(await spilled("A2:B4")).toBeNull();
  expect(await spilled("A6:C6")).toBe(false);
});

test("clearing what this host does not emulate is refused, and clears nothing", async () => {
  const clear = onSheet("Data", (sheet) => sheet.getRange("A1:C1").clear("Hyperlinks"));
  expect(await errorCode(clear)).toBe("ApiNotFound");
  expect((await load("A1:C1", "values")).values).toEqual([["Wilayah", 1, 2]]);
});

test("a spill stands in its cells, and goes away with its formula", async () => {
  await write("A3", [["=SEQUENCE(3,2)"]]);
  expect((await load("A3:B5", "values")).values).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const used = await onSheet("Data", (sheet) => sheet.getUsedRange(true).load("address"));
  expect(used.address).toBe("Data!A1:C5");
  await write("A3", [[""]]);
  expect((await load("A3:B5", "values")).values).toEqual([
    ["", ""],
    ["", ""],
    ["", ""],
  ]);
});

test("numbers show the Indonesian way, booleans as TRUE", async () => {
  await onSheet("Data", (sheet) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["#,##0", "0.00%", "General"]];
    range.values = [[607426, 0.3647, true]];
  });
  expect((await load("A1:C1", "text")).text).toEqual([["607.426", "36,47%", "TRUE"]]);
});

test("looks are read as they were set, and mixed ones as null", async () => {
  await onSheet("Data", (sheet) => {
    const { format } = sheet.getRange("A1:B1");
    format.fill.color = "#ffee00";
    format.font.bold = true;
    format.font.italic = true;
    format.font.color = "#0000FF";
    format.font.size = 14;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.columnWidth = 90;
  });
  const format = await onSheet("Data", (sheet) => ({
    same: sheet
      .getRange("A1:B1")
      .load(
        "format/columnWidth,format/wrapText,format/horizontalAlignment,format/fill/color,format/font",
      ),
    mixed: sheet.getRange("A1:C1").load("format/fill/color,format/font/bold"),
  }));
  expect(format.same.format.fill.color).toBe("#FFEE00");
  expect(format.same.format.font.toJSON()).toMatchObject({
    bold: true,
    italic: true,
    color: "#0000FF",
    size: 14,
  });
  expect(format.same.format).toMatchObject({
    columnWidth: 90,
    wrapText: true,
    horizontalAlignment: "Center",
  });
  expect(format.mixed.format.fill.color).toBe("");
  expect(format.mixed.format.font.bold).toBeNull();
});

test("ranges come from addresses, indexes and other ranges", async () => {
  const ranges = await onSheet("Data", (sheet) => {
    const base = sheet.getRange("B2:C3");
    return [
      sheet.getRangeByIndexes(1, 1, 2, 2),
      base.getCell(1, 1),
      base.getRow(1),
      base.getResizedRange(1, 0),
      base.getOffsetRange(2, -1),
      base.getBoundingRect("E5"),
      sheet.getRange("$A:$C"),
    ].map((range) => range.load("address"));
  });
  expect(ranges.map((range) => range.address)).toEqual([
    "Data!B2:C3",
    "Data!C3",
    "Data!B3:C3",
    "Data!B2:C4",
    "Data!A4:B5",
    "Data!B2:E5",
    "Data!A:C",
  ]);
});

test("the used range of an empty sheet is a null object, that of a part is inside it", async () => {
  const empty = await onSheet("Lain", (sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("address"),
  );
  expect(empty.isNullObject).toBe(true);
  const part = await onSheet("Data", (sheet) =>
    sheet.getRange("B1:Z9").getUsedRangeOrNullObject(true).load("address"),
  );
  expect(part.address).toBe("Data!B1:C1");
});

test("an array of another shape is refused, and so is a place outside the sheet", async () => {
  expect(await errorCode(write("A1:B2", [[1]]))).toBe("InvalidArgument");
  expect(await errorCode(load("A0", "values"))).toBe("InvalidArgument");
  expect(await errorCode(load("XFE1", "values"))).toBe("InvalidArgument");
});

test("what this host does not emulate fails loudly, by name", async () => {
  const failure = onSheet("Data", (sheet) =>
    sheet.getRange("A1").getSurroundingRegion().load("address"),
  );
  await expect(failure).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Range.getSurroundingRegion"),
  });
});

test("a property that was not loaded cannot be read, as in Excel", async () => {
  const range = await onSheet("Data", (sheet) => sheet.getRange("A1").load("address"));
  expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
});

test("20.000 cells go in and out", async () => {
  const rows = Array.from({ length: 500 }, (_, r) =>
    Array.from({ length: 40 }, (_, c) => r * 40 + c),
  );
  await write("A1:AN500", rows);
  expect((await load("A1:AN500", "values")).values[499]?.[39]).toBe(19999);
});
