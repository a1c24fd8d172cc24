import { applyPlan } from "../../src/excel/writing/applyPlan";
import type * as applier from "../../src/excel/writing/applyPlan";
import { lastWrite, undoWrite } from "../../src/excel/writing/undo";
import { explain } from "../../src/excel/officeErrors";
import { readSheet } from "../../src/excel/readSheet";
import type { NodeHost } from "../../src/host/seams/node";
import { contents, openWorkbook, projectionOf } from "./workbook";
import { lastEntry, undo as undoLastWrite } from "./writing/steps";

const NAME = "Proyeksi 2024-2030";
let host: NodeHost;

beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.close());

async function write(plan = projectionOf()) {
  return applyPlan(plan, { source: await readSheet() });
}

async function showRekap(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Rekap").activate();
    await context.sync();
  });
}

/** The Indonesian sentence that a refused job ends with. */
async function sentence(job: Promise<unknown>): Promise<string> {
  return job.then(
    () => "",
    (error: unknown) => explain(error).id,
  );
}

/** The applier of another pane, that knows nothing of this one. */
function colleague(): typeof applyPlan {
  let apply = applyPlan;
  jest.isolateModules(() => {
    apply = jest.requireActual<typeof applier>("../../src/excel/writing/applyPlan").applyPlan;
  });
  return apply;
}

