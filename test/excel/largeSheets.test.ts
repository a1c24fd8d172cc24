import { explain } from "../../src/excel/officeErrors";
import { readSheet } from "../../src/excel/readSheet";
import type { NodeHost } from "../../src/host/seams/node";
import type { WorkbookContent } from "../../src/xlsx/content";
import { bookContent, cell, sheetContent } from "../host/engine/openedBook";
import { openContent } from "./openContent";

let host: NodeHost;
afterEach(() => host.close());

/** Hidden rows and merged areas at both ends and in the middle. */
function longSheet(rows: number, columns: number): WorkbookContent {
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    ...cell("A1", index),
    row: Math.floor(index / columns),
    column: index % columns,
  }));
  const at = [0, Math.floor(rows / 2) - 1, rows - 2];
  const merges = at.map((row) => ({
    first: { row, column: 0 },
    last: { row: row + 1, column: 1 },
  }));
  const hidden = at.map((row) => ({ first: row, last: row, hidden: true }));
  return bookContent([sheetContent("Panjang", cells, { merges, rows: hidden })]);
}

/** Opening so much takes its time, and more on a busy machine. */
const LONG = 30_000;

const regions = 514;
const [years, segments] = [7, 4];

describe("a large sheet", () => {
  it(
    "of all regions, seven years and four segments is read in two syncs",
    async () => {
      const plain = longSheet(regions * years * segments, 7);
      host = await openContent({
        ...plain,
        sheets: plain.sheets.map((sheet) => ({ ...sheet, rows: [] })),
      });
      const { grid } = await readSheet();
      expect(host.batches()).toBe(2);
      expect(grid.values).toHaveLength(14_392);
      expect(grid.values.at(-1)?.at(-1)).toBe(14_392 * 7 - 1);
      expect(grid.hiddenRows).toEqual([]);
    },
    LONG,
  );

  it("gives the same in smaller steps, where Excel finds the answer too large", async () => {
    host = await openContent(longSheet(900, 3));
    const { grid } = await readSheet();
    host.failBatch(2, "ResponsePayloadSizeLimitExceeded");
    host.failBatch(3, "ResponsePayloadSizeLimitExceeded");
    const done: number[] = [];
    expect((await readSheet(undefined, (part) => done.push(part))).grid).toEqual(grid);
    expect(done).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it("of which Excel sends not even one row has a sentence", async () => {
    host = await openContent(longSheet(2, 3));
    host.failBatch(2, "ResponsePayloadSizeLimitExceeded");
    host.failBatch(3, "ResponsePayloadSizeLimitExceeded");
    const failure = await readSheet().catch((error: unknown) => explain(error));
    expect(failure).toMatchObject({ id: expect.stringMatching(/terlalu besar/) });
  });

  it("is no longer read once the user has stopped it", async () => {
    host = await openContent(longSheet(900, 3));
    host.failBatch(2, "ResponsePayloadSizeLimitExceeded");
    const stop = new AbortController();
    const reading = readSheet(undefined, () => stop.abort(), stop.signal);
    await expect(reading).rejects.toMatchObject({
      text: { id: expect.stringMatching(/^Pembacaan dihentikan\. Tidak ada yang diubah\./) },
    });
    const stopped = host.batches();
    await expect(readSheet(undefined, undefined, stop.signal)).rejects.toThrow();
    expect(host.batches()).toBe(stopped + 1);
  });

  it("whose used cells are too many is refused, with its last cell", async () => {
    const stray = [cell("A1", 1), cell("C1048576", " ")];
    host = await openContent(bookContent([sheetContent("Data", stray)]));
    const failure = await readSheet().catch((error: unknown) => explain(error));
    expect(failure).toEqual({
      id: expect.stringMatching(/sampai sel C1048576: 3\.145\.728 sel.*Hapus isi yang tersesat/),
      en: expect.stringMatching(/as far as the cell C1048576: 3\.145\.728 cells/),
    });
    expect(host.batches()).toBe(1);
  });
});
