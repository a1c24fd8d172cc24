import { inExcel } from "../browser/inExcel";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { halfway } from "./halfway";
import { pressAtOnce } from "./pressAtOnce";

const NAME = "Proyeksi 2024-2030";
const STOP = "Hentikan dan kembalikan";
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
const excelWorksAgain = () => workbench.ask((workbook) => workbook.faults.stop());
const reloadPane = () => workbench.ask((workbook) => workbook.reloadPane());

async function decide() {
  await button("Buat proyeksi 2024–2030").click();
  await workbench.pane.getByRole("radio", { name: /46,00%/ }).check();
}

/** Writes a projection that Excel can neither finish nor put back. */
async function leaveHalfWritten() {
  await decide();
  const failing = halfway(workbench, NAME, "failing");
  await button("Tulis lembar proyeksi").click();
  await failing;
  await text("Buku kerja ini baru tertulis sebagian. Tekan “Kembalikan sekarang”.").waitFor();
  expect(await sheets()).toContain(NAME);
}

it("puts back at the next start what was cut off when the pane was closed", async () => {
  const before = await sheets();
  await decide();
  const killed = halfway(workbench, NAME, "killed");
  await button("Tulis lembar proyeksi").click();
  await killed;
  await excelWorksAgain();
  await reloadPane();
  await text("Penulisan yang terputus tadi sudah dikembalikan seperti semula.").waitFor();
  expect(await sheets()).toEqual(before);
});

it("says so while Excel goes on failing, and finishes at the next start", async () => {
  const before = await sheets();
  await leaveHalfWritten();
  await text(/Excel gagal di tengah jalan, juga waktu mengembalikan isinya/).waitFor();
  await excelWorksAgain();
  await reloadPane();
  await text("Penulisan yang terputus tadi sudah dikembalikan seperti semula.").waitFor();
  expect(await sheets()).toEqual(before);
});

it("puts back when the user asks for it, once Excel works again", async () => {
  const before = await sheets();
  await leaveHalfWritten();
  await button("Kembalikan sekarang").click();
  await text("Buku kerja ini baru tertulis sebagian. Tekan “Kembalikan sekarang”.").waitFor({
    state: "detached",
  });
  await text(/Excel gagal di tengah jalan, juga waktu mengembalikan isinya/).waitFor();
  await excelWorksAgain();
  await button("Kembalikan sekarang").click();
  await text("Penulisan yang terputus tadi sudah dikembalikan seperti semula.").waitFor();
  expect(await sheets()).toEqual(before);
  expect(await text("Excel gagal di tengah jalan").count()).toBe(0);
  expect(await button("Kembalikan sekarang").count()).toBe(0);
});

it("says no more that it is half-written once a new write has put it back", async () => {
  const before = await sheets();
  await leaveHalfWritten();
  await excelWorksAgain();
  await button("Tulis lembar proyeksi").click();
  await text(`Selesai. Lembar “${NAME}” ditulis`).waitFor();
  await text("Buku kerja ini baru tertulis sebagian. Tekan “Kembalikan sekarang”.").waitFor({
    state: "detached",
  });
  expect(await sheets()).toEqual([...before, NAME]);
});

it("stops a write when the user wants so, and says that all is as before", async () => {
  const before = await sheets();
  await decide();
  await pressAtOnce(workbench, { appears: STOP, press: STOP });
  await button("Tulis lembar proyeksi").click();
  await text("Dihentikan. Semua sudah dikembalikan seperti semula.").waitFor();
  expect(await sheets()).toEqual(before);
  await button("Tulis lembar proyeksi").click();
  await text(`Selesai. Lembar “${NAME}” ditulis`).waitFor();
});

it("speaks of a write that another computer has left half-done, until the user has enough of it", async () => {
  const notice = text(/Penulisan ke Rekap terputus/);
  await inExcel(workbench, async (context) => {
    const said = { places: "Rekap", added: {}, isUndone: false };
    context.workbook.settings.add("cakupan.writing.di-komputer-lain", JSON.stringify(said));
    await context.sync();
  });
  await reloadPane();
  await notice.waitFor();
  await button("Jangan ingatkan lagi").click();
  await notice.waitFor({ state: "detached" });
  await reloadPane();
  await text("14 kab/kota").waitFor();
  await workbench.ask((workbook) => workbook.idle());
  expect(await notice.count()).toBe(0);
});
