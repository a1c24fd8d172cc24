import { plantedErrors } from "../../src/plans/sample";
import { openWorkbench, type Workbench } from "../browser/workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

async function check(sheet: string) {
  await workbench.openSheet(sheet);
  await workbench.pane.getByText(`Lembar: ${sheet}`).waitFor();
  await workbench.pane.getByRole("button", { name: "Periksa lembar ini" }).click();
}

const findings = () => workbench.pane.getByRole("list", { name: "Temuan" }).getByRole("button");

/** Each finding as "R01 A5". */
async function found(): Promise<string[]> {
  const texts = await findings().allInnerTexts();
  return texts.map((text) => {
    const [, address] = /\b([A-Z]{1,2}\d+)\b/.exec(text) ?? [];
    const [code] = /[A-Z]\d\d$/.exec(text.trim()) ?? [];
    return `${code} ${address}`;
  });
}

describe("Periksa", () => {
  it("selects the cell of a finding that is clicked, and of one reached by keyboard", async () => {
    await check("Salah cetak");
    await findings().filter({ hasText: "N01" }).click();
    const selects = (address: string) =>
      workbench.page.waitForFunction(
        (wanted) => window.workbench.selection() === wanted,
        `'Salah cetak'!${address}`,
      );
    await selects("B6");
    await findings().first().focus();
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("Enter");
    await selects("D7");
  });

  it("counts down while the user mends the sheet", async () => {
    await check("Salah cetak");
    await workbench.pane.getByText("8 kesalahan").waitFor();
    await workbench.type("A5", "Kab. Sambas");
    await workbench.pane.getByText("7 kesalahan").waitFor();
    expect(await found()).not.toContain("R01 A5");
  });

  it("shows which columns it took, and lets the user change that", async () => {
    await check("Salah cetak");
    const columns = workbench.pane.getByRole("region", { name: "Kolom" });
    await columns.getByText("Kab/kota A · Peserta B · Pekerja C · Capaian D").waitFor();
    await columns.getByRole("button", { name: "Ubah kolom" }).click();
    await columns.getByLabel("Capaian").selectOption("(tidak ada)");
    await columns.getByText(/Pekerja C$/).waitFor();
    await expect(found()).resolves.not.toContain("C02 D7");
  });

  it("speaks English when asked, and remembers it", async () => {
    await check("Salah cetak");
    await workbench.pane.getByRole("button", { name: "English" }).click();
    await workbench.pane.getByText("8 errors").waitFor();
    await workbench.ask((workbook) => workbook.reloadPane());
    await workbench.pane.getByRole("button", { name: "Check this sheet" }).waitFor();
  });

  it("says what it looked for where there is no table", async () => {
    await workbench.openSheet("Angka terbit");
    await workbench.pane.getByText("Tabel kepesertaan tidak ditemukan").waitFor();
  });

  it("says that an empty workbook is empty", async () => {
    await workbench.ask(async (workbook) => {
      const frame = document.getElementById("addin") as HTMLIFrameElement;
      const addin = frame.contentWindow as unknown as { Excel: typeof Excel };
      await addin.Excel.run(async (context) => {
        context.workbook.worksheets.add("Kosong").activate();
        await context.sync();
      });
      for (const { name } of workbook.sheets()) if (name !== "Kosong") workbook.deleteSheet(name);
    });
    await workbench.pane.getByText("Lembar ini kosong.").waitFor();
    await expect(workbench.ask((workbook) => workbook.sheets().length)).resolves.toBe(1);
  });

  it("reads a protected sheet, says so and leaves it alone", async () => {
    await workbench.ask((workbook) => workbook.protectSheet("Salah cetak"));
    await check("Salah cetak");
    await workbench.pane.getByText("Lembar ini diproteksi.").waitFor();
    expect(await found()).toHaveLength(plantedErrors.length);
  });

  it("follows the user when the sheet is deleted", async () => {
    await check("Salah cetak");
    await findings().first().waitFor();
    await workbench.ask((workbook) => workbook.deleteSheet("Salah cetak"));
    await workbench.pane.getByText("Lembar: Kal").waitFor();
  });
});
