import { openWorkbench, type Workbench } from "../browser/workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
  await button("Cari rumus").click();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const SHEET = "Kalbar 2024";
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const field = () => workbench.pane.getByRole("searchbox", { name: "Cari rumus" });
const text = (words: string) => workbench.pane.getByText(words, { exact: true });
const formulaIn = async (address: string) => {
  const read = ([sheet, cell]: readonly [string, string]) => window.workbench.read(sheet, cell);
  return (await workbench.page.evaluate(read, [SHEET, address] as const)).formulas[0]?.[0];
};

async function openFunction(typed: string, name: RegExp) {
  await field().fill(typed);
  await button(name).click();
}

/** Goes to an empty cell: from the one above, as a person who has just typed there. */
async function goToEmptyCell() {
  await workbench.type("M30", "catatan");
  await workbench.pane.getByText(`Akan ditulis di ${SHEET}!M31,`).waitFor();
}

describe("Rumus", () => {
  it("finds a function by Indonesian words and tells all of it in Indonesian form", async () => {
    await openFunction("kekurangan peserta", /^GAPWORKERS/);
    await text("=JAMSOSTEK.GAPWORKERS(peserta; pekerja; target)").waitFor();
    await text("=JAMSOSTEK.GAPWORKERS(607426;1665549;0,608)").waitFor();
    await workbench.pane.getByRole("cell", { name: "405228" }).waitFor();
  });

  it("writes formulas and numbers as an English Excel does where the user has one", async () => {
    await workbench.page.getByRole("button", { name: "English" }).click();
    await button("Find a formula").click();
    await workbench.pane.getByRole("searchbox").fill("ucj");
    await button(/^UCJ/).click();
    await text("=JAMSOSTEK.UCJ(participants, eligible)").waitFor();
    await text("=JAMSOSTEK.UCJ(607426,1665549)").waitFor();
    await workbench.pane.getByRole("cell", { name: "0.364700168" }).waitFor();
  });

  it("says how many there are, and what to try when there is none", async () => {
    const status = workbench.pane.getByRole("status").filter({ hasText: /rumus/ });
    await field().fill("bantuan iuran");
    await button(/^ASSISTANCE/).waitFor();
    expect(await status.innerText()).toMatch(/^\d rumus$/);
    await field().fill("zebra");
    await workbench.pane.getByText("Tidak ada rumus untuk “zebra”").waitFor();
    await field().fill("");
    await workbench.pane.getByRole("heading", { name: "Pembagian target" }).waitFor();
  });

  it("loses nothing when the user goes back", async () => {
    await openFunction("laju", /^TARGETYEAR/);
    await button("Kembali ke daftar rumus").click();
    const left = button(/^TARGETYEAR/);
    expect(await left.evaluate((each) => each === document.activeElement)).toBe(true);
    await button("Kembali ke awal").click();
    await button("Cari rumus").click();
    expect(await field().inputValue()).toBe("laju");
  });

  it("puts the example into the active cell, where it works at once, and takes it back", async () => {
    await openFunction("ucj", /^UCJ/);
    await goToEmptyCell();
    await button("Sisipkan contoh").click();
    await workbench.pane.getByText(`Rumus ditulis di ${SHEET}!M31.`).waitFor();
    expect(await workbench.shown(SHEET, "M31")).toBe("0,364700168");
    expect(await formulaIn("M31")).toBe("=JAMSOSTEK.UCJ(607426,1665549)");
    await button("Batalkan").click();
    await workbench.pane.getByText(`Dibatalkan: rumus di ${SHEET}!M31 dihapus.`).waitFor();
    expect(await formulaIn("M31")).toBe("");
    await text("=JAMSOSTEK.UCJ(peserta; pekerja)").waitFor();
    expect(await workbench.pane.getByText("Rumus ditulis di").count()).toBe(0);
  });

  it("puts an example that fills many cells only where they are all empty", async () => {
    await openFunction("targetpath", /^TARGETPATH/);
    await workbench.type("N33", "catatan");
    await workbench.type("M30", "catatan");
    await workbench.pane.getByText(`Akan ditulis di ${SHEET}!M31:N35,`).waitFor();
    await button("Sisipkan contoh").click();
    await workbench.pane.getByText(`tetapi sel ${SHEET}!N33 sudah berisi`).waitFor();
    expect(await formulaIn("M31")).toBe("");
    await workbench.type("M34", "catatan");
    await button("Sisipkan contoh").click();
    await workbench.pane.getByText(`Rumus ditulis di ${SHEET}!M35:N39.`).waitFor();
    expect(await workbench.shown(SHEET, "N36")).toBe("0,620425");
  });

  it("never overwrites a cell, and does not offer to take back what was changed since", async () => {
    await openFunction("ucj", /^UCJ/);
    await goToEmptyCell();
    await button("Sisipkan contoh").click();
    await workbench.pane.getByText(`Rumus ditulis di ${SHEET}!M31.`).waitFor();
    await button("Sisipkan contoh").click();
    await workbench.pane.getByText(`Sel ${SHEET}!M31 sudah berisi`).waitFor();
    await button("Batalkan").waitFor();
    await workbench.type("M31", "12");
    await button("Batalkan").waitFor({ state: "detached" });
    expect(await workbench.shown(SHEET, "M31")).toBe("12");
  });

  it("stops at a protected sheet", async () => {
    await openFunction("ucj", /^UCJ/);
    await goToEmptyCell();
    await workbench.ask((workbook) => workbook.protectSheet("Kalbar 2024"));
    await button("Sisipkan contoh").click();
    await workbench.pane.getByText("Lembar “Kalbar 2024” diproteksi").waitFor();
    expect(await formulaIn("M31")).toBe("");
  });
});