describe("applyPlan", () => {
  it.each([0, 0.0175])(
    "writes formulas that Excel computes as planned, growth %d",
    async (growth) => {
      const written = await write(projectionOf(NAME, growth));
      expect(written).toEqual({ sheets: [{ name: NAME, area: "A1:Y13" }], differences: [] });
      const { values, formulas } = await host.read(NAME, "H11");
      expect(values).toEqual([[expect.closeTo(0.620425, 12)]]);
      expect(formulas[0]?.[0]).toMatch(/^=/);
    },
  );

  it("shows the new sheet, with text as text, formats and frozen panes", async () => {
    await write();
    expect(host.sheets().map(({ name }) => name)).toEqual(["Rekap", NAME]);
    const { text } = await host.read(NAME, "A1:A4");
    expect(text[0]?.[0]).toBe("Proyeksi UCJ 2024–2030 · Kalimantan Barat");
    const frozen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      const panes = sheet.freezePanes.getLocationOrNullObject().load("address");
      const share = sheet.getRange("H11").load("numberFormat");
      await context.sync();
      return [sheet.name, panes.address, share.numberFormat];
    });
    expect(frozen).toEqual([NAME, `'${NAME}'!A1:A10`, [["0.00##%"]]]);
  });

  it("is one step for Excel's own undo", async () => {
    const before = await contents(host);
    await write();
    await host.undo();
    expect(await contents(host)).toEqual(before);
  });

  it("says where Excel shows something else than planned", async () => {
    const [sheet] = projectionOf().sheets;
    const wrong = sheet!.cells.map((row, index) =>
      index === 11 ? row.map((cell) => (cell?.formula ? { ...cell, value: 1 } : cell)) : row,
    );
    const { differences } = await write({ sheets: [{ ...sheet!, cells: wrong }] });
    expect(differences).toContain(`${NAME}!D12`);
  });

  it("does not overwrite a sheet of the same name", async () => {
    await write();
    const before = await contents(host);
    expect(await sentence(write())).toMatch(/sudah ada dan tidak ditimpa/);
    expect(await sentence(write(projectionOf("REKAP")))).toMatch(/sudah ada/);
    expect(await contents(host)).toEqual(before);
  });

  it.each(["", "a/b", "History", "'x", "x".repeat(32), "  "])(
    "refuses the sheet name %j",
    async (name) => {
      const before = await contents(host);
      expect(await sentence(write(projectionOf(name)))).toMatch(/tidak diterima Excel/);
      expect(await contents(host)).toEqual(before);
    },
  );

  it("stops before writing when the workbook's structure is protected", async () => {
    host.protectWorkbook();
    const before = await contents(host);
    expect(await sentence(write())).toMatch(/Struktur buku kerja ini diproteksi/);
    expect(await contents(host)).toEqual(before);
  });

  it("writes beside a protected sheet, which it leaves as it is", async () => {
    host.protectSheet("Rekap");
    const before = await host.read("Rekap", "A1:C4");
    await write();
    expect(await host.read("Rekap", "A1:C4")).toEqual(before);
  });

  it("writes nothing when the source sheet was changed or deleted meanwhile", async () => {
    const reading = await readSheet();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add("Lain");
      sheets.getItem("Rekap").getRange("B3").values = [[70_000]];
      await context.sync();
    });
    expect(await sentence(applyPlan(projectionOf(), { source: reading }))).toMatch(
      /berubah sejak dibaca/,
    );
    host.deleteSheet("Rekap");
    expect(await sentence(applyPlan(projectionOf(), { source: reading }))).toMatch(
      /“Rekap” sudah tidak ada/,
    );
    expect(host.sheets().map(({ name }) => name)).toEqual(["Lain"]);
  });

  it("has its own sentence while the user types in a cell", async () => {
    const reading = await readSheet();
    const before = await contents(host);
    host.setEditing(true);
    expect(await sentence(applyPlan(projectionOf(), { source: reading }))).toMatch(
      /sedang mengetik/,
    );
    host.setEditing(false);
    expect(await contents(host)).toEqual(before);
  });

  it("is written whole or not at all when any one batch fails, an earlier write included", async () => {
    await applyPlan(projectionOf("Pertama"), { source: await readSheet() });
    await showRekap();
    const reading = await readSheet();
    const before = await contents(host);
    const start = host.batches();
    await applyPlan(projectionOf(), { source: reading });
    const needed = host.batches() - start;
    host.deleteSheet(NAME);
    expect(needed).toBeGreaterThan(4);
    const overcome: number[] = [];
    for (let n = 1; n <= needed; n++) {
      await showRekap();
      host.failBatch(n, "GeneralException");
      const said = await sentence(applyPlan(projectionOf(), { source: reading }));
      if (said === "") {
        overcome.push(n);
        await undoLastWrite();
      } else expect(said).toMatch(/Excel gagal/);
      expect(await contents(host)).toEqual(before);
    }
    // The reading before the write asks for the cells once more, without what lies around them.
    expect(overcome).toEqual([3]);
    await applyPlan(projectionOf(), { source: reading });
    await undoLastWrite();
    expect(await contents(host)).toEqual(before);
  });

  it("can still take an earlier write back after a later one failed", async () => {
    await applyPlan(projectionOf("Pertama"), { source: await readSheet() });
    await showRekap();
    const reading = await readSheet();
    host.failBatch(6, "GeneralException");
    await sentence(applyPlan(projectionOf(), { source: reading }));
    expect(await lastWrite()).toMatchObject({ plan: { sheets: [{ name: "Pertama" }] } });
  });

  it("never removes a colleague's sheet that is just like the planned one", async () => {
    const reading = await readSheet();
    await applyPlan(projectionOf(), { source: reading });
    const theirs = await contents(host);
    await undoLastWrite();
    const { answer } = host.host;
    const before = host.batches();
    let isWritten = false;
    host.host.answer = async (message, flags) => {
      if (!isWritten && host.batches() === before + 5) {
        isWritten = true;
        await colleague()(projectionOf());
      }
      return answer.call(host.host, message, flags);
    };
    expect(await sentence(applyPlan(projectionOf(), { source: reading }))).toMatch(/sudah ada/);
    expect(isWritten).toBe(true);
    expect(await contents(host)).toEqual(theirs);
  });

  it.each([
    ["", 4],
    ["", 5],
    ["milik rekan", 4],
    ["milik rekan", 5],
  ])(
    "never removes a sheet of that name with %j of somebody else's, %d syncs on",
    async (content, syncs) => {
      const reading = await readSheet();
      const excel = host.host;
      const answer = excel.answer.bind(excel);
      // Looking for half-written things takes one batch, reading two, asking and looking beforehand
      // one each; theirs comes right before.
      excel.answer = (message, writes) => {
        if (host.batches() === before + syncs) {
          excel.workbook.worksheets.add(NAME).getRange("A1").values = [[content]];
        }
        return answer(message, writes);
      };
      const before = host.batches();
      expect(await sentence(applyPlan(projectionOf(), { source: reading }))).toMatch(/sudah ada/);
      expect((await host.read(NAME, "A1")).values).toEqual([[content]]);
    },
  );

  it("writes one thing at a time", async () => {
    const reading = await readSheet();
    const first = applyPlan(projectionOf("Pertama"), { source: reading });
    expect(await sentence(applyPlan(projectionOf("Kedua"), { source: reading }))).toMatch(
      /masih menulis/,
    );
    await first;
    expect(host.sheets().map(({ name }) => name)).toEqual(["Rekap", "Pertama"]);
  });
});

