import type { NodeHost } from "../../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "../support";
import { byHand } from "./byHand";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1], [2], [3]], "Daftar 1": [["Ya"], ["Tidak"]] }));
});

afterEach(() => {
  expect(host.host.book.undoGrouping.failures).toEqual([]);
  return host.close();
});

/** What is known of the data validation of a range. */
const validationOf = async (address: string, sheet = "Data") => {
  const validation = await onSheet(sheet, (data) => data.getRange(address).dataValidation.load());
  return validation.toJSON();
};

const ruleOf = async (address: string) => (await validationOf(address)).rule;
const typeOf = async (address: string) => (await validationOf(address)).type;

const setRule = (address: string, rule: Excel.DataValidationRule, sheet = "Data") =>
  onSheet(sheet, (data) => (data.getRange(address).dataValidation.rule = rule));

const change = (address: string, work: (validation: Excel.DataValidation) => unknown) =>
  onSheet("Data", (data) => work(data.getRange(address).dataValidation));

const yesOrNo = { list: { inCellDropDown: true, source: "Ya,Tidak" } };
const positive = { wholeNumber: { formula1: 0, operator: "GreaterThan" as const } };
const positiveAsRead = { wholeNumber: { formula1: "=0", operator: "GreaterThan" } };

test("cells without data validation let anything stand", async () => {
  expect(await validationOf("A1:B9")).toEqual({
    type: "None",
    rule: {},
    ignoreBlanks: true,
    prompt: { message: "", showPrompt: false, title: "" },
    errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  });
});

const kept: [string, object, object][] = [
  ["List", yesOrNo, yesOrNo],
  ["WholeNumber", positive, positiveAsRead],
  [
    "Decimal",
    { decimal: { formula1: "0.5", formula2: "=MAX(B1,1)", operator: "Between" } },
    { decimal: { formula1: "=0.5", formula2: "=MAX(B1,1)", operator: "Between" } },
  ],
  [
    "TextLength",
    { textLength: { formula1: 16, formula2: 17, operator: "EqualTo" } },
    { textLength: { formula1: "=16", operator: "EqualTo" } },
  ],
  [
    "Date",
    { date: { formula1: "2018-04-01", formula2: "2018-04-08T12:00:00", operator: "NotBetween" } },
    { date: { formula1: "=43191", formula2: "=43198.5", operator: "NotBetween" } },
  ],
  [
    "Time",
    { time: { formula1: "9:00 AM", operator: "LessThan" } },
    { time: { formula1: "=0.375", operator: "LessThan" } },
  ],
  ["Custom", { custom: { formula: "=A1<>B1" } }, { custom: { formula: "=A1<>B1" } }],
];

test.each(kept)("a rule of type %s is read back", async (type, rule, read) => {
  await setRule("A1:A9", rule);
  expect(await validationOf("A1:A9")).toMatchObject({ type, rule: read });
});

test("ranges in a rule are references", async () => {
  await onSheet("Data", (data, { workbook }) => {
    const list = workbook.worksheets.getItem("Daftar 1").getRange("A1:A2");
    data.getRange("B1:B3").dataValidation.rule = { list: { inCellDropDown: false, source: list } };
    data.getRange("C1").dataValidation.rule = {
      decimal: { formula1: data.getRange("A1"), operator: "LessThan" },
    };
  });
  expect(await ruleOf("B1:B3")).toEqual({
    list: { inCellDropDown: false, source: "='Daftar 1'!$A$1:$A$2" },
  });
  expect(await ruleOf("C1")).toEqual({ decimal: { formula1: "=$A$1", operator: "LessThan" } });
});

