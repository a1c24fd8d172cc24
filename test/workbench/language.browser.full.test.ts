import type { Page } from "playwright-core";
import { openWorkbench, ready, type Workbench } from "../browser/workbench";

const SHEET = "Kalbar 2024";
let workbench: Workbench;

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const button = (name: string) => workbench.page.getByRole("button", { name, exact: true });
const notice = () => workbench.page.locator("#notice");
const canvas = () => workbench.page.locator("canvas[id^=univer-sheet-main]");

async function inEnglish(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem("cakupan.workbench.language", "en"));
}

/** What the formula bar shows, once the grid has come to a cell. */
async function inBar(address: string): Promise<string> {
  await workbench.page.waitForFunction(
    (cell) => window.workbench.selection().endsWith(`!${cell}`),
    address,
  );
  return workbench.ask(async (workbook) => {
    await workbook.idle();
    return workbook.formulaBar();
  });
}

async function formulaIn(address: string): Promise<unknown> {
  const block = await workbench.page.evaluate(
    async ([sheet, cell]) => {
      await window.workbench.idle();
      return window.workbench.read(sheet, cell);
    },
    [SHEET, address] as const,
  );
  return block.formulas[0]?.[0];
}

/** Types into a cell of column H and looks at it again, with F2, too. */
async function typeAndEdit(text: string, row = 3): Promise<{ bar: string; again: string }> {
  const { keyboard } = workbench.page;
  await workbench.type(`H${row}`, text);
  await keyboard.press("ArrowUp");
  const bar = await inBar(`H${row}`);
  await keyboard.press("F2");
  await keyboard.press("Enter");
  await inBar(`H${row + 1}`);
  await keyboard.press("ArrowUp");
  return { bar, again: await inBar(`H${row}`) };
}

/** Pastes text from elsewhere into the selected cell. */
async function paste(copied: string): Promise<void> {
  await workbench.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, copied);
}

/** Waits until the formula bar shows such a text. */
async function picked(text: RegExp): Promise<string> {
  await workbench.page.waitForFunction(
    (wanted) => new RegExp(wanted).test(window.workbench.formulaBar()),
    text.source,
  );
  return workbench.ask((workbook) => workbook.formulaBar());
}

describe("in Indonesian", () => {
  beforeEach(async () => {
    workbench = await openWorkbench();
  });

  it("formulas are typed, shown and edited so", async () => {
    const formulas = [
      ["=JAMSOSTEK.UCJ(607426;1665549)", "=JAMSOSTEK.UCJ(607426,1665549)", 607_426 / 1_665_549],
      ["=JAMSOSTEK.GAP(0,3535;0,5024)", "=JAMSOSTEK.GAP(0.3535,0.5024)", 0.1489],
      ["=SUM({1\\2;3\\4})*0,5", "=SUM({1,2;3,4})*0.5", 5],
    ] as const;
    for (const [typed, english, value] of formulas) {
      expect(await typeAndEdit(typed)).toEqual({ bar: typed, again: typed });
      expect(await formulaIn("H3")).toBe(english);
      const shown = (await workbench.shown(SHEET, "H3")).replace(",", ".");
      expect(Number(shown)).toBeCloseTo(value, 8);
    }
  });

  it("a formula in another language's form stays in the editor until it is mended", async () => {
    const { keyboard } = workbench.page;
    await workbench.type("H3", "1");
    await keyboard.type("=JAMSOSTEK.UCJ(607426,1665549)", { delay: 30 });
    await keyboard.press("Enter");
    await notice()
      .getByText(/JAMSOSTEK.UCJ perlu 2 argumen, di sini ada 1. Pisahkan argumen dengan titik koma/)
      .waitFor();
    // Nothing is saved of a formula that is none.
    await keyboard.press("Control+s");
    await notice()
      .getByText(/^Contoh Cakupan.xlsx: Rumus ini belum dimasukkan/)
      .waitFor();
    for (let n = 0; n < ",1665549)".length; n++) await keyboard.press("Backspace");
    await keyboard.type(";1665549)", { delay: 30 });
    await keyboard.press("Enter");
    await inBar("H5");
    expect(await formulaIn("H4")).toBe("=JAMSOSTEK.UCJ(607426,1665549)");
    expect(await notice().locator("p").count()).toBe(0);
    await keyboard.type("=A1*0.5", { delay: 30 });
    await keyboard.press("Enter");
    await notice()
      .getByText(/tulis desimal dengan koma/)
      .waitFor();
    await keyboard.press("Escape");
    expect(await formulaIn("H5")).toBe("");
    expect(await notice().locator("p").count()).toBe(0);
  });

  it("ranges are picked behind ; with the mouse, and fixed with F4", async () => {
    const { keyboard } = workbench.page;
    await workbench.type("H3", "1");
    await keyboard.type("=SUM(0,5;", { delay: 30 });
    await canvas().click({ position: { x: 110, y: 260 } });
    const one = await picked(/^=SUM\(0,5;[A-Z]+\d+$/);
    await keyboard.down("Control");
    await canvas().click({ position: { x: 110, y: 300 } });
    await keyboard.up("Control");
    const two = await picked(/^=SUM\(0,5;[A-Z]+\d+;[A-Z]+\d+$/);
    expect(two.startsWith(`${one};`)).toBe(true);
    await keyboard.type(";B9", { delay: 30 });
    await keyboard.press("F4");
    await keyboard.press("Enter");
    await inBar("H5");
    const english = two.replace("0,5", "0.5").replaceAll(";", ",");
    expect(await formulaIn("H4")).toBe(`${english},$B$9)`);
  });

  it("what was copied elsewhere is read so, English formulas as English", async () => {
    const copied = [
      ["=JAMSOSTEK.GAP(0,3535;0,5024)", "=JAMSOSTEK.GAP(0.3535,0.5024)"],
      ["=JAMSOSTEK.UCJ(1,2)", "=JAMSOSTEK.UCJ(1,2)"],
      ["-0,36470016793261560", -0.364700167932615],
      ["45.120", 45_120],
    ] as const;
    for (const [index, [text, read]] of copied.entries()) {
      const row = 4 + 2 * index;
      await workbench.type(`H${row - 1}`, "1");
      await paste(text);
      await workbench.page.waitForFunction(async (cell) => {
        const { formulas } = await window.workbench.read("Kalbar 2024", cell);
        return formulas[0]?.[0] !== "";
      }, `H${row}`);
      const pasted = await formulaIn(`H${row}`);
      if (typeof read === "number") expect(pasted).toBeCloseTo(read, 12);
      else expect(pasted).toBe(read);
    }
  });

  it("values stay as they are with F2 and Enter", async () => {
    const values = [
      ["0,3647001679326156", "0,364700167932615", 0.364700167932615],
      ["-0,0364700167932616", "-0,0364700167932616", -0.0364700167932616],
      ["1,5E-7", "1,5E-7", 1.5e-7],
      ["36,4700167932616%", "36,4700167932616%", 0.364700167932616],
      ["(1.000)", "-1000", -1000],
      ["61.02", "'61.02", "61.02"],
    ] as const;
    for (const [index, [typed, bar, value]] of values.entries()) {
      const row = 3 + index;
      expect(await typeAndEdit(typed, row)).toEqual({ bar, again: bar });
      expect(await formulaIn(`H${row}`)).toBe(value);
    }
  });

  it("a share that was computed stays a number when it is edited", async () => {
    const { keyboard } = workbench.page;
    await workbench.type("H3", "1");
    await workbench.page.evaluate(async (share) => {
      const frame = document.getElementById("addin") as HTMLIFrameElement;
      const { Excel } = frame.contentWindow as unknown as { Excel: typeof globalThis.Excel };
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("H4").values = [[share]];
        await context.sync();
      });
    }, 607_426 / 1_665_549);
    expect(await inBar("H4")).toBe("0,364700167932616");
    await keyboard.press("F2");
    await keyboard.press("Enter");
    await inBar("H5");
    expect(await formulaIn("H4")).toBe(0.364700167932616);
  });
});

