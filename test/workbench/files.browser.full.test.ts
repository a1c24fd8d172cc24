import type { WorkbookContent } from "../../src/xlsx/content";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { areaAt } from "../../src/tables/address";
import * as files from "../browser/files";
import { inExcel } from "../browser/inExcel";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { books } from "../xlsx/books";
import { zipEntries } from "../xlsx/zipEntries";

const PROJECTION = "Proyeksi 2024-2030";
let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const button = (name: string) => workbench.page.getByRole("button", { name, exact: true });
const inPane = (name: string) => workbench.pane.getByRole("button", { name });
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));
const notice = (text: string | RegExp) => workbench.page.locator("#notice").getByText(text);
const question = () => workbench.page.getByRole("dialog");
const rekap = () => books[0]!.bytes();

const choose = (name: string, bytes: Uint8Array) => files.choose(workbench, name, bytes);
const open = (name: string, bytes: Uint8Array) => files.open(workbench, name, bytes);
const isOpen = (name: string) => files.isOpen(workbench, name);
const save = () => files.save(workbench);

/** What a file says of a cell. */
function cellIn({ sheets }: WorkbookContent, sheet: string, address: string) {
  const place = areaAt(address)?.first;
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find(({ row, column }) => row === place?.row && column === place?.column);
}

/** The parts of the first file that are not in the second, byte for byte. */
function touchedParts(before: Uint8Array, after: Uint8Array): string[] {
  const kept = new Map(zipEntries(after));
  return zipEntries(before)
    .filter(([name, bytes]) => !kept.get(name)?.equals(bytes))
    .map(([name]) => name)
    .sort();
}

it("opens a file, says what the grid does not show of it, and saves what was done", async () => {
  const original = await rekap();
  await open("Rekap UCJ.xlsx", original);
  expect(await sheets()).toEqual(["Rekap", "Tarif & catatan"]);
  expect(await workbench.shown("Rekap", "B4")).toBe("39.707");
  expect(await workbench.shown("Rekap", "D18")).toBe("36,47%");
  await notice(/Tidak tampil di meja kerja, tetapi tetap ada setelah disimpan/).waitFor();
  await notice(/grafik \(“Rekap”\)/).waitFor();

  await workbench.type("B4", "39.807");
  expect(await workbench.shown("Rekap", "D18")).toBe("36,48%");
  await inPane("Buat proyeksi 2024–2030").click();
  await workbench.pane.getByRole("radio", { name: /46,00%/ }).check();
  await inPane("Tulis lembar proyeksi").click();
  await workbench.pane.getByText(`Selesai. Lembar “${PROJECTION}” ditulis`).waitFor();
  const shown = await workbench.shown(PROJECTION, "M11");

  const bytes = await save();
  await notice(/Tersimpan di folder unduhan: Rekap UCJ.xlsx/).waitFor();
  const content = readWorkbook(XlsxPackage.open(bytes));
  expect(content.sheets.map(({ name }) => name)).toEqual(["Rekap", "Tarif & catatan", PROJECTION]);
  expect(cellIn(content, "Rekap", "B4")).toMatchObject({ value: 39_807 });
  expect(cellIn(content, "Rekap", "B18")).toMatchObject({
    value: 607_526,
    formula: "=SUM(B4:B17)",
  });
  const target = cellIn(content, PROJECTION, "M11");
  expect(target?.formula).toMatch(/^=/);
  expect(shown).toBe(Number(target?.value).toLocaleString("id"));
  expect(touchedParts(original, bytes)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    // Its B2 shows the total of the other sheet.
    "xl/worksheets/sheet2.xml",
  ]);
  expect(cellIn(content, "Tarif & catatan", "B2")).toMatchObject({ value: 607_526 });

  // Saved once, it is what it is: saving again gives the same file, and nobody is asked.
  expect(Buffer.from(await save()).equals(bytes)).toBe(true);
  await button("Baru").click();
  await isOpen("Buku kerja.xlsx");
});

it("gives a file back as it came if nothing was changed", async () => {
  const original = await rekap();
  await open("Rekap.xlsx", original);
  expect(Buffer.from(await save()).equals(original)).toBe(true);
});

