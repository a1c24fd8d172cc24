import { applyPlan } from "../../../src/excel/writing/applyPlan";
import { previewPlan } from "../../../src/excel/writing/previewPlan";
import type { Amount } from "../../../src/excel/writing/writeParts";
import { HostError } from "../../../src/host/core/hostError";
import type { NodeHost } from "../../../src/host/seams/node";
import type { CellStyle, PlannedCell, WritePlan } from "../../../src/plans/writePlan";
import { contentOfFile, openContent } from "../openContent";
import { everything } from "./everything";
import { shareLocks } from "./locks";
import { cellsOf, into, LAIN, openBook, planOf, REKAP } from "./plans";
import { beforeBatch, meanwhile, sentence, undo, write } from "./steps";

// Something happens before every batch of a write.
jest.setTimeout(30_000);

let host: NodeHost;
beforeEach(async () => {
  host = await openBook();
});
afterEach(() => host.close());

const over = planOf("cells over others");
const oneCell = (row: number, column: number, sheet = REKAP) =>
  into(sheet, { first: { row, column }, cells: cellsOf([[1]]) });

/** Opens a file with one sheet instead. */
async function openFile(xml: string): Promise<void> {
  await host.close();
  host = await openContent(contentOfFile(xml, "<sheetData/>"));
}

const row = (at: number, rest = "") => `<row r="${at}"${rest}><c r="A${at}"><v>5</v></c></row>`;

describe("what stands in a plan's way", () => {
  const cases: Readonly<
    Record<string, readonly [happens: () => unknown, plan: WritePlan, says: RegExp]>
  > = {
    "a protected sheet": [
      () => host.protectSheet("Rekap"),
      over,
      /Lembar “Rekap” diproteksi, jadi tidak ada yang ditulis/,
    ],
    "a protected workbook, for a new sheet": [
      () => host.protectWorkbook(),
      planOf("a new sheet"),
      /Struktur buku kerja ini diproteksi/,
    ],
    "a protected workbook, for a name": [
      () => host.protectWorkbook(),
      planOf("a name"),
      /Struktur buku kerja ini diproteksi/,
    ],
    "a hidden sheet": [
      () => meanwhile((rekap) => (rekap.visibility = "Hidden")),
      over,
      /Lembar “Rekap” disembunyikan/,
    ],
    "a very hidden sheet": [
      () => meanwhile((rekap) => (rekap.visibility = "VeryHidden")),
      over,
      /Lembar “Rekap” disembunyikan/,
    ],
    "a sheet that is gone": [() => host.deleteSheet("Rekap"), over, /“Rekap” sudah tidak ada/],
    "a table, in part of the place": [
      () => meanwhile((rekap) => (rekap.tables.add("C2:D4", true).name = "Cakupan")),
      over,
      /Tabel “Cakupan” ada di Rekap!B3:D5/,
    ],
    "hidden rows": [
      () => openFile(`<sheetData>${row(2)}${row(3, ' hidden="1"')}</sheetData>`),
      into(REKAP, { first: { row: 1, column: 0 }, cells: cellsOf([[1], [2]]) }),
      /Di Lembar1!A2:A3 ada baris atau kolom yang tersembunyi/,
    ],
    "hidden columns": [
      () =>
        openFile(`<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${row(2)}</sheetData>`),
      into(REKAP, { cells: cellsOf([[1, 2, 3]]) }),
      /Di Lembar1!A1:C1 ada baris atau kolom yang tersembunyi/,
    ],
    "rows that a filter took away": [
      () =>
        openFile(
          `<sheetData>${row(1)}${row(2)}${row(3, ' hidden="1"')}</sheetData>
           <autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="5"/></filters></filterColumn></autoFilter>`,
        ),
      into(REKAP, { cells: cellsOf([[1], [2], [3]]) }),
      /Di Lembar1!A1:A3 ada baris atau kolom yang tersembunyi atau tersaring/,
    ],
    "merged cells": [
      () =>
        openFile(
          `<sheetData>${row(1)}</sheetData><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>`,
        ),
      into(REKAP, { first: { row: 1, column: 0 }, cells: cellsOf([[1, 2, 3]]) }),
      /Sel B2:C3 di Lembar1!A2:C2 digabung/,
    ],
    "the last row": [
      () => undefined,
      into(REKAP, { first: { row: 1_048_575, column: 0 }, cells: cellsOf([[1], [2]]) }),
      /melewati tepi lembar/,
    ],
    "the last column": [
      () => undefined,
      into(REKAP, { first: { row: 0, column: 16_383 }, cells: cellsOf([[1, 2]]) }),
      /melewati tepi lembar/,
    ],
    "somebody who is typing": [() => host.setEditing(true), over, /sedang mengetik/],
  };

  it.each(Object.entries(cases))("has its sentence, and nothing is changed: %s", async (_, one) => {
    const [happens, plan, says] = one;
    const agreed = await previewPlan(plan).catch(() => []);
    await happens();
    const before = await everything(host);
    expect(await sentence(applyPlan(plan, { agreed }))).toMatch(says);
    host.setEditing(false);
    expect(await everything(host)).toEqual(before);
  });

  it("does not, where it is beside the plan's cells", async () => {
    await openFile(
      `<cols><col min="5" max="5" hidden="1"/></cols>
       <sheetData>${row(1, ' hidden="1"')}${row(2)}${row(9, ' hidden="1"')}</sheetData>
       <mergeCells count="1"><mergeCell ref="B4:C5"/></mergeCells>`,
    );
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem("Lembar1").tables.add("F1:G3", true);
      await sync.call(workbook.context);
    });
    host.protectSheet("Lembar2");
    host.protectWorkbook();
    const before = await everything(host);
    await write(
      into(REKAP, {
        first: { row: 1, column: 0 },
        cells: cellsOf([
          [1, 2],
          [3, 4],
        ]),
      }),
    );
    expect((await host.read("Lembar1", "A2:B3")).values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    await undo();
    expect(await everything(host)).toEqual(before);
  });

  it("does not, in the last row and the last column", async () => {
    const before = await everything(host);
    await write(oneCell(1_048_575, 0));
    expect((await host.read("Rekap", "A1048576")).values).toEqual([[1]]);
    await undo();
    await write(oneCell(0, 16_383));
    expect((await host.read("Rekap", "XFD1")).values).toEqual([[1]]);
    await undo();
    expect(await everything(host)).toEqual(before);
  });
});

