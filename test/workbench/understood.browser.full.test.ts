import { addSheet } from "../browser/addSheet";
import { openWorkbench, type Workbench } from "../browser/workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
  await workbench.pane.getByText("Lembar: Kalbar 2024").waitFor();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const text = (words: string | RegExp) => workbench.pane.getByText(words);
const columns = () => workbench.pane.getByRole("region", { name: "Kolom" });
const tags = () => workbench.pane.getByRole("region", { name: "Keterangan angka" });

/** Waits until the workbook itself remembers these words. */
async function isKept(words: string): Promise<void> {
  await workbench.page.waitForFunction(async (wanted) => {
    const frame = document.getElementById("addin") as HTMLIFrameElement;
    const addin = frame.contentWindow as unknown as { Excel: typeof Excel };
    return addin.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("cakupan.checks").load("value");
      await context.sync();
      return !setting.isNullObject && String(setting.value).includes(wanted);
    });
  }, words);
}

async function reloadPane(): Promise<void> {
  await workbench.ask((workbook) => workbook.reloadPane());
  await button("Periksa lembar ini").click();
}

const header = ["Kab/Kota", "Peserta", "Pekerja"];
const diy = [
  ["Kabupaten Kulon Progo", 61_240, 201_300],
  ["Kabupaten Bantul", 148_905, 437_120],
  ["Kabupaten Gunungkidul", 74_318, 352_760],
  ["Kabupaten Sleman", 221_467, 503_940],
  ["Kota Yogyakarta", 118_552, 189_410],
];

describe("a sheet with several tables", () => {
  it("says how many there are, and speaks of the one that the user chooses", async () => {
    const few = [["Semester I"], header, ...diy.slice(0, 2), []];
    await addSheet(workbench, "Dua", [...few, ["Semester II"], header, ...diy]);
    await text(/^2 tabel · /).waitFor();
    await button("Periksa lembar ini").click();
    const choice = workbench.pane.getByLabel("Tabel untuk kolom dan proyeksi");
    const chosen = () => choice.locator("option:checked").innerText();
    expect(await chosen()).toBe("Tabel A7:C12 · 5 kab/kota · Daerah Istimewa Yogyakarta");
    await choice.selectOption({ index: 0 });
    await button("Kembali ke awal").click();
    expect(await chosen()).toMatch(/^Tabel A2:C4 · 2 kab\/kota/);
  });
});

describe("what can't be projected", () => {
  it("is a list of members: it says so, and checks the list", async () => {
    const niks = ["6102014102900001", "6102014102900002", "6102014102900002"];
    const members = niks.map((nik, row) => [`'${nik}`, `Peserta ${row}`, "Kab. Mempawah", "BPU"]);
    await addSheet(workbench, "Anggota", [["NIK", "Nama", "Kab/Kota", "Segmen"], ...members]);
    await text("Daftar peserta A1:D4 · 3 orang · 1 temuan").waitFor();
    await text("daftar peserta tidak dapat diproyeksikan").waitFor();
    await button("Buat proyeksi").click({ force: true });
    await button("Periksa lembar ini").click();
    await workbench.pane.getByRole("list", { name: "Temuan" }).getByText("M03").waitFor();
  });

  it("is a table of provinces", async () => {
    const rows = ["Aceh", "Riau", "Jambi", "Bali"].map((name, row) => [
      name,
      301_417 + 12_345 * row,
      903_218 + 23_456 * row,
    ]);
    await addSheet(workbench, "Nasional", [["Provinsi", "Peserta", "Pekerja"], ...rows]);
    await text(/^Tabel A1:C5 · 4 provinsi · /).waitFor();
    await text("Baris tabel ini provinsi, bukan kab/kota.").waitFor();
  });
});

describe("a column that the user corrects", () => {
  const years = ["Kab/Kota", "Pekerja", "Peserta 2022", "Peserta 2023", "Peserta lalu"];
  const rows = diy.map(([name = "", count = 0, workers = 0]) => {
    const grown = [1, 1.04, 1.09].map((growth) => Math.round(Number(count) * growth));
    return [name, workers, ...grown];
  });

  it("is remembered in the workbook, until the first reading is wanted again", async () => {
    await addSheet(workbench, "Tahun", [years, ...rows]);
    await button("Periksa lembar ini").click();
    const first = await columns()
      .getByText(/^Kolom: /)
      .innerText();
    await button("Ubah kolom").click();
    await workbench.pane.getByLabel("E · Peserta lalu").selectOption("Peserta");
    await workbench.pane.getByLabel("Tahun, kolom E").selectOption("2024");
    await columns().getByText("Peserta C, D, E (2022–2024)").waitFor();
    await isKept('"year":2024');
    await reloadPane();
    await columns().getByText("Peserta C, D, E (2022–2024)").waitFor();
    await button("Kembalikan bacaan semula").click();
    await columns().getByText(first, { exact: true }).waitFor();
    expect(await button("Kembalikan bacaan semula").count()).toBe(0);
  });

  it("is not followed where no table would be left, and the user is told", async () => {
    await button("Periksa lembar ini").click();
    await button("Ubah kolom").click();
    const region = workbench.pane.getByLabel(/^A · /);
    await region.selectOption("(tidak dipakai)");
    await text("Pilihan itu tidak dipakai").waitFor();
    expect(await region.inputValue()).toBe("region");
    await workbench.pane.getByLabel(/^E · /).selectOption("Penduduk");
    await columns()
      .getByText(/Penduduk E/)
      .waitFor();
    expect(await text("Pilihan itu tidak dipakai").count()).toBe(0);
  });

  it("holds while the pane is open where the workbook can't keep it", async () => {
    await button("Periksa lembar ini").click();
    await button("Ubah kolom").click();
    await workbench.ask((workbook) => {
      for (const n of [1, 2, 3, 4]) workbook.failBatch(n, "AccessDenied");
    });
    await workbench.pane.getByLabel(/^E · /).selectOption("Penduduk");
    await text("tidak dapat disimpan di buku kerja").waitFor();
    await columns()
      .getByText(/Penduduk E/)
      .waitFor();
  });
});

