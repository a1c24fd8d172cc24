import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { writeCsv } from "./importedWorkbook";
import { clean, folder, inFolder, run, runJson, writeFile, writeWorkbook } from "./run";

const header = ["NIK", "Nama", "Kabupaten/Kota", "Segmen"];
const andre = "6101011212900001";
const people = [
  [andre, "André", "KABUPATEN SAMBAS", "PU"],
  ["6171011212900003", "Citra", "Kota Pontianak", "BPU"],
];
const files = ["agregat.parquet", "agregat.sql", "peserta.parquet"];

describe("lists of persons", () => {
  it("are handed over in a new folder, and the answer says what was counted", async () => {
    writeCsv("peserta.csv", [header, ...people]);
    writeWorkbook("rekap.xlsx", { Rekap: clean });
    const { code, out, errors } = await run("handover", "*.*", "--out", "serah");
    expect(readdirSync(inFolder("serah")).sort()).toEqual(files);
    expect(out).toContain("2 berkas dibaca · 2 orang: 2 dihitung, 0 ditolak, 0 NIK ganda\n");
    expect(out).toContain("bukan daftar peserta · tidak diserahkan");
    expect(out).toContain("Disimpan di serah: peserta.parquet · agregat.parquet · agregat.sql\n");
    expect([code, errors]).toEqual([0, []]);
  });

  it("say that inactive members are handed over, but are no participants", async () => {
    const rows = people.map((row, at) => [...row, at === 0 ? "AKTIF" : "NON AKTIF"]);
    writeCsv("peserta.csv", [[...header, "Status"], ...rows]);
    const { out } = await run("handover", "peserta.csv", "--out", "serah");
    expect(out).toContain("1 orang berstatus tidak aktif juga diserahkan");
    expect(out).not.toContain("Rincian");
    expect(await members("serah")).toHaveLength(2);
    const { json } = await runJson("handover", "peserta.csv", "--out", "lagi");
    expect(json.aggregate).toMatchObject([{ code: "61.01", participants: 1 }]);
  });

  it("are handed over in a folder that is there and empty, without their own folders", async () => {
    mkdirSync(inFolder("serah"));
    mkdirSync(inFolder("data"));
    writeCsv("data/peserta.csv", [header, ...people]);
    expect((await run("handover", "data/peserta.csv", "--out", "serah")).code).toBe(0);
    expect((await members("serah")).map(({ file }) => file)).toEqual([
      "peserta.csv",
      "peserta.csv",
    ]);
  });

  it("have their NIKs only if they were asked for, which is said", async () => {
    writeCsv("peserta.csv", [header, ...people]);
    await run("handover", "peserta.csv", "--out", "tanpa");
    const { out } = await run("handover", "peserta.csv", "--full-nik", "--out", "dengan");
    expect((await members("tanpa")).filter(({ person }) => person === andre)).toEqual([]);
    expect((await members("dengan")).map(({ person }) => person)).toContain(andre);
    expect(out).toContain("memuat NIK lengkap");
  });

  it("end with 1 where rows were rejected or stand twice", async () => {
    writeCsv("peserta.csv", [header, ...people, ["1", "Eka", "", ""], people[0] ?? []]);
    const { code, json } = await runJson("handover", "peserta.csv", "--out", "serah");
    expect(json.files).toMatchObject([{ rows: 4, rejected: 1, duplicates: 1 }]);
    expect(json.aggregate).toHaveLength(2);
    expect([json.out, [...json.written].sort()]).toEqual(["serah", files]);
    expect(code).toBe(1);
  });

  it("are taken as --map says", async () => {
    writeCsv("peserta.csv", [["No Identitas", ...header.slice(1)], ...people]);
    const args = ["handover", "peserta.csv", "--map", "No Identitas=nik", "--out", "serah"];
    expect((await run(...args)).code).toBe(0);
    expect(await members("serah")).toHaveLength(2);
  });

  it("are handed over although another file can't be used, which ends with 2", async () => {
    writeCsv("peserta.csv", [header, ...people]);
    const names = ["hilang.csv", "peserta.csv"];
    const { code, errors } = await run("handover", ...names, "--out", "serah");
    expect(errors).toEqual([expect.stringMatching(/^hilang\.csv: Berkas ini tidak ada/)]);
    expect([code, (await members("serah")).length]).toEqual([2, 2]);
  });

  it("tell who watches how far they are", async () => {
    writeCsv("peserta.csv", [header, ...people]);
    const { progress } = await run("handover", "peserta.csv", "--out", "serah");
    expect(progress[0]).toMatch(/^Menyiapkan penyerahan: peserta\.csv · .* · \d+%$/);
    expect(progress.slice(-2)).toEqual([expect.stringMatching(/ · 100%$/), ""]);
  });
});

