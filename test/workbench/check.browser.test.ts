import { plantedErrors } from "../../src/plans/sample";
import { addSheet } from "../browser/addSheet";
import { inExcel } from "../browser/inExcel";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { findingsIn, foundIn } from "./foundInPane";

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

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const findings = () => findingsIn(workbench.pane);
const found = () => foundIn(workbench.pane);

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
    expect(await found()).not.toContain("R02 A5");
  });

  it("shows which columns it took, and lets the user change that", async () => {
    await check("Salah cetak");
    const columns = workbench.pane.getByRole("region", { name: "Kolom" });
    await columns.getByText("Kab/kota A · Peserta B · Pekerja C · Capaian D").waitFor();
    await columns.getByRole("button", { name: "Ubah kolom" }).click();
    await columns.getByLabel("D · Capaian (%)").selectOption("(tidak dipakai)");
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

  it("says what it misses where there is no table", async () => {
    await workbench.openSheet("Angka terbit");
    await workbench.pane.getByText("tidak ada kolom nama kab/kota").waitFor();
    await addSheet(workbench, "Catatan", [["Rapat monev"], ["Bawa laptop"]]);
    await workbench.pane.getByText("Tidak ada tabel kepesertaan atau daftar peserta").waitFor();
  });

  it("puts aside what the user accepts, until the figure is another or they take it back", async () => {
    await check("Salah cetak");
    await button("Terima apa adanya: D7 C02").click();
    await workbench.pane.getByText("7 kesalahan").waitFor();
    // The keyboard goes on from the finding that took its place.
    const next = findings().nth(2);
    expect(await next.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await found()).not.toContain("C02 D7");
    await button("Diterima (1)").click();
    await button("Batalkan penerimaan: D7 C02").click();
    await workbench.pane.getByText("8 kesalahan").waitFor();
    expect(await found()).toContain("C02 D7");
    await button("Terima apa adanya: D7 C02").click();
    await workbench.pane.getByText("7 kesalahan").waitFor();
    await workbench.type("D7", "44,1");
    await workbench.pane.getByText("8 kesalahan").waitFor();
    expect(await found()).toContain("C02 D7");
  });

  it("shows many of one kind as one, which opens", async () => {
    const names = ["Kab. Bantull", "Kab. Slemann", "Kab. Gunungkidull", "Kab. Kulonprogoo"];
    const rows = names.map((name, row) => [name, 50_123 + 1_001 * row, 201_457 + 3_003 * row]);
    const right = ["Kota Yogyakarta", 118_552, 289_410];
    await addSheet(workbench, "Ejaan", [["Kab/Kota", "Peserta", "Pekerja"], ...rows, right]);
    await button("Periksa lembar ini").click();
    await button("… dan 3 lagi (R02)").waitFor();
    expect(await findings().filter({ hasText: "R02" }).count()).toBe(1);
    await button("… dan 3 lagi (R02)").click();
    expect(await findings().filter({ hasText: "R02" }).count()).toBe(4);
    await button("Ciutkan (R02)").click();
    expect(await findings().filter({ hasText: "R02" }).count()).toBe(1);
  });

  it("tells fewer jumps when the user raises the threshold", async () => {
    const years = [2019, 2020, 2021, 2022, 2023];
    const counts = [
      ["Kabupaten Bantul", 100_213, 104_120, 108_511, 112_034, 116_529],
      ["Kabupaten Sleman", 200_871, 207_312, 216_448, 223_905, 390_117],
      ["Kota Yogyakarta", 90_117, 93_542, 97_081, 101_566, 105_012],
    ];
    const header = ["Kab/Kota", ...years.map((year) => `Peserta ${year}`)];
    await addSheet(workbench, "Lonjakan", [header, ...counts]);
    await button("Periksa lembar ini").click();
    await findings().filter({ hasText: "T01" }).waitFor();
    await button("Lanjutan").click();
    const threshold = workbench.pane.getByLabel("Ambang lonjakan");
    expect(await threshold.inputValue()).toBe("8");
    await threshold.fill("30");
    await threshold.press("Enter");
    await findings().filter({ hasText: "T01" }).waitFor({ state: "detached" });
  });

  it("says that an empty workbook is empty", async () => {
    await inExcel(workbench, async (context) => {
      context.workbook.worksheets.add("Kosong").activate();
      await context.sync();
    });
    await workbench.ask((workbook) => {
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
