import { inExcel } from "../browser/inExcel";
import { openWorkbench, type Workbench } from "../browser/workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

/** A recap as somebody sends it: title, numbering row, Indonesian numbers, two misprints. */
const recap = [
  "REKAP KEPESERTAAN PROVINSI BALI\t\t\t\t",
  "Per 31 Desember 2025\t\t\t\t",
  "No\tKabupaten/Kota\tPeserta Aktif\tJumlah Pekerja\tCakupan (%)",
  "1\t2\t3\t4\t5",
  "1\tKab. Jembrana\t45.120\t118.300\t38,14",
  "2\tKab. Tabanan\t96.400\t201.500\t47,84",
  "3\tKab. Badung\t301.250\t452.600\t66,56",
  "4\tKab. Gianyar\t118.900\t262.400\t45,31",
  "5\tKab. Klungkung\t31.050\t88.700\t35,01",
  "6\tKab. Bangli\t24.800\t115.600\t21,45",
  "7\tKab. Karangsem\t52.300\t221.900\t23,57",
  "8\tKab. Buleleng\t99.700\t331.800\t3,005",
  "9\tKota Denpasar\t253.400\t461.200\t54,94",
  "\tJUMLAH\t1.022.920\t2.254.000\t45,38",
].join("\n");

async function paste(text: string): Promise<void> {
  await workbench.page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

/** Adds a blank sheet as a person does, and goes to its first cell. */
async function newSheet(): Promise<string> {
  const before = await workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));
  await inExcel(workbench, async (context) => {
    context.workbook.worksheets.add("Bali").activate();
    await context.sync();
  });
  const after = await workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));
  await workbench.page
    .locator("canvas[id^=univer-sheet-main]")
    .click({ position: { x: 80, y: 30 } });
  return after.find((name) => !before.includes(name)) ?? "";
}

it("reads a pasted recap of another province, and finds what is wrong with it", async () => {
  const sheet = await newSheet();
  await paste(recap);
  await workbench.page.waitForFunction(async () => {
    const { values } = await window.workbench.read("Bali", "C5:E5");
    return JSON.stringify(values) === "[[45120,118300,38.14]]";
  });
  await workbench.pane.getByText(`Lembar: ${sheet}`).waitFor();
  await workbench.pane.getByText("9 kab/kota · Bali · 2 temuan").waitFor();
  await workbench.pane.getByRole("button", { name: "Periksa lembar ini" }).click();
  const findings = workbench.pane.getByRole("list", { name: "Temuan" });
  await findings.getByText(/“Kab. Karangsem” .*Kabupaten Karangasem/).waitFor();
  await findings.getByText(/Yang cocok 30,05%/).waitFor();
});
