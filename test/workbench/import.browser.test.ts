import * as decreeWords from "../../src/messages/decreePane";
import * as words from "../../src/messages/importPane";
import { importNotLoaded } from "../../src/messages/members";
import { advanced } from "../../src/messages/taskpane";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { nik } from "../members/imports";
import { fitsItsWidth, violations } from "./accessible";
import { foundIn } from "./foundInPane";
import {
  chooseFiles,
  confirm,
  fileOf,
  importFrom,
  portalFile,
  portalRows,
  semicolonFile,
  write,
} from "./importFiles";
import { hasFocus, keyboardToPane, tabTo } from "./keyboard";

const header = ["NIK", "NAMA", "KABUPATEN", "SEGMEN", "UPAH"];
const june = semicolonFile("Peserta Juni.csv", [
  header,
  [nik(1), "Siti", "Kab. Sambas", "PU", "3.000.000"],
  [nik(2), "Budi", "Kota Pontianak", "BPU", ""],
  [nik(2), "Budi", "Kota Pontianak", "BPU", ""],
  [12345, "Agus", "Kab. Sambas", "PU", "3.000.000"],
]);
const july = semicolonFile("Peserta Juli.csv", [
  header,
  [nik(1), "Siti", "Kab. Sambas", "PU", "3.100.000"],
]);
const scan = fileOf("Pindaian.pdf", "%PDF-1.4\n");
const whyNoPdf = "Ini PDF, bukan tabel. Minta berkas Excel (.xlsx) atau CSV yang menjadi asalnya.";

let workbench: Workbench;
/** What the test itself breaks. */
let expected: RegExp | undefined;

beforeEach(async () => {
  expected = undefined;
  workbench = await openWorkbench();
});
afterEach(() => {
  expect(workbench.complaints.filter((each) => !expected?.test(each))).toEqual([]);
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const text = (wanted: string | RegExp) => workbench.pane.getByText(wanted);
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));

it("takes a portal's table as it is to a checked sheet that can be projected", async () => {
  await importFrom(workbench, [portalFile("Portal 2024.csv", 2024)]);
  await text("Kolom: Kab/kota E · Kode D · Provinsi C · Tahun I · Peserta F · Pekerja G").waitFor();
  const before = await sheets();
  await confirm(workbench);
  expect(await write(workbench, 1)).toEqual([
    "Masuk: 14 baris kab/kota dari 1 berkas, di lembar “Portal 2024” (A1:I15).",
    "Tidak ada yang tertinggal.",
    "Berikutnya: buat proyeksi; pemeriksaan tidak menemukan apa pun.",
  ]);
  expect(await sheets()).toEqual([...before, "Portal 2024"]);
  const written = await workbench.ask((workbook) => workbook.read("Portal 2024", "A1:I15"));
  expect(written.values).toEqual(portalRows(2024));
  await button("Buat proyeksi 2024–2030").click();
  await text("Lembar: Portal 2024").waitFor();
});

it("counts a list of members into a sheet with coverage that Periksa reads", async () => {
  await importFrom(workbench, [june]);
  await text("daftar peserta · 4 orang: 2 dihitung, 1 ditolak, 1 NIK ganda").waitFor();
  await confirm(workbench);
  const said = await write(workbench, 3);
  expect(said[1]).toBe("Tidak ikut: 1 baris ditolak, 1 NIK ganda.");
  const written = await workbench.ask((workbook) => workbook.read("Peserta", "A6:I9"));
  // The eligible workers are those of the sheet that was open.
  expect(written.values).toEqual([
    ["Kode", "Kab/Kota", "Pekerja", "PU", "BPU", "Jakon", "PMI", "Jumlah peserta", "Capaian"],
    ["61.01", "Kabupaten Sambas", 164_761, 1, 0, 0, 0, 1, 1 / 164_761],
    ["61.71", "Kota Pontianak", 199_931, 0, 1, 0, 0, 1, 1 / 199_931],
    ["", "Jumlah", 364_692, 1, 1, 0, 0, 2, 2 / 364_692],
  ]);
  const rejected = await workbench.ask((workbook) => workbook.read("Baris ditolak", "A5:E5"));
  expect(rejected.values[0]?.slice(0, 4)).toEqual(["Peserta Juni.csv", "", 5, "M01"]);

  expect(said[2]).toBe("Berikutnya: buka Periksa, ada 1 temuan di lembar ini.");
  await button("Buka Periksa").click();
  // Twelve regions of the province are not in it.
  expect(await foundIn(workbench.pane)).toEqual(["R05 B6"]);
});

