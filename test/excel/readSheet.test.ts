import { readSheet } from "../../src/excel/readSheet";
import type { NodeHost } from "../../src/host/seams/node";
import { explain } from "../../src/excel/officeErrors";
import { openWorkbook, rekap } from "./workbook";

let host: NodeHost;
afterEach(() => host.close());

describe("readSheet", () => {
  it("reads the open sheet's values and formats, and says where they begin", async () => {
    host = await openWorkbook();
    const { grid, isProtected } = await readSheet();
    expect(grid).toMatchObject({ sheet: "Rekap", row: 0, column: 0 });
    expect(grid.values[2]).toEqual(["Kabupaten Sambas", 69_590, 130_245]);
    expect(grid.formats[2]).toHaveLength(3);
    expect(isProtected).toBe(false);
  });

  it("says so for an empty sheet and for a sheet that is gone", async () => {
    host = await openWorkbook({
      sheets: [{ name: "Kosong", cells: [], columnWidths: [] }, ...rekap.sheets],
    });
    await expect(readSheet()).rejects.toMatchObject({
      text: { id: expect.stringMatching(/kosong/) },
    });
    await expect(readSheet({ id: "no such id", name: "Rekap" })).rejects.toMatchObject({
      text: { id: expect.stringMatching(/sudah tidak ada/) },
    });
  });

  it("reads a protected sheet and says that it is protected", async () => {
    host = await openWorkbook();
    host.protectSheet("Rekap");
    expect((await readSheet()).isProtected).toBe(true);
  });

  it("has a sentence for a failure of Excel itself", async () => {
    host = await openWorkbook();
    host.failBatch(1, "GeneralException");
    const failure = await readSheet().catch((error: unknown) => explain(error));
    expect(failure).toMatchObject({ id: expect.stringMatching(/Excel gagal .*GeneralException/) });
  });
});
