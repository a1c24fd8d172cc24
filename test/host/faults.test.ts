import type { HostErrorCode } from "../../src/host/core/hostError";
import type { NodeHost } from "../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "./support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1]] }));
});

afterEach(() => host.close());

const write = (value: number) =>
  onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[value]];
  });

const codes: HostErrorCode[] = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "RequestAborted",
  "Timeout",
];

test.each(codes)("the chosen batch fails with %s, and nothing of it is done", async (code) => {
  host.failBatch(2, code);
  await write(2);
  expect(await errorCode(write(3))).toBe(code);
  expect((await host.read("Data", "A1")).values).toEqual([[2]]);
  await write(4);
  expect((await host.read("Data", "A1")).values).toEqual([[4]]);
});

test("from a chosen batch on all fail, until that is stopped", async () => {
  host.host.faults.failFrom(2, "GeneralException");
  await write(2);
  for (const value of [3, 4, 5]) expect(await errorCode(write(value))).toBe("GeneralException");
  host.host.faults.stop();
  expect((await host.read("Data", "A1")).values).toEqual([[2]]);
  await write(6);
  expect((await host.read("Data", "A1")).values).toEqual([[6]]);
});

const writeThree = () =>
  onSheet("Data", (sheet) => {
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[9]];
  });

/** What stands in the three cells when the batch breaks off after so many actions. */
async function afterActions(m: number): Promise<unknown[]> {
  host.host.faults.failAction(1, m, "Timeout");
  expect(await errorCode(writeThree())).toBe("Timeout");
  return (await host.read("Data", "A1:A3")).values.flat();
}

test("a batch that breaks off keeps what it has done, as one step to undo", async () => {
  const states = [];
  for (let m = 0; m <= 25; m++) {
    states.push((await afterActions(m)).join());
    if (states[m] !== "1,,") await host.undo();
    expect((await host.read("Data", "A1:A3")).values.flat()).toEqual([1, "", ""]);
  }
  expect([...new Set(states)]).toEqual(["1,,", "9,,", "9,9,", "9,9,9"]);
  await writeThree();
  expect((await host.read("Data", "A1:A3")).values).toEqual([[9], [9], [9]]);
});

test("a batch that breaks off behind its last action has done everything", async () => {
  expect(await afterActions(1000)).toEqual([9, 9, 9]);
});

test("a runtime that is gone is never answered, and nothing of its batches is done", async () => {
  host.host.faults.killAt(2);
  await write(2);
  const answers: string[] = [];
  for (const value of [3, 4]) {
    const written = write(value).then(() => "done", String);
    void written.then((answer) => answers.push(answer));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await host.read("Data", "A1")).values).toEqual([[2]]);
  host.host.faults.stop();
  await write(5);
  expect((await host.read("Data", "A1")).values).toEqual([[5]]);
  expect(answers).toEqual([]);
});

test("what is chosen last for a batch holds", async () => {
  host.failBatch(1, "AccessDenied");
  host.failBatch(1, "GeneralException");
  expect(await errorCode(write(2))).toBe("GeneralException");
  await write(3);
});

test("only batches of the add-in's own count", async () => {
  const before = host.batches();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.batches()).toBe(before + 1);
});

test("while the user types in a cell, a batch that may wait does so until they have finished", async () => {
  host.setEditing(true);
  let isWritten = false;
  const written = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[3]];
    await context.sync();
    isWritten = true;
  });
  expect(await errorCode(write(4))).toBe("InvalidOperationInCellEditMode");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([isWritten, (await host.read("Data", "A1")).values]).toEqual([false, [[1]]]);
  host.setEditing(false);
  await written;
  expect((await host.read("Data", "A1")).values).toEqual([[3]]);
});

test("a batch that may wait is done at once when nobody types", async () => {
  const value = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(value).toEqual([[1]]);
});

test("while the user types in a cell, writes are refused and reads are not", async () => {
  host.setEditing(true);
  expect(await errorCode(write(3))).toBe("InvalidOperationInCellEditMode");
  const range = await onSheet("Data", (sheet) => sheet.getRange("A1").load("values"));
  expect(range.values).toEqual([[1]]);
  host.setEditing(false);
  await write(3);
  expect((await host.read("Data", "A1")).values).toEqual([[3]]);
});
