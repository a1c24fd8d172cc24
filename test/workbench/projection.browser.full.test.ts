import { addSheet } from "../browser/addSheet";
import { openWorkbench, ready, type Workbench } from "../browser/workbench";
import { halfway } from "./halfway";
import { pressAtOnce } from "./pressAtOnce";

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
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));

/** Goes as far as the button that writes. */
async function decide(target = /46,00%/) {
  await button("Buat proyeksi 2024–2030").click();
  await workbench.pane.getByRole("radio", { name: target }).check();
}

async function project() {
  await decide();
  await button("Tulis lembar proyeksi").click();
  await workbench.pane.getByText(`Selesai. Lembar “${NAME}” ditulis di A1:Y25.`).waitFor();
}

describe("Proyeksi", () => {
  it("writes 2024–2030 for every region and the province, as Excel computes it", async () => {
    const before = await sheets();
    await project();
    expect(await sheets()).toEqual([...before, NAME]);
    expect(await workbench.shown(NAME, "H11")).toBe("62,0425%");
    const path = await workbench.ask((workbook) => workbook.read("Proyeksi 2024-2030", "E9:K11"));
    expect(path.text).toEqual([
      ["terbit", "terbit", "terbit", "hitungan", "hitungan", "hitungan", "terbit"],
      ["2024", "2025", "2026", "2027", "2028", "2029", "2030"],
      ["46,00%", "59,56%", "60,80%", "62,0425%", "63,285%", "64,5275%", "65,77%"],
    ]);
    expect(await workbench.shown(NAME, "M11")).toBe("992.001");
    expect(await workbench.shown(NAME, "T11")).toBe("384.575");
  });

  it("recomputes natively when the assumed growth is changed in the sheet", async () => {
    await project();
    await workbench.type("B5", "0.02");
    // 1.665.549 × 1,02 × 59,56% = 1.011.841,004
    expect(await workbench.shown(NAME, "M11")).toBe("1.011.842");
    // The user's change is kept: the sheet is no longer taken back.
    await button("Batalkan").click();
    await workbench.pane.getByText("sudah Anda ubah sejak ditulis").waitFor();
    expect(await sheets()).toContain(NAME);
  });

  it("asks which target of 2024 counts, and writes nothing before", async () => {
    await button("Buat proyeksi 2024–2030").click();
    await workbench.pane.getByText("Sebelum menulis").waitFor();
    await button("Tulis lembar proyeksi").click({ force: true });
    expect(await sheets()).not.toContain(NAME);
    await workbench.pane.getByRole("radio", { name: "Biarkan kosong" }).check();
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("Selesai.").waitFor();
    expect(await workbench.shown(NAME, "E9")).toBe("dikosongkan");
    expect(await workbench.shown(NAME, "L12")).toBe("");
  });

  it("follows the sheet while the user decides", async () => {
    await decide();
    const needed = workbench.pane.getByRole("row", { name: /2024/ });
    await needed.filter({ hasText: "158.727" }).waitFor();
    await workbench.type("B9", "49707");
    await needed.filter({ hasText: "148.727" }).waitFor();
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("Selesai.").waitFor();
  });

  it("loses no decision when the user goes back and comes again", async () => {
    await decide(/50,24%/);
    await workbench.pane.getByLabel("Pertumbuhan pekerja").fill("-1,5");
    await workbench.pane.getByLabel("Nama lembar baru").fill("Untuk rapat");
    await button("Kembali ke awal").click();
    await button("Buat proyeksi 2024–2030").click();
    const growth = workbench.pane.getByLabel("Pertumbuhan pekerja");
    expect(await growth.inputValue()).toBe("-1,5");
    expect(await workbench.pane.getByRole("radio", { name: /50,24%/ }).isChecked()).toBe(true);
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("Selesai. Lembar “Untuk rapat”").waitFor();
    expect(await workbench.shown("Untuk rapat", "B5")).toBe("-1,50%");
  });

  it("keeps to the year that the table tells, also where another was chosen before", async () => {
    await addSheet(workbench, "Tanpa tahun", [
      ["", "", ""],
      ["Kab/Kota", "Peserta", "Pekerja"],
      ["Kabupaten Sambas", 69_590, 130_245],
      ["Kabupaten Landak", 122_318, 179_826],
    ]);
    await decide();
    const year = workbench.pane.getByLabel("Tahun data pekerja");
    await year.selectOption("2023");
    await workbench.type("A1", "Keadaan 31 Desember 2024");
    await workbench.pane.getByText("Dari tabel: “Per tanggal”").waitFor();
    expect(await year.inputValue()).toBe("2024");
    expect(await year.isEditable()).toBe(false);
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("Selesai.").waitFor();
    expect(await workbench.shown(NAME, "B6")).toBe("2024");
  });

  it("writes once, however often the button is pressed", async () => {
    const before = await sheets();
    await decide();
    await button("Tulis lembar proyeksi").dblclick();
    await workbench.pane.getByText("Selesai.").waitFor();
    expect(await sheets()).toEqual([...before, NAME]);
  });

  describe("that the user leaves while it is written", () => {
    beforeEach(async () => {
      await decide();
      await pressAtOnce(workbench, {
        appears: "Hentikan dan kembalikan",
        press: "Kembali ke awal",
      });
    });

    it("goes on, and says on the start that it is done, until the next is begun", async () => {
      await button("Tulis lembar proyeksi").click();
      await workbench.pane.getByText(`Selesai. Lembar “${NAME}” ditulis`).waitFor();
      await workbench.pane.getByText(`Lembar: ${NAME}`).waitFor();
      await workbench.openSheet("Kalbar 2024");
      await workbench.pane.getByText("Lembar: Kalbar 2024").waitFor();
      await button("Buat proyeksi 2024–2030").click();
      await button("Tulis lembar proyeksi").waitFor();
      expect(await workbench.pane.getByText("Selesai.").count()).toBe(0);
    });

    it("says on the start why it has failed", async () => {
      await workbench.ask((workbook) => workbook.protectWorkbook());
      await button("Tulis lembar proyeksi").click();
      await workbench.pane.getByText("Struktur buku kerja ini diproteksi").waitFor();
      await button("Buat proyeksi 2024–2030").waitFor();
      expect(await sheets()).not.toContain(NAME);
    });

    it("can still be stopped when the user comes back", async () => {
      await workbench.ask((workbook) => workbook.faults.killAt(1));
      await button("Tulis lembar proyeksi").click();
      await button("Hentikan dan kembalikan").waitFor();
      await button("Buat proyeksi 2024–2030").click();
      await button("Hentikan dan kembalikan").click();
      await workbench.pane.getByText("Membatalkan…").waitFor();
    });
  });

  it("still says why it has failed when something comes to stand in its way", async () => {
    await decide();
    await workbench.ask((workbook) => workbook.protectWorkbook());
    await button("Tulis lembar proyeksi").click();
    const failure = workbench.pane.getByText("Struktur buku kerja ini diproteksi");
    await failure.waitFor();
    await workbench.type("A9", "Kab. Sambass");
    await workbench.pane.getByText("A9: “Kab. Sambass” tidak dikenali").waitFor();
    expect(await failure.count()).toBe(1);
  });

  it("is taken back by Batalkan, also after the pane was loaded anew", async () => {
    const before = await sheets();
    await project();
    await workbench.ask((workbook) => workbook.reloadPane());
    await workbench.pane.getByText(/Terakhir ditulis/).waitFor();
    await button("Batalkan").click();
    await workbench.pane.getByText(`Dibatalkan: lembar “${NAME}” dihapus`).waitFor();
    expect(await sheets()).toEqual(before);
  });

  it("is taken back by one Ctrl+Z in the grid", async () => {
    const before = await sheets();
    await project();
    await workbench.page.locator("canvas[id^=univer-sheet-main]").click();
    await workbench.page.keyboard.press("Control+z");
    await workbench.page.waitForFunction((count) => {
      return window.workbench.sheets().length === count;
    }, before.length);
    expect(await sheets()).toEqual(before);
  });

  it("begins anew with the sample when the page is loaded anew", async () => {
    const before = await sheets();
    await project();
    await workbench.page.reload();
    await ready(workbench.page);
    expect(await sheets()).toEqual(before);
    expect(await workbench.pane.getByText(/Terakhir ditulis/).count()).toBe(0);
  });

  it("finds nothing to complain of in its own sheet", async () => {
    await project();
    await button("Kembali ke awal").click();
    await workbench.pane.getByText(`Lembar: ${NAME}`).waitFor();
    await workbench.pane.getByText("14 kab/kota · Kalimantan Barat · tidak ada temuan").waitFor();
  });

  it("does not overwrite a sheet of the same name; another name helps", async () => {
    await project();
    await workbench.openSheet("Kalbar 2024");
    await button("Kembali ke awal").click();
    await workbench.pane.getByText("Lembar: Kalbar 2024").waitFor();
    await decide();
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("sudah ada dan tidak ditimpa").waitFor();
    await workbench.pane.getByLabel("Nama lembar baru").fill("Proyeksi kedua");
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("Selesai. Lembar “Proyeksi kedua”").waitFor();
  });

  it("stops at a workbook whose structure is protected", async () => {
    await workbench.ask((workbook) => workbook.protectWorkbook());
    await decide();
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("Struktur buku kerja ini diproteksi").waitFor();
    expect(await sheets()).not.toContain(NAME);
  });

  it("stops when the sheet was deleted in the middle of the job", async () => {
    await decide();
    await workbench.ask((workbook) => workbook.deleteSheet("Kalbar 2024"));
    await button("Tulis lembar proyeksi").click();
    await workbench.pane.getByText("Lembar “Kalbar 2024” sudah tidak ada").waitFor();
    expect(await sheets()).not.toContain(NAME);
  });

  it("says what stands in the way of projecting a sheet with misprints", async () => {
    await workbench.openSheet("Salah cetak");
    await workbench.pane.getByText("Lembar: Salah cetak").waitFor();
    await button("Buat proyeksi 2024–2030").click();
    await workbench.pane.getByText("A5: “Kab. Sambass” tidak dikenali").waitFor();
    await workbench.pane.getByText("A16: Kabupaten Kapuas Hulu tertulis dua kali").waitFor();
    expect(await button("Tulis lembar proyeksi").count()).toBe(0);
  });

  it("says that no target is known for Kalimantan Tengah", async () => {
    await workbench.openSheet("Kalteng 2025");
    await workbench.pane.getByText("Lembar: Kalteng 2025").waitFor();
    await button("Buat proyeksi 2024–2030").click();
    await workbench.pane.getByText("Belum ada target terbit 2024–2030").waitFor();
  });

  it("removes what it had written when Excel fails half-way", async () => {
    const before = await sheets();
    await decide();
    const failing = halfway(workbench, NAME, "failing for a moment");
    await button("Tulis lembar proyeksi").click();
    await failing;
    await workbench.pane.getByText("Excel gagal mengerjakannya (GeneralException)").waitFor();
    expect(await sheets()).toEqual(before);
  });
});
