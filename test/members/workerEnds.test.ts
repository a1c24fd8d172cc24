import { inWorker, type WatchingWorker } from "../../src/members/inWorker";
import type { WorkerReport } from "../../src/members/workerMessages";
import { importBroke, importFailed } from "../../src/messages/members";
import { Refused } from "../../src/messages/refused";

/** A worker that does nothing by itself. */
class IdleWorker extends EventTarget {
  static made: IdleWorker[] = [];
  isTerminated = false;

  constructor(readonly script: string) {
    super();
    IdleWorker.made.push(this);
  }

  postMessage(): void {}

  terminate(): void {
    this.isTerminated = true;
  }

  says(data: WorkerReport): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeEach(() => {
  IdleWorker.made = [];
  Object.assign(globalThis, { Worker: IdleWorker });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Worker");
});

/** An import under way, and its worker. */
function begin(watching?: WatchingWorker) {
  const importing = inWorker("import", [], {}, watching);
  const [worker] = IdleWorker.made;
  if (!worker) throw new Error("no worker was started");
  return { importing, worker };
}

describe("the worker of an import ends", () => {
  it("with the result", async () => {
    const { importing, worker } = begin();
    const result = { files: [], lists: [], groups: [] };
    worker.says({ kind: "result", result });
    expect(await importing).toEqual(result);
    expect(worker.isTerminated).toBe(true);
  });

  it("where it gives up, whose reason is told", async () => {
    const { importing, worker } = begin();
    worker.says({ kind: "refused", text: importFailed("RangeError") });
    await expect(importing).rejects.toEqual(new Refused(importFailed("RangeError")));
    expect(worker.isTerminated).toBe(true);
  });

  it("where its result can't be taken over", async () => {
    const { importing, worker } = begin();
    worker.dispatchEvent(new MessageEvent("messageerror"));
    await expect(importing).rejects.toEqual(new Refused(importBroke));
    expect(worker.isTerminated).toBe(true);
  });

  it("when it is cancelled, and nothing is told any more", async () => {
    const told: unknown[] = [];
    const stopper = new AbortController();
    const { importing, worker } = begin({
      signal: stopper.signal,
      onProgress: (progress) => told.push(progress),
    });
    stopper.abort();
    await expect(importing).rejects.toMatchObject({ name: "AbortError" });
    expect(worker.isTerminated).toBe(true);
    const progress = { index: 0, file: "a.csv", bytes: 1, totalBytes: 2, rows: 3 };
    worker.says({ kind: "progress", progress });
    expect(told).toEqual([]);
  });
});

it("no worker is started for an import that was cancelled before", async () => {
  await expect(inWorker("import", [], {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(IdleWorker.made).toEqual([]);
});
