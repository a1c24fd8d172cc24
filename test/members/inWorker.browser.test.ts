import { utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { importBroke, importNotLoaded, unreadable } from "../../src/messages/members";
import { bookParts, makePackage } from "../xlsx/makePackage";
import { closeImportPages, openImportPage, workerScript } from "./workerPage";

const header = ["NIK", "NAMA", "KABUPATEN", "SEGMEN"];
const siti = ["6101014107900001", "Siti", "Kab. Sambas", "PU"];
const budi = ["6171010203850002", "Budi", "Kota Pontianak", "BPU"];
const agus = ["6101010506920003", "Agus", "Kab. Sambas", "PU"];
const notANik = ["12345", "Dewi", "Kab. Sambas", "PU"];

const csv = fileOf("csv", Buffer.from(csvText([header, siti, budi, notANik])));
const xlsx = fileOf("xlsx", workbookOf([header, agus, siti]));
const xls = fileOf("xls", oldWorkbookOf([header, budi, siti]));

let page: Page;
beforeEach(async () => {
  page = await openImportPage();
});
afterEach(() => page.context().close());
afterAll(closeImportPages);

describe("an import in the add-in's page", () => {
  it("counts lists in several formats, and a person that stands in several once", async () => {
    const { files, lists, groups } = await importing([csv, xlsx, xls]);
    expect(files.map(({ format, error }) => error ?? format)).toEqual(["csv", "xlsx", "xls"]);
    expect(lists.map(({ members }) => [...members.rejectedRows])).toEqual([[4], [], []]);
    expect(lists.map(({ members }) => [...members.duplicateRows])).toEqual([[], [3], [2, 3]]);
    expect(groups.map(({ region, participants }) => [region?.code, participants])).toEqual([
      ["61.01", 2],
      ["61.71", 1],
    ]);
  });

  it("takes a column for what the person says that it holds", async () => {
    const unknown = csvText([["Nomor", ...header.slice(1)], siti, budi]);
    await page.setInputFiles("input", fileOf("csv", Buffer.from(unknown)));
    const { lists } = await page.evaluate(() =>
      window.importPage.importInWorker(window.importPage.chosen(), {
        fields: new Map([["nomor", "nik" as const]]),
      }),
    );
    expect(lists.map(({ members }) => members.rows)).toEqual([2]);
  });

  it("asks the network for nothing but the worker's script", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await importing([csv, xlsx, xls]);
    await noWorkers();
    expect(requests).toEqual([workerScript]);
  });

  it("tells how far it has come, at most ten times a second", async () => {
    const { told, milliseconds } = await page.evaluate(async () => {
      const told: { rows: number; bytes: number; totalBytes: number }[] = [];
      const start = performance.now();
      await window.importPage.importInWorker([window.importPage.longList(1_000_000)], {
        onProgress: (progress) => told.push(progress),
      });
      return { told, milliseconds: performance.now() - start };
    });
    expect(told.length).toBeLessThanOrEqual(1 + milliseconds / 100);
    const [first, last] = [told[0], told.at(-1)];
    expect(last?.rows).toBeGreaterThan(first?.rows ?? NaN);
    expect(last?.bytes).toBeGreaterThan(first?.bytes ?? NaN);
    expect(last?.bytes).toBeLessThanOrEqual(last?.totalBytes ?? NaN);
  });

  it("is cancelled at once, and leaves no worker", async () => {
    const outcome = await page.evaluate(async () => {
      const stopper = new AbortController();
      let toldAfterwards = false;
      const onProgress = () => {
        toldAfterwards = stopper.signal.aborted;
        stopper.abort();
      };
      const { signal } = stopper;
      const list = window.importPage.longList(3_000_000);
      const error = await window.importPage
        .importInWorker([list], { onProgress, signal })
        .catch((error: Error) => error.name);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { error, toldAfterwards };
    });
    expect(outcome).toEqual({ error: "AbortError", toldAfterwards: false });
    await noWorkers();
  });

  it("says of a file that was changed since it was chosen that it can't be read", async () => {
    const { files } = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle("peserta.csv", { create: true });
      const write = async (text: string) => {
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      };
      await write("NIK;NAMA\r\n");
      const chosen = await handle.getFile();
      await write("NIK;NAMA;KABUPATEN\r\n");
      return window.importPage.importInWorker([chosen]);
    });
    expect(files.map(({ error }) => error)).toEqual([unreadable]);
  });

  it("imports twice at once in two workers", async () => {
    const workers: unknown[] = [];
    page.on("worker", (worker) => workers.push(worker));
    await page.setInputFiles("input", csv);
    const rows = await page.evaluate(async () => {
      const { chosen, importInWorker } = window.importPage;
      const both = await Promise.all([importInWorker(chosen()), importInWorker(chosen())]);
      return both.map(({ lists }) => lists.map(({ members }) => members.rows));
    });
    expect(rows).toEqual([[3], [3]]);
    expect(workers).toHaveLength(2);
    await noWorkers();
  });
});

describe("a worker that dies", () => {
  it("in the middle of a file is said, and the next import is a new one", async () => {
    await page.route(workerScript, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `(${dieLater})();${await response.text()}` });
    });
    const refused = await page.evaluate(() =>
      window.importPage
        .importInWorker([window.importPage.longList(1_000_000)])
        .catch((error: { text?: unknown }) => error.text),
    );
    expect(refused).toEqual(importBroke);
    await page.unroute(workerScript);
    expect((await importing([csv])).lists).toHaveLength(1);
  });

  it("before it began is said", async () => {
    await page.route(workerScript, (route) => route.abort());
    const refused = await page.evaluate(() =>
      window.importPage.importInWorker([]).catch((error: { text?: unknown }) => error.text),
    );
    expect(refused).toEqual(importNotLoaded);
    await noWorkers();
  });
});

/** Runs in a worker before its script: after some pieces of a file it fails, and hangs. */
function dieLater(): void {
  const { prototype } = (globalThis as unknown as { FileReaderSync: { prototype: Reader } })
    .FileReaderSync;
  const { readAsArrayBuffer } = prototype;
  let pieces = 0;
  prototype.readAsArrayBuffer = function (blob) {
    if (++pieces === 20) {
      reportError(new RangeError("Array buffer allocation failed"));
      for (;;);
    }
    return readAsArrayBuffer.call(this, blob);
  };
}

interface Reader {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

async function importing(files: (typeof csv)[]) {
  await page.setInputFiles("input", files);
  return page.evaluate(() => window.importPage.importInWorker(window.importPage.chosen()));
}

/** A worker that computes is given two seconds by the browser to come to an end. */
async function noWorkers(): Promise<void> {
  await Promise.all(page.workers().map((worker) => worker.waitForEvent("close")));
}

function fileOf(format: string, buffer: Buffer) {
  return { name: `peserta.${format}`, mimeType: "application/octet-stream", buffer };
}

function csvText(rows: readonly string[][]): string {
  return rows.map((row) => row.join(";")).join("\r\n");
}

function workbookOf(rows: readonly string[][]): Buffer {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return Buffer.from(makePackage(bookParts([`<sheetData>${xml}</sheetData>`])));
}

function oldWorkbookOf(rows: readonly string[][]): Buffer {
  const book = utils.book_new(utils.aoa_to_sheet(rows as string[][]), "Peserta");
  return write(book, { type: "buffer", bookType: "biff8" });
}
