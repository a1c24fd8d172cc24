import { decimalSign } from "../../src/excel/decimalSign";
import { insertFormula } from "../../src/excel/insertFormula";
import { lastWrite, undoWrite } from "../../src/excel/writing/undo";
import { explain } from "../../src/excel/officeErrors";
import type { NodeHost } from "../../src/host/seams/node";
import { contents, openWorkbook } from "./workbook";
import { lastEntry, undo as undoLastWrite } from "./writing/steps";

const UCJ = "=JAMSOSTEK.UCJ(607426,1665549)";
const one = [[0.364700168]];
const fiveByTwo = [2026, 2027, 2028, 2029, 2030].map((year) => [year, 0.6]);
let host: NodeHost;

beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.close());

/** Goes to a cell of "Rekap", whose table stands in A1:C4. */
const select = (address: string) => onRekap((sheet) => sheet.getRange(address).select());

const put = (address: string, content: string) =>
  onRekap((sheet) => {
    sheet.getRange(address).formulas = [[content]];
  });

function onRekap(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Rekap"));
    await context.sync();
  });
}

const formulaIn = async (address: string) => (await host.read("Rekap", address)).formulas[0]?.[0];

/** The Indonesian sentence that a refused job ends with. */
async function sentence(job: Promise<unknown>): Promise<string> {
  return job.then(
    () => "",
    (error: unknown) => explain(error).id,
  );
}

describe("insertFormula", () => {
  it("writes into the active cell and touches no other", async () => {
    await select("E2");
    const before = await host.read("Rekap", "A1:D40");
    const { place } = await insertFormula(UCJ, one);
    expect(place).toMatchObject({ sheet: { name: "Rekap" }, cell: { row: 1, column: 4 } });
    expect(await formulaIn("E2")).toBe(UCJ);
    expect(await host.read("Rekap", "A1:D40")).toEqual(before);
  });

  it("tells where Excel shows something else than the example promises", async () => {
    await select("E2");
    const asPromised = await insertFormula("=607426/1665549", one);
    expect(asPromised.differences).toEqual([]);
    await select("E3");
    const otherwise = await insertFormula("=607426/1665550", one);
    expect(otherwise.differences).toEqual(["Rekap!E3"]);
    expect(await formulaIn("E3")).toBe("=607426/1665550");
  });

  it("writes into one cell, however many are selected", async () => {
    await select("E2:G9");
    await insertFormula(UCJ, one);
    expect((await host.read("Rekap", "E2:G9")).formulas.flat().filter(Boolean)).toEqual([UCJ]);
  });

  it.each([
    ["text", "B2"],
    ["a number", "C3"],
    ["a formula that shows nothing", "E5"],
  ])("does not overwrite %s", async (_, address) => {
    await put("E5", '=""');
    await select(address);
    const before = await contents(host);
    expect(await sentence(insertFormula(UCJ, one))).toContain(`Sel Rekap!${address} sudah berisi`);
    expect(await contents(host)).toEqual(before);
  });

  it("does not let a result run into a cell that is not empty", async () => {
    await put("F10", "catatan");
    await select("E6");
    const before = await contents(host);
    const said = await sentence(insertFormula("=JAMSOSTEK.TARGETPATH({1},{1})", fiveByTwo));
    expect(said).toContain("mengisi Rekap!E6:F10, tetapi sel Rekap!F10 sudah berisi");
    expect(await contents(host)).toEqual(before);
    await select("E5");
    expect(await sentence(insertFormula(UCJ, fiveByTwo))).toBe("");
  });

  it("does not write into what another formula fills", async () => {
    await put("E6", "=SEQUENCE(3)");
    expect((await host.read("Rekap", "E8")).values).toEqual([[3]]);
    await select("E8");
    expect(await sentence(insertFormula(UCJ, one))).toContain("Sel Rekap!E8 sudah berisi");
  });

  it("says so where a result would leave the sheet", async () => {
    await select("XFD1");
    expect(await sentence(insertFormula(UCJ, fiveByTwo))).toContain("tidak muat di tepi lembar");
    expect(await sentence(insertFormula(UCJ, one))).toBe("");
  });

  it("does not write where Excel would keep the formula as text", async () => {
    await onRekap((sheet) => {
      sheet.getRange("E2").numberFormat = [["@"]];
    });
    await select("E2");
    expect(await sentence(insertFormula(UCJ, one))).toContain("berformat Teks");
    expect(await formulaIn("E2")).toBe("");
  });

  it("has a sentence for a protected sheet and for a cell that is being typed in", async () => {
    await select("E2");
    host.setEditing(true);
    expect(await sentence(insertFormula(UCJ, one))).toContain("sedang mengetik");
    host.setEditing(false);
    host.protectSheet("Rekap");
    expect(await sentence(insertFormula(UCJ, one))).toContain("“Rekap” diproteksi");
    expect(await formulaIn("E2")).toBe("");
  });

  it("leaves the workbook and the earlier write as they were when any one batch fails", async () => {
    await select("E1");
    await insertFormula(UCJ, one);
    await select("E2");
    const before = await contents(host);
    const start = host.batches();
    await insertFormula(UCJ, one);
    const needed = host.batches() - start;
    await onRekap((sheet) => sheet.getRange("E2").clear());
    expect(needed).toBeGreaterThan(2);
    for (let n = 1; n <= needed; n++) {
      host.failBatch(n, "GeneralException");
      expect(await sentence(insertFormula(UCJ, one))).toContain("Excel gagal");
      expect(await contents(host)).toEqual(before);
    }
  });

  it("never touches what somebody else typed between the last look and the write", async () => {
    await select("E2");
    const excel = host.host;
    const answer = excel.answer.bind(excel);
    const typed = "=B3/C3";
    excel.answer = (message, writes) => {
      if (JSON.stringify(message).includes("UCJ")) {
        excel.workbook.worksheets.getItem("Rekap").getRange("E2").formulas = [[typed]];
      }
      return answer(message, writes);
    };
    expect(await sentence(insertFormula(UCJ, one))).toContain("Rekap!E2 diubah orang lain");
    expect(await formulaIn("E2")).toBe(typed);
  });

  it("writes one thing at a time", async () => {
    await select("E2");
    const first = insertFormula(UCJ, one);
    expect(await sentence(insertFormula(UCJ, one))).toContain("masih menulis");
    await first;
  });
});

