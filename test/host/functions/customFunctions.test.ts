import { CustomFunctions } from "../../../src/host/functions/customFunctions";
import type { EventMessage } from "../../../src/host/model/eventMessages";
import type { NodeHost } from "../../../src/host/seams/node";
import { open, workbookOf } from "../support";

/** What a call carries on the wire. */
type Invocation = [id: number, name: string, values: unknown[], address: string, flags: number];

let host: NodeHost;
let functions: CustomFunctions;
/** The messages that the add-in has received, each with its calls. */
let received: Invocation[][];

beforeEach(async () => {
  host = await open(
    workbookOf({
      Data: [
        [3, 4],
        [1, 8],
        [5, 0],
      ],
    }),
  );
  const range = { name: "x", type: "any", dimensionality: "matrix" };
  functions = new CustomFunctions(host.host.book, {
    namespace: "JAMSOSTEK",
    functions: [{ id: "BAGI", name: "BAGI", parameters: [range, range] }],
    blank: 0,
    timeoutMs: 300,
    memory: 2,
  });
  received = [];
  functions.connect((messages: EventMessage[]) => {
    received.push(messages.map(([, , , message]) => JSON.parse(message) as Invocation));
  });
  functions.addInReady();
});

afterEach(async () => {
  await host.close();
});

/** Types formulas as a user does, and gives the calls time to leave. */
async function type(address: string, formulas: string[][]): Promise<void> {
  host.host.workbook.worksheets.getItem("Data").getRange(address).formulas = formulas;
  await host.host.book.calculation.settle();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Answers like an add-in that divides the first cells of both ranges. */
function answer(calls: readonly Invocation[] = []): void {
  functions.receive(
    calls.map(([id, , values]) => {
      const [a, b] = values.map((range) => Number((range as number[][])[0]?.[0]));
      return b ? [id, true, Number(a) / b] : [id, false, "", 5];
    }),
  );
}

const shown = async (address: string) => (await host.read("Data", address)).values;

test("a cell waits, then shows what the add-in answered", async () => {
  await type("C1", [["=JAMSOSTEK.BAGI(A1,B1)"]]);
  expect(await shown("C1")).toEqual([["#GETTING_DATA"]]);
  expect(functions.idle).toBe(false);
  expect(received).toEqual([[[1, "BAGI", [[[3]], [[4]]], "Data!C1", 0, null]]]);
  answer(received[0]);
  expect(await shown("C1")).toEqual([[0.75]]);
  expect(functions.idle).toBe(true);
});

test("all cells of one moment go in one message, equal calls only once", async () => {
  await type("C1:C4", [
    ["=JAMSOSTEK.BAGI(A1,B1)"],
    ["=JAMSOSTEK.BAGI(A2,B2)"],
    ["=JAMSOSTEK.BAGI(A3,B3)"],
    ["=JAMSOSTEK.BAGI(A1,B1)"],
  ]);
  expect(received.map((calls) => calls.length)).toEqual([3]);
  answer(received[0]);
  expect(await shown("C1:C4")).toEqual([[0.75], [0.125], ["#DIV/0!"], [0.75]]);
});

test("a result spills, and other formulas use it", async () => {
  await type("D1:E1", [["=JAMSOSTEK.BAGI(A1,B1)", "=SUM(D1:D2)"]]);
  functions.receive([[1, true, [[1], [2]]]]);
  expect(await shown("D1:E2")).toEqual([
    [1, 3],
    [2, ""],
  ]);
});

test("blank cells of a range arrive as blanks, not as zeros", async () => {
  await type("C1", [["=JAMSOSTEK.BAGI(A3:B4,B9)"]]);
  const [, , values] = received[0]?.[0] ?? [];
  expect(values).toEqual([
    [
      [5, 0],
      ["", ""],
    ],
    [[""]],
  ]);
  answer(received[0]);
});

test("an error in a cell is the result, without a call", async () => {
  await type("C1:D1", [["=1/0", "=JAMSOSTEK.BAGI(C1,B1)"]]);
  expect(await shown("D1")).toEqual([["#DIV/0!"]]);
  expect(received).toEqual([]);
});

test("known results are not asked for again, as long as they are remembered", async () => {
  const formula = "=JAMSOSTEK.BAGI(A1,B1)";
  await type("C1", [[formula]]);
  answer(received[0]);
  await type("C2", [[formula]]);
  expect(received.length).toBe(1);
  await type("D1:D2", [["=JAMSOSTEK.BAGI(A2,B2)"], ["=JAMSOSTEK.BAGI(A3,B3)"]]);
  answer(received[1]);
  await type("C3", [[formula]]);
  expect(received.length).toBe(3);
  answer(received[2]);
});

test("a silent add-in leaves #BUSY!, and a late answer replaces it", async () => {
  await type("C1", [["=JAMSOSTEK.BAGI(A1,B1)"]]);
  await new Promise((resolve) => setTimeout(resolve, 350));
  expect(await shown("C1")).toEqual([["#BUSY!"]]);
  expect(functions.idle).toBe(true);
  answer(received[0]);
  expect(await shown("C1")).toEqual([[0.75]]);
});

test("a page that is loaded anew is asked what the old one has not answered", async () => {
  await type("C1", [["=JAMSOSTEK.BAGI(A1,B1)"]]);
  functions.addInGone();
  await type("C2", [["=JAMSOSTEK.BAGI(A2,B2)"]]);
  expect(received.length).toBe(1);
  functions.addInReady();
  answer(received[1]);
  expect(await shown("C1:C2")).toEqual([[0.75], [0.125]]);
});

test("a function that the add-in does not have is #NAME?", async () => {
  await type("C1", [["=JAMSOSTEK.UNKNOWN(1)"]]);
  expect(await shown("C1")).toEqual([["#NAME?"]]);
});