describe("undoWrite", () => {
  it("takes the last write back and nothing else", async () => {
    const before = await contents(host);
    await write();
    expect(await lastWrite()).toMatchObject({ plan: { sheets: [{ name: NAME }] } });
    await undoLastWrite();
    expect(await contents(host)).toEqual(before);
    expect(await lastWrite()).toBeUndefined();
  });

  it.each([
    ["is taken back", async () => void (await write().then(undoLastWrite))],
    [
      "fails",
      async () => {
        host.failBatch(7, "GeneralException");
        expect(await sentence(write())).toMatch(/Excel gagal/);
      },
    ],
  ])("shows the sheet from which the write was made when it %s", async (_, happen) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ringkasan");
      await context.sync();
    });
    await happen();
    expect(host.sheets().map(({ name }) => name)).toEqual(["Rekap", "Ringkasan"]);
    expect(host.selection()).toMatch(/^Rekap!/);
  });

  it("finds a sheet that the user has renamed", async () => {
    await write();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).name = "Untuk rapat";
      await context.sync();
    });
    await undoLastWrite();
    expect(host.sheets().map(({ name }) => name)).toEqual(["Rekap"]);
  });

  it("keeps a sheet in which the user has typed since", async () => {
    await write();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).getRange("B5").values = [[0.01]];
      await context.sync();
    });
    const before = await contents(host);
    expect(await sentence(undoLastWrite())).toMatch(/sudah Anda ubah/);
    expect(await contents(host)).toEqual(before);
  });

  it("keeps a sheet on which somebody has commented since", async () => {
    await write();
    await Excel.run(async (context) => {
      context.workbook.comments.add(`'${NAME}'!B5`, "Dari mana angka ini?");
      await context.sync();
    });
    expect(await sentence(undoLastWrite())).toMatch(/sudah Anda ubah/);
    expect(host.sheets().map(({ name }) => name)).toContain(NAME);
  });

  it.each([
    ["a sheet of that name in another workbook", `='[Tahun lalu.xlsx]${NAME}'!B4`],
    ["a sheet whose name ends so", `='Rekap ${NAME}'!B4`],
    ["a sheet by its name in a text", `="Lihat ${NAME}"`],
  ])("removes a sheet although a formula speaks of %s", async (_, formula) => {
    await write();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Rekap").getRange("E3").formulas = [[formula]];
      await context.sync();
    });
    await undoLastWrite();
    expect(host.sheets().map(({ name }) => name)).toEqual(["Rekap"]);
  });

  it("keeps a sheet that a formula elsewhere uses", async () => {
    await write();
    await Excel.run(async (context) => {
      const rekap = context.workbook.worksheets.getItem("Rekap");
      rekap.getRange("E3").formulas = [[`='${NAME}'!H11*2`]];
      await context.sync();
    });
    expect(await sentence(undoLastWrite())).toMatch(/Rumus di Rekap!E3 memakai lembar/);
    expect(host.sheets().map(({ name }) => name)).toContain(NAME);
  });

  it("keeps a sheet or workbook that was protected since", async () => {
    await write();
    host.protectSheet(NAME);
    expect(await sentence(undoLastWrite())).toMatch(/diproteksi sejak ditulis/);
    host.protectWorkbook();
    expect(await sentence(undoLastWrite())).toMatch(/Struktur buku kerja/);
    expect(host.sheets()).toHaveLength(2);
  });

  it("says when there is nothing to take back", async () => {
    expect(await lastWrite()).toBeUndefined();
    await write();
    const last = await lastEntry();
    host.deleteSheet(NAME);
    expect(await lastWrite()).toBeUndefined();
    expect(await sentence(undoWrite(last))).toMatch(/Tidak ada yang dapat dibatalkan/);
  });
});