describe("undoWrite after a formula", () => {
  beforeEach(async () => {
    await select("E2");
  });

  it("empties the cell and nothing else, also when its sheet was renamed", async () => {
    const before = await host.read("Rekap", "A1:Z40");
    await insertFormula(UCJ, one);
    expect(await lastWrite()).toMatchObject({
      plan: { sheets: [{ first: { row: 1, column: 4 } }] },
    });
    await onRekap((sheet) => {
      sheet.name = "Untuk rapat";
    });
    expect(await undoLastWrite()).toEqual(["Untuk rapat!E2"]);
    expect(await host.read("Untuk rapat", "A1:Z40")).toEqual(before);
    expect(await lastWrite()).toBeUndefined();
  });

  it("keeps a cell that was changed since", async () => {
    await insertFormula(UCJ, one);
    const seen = await lastEntry();
    await put("E2", "=JAMSOSTEK.UCJ(B3,C3)");
    expect(await sentence(undoWrite(seen))).toContain("Sel Rekap!E2 sudah Anda ubah");
    expect(await formulaIn("E2")).toBe("=JAMSOSTEK.UCJ(B3,C3)");
    expect(await lastWrite()).toBeUndefined();
  });

  it("lets the write before it be taken back after it", async () => {
    await insertFormula(UCJ, one);
    await select("F2");
    await insertFormula(UCJ, one);
    await undoLastWrite();
    expect([await formulaIn("E2"), await formulaIn("F2")]).toEqual([UCJ, ""]);
    await undoLastWrite();
    expect(await formulaIn("E2")).toBe("");
    expect(await lastWrite()).toBeUndefined();
  });

  it("keeps a cell of a sheet that was protected since", async () => {
    await insertFormula(UCJ, one);
    host.protectSheet("Rekap");
    expect(await sentence(undoLastWrite())).toContain("diproteksi");
    expect(await formulaIn("E2")).toBe(UCJ);
  });

  it("offers nothing once the user has undone it or the sheet is gone", async () => {
    await insertFormula(UCJ, one);
    const seen = await lastEntry();
    await host.undo();
    expect(await formulaIn("E2")).toBe("");
    expect(await lastWrite()).toBeUndefined();
    expect(await sentence(undoWrite(seen))).toContain("Tidak ada yang dapat dibatalkan");
    await insertFormula(UCJ, one);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Lain");
      await context.sync();
    });
    host.deleteSheet("Rekap");
    expect(await lastWrite()).toBeUndefined();
  });
});

describe("decimalSign", () => {
  it("is what Excel says, and in an older Excel what its language has", async () => {
    expect(await decimalSign()).toBe(",");
    const older = (contentLanguage: string) => {
      const requirements = { isSetSupported: () => false };
      Object.assign(globalThis, { Office: { context: { contentLanguage, requirements } } });
    };
    older("en-US");
    expect(await decimalSign()).toBe(".");
    older("id-ID");
    expect(await decimalSign()).toBe(",");
  });
});