describe("a sheet that changes while a plan is made and written", () => {
  it("is found when it was renamed, and again for taking back", async () => {
    const agreed = await previewPlan(over);
    await meanwhile((rekap) => (rekap.name = "Untuk rapat"));
    const before = await everything(host);
    await applyPlan(over, { agreed });
    expect((await host.read("Untuk rapat", "B3")).values).toEqual([[70_000]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Untuk rapat").name = "Rapat";
      await context.sync();
    });
    expect(await undo()).toEqual(["Rapat!B3:D5"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Rapat").name = "Untuk rapat";
      await context.sync();
    });
    expect(await everything(host)).toEqual(before);
  });

  it("is written on under its new name when it was added and renamed half-way", async () => {
    const plan: WritePlan = {
      sheets: [...planOf("a new sheet").sheets, ...rowsOf(180, longText).sheets],
    };
    const before = await everything(host);
    const start = host.batches();
    await write(plan);
    const needed = host.batches() - start;
    await undo();
    let renamed = 0;
    // It is there before the last three.
    for (let n = needed - 2; n <= needed; n++) {
      beforeBatch(host, n, () => {
        const baru = host.sheets().find(({ name }) => name === "Baru");
        if (!baru) return;
        renamed++;
        host.host.workbook.worksheets.getItem("Baru").name = "Lama";
      });
      const { sheets } = await write(plan);
      expect(["Baru", "Lama"]).toContain(sheets[0]?.name);
      await undo();
      expect(await everything(host)).toEqual(before);
    }
    expect(renamed).toBeGreaterThan(1);
  });

  it("does not keep the others half-written when it is deleted half-way", async () => {
    const both: WritePlan = { sheets: [...over.sheets, ...oneCell(0, 0, LAIN).sheets] };
    const agreed = await previewPlan(both);
    const start = host.batches();
    await applyPlan(both, { agreed });
    const needed = host.batches() - start;
    await undo();
    host.deleteSheet("Lain");
    const without = await everything(host);
    for (let n = 1; n <= needed; n++) {
      await host.close();
      host = await openBook();
      beforeBatch(host, n, () => host.deleteSheet("Lain"));
      // Deleted right after it was written, it leaves a write that is whole.
      if ((await sentence(applyPlan(both, { agreed }))) === "") await undo();
      expect(await everything(host)).toEqual(without);
    }
  });
});

