import { openWorkbench, type Workbench } from "../browser/workbench";

const NAME = "Proyeksi 2024-2030";
let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const text = (words: string | RegExp) => workbench.pane.getByText(words);
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));

async function decide() {
  await button("Buat proyeksi 2024–2030").click();
  await workbench.pane.getByRole("radio", { name: /46,00%/ }).check();
}

it("puts back at the next start what was cut off when the pane was closed", async () => {
  const before = await sheets();
  await decide();
  // Reading takes two batches, asking and looking beforehand one each, the write the fifth.
  await workbench.ask((workbook) => workbook.faults.killAt(6));
  await button("Tulis lembar proyeksi").click();
  await workbench.page.waitForFunction(
    (name) => window.workbench.sheets().some((sheet) => sheet.name === name),
    NAME,
  );
  await workbench.ask((workbook) => workbook.faults.stop());
  await workbench.ask((workbook) => workbook.reloadPane());
  await text("Penulisan yang terputus tadi sudah dikembalikan seperti semula.").waitFor();
  expect(await sheets()).toEqual(before);
});

it("says so while Excel goes on failing, and finishes once it works again", async () => {
  const before = await sheets();
  await decide();
  await workbench.ask((workbook) => workbook.faults.failFrom(6, "GeneralException"));
  await button("Tulis lembar proyeksi").click();
  await text(/Excel gagal di tengah jalan, juga waktu mengembalikan isinya/).waitFor();
  expect(await sheets()).toContain(NAME);
  await workbench.ask((workbook) => workbook.faults.stop());
  await workbench.ask((workbook) => workbook.reloadPane());
  await text("Penulisan yang terputus tadi sudah dikembalikan seperti semula.").waitFor();
  expect(await sheets()).toEqual(before);
});