describe("nothing is written, and nothing is left behind", () => {
  beforeEach(() => writeCsv("peserta.csv", [header, ...people]));

  it.each([
    ["where files are already", "penuh", /^penuh: Folder ini sudah berisi/],
    ["where a file is", "peserta.csv", /^peserta\.csv: Ini berkas/],
    ["in a folder that is nowhere", "tidak/ada", /^tidak\/ada: Folder untuk berkas ini tidak ada/],
  ])("%s", async (_, out, words) => {
    mkdirSync(inFolder("penuh"));
    writeFile("penuh/catatan.txt", "penting");
    const { code, errors } = await run("handover", "peserta.csv", "--out", out);
    expect([code, errors]).toEqual([2, [expect.stringMatching(words)]]);
    expect(readdirSync(folder).sort()).toEqual(["penuh", "peserta.csv"]);
    expect(readFileSync(inFolder("penuh/catatan.txt"), "utf8")).toBe("penting");
  });

  it("where there are no lists of persons", async () => {
    writeWorkbook("rekap.xlsx", { Rekap: clean });
    const { code, errors } = await run("handover", "rekap.xlsx", "--out", "serah");
    expect(errors).toEqual([expect.stringMatching(/^Tidak ada daftar peserta di berkas ini/)]);
    expect([code, readdirSync(folder).sort()]).toEqual([2, ["peserta.csv", "rekap.xlsx"]]);
  });

  it("where --map names a header that no list has", async () => {
    const args = ["handover", "peserta.csv", "--map", "Nomor=nik", "--out", "serah"];
    const { code, errors } = await run(...args);
    expect(errors).toEqual([expect.stringMatching(/“Nomor”/)]);
    expect([code, existsSync(inFolder("serah"))]).toEqual([2, false]);
    expect(readdirSync(folder)).toEqual(["peserta.csv"]);
  });
});

it.each([
  [["handover", "--out", "serah"], /Berkasnya belum disebut/],
  [["handover", "a.csv"], /Sebutkan folder baru untuk hasilnya dengan --out/],
  [["import", "a.csv", "--out", "h.xlsx", "--full-nik"], /--full-nik tidak dikenal untuk import/],
])("says in one line what is wrong with %j, and ends with 2", async (args, words) => {
  const { code, out, errors } = await run(...args);
  expect([code, out, errors]).toEqual([2, "", [expect.stringMatching(words)]]);
});

it("is explained with the command, and speaks English when asked", async () => {
  expect((await run("--help")).out).toContain("cakupan handover BERKAS… --out FOLDER");
  writeCsv("peserta.csv", [header, ...people]);
  const { out } = await run("handover", "peserta.csv", "--out", "serah", "--lang", "en");
  expect(out).toContain("1 file read · 2 persons: 2 counted");
  expect(out).toContain("Saved in serah: ");
});

async function members(out: string) {
  const bytes = new Uint8Array(readFileSync(inFolder(`${out}/peserta.parquet`)));
  return parquetReadObjects({ file: bytes.buffer });
}
