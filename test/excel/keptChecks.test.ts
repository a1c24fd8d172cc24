import { keepSaid, saidOf } from "../../src/excel/keptChecks";
import { nothingSaid, type SaidOfSheet } from "../../src/excel/saidOfSheet";
import type { NodeHost } from "../../src/host/seams/node";
import { openWorkbook } from "./workbook";

const SETTING = "cakupan.checks";
let host: NodeHost;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.close());

/** What the workbook holds under the name of the checks. */
async function setting(): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
    await context.sync();
    return kept.isNullObject ? undefined : String(kept.value);
  });
}

async function set(value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, value as string);
    await context.sync();
  });
}

async function addSheet(name: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("id,name");
    await context.sync();
    return { id: sheet.id, name };
  });
}

async function rename(id: string, name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).name = name;
    await context.sync();
  });
}

const said: SaidOfSheet = {
  corrections: {
    columns: [
      { text: "Jumlah", column: 3, role: "participants", year: 2024, segment: "BPU" },
      { text: "Catatan", column: 4, role: null },
    ],
    denominator: "labourForceWithoutCivil",
    segments: ["PU", "BPU"],
    basis: null,
    asOf: { year: 2024, month: 12, day: 31 },
  },
  accepted: ["T06 C5 Dasar pekerja berubah."],
  jump: 12,
};

describe("what the user said of a sheet", () => {
  it("is nothing in a workbook in which nobody said anything, and nothing is written", async () => {
    const sheet = await addSheet("A");
    expect(await saidOf(sheet)).toEqual(nothingSaid);
    expect(await setting()).toBeUndefined();
  });

  it("is found again, each sheet's own", async () => {
    const [a, b] = [await addSheet("A"), await addSheet("B")];
    await keepSaid(a, said);
    await keepSaid(b, { ...nothingSaid, jump: 5 });
    expect(await saidOf(a)).toEqual(said);
    expect(await saidOf(b)).toEqual({ ...nothingSaid, jump: 5 });
  });

  it("replaces what was said before, and leaves nothing behind when all is taken back", async () => {
    const sheet = await addSheet("A");
    await keepSaid(sheet, said);
    await keepSaid(sheet, { ...said, accepted: [] });
    expect((await saidOf(sheet)).accepted).toEqual([]);
    await keepSaid(sheet, nothingSaid);
    expect(await setting()).toBeUndefined();
  });

  it("stays with the sheet when that is renamed, also when another takes its name", async () => {
    const sheet = await addSheet("A");
    await keepSaid(sheet, said);
    await rename(sheet.id, "B");
    const other = await addSheet("A");
    expect(await saidOf({ ...sheet, name: "B" })).toEqual(said);
    expect(await saidOf(other)).toEqual(nothingSaid);
  });

  it("is found by the sheet's name in a copy of the workbook, whose sheets have other ids", async () => {
    await set(JSON.stringify([{ id: "id of another workbook", name: "A", ...said }]));
    const sheet = await addSheet("A");
    expect(await saidOf(sheet)).toEqual(said);
    await keepSaid(sheet, { ...said, jump: 4 });
    expect(JSON.parse((await setting()) ?? "")).toEqual([{ ...sheet, ...said, jump: 4 }]);
  });
});

describe("what can't be understood", () => {
  it.each(["", "not JSON", "null", "{}", '"text"', "[1, null, []]"])(
    "(%s) was not said",
    async (kept) => {
      await set(kept);
      const sheet = await addSheet("A");
      expect(await saidOf(sheet)).toEqual(nothingSaid);
      await keepSaid(sheet, said);
      expect(await saidOf(sheet)).toEqual(said);
    },
  );

  it("is left out, and the rest is kept", async () => {
    const sheet = await addSheet("A");
    const columns = [
      { text: "Jumlah", column: 3, role: "turnover" },
      { text: "Jumlah", column: -1, role: "target" },
      { text: 5, column: 1, role: "target" },
      { text: "Target", column: 1, role: "target", year: "1900", segment: "ASN" },
    ];
    const corrections = {
      columns,
      denominator: "everybody",
      segments: ["PMI", "ASN", "PU"],
      basis: 7,
      asOf: { year: 2024, month: 13, day: 1 },
    };
    await set(
      JSON.stringify([{ ...sheet, corrections, accepted: ["a", 1], jump: "8", colour: "red" }]),
    );
    expect(await saidOf(sheet)).toEqual({
      corrections: {
        columns: [{ text: "Target", column: 1, role: "target" }],
        segments: ["PU", "PMI"],
        asOf: { year: 2024 },
      },
      accepted: ["a"],
    });
  });

  it.each([0, -1, null, "8"])("a threshold of %p is no threshold", async (jump) => {
    const sheet = await addSheet("A");
    await set(JSON.stringify([{ ...sheet, jump }]));
    expect((await saidOf(sheet)).jump).toBeUndefined();
  });
});
