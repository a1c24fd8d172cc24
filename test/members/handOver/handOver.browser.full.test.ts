import { parquetReadObjects } from "hyparquet";
import type { Page } from "playwright-core";
import { nothingToHandOver } from "../../../src/messages/handOver";
import { lines, nik } from "../imports";
import { closeImportPages, openImportPage, workerScript } from "../workerPage";
import { handedOver, rowsOf } from "./handedOver";

const peserta = lines(
  "NIK;NAMA;KABUPATEN",
  `${nik(1)};Siti;Kab. Sambas`,
  `${nik(1)};Siti;`,
  "1;X;",
);
const kosong = lines("Catatan", "tidak ada");

let page: Page;
beforeEach(async () => {
  page = await openImportPage();
});
afterEach(() => page.context().close());
afterAll(closeImportPages);

describe("a hand-over in the add-in's page", () => {
  it("is the same as the command's", async () => {
    const { files, persons } = await handingOver(peserta);
    const made = new Map(files.map(([name, bytes]) => [name, new Uint8Array(bytes)]));
    const here = await handedOver({ "a.csv": peserta }, { niks: "full" });
    expect([...made.keys()]).toEqual([...here.files.keys()]);
    for (const name of ["peserta.parquet", "agregat.parquet"] as const) {
      const file = made.get(name)?.buffer ?? new ArrayBuffer();
      expect(await parquetReadObjects({ file })).toEqual(await rowsOf(here, name));
    }
    expect(made.get("agregat.sql")).toEqual(new Uint8Array(here.files.get("agregat.sql") ?? []));
    expect(persons).toEqual({ rows: 3, counted: 1, rejected: 1, duplicates: 1, inactive: 0 });
  });

  it("asks the network for scripts beside the worker's only, which an import does without", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await importing(peserta);
    expect(requests).toEqual([workerScript]);
    await handingOver(peserta);
    const folder = workerScript.slice(0, workerScript.lastIndexOf("/") + 1);
    const scripts = requests.slice(1);
    expect(scripts.filter((url) => !/^[\w.]+\.js$/.test(url.slice(folder.length)))).toEqual([]);
    expect(scripts[0]).toBe(workerScript);
    expect(scripts.length).toBeGreaterThan(1);
  });

  it("says what is wrong with files that have no members", async () => {
    await expect(handingOver(kosong)).rejects.toThrow(nothingToHandOver.en);
  });
});

async function handingOver(text: string) {
  await choose(text);
  return page.evaluate(() => window.importPage.handOverInWorker(window.importPage.chosen()));
}

async function importing(text: string) {
  await choose(text);
  return page.evaluate(() => window.importPage.importInWorker(window.importPage.chosen()));
}

function choose(text: string): Promise<void> {
  return page.setInputFiles("input", {
    name: "a.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
}
