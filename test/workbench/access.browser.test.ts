import { readFileSync } from "node:fs";
import type { AxeResults, Result } from "axe-core";
import { openWorkbench, type Workbench } from "../browser/workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const button = (name: string) => workbench.pane.getByRole("button", { name });

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
    id: { check: "Periksa lembar ini", project: "Buat proyeksi 2024–2030", columns: "Ubah kolom" },
    en: {
      check: "Check this sheet",
      project: "Make a projection 2024–2030",
      columns: "Change columns",
    },
  }[language as "id" | "en"];

  it("has nothing for axe to find, and fits its width, on each screen", async () => {
    await button(words.check).waitFor();
    expect(await violations()).toEqual([]);
    await workbench.openSheet("Salah cetak");
    await workbench.pane.getByText("Salah cetak").waitFor();
    await button(words.check).click();
    await button(words.columns).click();
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
});

describe("with the keyboard alone", () => {
  it("a projection is made and taken back", async () => {
    const { keyboard } = workbench.page;
    const tabTo = async (name: string | RegExp) => {
      const wanted = workbench.pane.getByRole("button", { name });
      for (let n = 0; n < 40; n++) {
        if (await wanted.evaluate((each) => each === document.activeElement)) return;
        await keyboard.press("Tab");
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    // The grid takes the keyboard once when it starts.
    await workbench.pane.getByText("14 kab/kota").waitFor();
    await workbench.ask((workbook) => workbook.idle());
    await button("Bahasa Indonesia").focus();
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
});
