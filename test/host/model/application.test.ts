import { CustomFunctions } from "../../../src/host/functions/customFunctions";
import type { NodeHost } from "../../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "../support";
import { byHand } from "./byHand";

let host: NodeHost;
let heard: string[];

/** A1 is a number, B1 and C1 follow from it, D1 stands for itself. */
beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1, "", "", 7]], Lain: [[5]] }));
  await write({ B1: "=A1*10", C1: "=B1+1" });
  await host.read("Data", "A1");
  heard = [];
});

afterEach(() => {
  expect(host.host.book.undoGrouping.failures).toEqual([]);
  return host.close();
});

const write = (cells: Record<string, unknown>, name = "Data") =>
  onSheet(name, (sheet) => {
    for (const [address, value] of Object.entries(cells)) {
      sheet.getRange(address).formulas = [[value]];
    }
  });

const onApplication = <Result>(work: (application: Excel.Application) => Result) =>
  Excel.run(async (context) => {
    const result = work(context.workbook.application);
    await context.sync();
    return result;
  });

const setMode = (mode: Excel.Application["calculationMode"]) =>
  onApplication((application) => {
    application.calculationMode = mode;
  });

const calculate = (type: "Recalculate" | "Full" | "FullRebuild") =>
  onApplication((application) => application.calculate(type));

const shown = async (address: string, name = "Data") =>
  (await host.read(name, address)).values.flat();

/** Waits longer than the grid would before it calculates by itself. */
const later = () => new Promise((resolve) => setTimeout(resolve, 200));

test("calculation is automatic until it is set, and undo leaves it alone", async () => {
  const mode = async () =>
    (await onApplication((application) => application.load("calculationMode"))).calculationMode;
  expect(await mode()).toBe("Automatic");
  await onSheet("Data", (sheet, { workbook }) => {
    sheet.getRange("D1").values = [[8]];
    workbook.application.calculationMode = "Manual";
  });
  expect(await mode()).toBe("Manual");
  await host.undo();
  expect(await mode()).toBe("Manual");
  await setMode("AutomaticExceptTables");
  expect(await mode()).toBe("AutomaticExceptTables");
  await write({ A1: 3 });
  expect(await shown("B1:C1")).toEqual([30, 31]);
});

test.each(["Recalculate", "Full", "FullRebuild"] as const)(
  "in manual mode formulas show what they showed, until calculate(%s)",
  async (type) => {
    await setMode("Manual");
    await write({ A1: 2 });
    await later();
    expect(await shown("A1:D1")).toEqual([2, 10, 11, 7]);
    await calculate(type);
    expect(await shown("A1:D1")).toEqual([2, 20, 21, 7]);
    await write({ A1: 3 });
    expect(await shown("B1:C1")).toEqual([20, 21]);
  },
);

test("a write and a calculation in one batch give new results", async () => {
  await setMode("Manual");
  for (const [type, value] of [
    ["Recalculate", 4],
    ["Full", 5],
  ] as const) {
    const range = await onSheet("Data", (sheet, { workbook }) => {
      sheet.getRange("A1").values = [[value]];
      sheet.getRange("E1").formulas = [["=C1*2"]];
      workbook.application.calculate(type);
      return sheet.getRange("B1:E1").load("values");
    });
    expect(range.values).toEqual([[value * 10, value * 10 + 1, 7, value * 20 + 2]]);
  }
});

test("a formula that is entered in manual mode is calculated once, its dependants are not", async () => {
  await setMode("Manual");
  await write({ B1: "=A1*100", E1: "=D1+1", A6: "=SEQUENCE(2)" });
  expect(await shown("B1:E1")).toEqual([100, 11, 7, 8]);
  expect(await shown("A6:A7")).toEqual([1, 2]);
  await write({ D1: 70, F1: "=E1" });
  expect(await shown("D1:F1")).toEqual([70, 8, 8]);
  await calculate("Recalculate");
  expect(await shown("B1:F1")).toEqual([100, 101, 70, 71, 71]);
});

test("a formula that is entered in manual mode reads what its cells show", async () => {
  await setMode("Manual");
  await write({ A1: 2 });
  await write({ E1: "=A1+B1" });
  expect(await shown("A1:E1")).toEqual([2, 10, 11, 7, 12]);
});