describe("in English", () => {
  it("formulas, numbers and dates are those of an English Excel", async () => {
    workbench = await openWorkbench({ prepare: inEnglish });
    const formula = "=JAMSOSTEK.GAP(0.3535,0.5024)";
    expect(await typeAndEdit(formula)).toEqual({ bar: formula, again: formula });
    expect(await workbench.shown(SHEET, "H3")).toBe("0.1489");
    await workbench.type("H4", "=SUM({1,2;3,4})*0.5");
    expect(await workbench.shown(SHEET, "H4")).toBe("5");
    await workbench.type("H5", "5/3/2024");
    expect(await formulaIn("H5")).toBe(45_415);
    expect(await workbench.shown(SHEET, "B23")).toBe("607,426");
    await workbench.type("H6", "1");
    await workbench.page.keyboard.type("=SUM(A1;B1)", { delay: 30 });
    await workbench.page.keyboard.press("Enter");
    await notice()
      .getByText(/Separate arguments with commas/)
      .waitFor();
    await workbench.page.keyboard.press("Escape");
  });

  it("the page, the pane and Excel itself speak it", async () => {
    workbench = await openWorkbench({ prepare: inEnglish });
    await button("Jamsostek coverage").waitFor();
    await workbench.pane.getByRole("button", { name: "Check this sheet" }).waitFor();
    expect(await workbench.page.title()).toBe("Cakupan sample.xlsx – Cakupan");
    const excel = await workbench.ask(async () => {
      const frame = document.getElementById("addin") as HTMLIFrameElement;
      const addin = frame.contentWindow as unknown as {
        Excel: typeof Excel;
        Office: typeof Office;
      };
      return addin.Excel.run(async (context) => {
        const culture = context.workbook.application.cultureInfo;
        culture.numberFormat.load("numberDecimalSeparator");
        await context.sync();
        const { displayLanguage, contentLanguage } = addin.Office.context;
        const { numberDecimalSeparator } = culture.numberFormat;
        return { displayLanguage, contentLanguage, numberDecimalSeparator };
      });
    });
    expect(excel).toEqual({
      displayLanguage: "en-US",
      contentLanguage: "en-US",
      numberDecimalSeparator: ".",
    });
  });

  it("is chosen on the page, which keeps it and asks before changes are lost", async () => {
    workbench = await openWorkbench();
    await workbench.type("H3", "5");
    await button("EN, English").click();
    const question = workbench.page.getByRole("dialog");
    await question.getByRole("button", { name: "Kembali" }).click();
    expect(await workbench.shown(SHEET, "H3")).toBe("5");
    await button("EN, English").click();
    await question.getByRole("button", { name: "Lanjut tanpa menyimpan" }).click();
    await button("Save").waitFor();
    await ready(workbench.page);
    await workbench.pane.getByRole("button", { name: "Check this sheet" }).waitFor();
    expect(await workbench.shown(SHEET, "B23")).toBe("607,426");
    expect(await formulaIn("H3")).toBe("");

    await workbench.page.reload();
    await ready(workbench.page);
    await button("Save").waitFor();
    await button("ID, Bahasa Indonesia").click();
    await button("Simpan").waitFor();
    await ready(workbench.page);
    expect(await workbench.shown(SHEET, "B23")).toBe("607.426");
  });
});