it("saves what is still being typed, with Ctrl+S", async () => {
  await open("Rekap.xlsx", await rekap());
  await workbench.type("F4", "1");
  await workbench.page.keyboard.type("22", { delay: 30 });
  const download = workbench.page.waitForEvent("download");
  await workbench.page.keyboard.press("Control+s");
  const content = readWorkbook(XlsxPackage.open(await files.saved(download)));
  expect(cellIn(content, "Rekap", "F4")?.value).toBe(1);
  expect(cellIn(content, "Rekap", "F5")?.value).toBe(22);
});

it("asks before unsaved changes are left", async () => {
  await workbench.type("H3", "5");
  await choose("Rekap.xlsx", await rekap());
  await question().getByText("Perubahan di Contoh Cakupan.xlsx belum disimpan.").waitFor();
  await workbench.page.keyboard.press("Escape");
  expect(await workbench.shown("Kalbar 2024", "H3")).toBe("5");
  await choose("Rekap.xlsx", await rekap());
  await question().getByRole("button", { name: "Lanjut tanpa menyimpan" }).click();
  await isOpen("Rekap.xlsx");
  expect(await sheets()).toEqual(["Rekap", "Tarif & catatan"]);
});

it("asks for what is still being typed, too", async () => {
  await workbench.page
    .locator("canvas[id^=univer-sheet-main]")
    .click({ position: { x: 120, y: 60 } });
  await workbench.page.keyboard.type("51", { delay: 30 });
  await choose("Rekap.xlsx", await rekap());
  await question().getByText("Perubahan di Contoh Cakupan.xlsx belum disimpan.").waitFor();
  await question().getByRole("button", { name: "Kembali" }).click();
});

it("opens a file that is dropped over the grid", async () => {
  const bytes = [...(await rekap())];
  await workbench.page.evaluate(
    ([content, name]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], name));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("dragenter", init));
      document.elementFromPoint(300, 300)?.dispatchEvent(new DragEvent("drop", init));
    },
    [bytes, "Rekap.xlsx"] as const,
  );
  await isOpen("Rekap.xlsx");
  expect(await workbench.shown("Rekap", "B4")).toBe("39.707");
  expect(await workbench.page.locator("#veil").isVisible()).toBe(false);
});

it("begins an empty workbook, which can be filled and saved", async () => {
  await button("Baru").click();
  await isOpen("Buku kerja.xlsx");
  const [sheet = ""] = await sheets();
  await workbench.type("A1", "=JAMSOSTEK.UCJ(607426;1665549)");
  expect(await workbench.shown(sheet, "A1")).toMatch(/^0,3647/);
  const content = readWorkbook(XlsxPackage.open(await save()));
  expect(cellIn(content, sheet, "A1")).toMatchObject({
    formula: "=JAMSOSTEK.UCJ(607426,1665549)",
    value: 607_426 / 1_665_549,
  });
});

it("says why a file can't be opened, and leaves the open workbook as it is", async () => {
  await choose("catatan.xlsx", new TextEncoder().encode("bukan buku kerja"));
  await notice(/catatan.xlsx: Ini bukan buku kerja Excel/).waitFor();
  await choose("kosong.xlsx", new Uint8Array());
  await notice(/kosong.xlsx: Berkas ini kosong/).waitFor();
  expect(await workbench.shown("Kalbar 2024", "A8")).toBe("Kab/kota");
  await button("Tutup pesan").click();
  expect(await workbench.page.locator("#notice p").count()).toBe(0);
});

it("says what can't be saved, and saves without it only if told so", async () => {
  await open("Rekap.xlsx", await rekap());
  await inExcel(workbench, async (context) => {
    context.workbook.worksheets.getItem("Rekap").getRange("B1").format.columnWidth = 200;
    await context.sync();
  });
  await button("Simpan").click();
  await question().getByText("“Rekap”: perubahan lebar kolom tidak ikut tersimpan.").waitFor();
  await question().getByRole("button", { name: "Kembali" }).click();
  await button("Simpan").click();
  const download = workbench.page.waitForEvent("download");
  await question().getByRole("button", { name: "Simpan tanpa itu" }).click();
  expect(Buffer.from(await files.saved(download)).equals(await rekap())).toBe(true);
});
