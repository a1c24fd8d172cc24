import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parquetReadObjects } from "hyparquet";
import { type SampleRegion, kalbar } from "../../src/plans/sampleFigures";
import { regionOf } from "../../src/reference/regionOf";
import * as files from "../browser/files";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { nik } from "../members/imports";
import { dropFiles } from "./dropFiles";
import { foundIn } from "./foundInPane";
import {
  type ChosenFile,
  confirm,
  fileOf,
  importFrom,
  portalFile,
  semicolonFile,
  workbookFile,
  write,
} from "./importFiles";
import { requestsFromNow } from "./importRequests";

let workbench: Workbench;
let requests: () => string[];
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "cakupan-"));
  workbench = await openWorkbench();
  requests = requestsFromNow(workbench);
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
  rmSync(folder, { recursive: true });
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const text = (wanted: string | RegExp) => workbench.pane.getByText(wanted);
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));

/** Puts files on the disk. @returns their paths */
function saved(...chosen: readonly ChosenFile[]): string[] {
  return chosen.map(({ name, buffer }) => {
    const place = path.join(folder, name);
    writeFileSync(place, buffer);
    return place;
  });
}

describe("files that are dropped", () => {
  it("on the start are read, and written like chosen ones", async () => {
    const paths = saved(portalFile("Portal.csv", 2024), semicolonFile("Peserta.csv", members));
    await dropFiles(workbench, paths, "pane");
    await text("Portal.csv · CSV").waitFor();
    await confirm(workbench);
    await write(workbench, 2);
    expect((await sheets()).slice(-2)).toEqual(["Peserta", "Portal"]);
    expect(requests()).toEqual(["import.js"]);
  });

  it("on the open import take the place of those that were there", async () => {
    await importFrom(workbench, [portalFile("Portal.csv", 2024)]);
    await text("Portal.csv · CSV").waitFor();
    await dropFiles(workbench, saved(semicolonFile("Peserta.csv", members)), "pane");
    await text("Peserta.csv · CSV").waitFor();
    expect(await text("Portal.csv · CSV").count()).toBe(0);
  });

  it("are taken by the pane even below what it shows", async () => {
    const [frame] = await workbench.page.locator("#addin").all();
    await dropFiles(workbench, saved(portalFile("Portal.csv", 2024)), "foot of the pane");
    await text("Portal.csv · CSV").waitFor();
    expect(await frame?.getAttribute("src")).toContain("/addin/");
  });
});

const members = [
  ["NIK", "NAMA", "KABUPATEN", "SEGMEN"],
  [nik(1), "Siti", "Kab. Sambas", "PU"],
  [nik(2), "Budi", "Kota Pontianak", "BPU"],
];

it("reads HTML that a portal saved as .xls, and the numbers that are texts there", async () => {
  const cells = ({ name, participants, eligible }: SampleRegion) =>
    [name, shown(participants), shown(eligible)].map((cell) => `<td>${cell}</td>`).join("");
  const rows = kalbar.map((region) => `<tr>${cells(region)}</tr>`).join("\n");
  const head = "<tr><th>Kabupaten/Kota</th><th>Peserta</th><th>Pekerja</th></tr>";
  const page = `<html><body><table border=1>${head}${rows}</table></body></html>`;
  await importFrom(workbench, [fileOf("Kepesertaan 2024.xls", page)]);
  await text("Kepesertaan 2024.xls · HTML").waitFor();
  for (const answer of await workbench.pane.getByRole("radio", { name: /\(ribuan\)/ }).all()) {
    await answer.check();
  }
  await confirm(workbench);
  const said = await write(workbench, 1);
  const written = await workbench.ask((workbook) => workbook.read("Kepesertaan 2024", "A1:C15"));
  expect(written.values.slice(1)).toEqual(
    kalbar.map(({ name, participants, eligible }) => [name, participants, eligible]),
  );
  expect(said.at(-1)).toMatch(/^Berikutnya: buat proyeksi; pemeriksaan tidak menemukan apa pun/);
  expect(requests()).toEqual(["import.js"]);
});

