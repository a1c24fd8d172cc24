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

/** Once the new sheet is there, before the write has ended, Excel answers no more. */
const killedHalfway = () =>
  workbench.ask(async (workbook) => {
    while (workbook.sheets().at(-1)?.name !== "Proyeksi 2024-2030") {
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    workbook.faults.killAt(1);
  });

/** The same, but Excel fails each time. */
const failingHalfway = () =>
  workbench.ask(async (workbook) => {
    while (workbook.sheets().at(-1)?.name !== "Proyeksi 2024-2030") {
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    workbook.faults.failFrom(1, "GeneralException");
  });

it("puts back at the next start what was cut off when the pane was closed", async () => {
  const before = await sheets();
  await decide();
  const killed = killedHalfway();
  await button("Tulis lembar proyeksi").click();
  await killed;
  await workbench.ask((workbook) => workbook.faults.stop());
  await workbench.ask((workbook) => workbook.reloadPane());
  await text("Penulisan yang terputus tadi sudah dikembalikan seperti semula.").waitFor();
  expect(await sheets()).toEqual(before);
});

it("says so while Excel goes on failing, and finishes once it works again", async () => {
  const before = await sheets();
  await decide();
  const failing = failingHalfway();
  await button("Tulis lembar proyeksi").click();
  await failing;
  await text(/Excel gagal di tengah jalan, juga waktu mengembalikan isinya/).waitFor();
  expect(await sheets()).toContain(NAME);
  await workbench.ask((workbook) => workbook.faults.stop());
  await workbench.ask((workbook) => workbook.reloadPane());
  await text("Penulisan yang terputus tadi sudah dikembalikan seperti semula.").waitFor();
  expect(await sheets()).toEqual(before);
});
