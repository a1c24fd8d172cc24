import { openWorkbench, type Workbench } from "../browser/workbench";
import { fitsItsWidth, violations } from "./accessible";
import { hasFocus, keyboardToPane, tabTo } from "./keyboard";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

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
    expect(await violations(workbench)).toEqual([]);
    await workbench.openSheet("Salah cetak");
    await workbench.pane.getByText("Salah cetak").waitFor();
    await button(words.check).click();
    await button(words.columns).click();
    for (let n = 0; n < 4; n++) await button(words.fill).first().click();
    await button(words.accept).first().click();
    await button(words.accepted).click();
    await button(words.advanced).click();
    expect(await violations(workbench)).toEqual([]);
    expect(await fitsItsWidth(workbench)).toBe(true);
    await workbench.openSheet("Kalbar 2024");
    await workbench.pane.getByText("Kalbar 2024").waitFor();
    await workbench.pane.getByRole("button", { name: /Kembali|Back/ }).click();
    await button(words.project).click();
    await workbench.pane.getByRole("radio").first().waitFor();
    expect(await violations(workbench)).toEqual([]);
    expect(await fitsItsWidth(workbench)).toBe(true);
  });

  it("has nothing for axe to find among the formulas, and fits its width", async () => {
    await button(words.functions).click();
    await button("TARGETPATH").waitFor();
    expect(await violations(workbench)).toEqual([]);
    expect(await fitsItsWidth(workbench)).toBe(true);
    await button("TARGETPATH").click();
    await workbench.pane.getByText("JAMSOSTEK.TARGETPATH({").waitFor();
    expect(await violations(workbench)).toEqual([]);
    expect(await fitsItsWidth(workbench)).toBe(true);
  });
});

describe("with the keyboard alone", () => {
  beforeEach(() => keyboardToPane(workbench));

  it("a projection is made and taken back", async () => {
    const { keyboard } = workbench.page;
    await tabTo(workbench, button("Buat proyeksi 2024–2030"));
    await keyboard.press("Enter");
    await workbench.pane.getByRole("radio").first().focus();
    await keyboard.press("Space");
    await tabTo(workbench, button("Tulis lembar proyeksi"));
    await keyboard.press("Enter");
    await workbench.pane.getByText("Selesai.").waitFor();
    await tabTo(workbench, button("Batalkan"));
    await keyboard.press("Enter");
    await workbench.pane.getByText("Dibatalkan").waitFor();
  });

  it("a formula is searched, read, tried and left again", async () => {
    const { keyboard } = workbench.page;
    await tabTo(workbench, button(/^Cari rumus/));
    await keyboard.press("Enter");
    await workbench.pane.getByRole("searchbox").waitFor();
    await keyboard.type("laju kapan");
    await button(/^TARGETYEAR/).waitFor();
    await keyboard.press("ArrowDown");
    expect(await hasFocus(button(/^TARGETYEAR/))).toBe(true);
    await keyboard.press("Enter");
    await tabTo(workbench, button(/^Sisipkan contoh/));
    await keyboard.press("Enter");
    // The user is in A1, which holds the title of the sample.
    await workbench.pane.getByText("sudah berisi, jadi tidak ada yang ditulis").waitFor();
    await tabTo(workbench, button("Kembali ke daftar rumus"), "Shift+Tab");
    await keyboard.press("Enter");
    expect(await hasFocus(button(/^TARGETYEAR/))).toBe(true);
    await keyboard.press("ArrowUp");
    expect(await hasFocus(workbench.pane.getByRole("searchbox"))).toBe(true);
  });
});