test("prompt, alert and blanks are kept beside the rule", async () => {
  const prompt = { title: "Jumlah", message: "Bilangan bulat", showPrompt: true };
  const errorAlert = { title: "Salah", message: "Harus > 0", showAlert: true, style: "Warning" };
  await change("A1:A3", (validation) =>
    validation.set({
      rule: positive,
      prompt,
      errorAlert: errorAlert as never,
      ignoreBlanks: false,
    }),
  );
  expect(await validationOf("A1:A3")).toEqual({
    type: "WholeNumber",
    rule: positiveAsRead,
    prompt,
    errorAlert,
    ignoreBlanks: false,
  });
  await setRule("A1:A3", yesOrNo);
  expect(await validationOf("A1:A3")).toMatchObject({ rule: yesOrNo, prompt, errorAlert });
});

test("a rule for part of a range splits the one that was there", async () => {
  await setRule("A1:C9", positive);
  await setRule("B2:B3", yesOrNo);
  expect(await ruleOf("B2:B3")).toEqual(yesOrNo);
  for (const around of ["A1:C1", "A2:A3", "C2:C3", "A4:C9"]) {
    expect(await ruleOf(around)).toEqual(positiveAsRead);
  }
});

test("what differs from cell to cell is null", async () => {
  await setRule("A1:A2", positive);
  await setRule("A3", yesOrNo);
  await change("A1", (validation) => (validation.ignoreBlanks = false));
  expect(await validationOf("A1:A3")).toMatchObject({
    type: "Inconsistent",
    rule: null,
    ignoreBlanks: null,
    prompt: { message: "" },
  });
  expect(await validationOf("A1:A2")).toMatchObject({ rule: positiveAsRead, ignoreBlanks: null });
  expect(await validationOf("A3:A4")).toMatchObject({ type: "MixedCriteria", rule: null });
  await setRule("A1:A4", positive);
  expect(await typeOf("A1:A4")).toBe("WholeNumber");
});

test("relative formulas are told as they are for the first cell of the range", async () => {
  await setRule("B2:C9", { custom: { formula: "=B2>$A2" } });
  expect(await ruleOf("C4:C9")).toEqual({ custom: { formula: "=C4>$A4" } });
  await setRule("B2:C3", yesOrNo);
  expect(await ruleOf("B4:C9")).toEqual({ custom: { formula: "=B4>$A4" } });
});

test("clearing takes the validation of the range only", async () => {
  await setRule("A1:A9", positive);
  await change("A4:B5", (validation) => validation.clear());
  expect(await typeOf("A4:A5")).toBe("None");
  expect(await typeOf("A1:A3")).toBe("WholeNumber");
  expect(await typeOf("A6:A9")).toBe("WholeNumber");
});

test("clearing a range whole clears it too, clearing contents or formats doesn't", async () => {
  await setRule("A1:A3", positive);
  const clear = (applyTo?: "Contents" | "Formats") =>
    onSheet("Data", (data) => data.getRange("A1").clear(applyTo));
  await clear("Contents");
  await clear("Formats");
  expect(await typeOf("A1")).toBe("WholeNumber");
  await clear();
  expect(await typeOf("A1")).toBe("None");
  expect(await typeOf("A2:A3")).toBe("WholeNumber");
});

test("a validation follows the rows under it, and those that it names", async () => {
  await setRule("A3:A5", { custom: { formula: "=A3<$B$1" } });
  await setRule("C3", { list: { inCellDropDown: true, source: "='Daftar 1'!$A$1:$A$2" } });
  await setRule("D3", { list: { inCellDropDown: true, source: "A1,A2" } });
  byHand(host, "Data").insertRows(0, 2);
  expect(await ruleOf("A5:A7")).toEqual({ custom: { formula: "=A5<$B$3" } });
  expect(await typeOf("A3:A4")).toBe("None");
  byHand(host, "Daftar 1").insertRows(1, 1);
  expect(await ruleOf("C5")).toMatchObject({ list: { source: "='Daftar 1'!$A$1:$A$3" } });
  expect(await ruleOf("D5")).toMatchObject({ list: { source: "A1,A2" } });
  byHand(host, "Data").deleteRows(4, 2);
  expect(await ruleOf("A5")).toEqual({ custom: { formula: "=A5<$B$3" } });
  expect(await typeOf("A6:D9")).toBe("None");
});

