import { mkdirSync, writeFileSync } from "node:fs";
import { applyPlan } from "../../../src/excel/writing/applyPlan";
import { previewPlan } from "../../../src/excel/writing/previewPlan";
import { undoWrite, lastWrite } from "../../../src/excel/writing/undo";
import { finishUnfinished } from "../../../src/excel/writing/unfinished";
import type { NodeHost } from "../../../src/host/seams/node";
import type { WritePlan } from "../../../src/plans/writePlan";
import { everything } from "./everything";
import { shareLocks } from "./locks";
import { kinds, openBook, REKAP } from "./plans";
import { beforeBatch, undo } from "./steps";

/** Shown again when all heavier tests are over. */
const RESULT = ".cache/fault-matrix.txt";

const locks = shareLocks();

/** What befalls the n-th sync of a write. */
interface Fault {
  readonly name: string;
  /** Ends when all that can be put back has been. */
  readonly befall: (host: NodeHost, n: number, write: () => Promise<unknown>) => Promise<void>;
}

const once = (code: Parameters<NodeHost["failBatch"]>[1]): Fault => ({
  name: code,
  befall: async (host, n, write) => {
    host.failBatch(n, code);
    await write().catch(() => undefined);
  },
});

const killed: Fault = {
  name: "runtime killed",
  befall: async (host, n, write) => {
    host.host.faults.killAt(n);
    void write();
    await untilKilled(host, n);
    await newStart(host);
  },
};

const failsOnAndOn: Fault = {
  name: "fails on and on",
  befall: async (host, n, write) => {
    host.host.faults.failFrom(n, "GeneralException");
    await write().catch(() => undefined);
    await newStart(host);
  },
};

/** The batch breaks off after some of its actions. */
const halfDone = (actions: number): Fault => ({
  name: `half done, ${actions} actions`,
  befall: async (host, n, write) => {
    host.host.faults.failAction(n, actions, "GeneralException");
    await write().catch(() => undefined);
  },
});

/** All is done, but Excel can't send its answer. */
const answerTooLong: Fault = {
  name: "done, but the answer is too long",
  befall: async (host, n, write) => {
    host.host.faults.failAction(n, Infinity, "ResponsePayloadSizeLimitExceeded");
    await write().catch(() => undefined);
  },
};

const faults: readonly Fault[] = [
  once("RequestPayloadSizeLimitExceeded"),
  once("InvalidOperationInCellEditMode"),
  once("AccessDenied"),
  once("GeneralException"),
  once("Timeout"),
  ...[4, 8, 12, 16, 20, 24, 28, 30, 31, 32, 33, 34, 36, 40, 44].map(halfDone),
  answerTooLong,
  killed,
  failsOnAndOn,
];

let restored = 0;
let all = 0;

afterAll(() => {
  const line = `fault matrix: ${restored} of ${all} restored\n`;
  mkdirSync(".cache", { recursive: true });
  writeFileSync(RESULT, line);
  process.stdout.write(line);
});

describe.each(kinds)("a write of $name", ({ plan: planFor }) => {
  const plan = planFor(REKAP);
  let host: NodeHost;
  let before: unknown;
  let syncs = 0;

  beforeAll(async () => {
    host = await openBook();
    before = await everything(host);
    const start = host.batches();
    await agreedWrite(plan);
    syncs = host.batches() - start;
    await undo();
  });
  afterAll(() => host.close());

  it.each(faults)("is whole or not at all after: $name, at any sync", async ({ befall }) => {
    const failed: string[] = [];
    for (let n = 1; n <= syncs; n++) {
      await befall(host, n, () => agreedWrite(plan));
      host.host.faults.stop();
      const written = await lastWrite();
      if (written) await undoWrite(written);
      all += 1;
      if (isEqual(await everything(host), before)) {
        restored += 1;
        continue;
      }
      failed.push(`sync ${n}`);
      await host.close();
      host = await openBook();
    }
    expect(failed).toEqual([]);
  });

  it("leaves what others have when the sheet goes at any sync", async () => {
    const failed: string[] = [];
    const added = plan.sheets.find(({ into }) => into === undefined)?.name;
    const doomed = added ?? "Rekap";
    const expected = await without(added === undefined ? doomed : undefined);
    for (let n = 1; n <= syncs; n++) {
      await host.close();
      host = await openBook();
      beforeBatch(host, n, () => {
        if (host.sheets().some(({ name }) => name === doomed)) host.deleteSheet(doomed);
      });
      await agreedWrite(plan).catch(() => undefined);
      const written = await lastWrite();
      if (written) await undoWrite(written);
      if (host.sheets().some(({ name }) => name === doomed)) host.deleteSheet(doomed);
      all += 1;
      if (isEqual(await everything(host), expected)) restored += 1;
      else failed.push(`sync ${n}`);
    }
    expect(failed).toEqual([]);
  });
});

/** With what the user has agreed to, as the pane shows it. */
async function agreedWrite(plan: WritePlan): Promise<unknown> {
  return applyPlan(plan, { agreed: await previewPlan(plan) });
}

/** Another pane opens on the workbook that is still there. */
async function newStart(host: NodeHost): Promise<void> {
  host.host.faults.stop();
  locks.release();
  await finishUnfinished();
}

async function untilKilled(host: NodeHost, n: number): Promise<void> {
  const start = host.batches();
  for (let look = 0; look < 400 && host.batches() < start + n; look++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The workbook as it would be without a sheet. */
async function without(sheet: string | undefined): Promise<unknown> {
  const host = await openBook();
  if (sheet !== undefined) host.deleteSheet(sheet);
  const seen = await everything(host);
  await host.close();
  return seen;
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