describe("a workbook that calculates only when it is told to", () => {
  it("shows what was written, and goes on so", async () => {
    await meanwhile((_, { workbook }) => (workbook.application.calculationMode = "Manual"));
    const before = await everything(host);
    const { differences } = await write(over);
    expect(differences).toEqual([]);
    expect((await host.read("Rekap", "C4")).values).toEqual([[140_000]]);
    expect((await everything(host)).calculationMode).toBe("Manual");
    await undo();
    expect(await everything(host)).toEqual(before);
  });
});

/** A pane of its own on the same computer: nothing that the first one remembers. */
function anotherPane() {
  let pane!: {
    readonly applyPlan: typeof applyPlan;
    readonly finishUnfinished: () => Promise<unknown>;
    readonly sentence: typeof sentence;
    readonly undo: typeof undo;
    readonly write: typeof write;
  };
  jest.isolateModules(() => {
    pane = {
      ...jest.requireActual("../../../src/excel/writing/applyPlan"),
      ...jest.requireActual("../../../src/excel/writing/unfinished"),
      ...jest.requireActual("./steps"),
    };
  });
  return pane;
}

describe("two panes on one workbook", () => {
  const ownNavigator = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  beforeEach(() => void shareLocks());
  afterEach(() => {
    if (ownNavigator) Object.defineProperty(globalThis, "navigator", ownNavigator);
    else Reflect.deleteProperty(globalThis, "navigator");
  });

  /** Starts the first pane's write and holds it up at its n-th batch. */
  function heldUp(n: number) {
    const { host: excel } = host;
    const answer = excel.answer.bind(excel);
    let counted = 0;
    let goOn = () => undefined as void;
    const isHeld = new Promise<void>((held) => {
      excel.answer = async (message, writes) => {
        if (++counted === n) {
          const wait = new Promise<void>((resolve) => (goOn = resolve));
          held();
          await wait;
        }
        return answer(message, writes);
      };
    });
    const job = applyPlan(oneCell(0, 10));
    return { job, isHeld, goOn: () => goOn() };
  }

  it("are written into one after the other: the second is told to wait", async () => {
    const second = anotherPane();
    const { job, isHeld, goOn } = heldUp(3);
    await isHeld;
    expect(await second.sentence(second.applyPlan(oneCell(0, 11)))).toMatch(/masih menulis/);
    goOn();
    await job;
    expect((await host.read("Rekap", "K1:L1")).values).toEqual([[1, ""]]);
    await second.applyPlan(oneCell(0, 11));
    expect((await host.read("Rekap", "K1:L1")).values).toEqual([[1, 1]]);
  });

  it("do not take each other's write for one that was cut off", async () => {
    const second = anotherPane();
    const { job, isHeld, goOn } = heldUp(4);
    await isHeld;
    let isFinished = false;
    const finishing = second.finishUnfinished().finally(() => (isFinished = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isFinished).toBe(false);
    goOn();
    await job;
    expect(await finishing).toBeUndefined();
    expect((await host.read("Rekap", "K1")).values).toEqual([[1]]);
  });
});

/** So many rows of ten cells, each with its value and what else is said of it. */
function rowsOf(count: number, cell: (row: number, column: number) => PlannedCell): WritePlan {
  const cells = Array.from({ length: count }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => cell(row, column)),
  );
  return into(LAIN, { first: { row: 4, column: 1 }, cells });
}

const longText = (row: number, column: number) => ({
  value: `Kabupaten ${"x".repeat(80)} ${row} ${column}`,
});

/** Excel takes no request that is longer, and tells how long each was that it took. */
function takeAtMost(bytes: number): number[] {
  const { host: excel } = host;
  const answer = excel.answer.bind(excel);
  const taken: number[] = [];
  excel.answer = async (message, writes) => {
    const size = JSON.stringify(message).length;
    if (size > bytes) throw new HostError("RequestPayloadSizeLimitExceeded", `${size} bytes`);
    taken.push(size);
    return answer(message, writes);
  };
  return taken;
}