/** As Indonesians write it: 607.426. */
function shown(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

describe("workbooks of the regencies and cities of a province", () => {
  const workbookOf = ({ name, participants, eligible }: SampleRegion, file = name) =>
    workbookFile(`${file}.xlsx`, [
      [`Kepesertaan Jamsostek ${name} tahun 2024`],
      [],
      ["Kab/Kota", "Peserta", "Pekerja"],
      [name, participants, eligible],
    ]);
  const rowOf = ({ name, participants, eligible }: SampleRegion, file = name) => {
    const { code, name: full } = regionOf(name);
    return [code, full, participants, eligible, `${file}.xlsx`];
  };

  it("become one checked table, all fourteen at once", async () => {
    await importFrom(
      workbench,
      kalbar.map((region) => workbookOf(region)),
    );
    await text("Kab. Sambas.xlsx dan 13 berkas lain").waitFor();
    await confirm(workbench);
    const [cameIn] = await write(workbench, 2);
    expect(cameIn).toMatch(/^Masuk: 14 baris kab\/kota dari 14 berkas, di lembar “Gabungan”/);
    const written = await workbench.ask((workbook) => workbook.read("Gabungan", "A1:E30"));
    const filled = written.values.filter((row) => row.some((value) => value !== ""));
    const wanted = kalbar.map((region) => rowOf(region));
    expect(filled.slice(-15, -1).sort()).toEqual(wanted.sort());
    expect(filled.at(-1)?.slice(1, 4)).toEqual(["Jumlah", 607_426, 1_665_549]);
    await text("Berikutnya: buat proyeksi").waitFor();
    expect(requests()).toEqual(["import.js"]);
  });

  it("are held against each other: who contradicts whom, and who has not sent theirs", async () => {
    const [first, ...others] = kalbar.filter(({ name }) => name !== "Kab. Landak");
    if (!first) throw new Error("the sample has no regions");
    const corrected = { ...first, participants: first.participants + 1_000 };
    const second = "Kab. Sambas revisi";
    const sent = [first, ...others].map((region) => workbookOf(region));
    await importFrom(workbench, [...sent, workbookOf(corrected, second)]);
    await text(/^F02 · Kabupaten Sambas: .* 39\.707 di .* tetapi 40\.707 di /).waitFor();
    await button("Belum mengirim: 1 kab/kota").click();
    await workbench.pane.getByRole("listitem").filter({ hasText: "Kabupaten Landak" }).waitFor();
    await confirm(workbench);
    await write(workbench, 2);
    const written = await workbench.ask((workbook) => workbook.read("Gabungan", "A1:E30"));
    const ofSambas = written.values.filter(([code]) => code === "61.01");
    expect(ofSambas).toEqual([rowOf(first), rowOf(corrected, second)]);
    await button("Buka Periksa").click();
    // Sambas twice, and Landak not at all.
    expect(await foundIn(workbench.pane)).toEqual(["R04 B6", "R05 B4"]);
  });
});

describe("a list that is to be ready for a decree", () => {
  it("has the candidates who are nobody's yet, and the others with all reasons", async () => {
    await importFrom(workbench, [
      semicolonFile("Calon 2026.csv", [
        ["NIK", "NAMA", "DESA"],
        [nik(1), "Sari", "Mulia"],
        [nik(2), "Budi", "Mulia"],
        [nik(3), "Ani", "Mulia"],
        [nik(3), "Ani", "Mulia"],
        ["6101011212200009", "Anak", "Mulia"],
      ]),
      semicolonFile("Peserta BPJS.csv", [
        ["NIK", "SEGMEN"],
        [nik(2), "PU"],
      ]),
      semicolonFile("ASN Kab.csv", [
        ["NIK", "NAMA"],
        [nik(2), "Budi"],
      ]),
    ]);
    // Their names tell what the lists are.
    const purpose = (file: string) =>
      workbench.pane.getByRole("combobox", { name: file }).inputValue();
    expect(await purpose("Calon 2026.csv")).toBe("candidates");
    expect(await purpose("ASN Kab.csv")).toBe("civilServants");
    await workbench.pane.getByLabel("Usia pada tanggal").fill("31 Januari 2026");
    await button("Cocokkan calon").click();
    await text("2 siap SK, 3 ditolak dari 5 calon").first().waitFor();
    await button("Tulis lembar siap SK dan ditolak").click();
    await text(/^Siap SK: 2 calon, di lembar “Siap SK”/).waitFor();
    await text("Ditolak: 3 calon, masing-masing dengan sebabnya.").waitFor();
    expect((await sheets()).slice(-2)).toEqual(["Siap SK", "Ditolak"]);

    expect(await namesOn("Siap SK")).toEqual(["Sari", "Ani"]);
    const rejected = await rowsOn("Ditolak");
    expect(rejected.map((row) => [row[2], row[6]])).toEqual([
      ["Budi", "sudah peserta PU; ASN, TNI atau Polri"],
      ["Ani", "NIK sudah ada di baris calon sebelumnya"],
      ["Anak", "belum 17 tahun pada 31 Januari 2026"],
    ]);
    expect(requests()).toEqual(["import.js", "import.js"]);
  });

  /** The rows under the header. */
  const rowsOn = async (sheet: string) => {
    const { values } = await workbench.page.evaluate(
      (name) => window.workbench.read(name, "A1:K40"),
      sheet,
    );
    const header = values.findIndex((row) => row.includes("NAMA"));
    return values.slice(header + 1).filter((row) => row.some((value) => value !== ""));
  };
  const namesOn = async (sheet: string) => (await rowsOn(sheet)).map((row) => row[2]);
});

describe("a hand-over", () => {
  it("is three files to save, whose Parquet has the members", async () => {
    await workbench.close();
    workbench = await openWorkbench({ https: true });
    requests = requestsFromNow(workbench);
    await importFrom(workbench, [semicolonFile("Peserta.csv", members)]);
    await button("Lanjutan").click();
    await button("Buat berkas Parquet").click();
    await text("2 orang: 2 dihitung, 0 ditolak, 0 NIK ganda").first().waitFor();
    const rows = await parquetReadObjects({ file: await handed("peserta.parquet") });
    expect(rows.map(({ region_code, segment }) => [region_code, segment])).toEqual([
      ["61.01", "PU"],
      ["61.71", "BPU"],
    ]);
    const groups = await parquetReadObjects({ file: await handed("agregat.parquet") });
    expect(
      groups.map(({ region_code, participants }) => [region_code, Number(participants)]),
    ).toEqual([
      ["61.01", 1],
      ["61.71", 1],
    ]);
    expect(new TextDecoder().decode(await handed("agregat.sql"))).toMatch(/^select$/m);
    // The worker, once for each job, and what writes Parquet.
    expect(requests()).toEqual(["import.js", "import.js", "*.js", "*.js"]);
  });

  const handed = async (name: string): Promise<ArrayBuffer> => {
    const download = workbench.page.waitForEvent("download");
    await workbench.pane.getByRole("link", { name: `Simpan ${name}` }).click();
    return new Uint8Array(await files.saved(download)).buffer;
  };

  it("says what to do where a pane can't save files, as in Excel for Mac", async () => {
    await importFrom(workbench, [semicolonFile("Peserta.csv", members)]);
    await button("Lanjutan").click();
    await text("Pakai perintah “cakupan handover” di komputer lain").waitFor();
  });
});
