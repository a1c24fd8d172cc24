import { addSheet } from "../browser/addSheet";
import { openWorkbench, type Workbench } from "../browser/workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
  await addSheet(workbench, "Isian", [["Peserta"]]);
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

/** Writes beside A1 as the add-in would. @returns what A1 holds then, or why it could not be. */
const write = (delayForCellEdit: boolean) =>
  workbench.page.evaluate(async (delays) => {
    const frame = document.getElementById("addin") as HTMLIFrameElement;
    const addin = frame.contentWindow as unknown as { Excel: typeof Excel };
    try {
      return await addin.Excel.run({ delayForCellEdit: delays }, async (context) => {
        const sheet = context.workbook.worksheets.getItem("Isian");
        sheet.getRange("B1").values = [["ditulis"]];
        const { values } = await context.sync(sheet.getRange("A1").load("values"));
        return values[0]?.[0] as unknown;
      });
    } catch (error) {
      return String(Object(error).code);
    }
  }, delayForCellEdit);

it("while a cell is filled in, a write is refused, or waits for what is typed if it may", async () => {
  const { page } = workbench;
  await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 80, y: 30 } });
  await page.keyboard.type("22", { delay: 30 });
  await page.waitForFunction(() => window.workbench.formulaBar().trim() === "22");
  const waiting = write(true);
  expect(await write(false)).toBe("InvalidOperationInCellEditMode");
  expect(await workbench.shown("Isian", "B1")).toBe("");
  await page.keyboard.press("Enter");
  expect(await waiting).toBe(22);
  expect(await workbench.shown("Isian", "B1")).toBe("ditulis");
});