it("asks nothing of the next files with the same headers: one click writes them", async () => {
  await importFrom(workbench, [june, portalFile("Portal 2023.csv", 2023)]);
  await confirm(workbench);
  await write(workbench, 4);
  await button("Impor berkas lain").click();
  await chooseFiles(workbench, [july, portalFile("Portal 2024.csv", 2024)]);
  await button("Tulis 2 lembar").waitFor();
  expect(await button("Kolom sudah benar").count()).toBe(0);
  expect(await write(workbench, 2)).toHaveLength(3);
  expect((await sheets()).slice(-2)).toEqual(["Peserta (2)", "Portal 2024"]);
});

it("is taken back by Batalkan, all sheets at once", async () => {
  const before = await sheets();
  await importFrom(workbench, [june, portalFile("Portal.csv", 2024)]);
  await confirm(workbench);
  await write(workbench, 4);
  await button("Batalkan").click();
  await text(/^Dibatalkan: lembar .*“Portal” dihapus\.$/).waitFor();
  expect(await sheets()).toEqual(before);
});

it("says of a file that can't be read why, and takes the one beside it", async () => {
  await importFrom(workbench, [scan, july]);
  await text(whyNoPdf).waitFor();
  await confirm(workbench);
  const [, leftOut] = await write(workbench, 1);
  expect(leftOut).toBe("Tidak ikut: 1 berkas yang tidak terbaca.");
});

it("is done with the keyboard alone", async () => {
  await keyboardToPane(workbench);
  const { keyboard } = workbench.page;
  const press = async (name: string, key = "Enter") => {
    await tabTo(workbench, button(name));
    await keyboard.press(key);
  };
  await press("Impor berkas…");
  await button("Pilih berkas…").waitFor();
  const chooser = workbench.page.waitForEvent("filechooser");
  await press("Pilih berkas…");
  await (await chooser).setFiles([june]);
  await button("Kolom sudah benar").waitFor();
  // What a column holds is chosen by the letters of it, as in every list of choices.
  await tabTo(workbench, workbench.pane.getByLabel("UPAH"));
  await keyboard.type("(tid");
  await text("Isinya: 3.000.000 · – · –").waitFor();
  await press("Kolom sudah benar");
  // The keyboard goes on at the write; the choices before it are a few steps back.
  expect(await hasFocus(button("Tulis 3 lembar"))).toBe(true);
  const rows = workbench.pane.getByRole("checkbox", { name: /^Tulis juga 2 barisnya/ });
  await tabTo(workbench, rows, "Shift+Tab");
  await keyboard.press("Space");
  await press("Tulis 4 lembar", "Space");
  await text(/^Masuk: 2 peserta/).waitFor();
  await press("Batalkan");
  await text(/^Dibatalkan/).waitFor();
});

it("axe finds nothing in either language, and every state fits the width of the pane", async () => {
  const press = ({ id }: { id: string }) => button(id).click();
  const hasNoFault = async () => {
    for (const language of ["English", "Bahasa Indonesia"]) {
      await button(language).click();
      expect(await violations(workbench)).toEqual([]);
      expect(await fitsItsWidth(workbench)).toBe(true);
    }
  };
  await press(words.openImport);
  await text(words.chooseHint.id).waitFor();
  await hasNoFault();

  await chooseFiles(workbench, [june, portalFile("Portal.csv", 2024), scan]);
  await button(words.confirmColumns.id).waitFor();
  await press(decreeWords.decreeTitle);
  await press(advanced);
  await hasNoFault();
  await press(words.confirmColumns);
  await press(words.knownColumns);
  await workbench.pane.getByRole("checkbox", { name: words.writeRows(2).id }).check();
  await button(words.writeSheets(5).id).waitFor();
  await hasNoFault();

  await press(words.writeSheets(5));
  await text(/^Berikutnya: /).waitFor();
  await hasNoFault();
  await press(words.importAgain);

  expected = /ERR_FAILED/;
  await workbench.page.route("**/import.js", (route) => route.abort());
  await chooseFiles(workbench, [june]);
  await text(importNotLoaded.id).waitFor();
  await workbench.page.unroute("**/import.js");
  await hasNoFault();
});
