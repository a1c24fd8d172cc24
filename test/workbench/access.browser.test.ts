import { readFileSync } from "node:fs";
import type { AxeResults, Result } from "axe-core";
import type { Locator } from "playwright-core";
import { openWorkbench, type Workbench } from "../browser/workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

/** What axe finds in the pane, as "rule: element". */
async function violations(): Promise<string[]> {
  const frame = workbench.page.frames().find((each) => each.url().includes("/addin/"));
  await frame?.evaluate((script) => void (0, eval)(script), axe);
  const { violations: found } = (await frame?.evaluate("axe.run()")) as AxeResults;
  const place = (rule: Result) => rule.nodes.map(({ target }) => `${rule.id}: ${target.join(" ")}`);
  return found.flatMap(place);
}

async function noSidewaysScroll(): Promise<boolean> {
  const frame = workbench.page.frames().find((each) => each.url().includes("/addin/"));
  return (
    (await frame?.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    )) ?? false
  );
}

describe.each(["id", "en"])("the pane in %s", (language) => {
  beforeEach(async () => {
    if (language === "en") await button("English").click();
  });
  const words = {
    id: {
      check: "Periksa lembar ini",
      project: "Buat proyeksi 2024–2030",
      columns: "Ubah kolom",
      fill: /^Isi: /,
      accept: /^Terima apa adanya: /,
      accepted: /^Diterima/,
      advanced: "Lanjutan",
      functions: "Cari rumus",
    },
    en: {
      check: "Check this sheet",
      project: "Make a projection 2024–2030",
      columns: "Change columns",
      fill: /^Fill in: /,
      accept: /^Accept as it is: /,
      accepted: /^Accepted/,
      advanced: "Advanced",
      functions: "Find a formula",
    },
  }[language as "id" | "en"];

  it("has nothing for axe to find, and fits its width, on each screen", async () => {
    // Until the sheet is read, the button is disabled; a trial click waits for it.
    await button(words.check).click({ trial: true });
    expect(await violations()).toEqual([]);
    await workbench.openSheet("Salah cetak");
    await workbench.pane.getByText("Salah cetak").waitFor();
    await button(words.check).click();
    await button(words.columns).click();
    for (let n = 0; n < 4; n++) await button(words.fill).first().click();
    await button(words.accept).first().click();
    await button(words.accepted).click();
    await button(words.advanced).click();
    expect(await violations()).toEqual([]);
    expect(await noSidewaysScroll()).toBe(true);
    await workbench.openSheet("Kalbar 2024");
    await workbench.pane.getByText("Kalbar 2024").waitFor();
    await workbench.pane.getByRole("button", { name: /Kembali|Back/ }).click();
    await button(words.project).click();
    await workbench.pane.getByRole("radio").first().waitFor();
    expect(await violations()).toEqual([]);
    expect(await noSidewaysScroll()).toBe(true);
  });

  it("has nothing for axe to find among the formulas, and fits its width", async () => {
    await button(words.functions).click();
    await button("TARGETPATH").waitFor();
    expect(await violations()).toEqual([]);
    expect(await noSidewaysScroll()).toBe(true);
    await button("TARGETPATH").click();
    await workbench.pane.getByText("JAMSOSTEK.TARGETPATH({").waitFor();
    expect(await violations()).toEqual([]);
    expect(await noSidewaysScroll()).toBe(true);
  });
});

describe("with the keyboard alone", () => {
  beforeEach(async () => {
    // The grid takes the keyboard once when it starts.
    await workbench.pane.getByText("14 kab/kota").waitFor();
    await workbench.ask((workbook) => workbook.idle());
    await button("Bahasa Indonesia").focus();
  });

  const hasFocus = (wanted: Locator) => wanted.evaluate((each) => each === document.activeElement);

  const tabTo = async (name: string | RegExp, key = "Tab") => {
    for (let n = 0; n < 40; n++) {
      if (await hasFocus(button(name))) return;
      await workbench.page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${name}`);
  };

  it("a projection is made and taken back", async () => {
    const { keyboard } = workbench.page;
    await tabTo("Buat proyeksi 2024–2030");
    await keyboard.press("Enter");
    await workbench.pane.getByRole("radio").first().focus();
    await keyboard.press("Space");
    await tabTo("Tulis lembar proyeksi");
    await keyboard.press("Enter");
    await workbench.pane.getByText("Selesai.").waitFor();
    await tabTo("Batalkan");
    await keyboard.press("Enter");
    await workbench.pane.getByText("Dibatalkan").waitFor();
  });

  it("a formula is searched, read, tried and left again", async () => {
    const { keyboard } = workbench.page;
    await tabTo(/^Cari rumus/);
    await keyboard.press("Enter");
    await workbench.pane.getByRole("searchbox").waitFor();
    await keyboard.type("laju kapan");
    await button(/^TARGETYEAR/).waitFor();
    await keyboard.press("ArrowDown");
    expect(await hasFocus(button(/^TARGETYEAR/))).toBe(true);
    await keyboard.press("Enter");
    await tabTo(/^Sisipkan contoh/);
    await keyboard.press("Enter");
    // The user is in A1, which holds the title of the sample.
    await workbench.pane.getByText("sudah berisi, jadi tidak ada yang ditulis").waitFor();
    await tabTo("Kembali ke daftar rumus", "Shift+Tab");
    await keyboard.press("Enter");
    expect(await hasFocus(button(/^TARGETYEAR/))).toBe(true);
    await keyboard.press("ArrowUp");
    expect(await hasFocus(workbench.pane.getByRole("searchbox"))).toBe(true);
  });
});