describe("a large plan", () => {
  const large = rowsOf(180, longText);

  it("is written in requests that Excel on the web takes, and taken back so", async () => {
    const styles: CellStyle[] = ["input", "total", "published", "computed", "header"];
    const painted = rowsOf(60, (row, column) => ({
      value: row * column,
      formula: `=${row}*${column}`,
      style: styles[(row + column) % styles.length],
    }));
    const taken = takeAtMost(Infinity);
    for (const plan of [painted, rowsOf(500, longText)]) {
      const before = await everything(host);
      await write(plan);
      await undo();
      expect(await everything(host)).toEqual(before);
    }
    expect(Math.max(...taken)).toBeLessThan(1_200_000);
  }, 60_000);

  it("is written in ever smaller requests where Excel takes no larger ones", async () => {
    const before = await everything(host);
    await write(large);
    const after = await everything(host);
    await undo();
    const taken = takeAtMost(150_000);
    await write(large);
    expect(taken.filter((size) => size > 60_000).length).toBeGreaterThan(1);
    expect(await everything(host)).toEqual(after);
    await undo();
    expect(await everything(host)).toEqual(before);
  });

  it("is put back where Excel has done a part of it, but can't send so long an answer", async () => {
    const agreed = await previewPlan(large);
    const before = await everything(host);
    const start = host.batches();
    await applyPlan(large, { agreed });
    const needed = host.batches() - start;
    await undo();
    for (let n = 1; n <= needed; n++) {
      host.host.faults.failAction(n, Infinity, "ResponsePayloadSizeLimitExceeded");
      if ((await sentence(applyPlan(large, { agreed }))) === "") await undo();
      expect(await everything(host)).toEqual(before);
    }
  });

  it("is refused whole where Excel takes not even a part of it", async () => {
    const agreed = await previewPlan(large);
    const before = await everything(host);
    takeAtMost(20_000);
    expect(await sentence(applyPlan(large, { agreed }))).toMatch(/terlalu besar/);
    expect(await everything(host)).toEqual(before);
  });

  it("tells how much is written, up to all of it", async () => {
    takeAtMost(150_000);
    const told: (readonly [Amount, Amount])[] = [];
    await write(large, { progress: (done, all) => told.push([done, all]) });
    expect(told.length).toBeGreaterThan(2);
    const rows = told.map(([done]) => done.rows);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(told.every(([done]) => done.cells === done.rows * 10)).toBe(true);
    const all = { rows: 180, cells: 1_800 };
    expect(told.map(([, of]) => of)).toEqual(told.map(() => all));
    expect(told.at(-1)).toEqual([all, all]);
  });

  it("can be stopped after any part, and all is put back", async () => {
    const before = await everything(host);
    takeAtMost(150_000);
    let parts = 0;
    await write(large, { progress: () => (parts += 1) });
    await undo();
    for (let until = 1; until <= parts; until++) {
      const stop = new AbortController();
      let done = 0;
      const progress = () => void (++done === until && stop.abort());
      expect(await sentence(write(large, { progress, stop: stop.signal }))).toBe(
        "Dihentikan. Semua sudah dikembalikan seperti semula.",
      );
      expect(await everything(host)).toEqual(before);
    }
  });

  it("is not begun when it was stopped before", async () => {
    const before = await everything(host);
    const stop = AbortSignal.abort();
    expect(await sentence(write(over, { stop }))).toMatch(/^Dihentikan/);
    expect(await everything(host)).toEqual(before);
  });
});

describe("a browser that keeps nothing", () => {
  const { open } = indexedDB;
  beforeEach(() => {
    indexedDB.open = () => {
      throw new Error("The operation is insecure.");
    };
  });
  afterEach(() => void (indexedDB.open = open));

  it("is no reason not to write, nor not to take back while the pane is open", async () => {
    const pane = anotherPane();
    const before = await everything(host);
    await pane.write(over);
    expect(await everything(host)).not.toEqual(before);
    await pane.undo();
    expect(await everything(host)).toEqual(before);
    host.failBatch(6, "GeneralException");
    expect(await pane.sentence(pane.write(over))).toMatch(/Excel gagal/);
    expect(await everything(host)).toEqual(before);
  });

  it("is none either where it has no locks for a page in a frame", async () => {
    const refused = jest
      .spyOn(shareLocks(), "request")
      .mockRejectedValue(new Error("SecurityError"));
    const before = await everything(host);
    await write(over);
    await undo();
    expect(await everything(host)).toEqual(before);
    expect(refused).toHaveBeenCalled();
    refused.mockRestore();
  });
});
