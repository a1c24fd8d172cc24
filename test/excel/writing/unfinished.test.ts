import { applyPlan, previewPlan } from "../../../src/excel/writing/applyPlan";
import { lastWrite } from "../../../src/excel/writing/undo";
import { finishUnfinished } from "../../../src/excel/writing/unfinished";
import type * as unfinished from "../../../src/excel/writing/unfinished";
import type { NodeHost } from "../../../src/host/seams/node";
import type { WritePlan } from "../../../src/plans/writePlan";
import { onSheet } from "../../host/support";
import { everything } from "./everything";
import { shareLocks } from "./locks";
import { cellsOf, into, openBook, planOf, REKAP } from "./plans";
import { meanwhile, sentence, undo, write } from "./steps";

const PUT_BACK = "Penulisan yang terputus tadi sudah dikembalikan seperti semula.";
const NOT_YET = /Excel gagal di tengah jalan, juga waktu mengembalikan isinya/;

const locks = shareLocks();
let host: NodeHost;

beforeEach(async () => {
  host = await openBook();
});
afterEach(async () => {
  host.host.faults.stop();
  locks.release();
  await host.close();
});

/** More than goes into one batch. */
const long: WritePlan = into(REKAP, {
  first: { row: 20, column: 0 },
  cells: cellsOf(Array.from({ length: 30 }, (_, row) => [row, "x".repeat(32_000), `${row}`])),
});

/** How many batches a piece of work takes. */
async function batchesOf(work: () => Promise<unknown>): Promise<number> {
  const start = host.batches();
  await work();
  return host.batches() - start;
}

/** The pane is closed right before the n-th batch of a piece of work, and what it had is gone. */
async function closedAt(n: number, work: () => Promise<unknown>): Promise<void> {
  const last = host.batches() + n;
  host.host.faults.killAt(n);
  void work();
  while (host.batches() < last) await new Promise((resolve) => setImmediate(resolve));
  host.host.faults.stop();
  locks.release();
}

/** What a pane says when it is opened on the workbook; "" for nothing. */
async function newStart(): Promise<string> {
  return (await finishUnfinished())?.id ?? "";
}

async function agreedWriteOf(plan: WritePlan): Promise<() => Promise<unknown>> {
  const agreed = await previewPlan(plan);
  return () => applyPlan(plan, { agreed });
}

describe("a pane that was closed while it wrote", () => {
  it.each([
    ["cells over others", planOf("cells over others")],
    ["a table over new cells", planOf("a table")],
    ["a new sheet", planOf("a new sheet")],
    ["many rows", long],
  ])("leaves the workbook as it was, or all written, at the next start: %s", async (_, plan) => {
    const before = await everything(host);
    const syncs = await batchesOf(await agreedWriteOf(plan));
    const after = await everything(host);
    await undo();
    const said: string[] = [];
    for (let n = 1; n <= syncs; n++) {
      await closedAt(n, await agreedWriteOf(plan));
      said.push(await newStart());
      expect(await everything(host)).toEqual(n < syncs ? before : after);
    }
    // Nothing is said of what was not begun, and of what was only to be called done.
    const putBack = said.filter((words) => words === PUT_BACK);
    expect(putBack.length).toBeGreaterThan(0);
    expect(said.filter((words) => words !== PUT_BACK && words !== "")).toEqual([]);
    expect([said[0], said.at(-1)]).toEqual(["", ""]);
    expect(await newStart()).toBe("");
  });

  it("loses nothing of what somebody has changed meanwhile, and names it", async () => {
    const plan = planOf("cells over others");
    const before = await everything(host);
    await closedAt(await lastOf(plan), await agreedWriteOf(plan));
    await meanwhile((rekap) => (rekap.getRange("B5").values = [[5]]));
    expect(await newStart()).toBe(
      "Penulisan yang terputus tadi sudah dikembalikan, kecuali yang sudah diubah: Rekap!B5. Periksa sel-sel itu.",
    );
    const { B5: was, ...others } = before.sheets.Rekap?.cells ?? {};
    const { B5: is, ...now } = (await everything(host)).sheets.Rekap?.cells ?? {};
    expect(now).toEqual(others);
    expect([was?.value, is?.value]).toEqual(["1.001", 5]);
  });

  it("keeps the added sheet on which somebody has written meanwhile, and names it", async () => {
    const plan = planOf("a new sheet");
    await closedAt(await lastOf(plan), await agreedWriteOf(plan));
    await onSheet("Baru", (sheet) => (sheet.getRange("D9").values = [["catatan saya"]]));
    const written = await everything(host);
    expect(await newStart()).toMatch(/kecuali yang sudah diubah: Baru\./);
    const { cells } = (await everything(host)).sheets.Baru ?? {};
    expect(cells).toEqual(written.sheets.Baru?.cells);
    expect(await newStart()).toBe("");
  });

  it("does not keep a pane from starting that has no locks to share with it", async () => {
    const { navigator } = globalThis;
    Object.defineProperty(globalThis, "navigator", { configurable: true, value: undefined });
    try {
      const plan = planOf("cells over others");
      const before = await everything(host);
      await closedAt(await lastOf(plan), await agreedWriteOf(plan));
      expect(await sentence(finishUnfinished())).toMatch(/masih menulis/);
      expect((await anotherPane()())?.id).toBe(PUT_BACK);
      expect(await everything(host)).toEqual(before);
    } finally {
      Object.defineProperty(globalThis, "navigator", { configurable: true, value: navigator });
    }
  });
});