test("a batch is one undo step", async () => {
  await setRule("A1:A3", positive);
  await change("A2:A5", (validation) => {
    validation.clear();
    validation.set({ rule: yesOrNo, ignoreBlanks: false });
  });
  await host.undo();
  expect(await ruleOf("A1:A3")).toEqual(positiveAsRead);
  expect(await typeOf("A4:A5")).toBe("None");
  await host.redo();
  expect(await ruleOf("A1")).toEqual(positiveAsRead);
  expect(await validationOf("A2:A5")).toMatchObject({ rule: yesOrNo, ignoreBlanks: false });
});

test("a validation goes with its sheet and comes back with it", async () => {
  await setRule("A1", yesOrNo, "Daftar 1");
  await onSheet("Daftar 1", (sheet) => sheet.delete());
  expect(await typeOf("A1")).toBe("None");
  await host.undo();
  expect((await validationOf("A1", "Daftar 1")).rule).toEqual(yesOrNo);
});

test("a protected sheet tells of its validation and refuses every change", async () => {
  await setRule("A1", positive);
  host.protectSheet("Data");
  const changes: ((validation: Excel.DataValidation) => unknown)[] = [
    (validation) => (validation.rule = yesOrNo),
    (validation) => (validation.prompt = { message: "", showPrompt: true, title: "" }),
    (validation) => (validation.ignoreBlanks = false),
    (validation) => validation.clear(),
    (validation) =>
      (validation.errorAlert = { message: "", showAlert: true, style: "Stop", title: "" }),
  ];
  for (const work of changes) expect(await errorCode(change("A1", work))).toBe("AccessDenied");
  expect(await ruleOf("A1")).toEqual(positiveAsRead);
});

const between = { operator: "Between" as const };
const wrong: [string, (validation: Excel.DataValidation) => unknown][] = [
  ["two kinds of criteria", (v) => (v.rule = { ...yesOrNo, ...positive })],
  ["no criteria", (v) => (v.rule = {})],
  ["an unknown kind", (v) => (v.rule = { warna: {} } as never)],
  ["an empty list", (v) => (v.rule = { list: { inCellDropDown: true, source: "" } })],
  [
    "a list of more than 255 characters",
    (v) => (v.rule = { list: { inCellDropDown: true, source: "x,".repeat(128) } }),
  ],
  ["no operand", (v) => (v.rule = { decimal: { operator: "LessThan" } as never })],
  ["one bound of two", (v) => (v.rule = { decimal: { ...between, formula1: 1 } })],
  ["bounds in reverse", (v) => (v.rule = { decimal: { ...between, formula1: 2, formula2: 1 } })],
  ["no operator", (v) => (v.rule = { decimal: { formula1: 1 } as never })],
  [
    "a text for a number",
    (v) => (v.rule = { decimal: { formula1: "satu", operator: "LessThan" } }),
  ],
  ["a number for a date", (v) => (v.rule = { date: { formula1: "10", operator: "LessThan" } })],
  ["a broken formula", (v) => (v.rule = { custom: { formula: "=SUM(" } })],
  ["a style of its own", (v) => (v.errorAlert = { style: "Merah" } as never)],
  ["a long title", (v) => (v.prompt = { title: "x".repeat(33), message: "", showPrompt: true })],
  ["a long message", (v) => (v.prompt = { title: "", message: "x".repeat(256), showPrompt: true })],
  ["no flag", (v) => (v.ignoreBlanks = "ya" as never)],
];

test.each(wrong)("InvalidArgument for %s", async (_, work) => {
  expect(await errorCode(change("A1", work))).toBe("InvalidArgument");
  expect(await typeOf("A1")).toBe("None");
});

test("a list from a block of cells is refused", async () => {
  const block = onSheet("Data", (data) => {
    const source = data.getRange("A1:B2");
    data.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect(await errorCode(block)).toBe("InvalidArgument");
});

test("whether the cells' values are valid is not emulated", async () => {
  const asked = change("A1", (validation) => validation.load("valid"));
  expect(await errorCode(asked)).toBe("ApiNotFound");
});
