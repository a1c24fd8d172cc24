import type { Page } from "playwright-core";
import { openWorkbench, type Workbench } from "../browser/workbench";

const NAME = "Proyeksi 2024-2030";
let workbench: Workbench;

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const button = (name: string) => workbench.pane.getByRole("button", { name });
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));

/** The add-in's own view of the program that it runs in. */
const program = () =>
  workbench.ask(() => {
    const frame = document.getElementById("addin") as HTMLIFrameElement;
    const { Office } = frame.contentWindow as unknown as { Office: typeof globalThis.Office };
    const { platform, displayLanguage } = Office.context;
    return `${platform} ${displayLanguage}`;
  });

describe("over https, as in Excel on the web", () => {
  beforeEach(async () => {
    workbench = await openWorkbench({ https: true });
  });

  it("runs the add-in of Excel on the web, in Indonesian", async () => {
    expect(await program()).toBe("OfficeOnline id-ID");
  });

  it("leads from the sample over a check to a projection and back", async () => {
    await workbench.pane.getByText("14 kab/kota").waitFor();
    await workbench.type("H3", "=JAMSOSTEK.UCJ(607426;1665549)");
    expect(await workbench.shown("Kalbar 2024", "H3")).toMatch(/^0[.,]3647/);
    await workbench.type("H4", '=JAMSOSTEK.UCJ("banyak";10)');
    expect(await workbench.shown("Kalbar 2024", "H4")).toBe("#VALUE!");

    await workbench.openSheet("Salah cetak");
    await workbench.pane.getByText("Lembar: Salah cetak").waitFor();
    await button("Periksa lembar ini").click();
    await workbench.pane.getByText("8 kesalahan").waitFor();
    await workbench.type("A5", "Kab. Sambas");
    await workbench.pane.getByText("7 kesalahan").waitFor();

    await workbench.openSheet("Kalbar 2024");
    await button("Kembali ke awal").click();
    await workbench.pane.getByText("Lembar: Kalbar 2024").waitFor();
    const before = await sheets();
    await button("Buat proyeksi 2024–2030").click();
    await workbench.pane.getByRole("radio", { name: /46,00%/ }).check();
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText(`Selesai. Lembar “${NAME}” ditulis di A1:Y25.`).waitFor();
    expect(await sheets()).toEqual([...before, NAME]);
    expect(await workbench.shown(NAME, "M11")).toBe("992.001");

    await workbench.ask((workbook) => workbook.reloadPane());
    await workbench.pane.getByText(/Terakhir ditulis/).waitFor();
    await button("Batalkan").click();
    await workbench.pane.getByText(`Dibatalkan: lembar “${NAME}” dihapus`).waitFor();
    expect(await sheets()).toEqual(before);
  });

  it("says why when Excel refuses", async () => {
    await button("Buat proyeksi 2024–2030").click();
    await workbench.pane.getByRole("radio", { name: /46,00%/ }).check();
    await workbench.ask((workbook) => workbook.faults.failFrom(1, "GeneralException"));
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("Excel gagal mengerjakannya (GeneralException)").waitFor();
    expect(await sheets()).not.toContain(NAME);
  });

  it("lets the keyboard out of the pane at both ends", async () => {
    const inPane = () => workbench.page.evaluate(() => document.activeElement?.id === "addin");
    const buttons = workbench.pane.getByRole("button");
    await buttons.last().focus();
    for (let n = 0; (await inPane()) && n < 10; n++) await workbench.page.keyboard.press("Tab");
    expect(await inPane()).toBe(false);
    await buttons.first().focus();
    for (let n = 0; (await inPane()) && n < 10; n++) {
      await workbench.page.keyboard.press("Shift+Tab");
    }
    expect(await inPane()).toBe(false);
  });
});

describe("a blank argument", () => {
  /** Gives the add-in one more function, which tells what it is given. */
  async function addProbe(page: Page): Promise<void> {
    await page.route("**/addin/functions.json", async (route) => {
      const response = await route.fetch();
      const { functions } = (await response.json()) as { functions: unknown[] };
      const probe = { id: "ISI", name: "ISI", parameters: [{ name: "x", type: "any" }] };
      await route.fulfill({ response, json: { functions: [...functions, probe] } });
    });
  }

  it.each([
    { https: true, excel: "OfficeOnline id-ID", arrives: "null" },
    { https: false, excel: "Mac id-ID", arrives: "0" },
  ])("arrives as $arrives in $excel", async ({ https, excel, arrives }) => {
    workbench = await openWorkbench({ https, prepare: addProbe });
    await workbench.ask(() => {
      const frame = document.getElementById("addin") as HTMLIFrameElement;
      const addin = frame.contentWindow as unknown as typeof globalThis;
      addin.CustomFunctions.associate("ISI", (x: unknown) => `isi: ${x}`);
    });
    expect(await program()).toBe(excel);
    await workbench.type("H3", "=JAMSOSTEK.ISI(H20)");
    expect(await workbench.shown("Kalbar 2024", "H3")).toBe(`isi: ${arrives}`);
  });
});
