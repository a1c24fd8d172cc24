import { openDB } from "idb";
import { applyPlan } from "../../../src/excel/writing/applyPlan";
import { previewPlan } from "../../../src/excel/writing/previewPlan";
import { lastWrite } from "../../../src/excel/writing/undo";
import { askMarks, mark } from "../../../src/excel/writing/marks";
import { finishUnfinished, forgetElsewhere } from "../../../src/excel/writing/unfinished";
import type * as unfinished from "../../../src/excel/writing/unfinished";
import type { NodeHost } from "../../../src/host/seams/node";
import type { WritePlan } from "../../../src/plans/writePlan";
import { onSheet } from "../../host/support";
import { everything } from "./everything";
import { shareLocks } from "./locks";
import { cellsOf, into, openBook, planOf, REKAP } from "./plans";
import { beforeBatch, lastEntry, meanwhile, sentence, undo, write } from "./steps";

// Every batch of a write is cut off once.
jest.setTimeout(30_000);

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
  return (await finishUnfinished())?.text.id ?? "";
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
      "Penulisan yang terputus tadi sudah dikembalikan, kecuali yang sudah diubah atau dipakai: Rekap!B5. Periksa bagian itu.",
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
    expect(await newStart()).toMatch(/kecuali yang sudah diubah atau dipakai: Baru\./);
    const { cells } = (await everything(host)).sheets.Baru ?? {};
    expect(cells).toEqual(written.sheets.Baru?.cells);
    expect(await newStart()).toBe("");
  });

  it.each([
    ["a comment", (sheet: Excel.Worksheet) => void sheet.comments.add("Baru!A1", "Siapa?")],
    ["a chart", (sheet: Excel.Worksheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"))],
  ])("keeps the added sheet to which somebody has added %s meanwhile", async (_, add) => {
    const plan = planOf("a new sheet");
    await closedAt(await lastOf(plan), await agreedWriteOf(plan));
    await onSheet("Baru", add);
    const worked = await everything(host);
    expect(await newStart()).toMatch(/kecuali yang sudah diubah atau dipakai: Baru\./);
    expect((await everything(host)).sheets).toEqual(worked.sheets);
  });

  it("keeps the added sheet that a formula elsewhere uses meanwhile", async () => {
    const plan = planOf("a new sheet");
    await closedAt(await lastOf(plan), await agreedWriteOf(plan));
    await meanwhile((rekap) => (rekap.getRange("F1").formulas = [["=Baru!A2"]]));
    const worked = await everything(host);
    expect(await newStart()).toMatch(/kecuali yang sudah diubah atau dipakai: Baru ← Rekap!F1\./);
    expect((await everything(host)).sheets).toEqual(worked.sheets);
  });

  it("removes the added sheet also where it was renamed meanwhile", async () => {
    const plan: WritePlan = { sheets: [...planOf("a new sheet").sheets, ...long.sheets] };
    const before = await everything(host);
    await closedAt(await lastOf(plan), await agreedWriteOf(plan));
    await onSheet("Baru", (sheet) => (sheet.name = "Lama"));
    expect(await newStart()).toBe(PUT_BACK);
    expect(await everything(host)).toEqual(before);
  });

  it("is finished before a write that the user of the new pane asks for meanwhile", async () => {
    const plan = planOf("cells over others");
    await closedAt(await lastOf(plan), await agreedWriteOf(plan));
    const start = newStart();
    const write = applyPlan(planOf("a new sheet"));
    expect(await start).toBe(PUT_BACK);
    expect((await write).sheets.map(({ name }) => name)).toEqual(["Baru"]);
  });

  it("does not keep a pane from starting that has no locks to share with it", async () => {
    const { navigator } = globalThis;
    Object.defineProperty(globalThis, "navigator", { configurable: true, value: undefined });
    try {
      const plan = planOf("cells over others");
      const before = await everything(host);
      await closedAt(await lastOf(plan), await agreedWriteOf(plan));
      expect(await sentence(finishUnfinished())).toMatch(/masih menulis/);
      expect((await anotherPane()())?.text.id).toBe(PUT_BACK);
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
  /** The other computer's own notes are not here. */
  async function half(): Promise<void> {
    const plan = planOf("a new sheet");
    await closedAt(await lastOf(plan), await agreedWriteOf(plan));
    const [id] = await idsOfMarks();
    const notes = await openDB("cakupan");
    await notes.delete("writes", id ?? "");
    notes.close();
  }

  async function idsOfMarks(): Promise<string[]> {
    return Excel.run(async (context) => {
      const marks = askMarks(context);
      await context.sync();
      return marks().underWay.map(({ id }) => id);
    });
  }

  it("is told of at every start, with the place, and left as it is", async () => {
    await half();
    const before = await everything(host);
    for (let start = 0; start < 2; start++) {
      expect(await finishUnfinished()).toMatchObject({ isElsewhere: true });
      expect(await newStart()).toMatch(/Penulisan ke Baru terputus/);
    }
    expect(await everything(host)).toEqual(before);
  });

  it("does not spoil a write that still goes on there, when its reminder is taken out here", async () => {
    const agreed = await agreedWriteOf(planOf("a new sheet"));
    const syncs = await batchesOf(agreed);
    await undo();
    const { settings } = host.host.workbook;
    let forgotten = 0;
    beforeBatch(host, syncs, () => {
      const marks = settings.items.filter(({ key }) => key.startsWith("cakupan.writing."));
      for (const one of marks) one.delete();
      forgotten = marks.length;
    });
    await agreed();
    expect(forgotten).toBe(1);
    expect(host.sheets().map(({ name }) => name)).toContain("Baru");
  });

  it("goes on saying so when something else is written and taken back", async () => {
    await half();
    const marks = await idsOfMarks();
    await write(planOf("cells over others"));
    await undo();
    expect(await idsOfMarks()).toEqual(marks);
    expect(marks).toHaveLength(1);
  });

  it("is no more reminded of when the user wants it so", async () => {
    await half();
    await forgetElsewhere();
    expect(await newStart()).toBe("");
  });

  it("has what is written by hand for a mark taken out as well", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("cakupan.writing.x", "{");
      await context.sync();
    });
    expect(await newStart()).toMatch(/Penulisan ke buku kerja ini terputus/);
    await forgetElsewhere();
    expect(await newStart()).toBe("");
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
  it("is finished at the next start when the pane was closed half-way", async () => {
    const before = await everything(host);
    await write(long);
    const syncs = await batchesOf(undo);
    for (let n = 1; n <= syncs; n++) {
      await write(long);
      await closedAt(n, undo);
      expect(await newStart()).toMatch(n === syncs ? "" : /^$|sudah dikembalikan seperti semula/);
      if ((await lastWrite()) !== undefined) await undo();
      expect(await everything(host)).toEqual(before);
    }
  });

  it("is whole also when Excel fails once, after any action", async () => {
    const before = await everything(host);
    await write(long);
    const syncs = await batchesOf(undo);
    for (let n = 1; n <= syncs; n++) {
      await write(long);
      host.host.faults.failAction(n, 2, "GeneralException");
      await sentence(undo());
      host.host.faults.stop();
      if ((await lastWrite()) !== undefined) await undo();
      expect(await everything(host)).toEqual(before);
    }
  });
});

describe("a file that was saved while it was half-written", () => {
  /** As when the file is opened again: what stands in it, and what it says of itself. */
  async function reopened(half: {
    cells: unknown[][];
    settings: [string, string][];
  }): Promise<void> {
    await meanwhile((rekap, { workbook }) => {
      rekap.getRange(CELLS).formulas = half.cells;
      for (const [key, value] of half.settings) workbook.settings.add(key, value);
    });
  }

  const CELLS = "A21:B22";

  it("is put back at each start for as long as it is saved so", async () => {
    const before = await everything(host);
    const first = { row: 20, column: 0 };
    const plan = into(REKAP, {
      first,
      cells: cellsOf([
        [1, 2],
        [3, 4],
      ]),
    });
    await closedAt(await lastOf(plan), await agreedWriteOf(plan));
    const { cells, settings } = await meanwhile((rekap, { workbook }) => ({
      cells: rekap.getRange(CELLS).load("formulas"),
      settings: workbook.settings.load("items/key,items/value"),
    }));
    const half = {
      cells: cells.formulas,
      settings: settings.items.map(({ key, value }): [string, string] => [key, String(value)]),
    };
    for (let start = 0; start < 2; start++) {
      expect(await newStart()).toBe(PUT_BACK);
      expect(await everything(host)).toEqual(before);
      await reopened(half);
    }
  });

  it("is put back also where the write had ended, in a workbook that was never saved again", async () => {
    const before = await everything(host);
    await write(long);
    const entry = await lastEntry();
    await meanwhile((rekap, context) => {
      rekap.getRange("A45:C60").clear();
      mark(context, entry, false);
    });
    expect(await newStart()).toBe(PUT_BACK);
    expect(await everything(host)).toEqual(before);
  });

  it("is left alone where all was written, and only that was not said, with what people did since", async () => {
    await write(long);
    const entry = await lastEntry();
    await meanwhile((rekap, context) => {
      rekap.getRange("A21").values = [["milik saya"]];
      mark(context, entry, false);
    });
    const worked = await everything(host);
    expect(await newStart()).toBe("");
    expect((await everything(host)).sheets).toEqual(worked.sheets);
  });
});