test("in manual mode a custom function shows its answer when that comes, and is not asked again", async () => {
  const calls: number[] = [];
  const x = { name: "x", type: "any", dimensionality: "matrix" };
  const functions = new CustomFunctions(host.host.book, {
    namespace: "JAMSOSTEK",
    functions: [{ id: "DUA", name: "DUA", parameters: [x] }],
    blank: 0,
  });
  functions.connect((messages) => {
    for (const [, , , message] of messages) {
      const [id, , [[[value]]]] = JSON.parse(message) as [number, string, [[[number]]]];
      calls.push(value);
      setTimeout(() => functions.receive([[id, true, value * 2]]), 10);
    }
  });
  functions.addInReady();
  await setMode("Manual");
  await write({ E1: "=JAMSOSTEK.DUA(A1)" });
  expect(await shown("E1")).toEqual(["#GETTING_DATA"]);
  await later();
  expect(await shown("E1")).toEqual([2]);
  await write({ A1: 4 });
  await later();
  expect(await shown("E1")).toEqual([2]);
  await calculate("Recalculate");
  await later();
  expect(await shown("E1")).toEqual([8]);
  expect(calls).toEqual([1, 4]);
});

test("a formula that a person types in manual mode is calculated, too", async () => {
  await setMode("Manual");
  byHand(host, "Data").getRange("A1").setValue(2);
  byHand(host, "Data").getRange("E1").setFormula("=A1+C1");
  await later();
  const { worksheets } = host.host.workbook;
  expect(worksheets.getItem("Data").getRange("B1:E1").values).toEqual([[10, 11, 7, 13]]);
});

test("what was changed before manual mode is calculated still", async () => {
  await onSheet("Data", (sheet, { workbook }) => {
    sheet.getRange("A1").values = [[2]];
    workbook.application.calculationMode = "Manual";
  });
  expect(await shown("B1:C1")).toEqual([20, 21]);
});

test("back in automatic mode all that waited is calculated", async () => {
  await setMode("Manual");
  await write({ A1: 2 });
  await setMode("Automatic");
  expect(await shown("B1:C1")).toEqual([20, 21]);
});

test("cells that were changed and moved in manual mode are calculated where they are", async () => {
  await setMode("Manual");
  await write({ A1: 2 });
  byHand(host, "Data").insertRows(0, 3);
  await calculate("Recalculate");
  expect(await shown("A4:C4")).toEqual([2, 20, 21]);
});

test("a change that is undone in manual mode leaves nothing to calculate", async () => {
  await setMode("Manual");
  await write({ A1: 2 });
  await host.undo();
  await calculate("Recalculate");
  expect(await shown("A1:C1")).toEqual([1, 10, 11]);
});

test("modes and kinds of calculation that Excel does not have are refused", async () => {
  expect(await errorCode(setMode("Kadang" as "Manual"))).toBe("InvalidArgument");
  expect(await errorCode(calculate("Semua" as "Full"))).toBe("InvalidArgument");
  await write({ A1: 2 });
  expect(await shown("B1")).toEqual([20]);
});

/** Notes what the sheets and the workbook tell of calculations. */
const listen = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getItem("Data").load("id");
    await context.sync();
    const named = (id: string) => (id === data.id ? "Data" : "Lain");
    data.onCalculated.add(async (event) => void heard.push(`sheet ${event.address}`));
    worksheets.onCalculated.add(async (event) => {
      heard.push(`workbook ${named(event.worksheetId)} ${event.address}`);
    });
    await context.sync();
  });

/** Everything that was told, once all is calculated. */
async function told(): Promise<string[]> {
  await host.read("Data", "A1");
  await new Promise((resolve) => setTimeout(resolve, 20));
  return heard.splice(0).sort();
}

test("a calculation is told once for each sheet with formulas that it calculated, with their cells", async () => {
  await write({ A1: "=Data!A1", A2: "=Data!A1", C2: "=Data!A1" }, "Lain");
  await host.read("Lain", "A1");
  await listen();
  await write({ A1: 2 });
  expect(await told()).toEqual(["sheet B1:C1", "workbook Data B1:C1", "workbook Lain A1:A2,C2"]);
  await write({ D1: 8 });
  expect(await told()).toEqual([]);
});

test("reading calculates nothing", async () => {
  await listen();
  await host.read("Data", "A1:F9");
  await onSheet("Data", (sheet) => sheet.getRange("A1:F9").load("values,formulas,text"));
  expect(await told()).toEqual([]);
});

test("in manual mode a calculation is told when it comes", async () => {
  await setMode("Manual");
  await listen();
  await write({ A1: 2 });
  expect(await told()).toEqual([]);
  await write({ B1: "=A1*100" });
  expect(await told()).toEqual(["sheet B1", "workbook Data B1"]);
  await calculate("Recalculate");
  expect(await told()).toContain("sheet B1:C1");
});

test("who stops listening hears of no calculation", async () => {
  const handler = await onSheet("Data", (sheet) =>
    sheet.onCalculated.add(async (event) => void heard.push(event.address)),
  );
  handler.remove();
  await handler.context.sync();
  await write({ A1: 2 });
  expect(await told()).toEqual([]);
});