/** The start of a pane that shares nothing with this one but the browser and the workbook. */
function anotherPane(): typeof finishUnfinished {
  let start = finishUnfinished;
  jest.isolateModules(() => {
    start = jest.requireActual<typeof unfinished>(
      "../../../src/excel/writing/unfinished",
    ).finishUnfinished;
  });
  return start;
}

/** The batch that calls a write done: all is written, and the workbook says that it is not. */
async function lastOf(plan: WritePlan): Promise<number> {
  const syncs = await batchesOf(await agreedWriteOf(plan));
  await undo();
  // The batch before that one looks at what was written; it is not noted yet.
  return syncs - 1;
}

describe("an Excel that fails on and on", () => {
  const plan = planOf("cells over others");

  async function failing(): Promise<void> {
    const agreed = await previewPlan(plan);
    const n = await lastOf(plan);
    host.host.faults.failFrom(n, "GeneralException");
    expect(await sentence(applyPlan(plan, { agreed }))).toMatch(NOT_YET);
  }

  it("is told of, and all is put back at the first start at which it works again", async () => {
    const before = await everything(host);
    await failing();
    host.host.faults.stop();
    host.host.faults.failFrom(2, "GeneralException");
    expect(await sentence(finishUnfinished())).toMatch(NOT_YET);
    host.host.faults.stop();
    expect(await everything(host)).not.toEqual(before);
    expect(await newStart()).toBe(PUT_BACK);
    expect(await everything(host)).toEqual(before);
    expect(await newStart()).toBe("");
  });

  it("does not spoil the next write: what is half-written is put back before it", async () => {
    const before = await everything(host);
    await failing();
    host.host.faults.stop();
    await write(planOf("a new sheet"));
    await undo();
    expect(await everything(host)).toEqual(before);
    expect(await lastWrite()).toBeUndefined();
  });
});

describe("a workbook that another computer has left half-written", () => {
  it("is told of at every start, and left as it is", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("cakupan.writing", crypto.randomUUID());
      await context.sync();
    });
    const before = await everything(host);
    for (let start = 0; start < 2; start++) {
      expect(await newStart()).toMatch(/pernah terputus di komputer atau peramban lain/);
    }
    expect(await everything(host)).toEqual(before);
  });
});

describe("a start with nothing to finish", () => {
  it.each([
    ["nothing was ever written", async () => undefined],
    ["all was written", () => write(planOf("a new sheet"))],
    ["all was taken back", () => write(planOf("a new sheet")).then(undo)],
    ["a write was refused", () => sentence(applyPlan(planOf("cells over others")))],
    [
      "a write failed and was put back",
      async () => {
        host.failBatch(3, "GeneralException");
        await sentence(applyPlan(planOf("a new sheet")));
      },
    ],
  ])("says nothing and changes nothing: %s", async (_, happen) => {
    await happen();
    const before = await everything(host);
    expect(await newStart()).toBe("");
    expect(await everything(host)).toEqual(before);
  });
});

describe("taking a write back", () => {
  it("can be done again when the pane was closed or Excel failed half-way", async () => {
    const before = await everything(host);
    await write(long);
    const syncs = await batchesOf(undo);
    for (let n = 1; n <= syncs; n++) {
      await write(long);
      await closedAt(n, undo);
      expect(await newStart()).toBe("");
      host.host.faults.failAction(n, 2, "GeneralException");
      await sentence(undo());
      host.host.faults.stop();
      if ((await lastWrite()) !== undefined) await undo();
      expect(await everything(host)).toEqual(before);
    }
  });
});