describe("the four tags", () => {
  it("are filled in by the user, and stay in the workbook", async () => {
    await addSheet(workbench, "Tanpa judul", [header, ...diy]);
    await button("Periksa lembar ini").click();
    expect(await tags().getByText("belum diisi").count()).toBe(4);
    await button("Isi: Dasar pekerja").click();
    await workbench.pane.getByLabel("Dasar pekerja", { exact: true }).selectOption("employed");
    await button("Isi: Segmen").click();
    await workbench.pane.getByRole("checkbox", { name: "BPU" }).check();
    await workbench.pane.getByRole("checkbox", { name: "PU", exact: true }).check();
    await button("Isi: Menurut KTP").click();
    await workbench.pane
      .getByLabel("Menurut KTP / tempat kerja", { exact: true })
      .selectOption("ktp");
    await button("Isi: Per tanggal").click();
    const date = workbench.pane.getByLabel("Per tanggal", { exact: true });
    await date.fill("kemarin");
    await date.press("Enter");
    await text("Tanggal ini tidak terbaca").waitFor();
    await date.fill("31-12-2024");
    await date.press("Enter");
    await isKept('"asOf"');
    await reloadPane();
    for (const words of ["penduduk bekerja", "PU+BPU", "menurut KTP", "31 Desember 2024"]) {
      await tags().getByText(words, { exact: true }).waitFor();
    }
    expect(await tags().getByText("belum diisi").count()).toBe(0);
  });

  it("are shown with their cell, to which a click goes", async () => {
    const title = "Peserta PU dan BPU menurut KTP per 30 Juni 2025";
    await addSheet(workbench, "Berjudul", [[title], header, ...diy]);
    await button("Periksa lembar ini").click();
    await tags().getByText("30 Juni 2025").waitFor();
    await tags().getByRole("button", { name: "A1" }).last().click();
    await workbench.page.waitForFunction(() => window.workbench.selection() === "Berjudul!A1");
  });

  it("that published targets need are asked for in a projection, which is written all the same", async () => {
    await button("Buat proyeksi").click();
    await text("Dasar pekerja: belum diisi.").waitFor();
    await button("Isi").click();
    await button("Isi: Dasar pekerja").click();
    await workbench.pane.getByLabel("Dasar pekerja", { exact: true }).selectOption("eligible");
    await button("Kembali ke awal").click();
    await button("Buat proyeksi").click();
    await workbench.pane.getByRole("radio", { name: /46,00%/ }).check();
    expect(await text(/belum diisi\. Target terbit/).count()).toBe(0);
    await button("Tulis lembar proyeksi").click();
    await text("Selesai.").waitFor();
  });
});

describe("a series whose workers were counted anew", () => {
  it("is projected once the user has accepted the break", async () => {
    const regions = ["Jembrana", "Tabanan", "Badung", "Gianyar", "Klungkung", "Bangli"];
    const others = ["Karangasem", "Buleleng"];
    const names = [...[...regions, ...others].map((name) => `Kab. ${name}`), "Kota Denpasar"];
    const rows = names.map((name, row) => {
      const workers = 101_317 + 21_113 * row;
      const covered = 41_209 + 9_127 * row;
      return [name, covered, workers, Math.round(covered * 1.05), Math.round(workers * 1.37)];
    });
    const headers = [2023, 2024].flatMap((year) => [`Peserta ${year}`, `Pekerja ${year}`]);
    await addSheet(workbench, "Bali", [["Kab/Kota", ...headers], ...rows]);
    await button("Buat proyeksi").click();
    await text("terima temuan T06 di Periksa").waitFor();
    await button("Buka Periksa").click();
    await button(/^Terima apa adanya: .* T06$/).click();
    await button("Diterima (1)").waitFor();
    await button("Kembali ke awal").click();
    await button("Buat proyeksi").click();
    await button("Tulis lembar proyeksi").waitFor();
  });
});

describe("a reading that takes long", () => {
  it("is told, and stops when the user wants it to", async () => {
    const frame = workbench.page.frames().find((each) => each.url().includes("/addin/"));
    // Excel answers only when it is let go on.
    await frame?.evaluate(() => {
      const { run } = Excel;
      const gate = new Promise<void>((resolve) => Object.assign(window, { goOn: resolve }));
      const runLater = (batch: (context: Excel.RequestContext) => Promise<unknown>) =>
        gate.then(() => run(batch));
      Object.assign(Excel, { run: runLater });
    });
    await button("Periksa lembar ini").click();
    await button("Baca lagi").click();
    await text("Membaca lembar…").waitFor();
    await button("Batal").click();
    await text("Pembacaan dihentikan.").waitFor();
    expect(await text("Membaca lembar…").count()).toBe(0);
    await frame?.evaluate(() => (window as unknown as { goOn(): void }).goOn());
    await button("Baca lagi").click();
    await text(/^Tabel .* · 14 kab\/kota/).waitFor();
  });
});
