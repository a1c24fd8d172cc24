import { existsSync, readFileSync } from "node:fs";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { rowsIn, sheetsIn, writeCsv } from "./importedWorkbook";
import { inFolder, run, runJson, writeFile, writeWorkbook } from "./run";

const [sari, budi, ani, tono] = [
  "6101015212900001",
  "6101011212900002",
  "6171011212900003",
  // Born in December 2012.
  "6171011212120004",
];

beforeEach(() => {
  writeCsv("calon.csv", [
    ["No", "NIK", "Nama", "Alamat", "Berkas"],
    [1, sari, "Sari", "Jl. Satu", "ada"],
    [2, budi, "Budi", "Jl. Dua", ""],
    [3, ani, "Ani", "", "ada"],
    [4, tono, "Tono", "", ""],
    [5, budi, "Budi", "Jl. Dua", ""],
  ]);
  writeCsv("peserta.csv", [
    ["NIK", "Nama", "Segmen", "Status"],
    [budi, "Budi", "PU", "Aktif"],
    [sari, "Sari", "BPU", "Non Aktif"],
  ]);
  writeWorkbook("pinjaman.xlsx", {
    Data: [
      ["Nama", "NIK", "Plafon"],
      ["Budi", budi, 50_000_000],
    ],
  });
});

const usual = ["calon.csv", "--against", "peserta=peserta.csv", "--against", "kur=pinjaman.xlsx"];
const on = ["--on", "2026-01-31", "--out", "sk.xlsx"];

describe("candidates", () => {
  it("are sorted into two tables of a new workbook, with all reasons", async () => {
    const { code, out, errors } = await run("decree", ...usual, ...on);
    expect([...sheetsIn("sk.xlsx").keys()]).toEqual(["Siap SK", "Ditolak"]);
    const header = ["No", "NIK", "Nama", "Alamat", "Berkas", "Berkas (2)", "Baris"];
    expect(rowsIn("sk.xlsx", "Siap SK")).toEqual([
      header,
      [1, "6101••••••••••••", "Sari", "Jl. Satu", "ada", "calon.csv", 2],
      [2, "6171••••••••••••", "Ani", "", "ada", "calon.csv", 4],
    ]);
    const asMember = "sudah peserta PU; debitur KUR";
    const inLists = "peserta.csv baris 2; pinjaman.xlsx, lembar Data, baris 2";
    expect(rowsIn("sk.xlsx", "Ditolak")).toEqual([
      [...header, "Alasan", "Ditemukan di"],
      [1, "6101••••••••••••", "Budi", "Jl. Dua", "", "calon.csv", 3, asMember, inLists],
      [
        ...[2, "6171••••••••••••", "Tono", "", "", "calon.csv", 5],
        ...["belum 17 tahun pada 31 Januari 2026", ""],
      ],
      [
        ...[3, "6101••••••••••••", "Budi", "Jl. Dua", "", "calon.csv", 6],
        `NIK sudah ada di baris calon sebelumnya; ${asMember}`,
        `calon.csv baris 3; ${inLists}`,
      ],
    ]);
    expect(tablesIn("sk.xlsx")).toEqual([
      ["Siap SK", "Siap_SK", header],
      ["Ditolak", "Ditolak", [...header, "Alasan", "Ditemukan di"]],
    ]);
    expect(out).toContain("2 siap SK, 3 ditolak dari 5 calon\n");
    expect([code, errors]).toEqual([1, []]);
  });

  it("are told above the tables what they were compared with, and what not", async () => {
    await run("decree", ...usual, ...on);
    for (const [, { values }] of sheetsIn("sk.xlsx")) {
      const notes = values.map(([first]) => String(first));
      expect(notes).toContain("2 siap SK, 3 ditolak dari 5 calon");
      expect(notes).toContain(
        "Usia 17 sampai 64 tahun pada 31 Januari 2026, menurut tanggal lahir dalam NIK.",
      );
      expect(notes).toContain(
        "Dibandingkan dengan: peserta BPJS Ketenagakerjaan (peserta.csv); debitur KUR (pinjaman.xlsx).",
      );
      expect(notes).toContainEqual(
        expect.stringMatching(/^Belum dibandingkan, karena tidak ada daftarnya: ASN, TNI, Polri; /),
      );
      expect(notes).toContainEqual(expect.stringMatching(/^1 calon .* sudah tidak aktif/));
    }
  });

  it("leave no NIK in the workbook and on the screen, unless that is asked for", async () => {
    const { out } = await run("decree", ...usual, ...on);
    const json = await run("decree", ...usual, ...on.slice(0, 3), "json.xlsx", "--json");
    for (const text of [...textsIn("sk.xlsx"), ...textsIn("json.xlsx"), out, json.out]) {
      expect(text).not.toMatch(/\d{16}/);
    }
    const full = await run("decree", ...usual, ...on.slice(0, 3), "lengkap.xlsx", "--full-nik");
    expect(rowsIn("lengkap.xlsx", "Siap SK").map(([, nik]) => nik)).toEqual(["NIK", sari, ani]);
    expect(textsIn("lengkap.xlsx")).toContainEqual(expect.stringContaining("memuat NIK lengkap"));
    expect(full.out).not.toMatch(/\d{16}/);
  });

  it("are told to another program with their rows and reasons", async () => {
    const { json } = await runJson("decree", ...usual, ...on);
    expect(json).toMatchObject({
      on: "2026-01-31",
      ages: { from: 17, to: 64 },
      candidates: 5,
      ready: 2,
      inactive: 1,
      reasons: [
        { code: "duplicate", candidates: 1 },
        { code: "younger", candidates: 1 },
        { code: "members", candidates: 2 },
        { code: "kur", candidates: 2 },
      ],
    });
    expect(json.rejected[0]).toEqual({
      ...{ file: "calon.csv", sheet: "calon.csv", row: 3 },
      reasons: [
        {
          ...{ code: "members", segment: "PU" },
          in: { file: "peserta.csv", sheet: "peserta.csv", row: 2 },
        },
        { code: "kur", in: { file: "pinjaman.xlsx", sheet: "Data", row: 2 } },
      ],
    });
  });

  it("who are all ready have one sheet, and the command ends with 0", async () => {
    writeCsv("satu.csv", [
      ["NIK", "Nama"],
      [sari, "Sari"],
    ]);
    const alone = await run("decree", "satu.csv", ...on.slice(0, 3), "satu.xlsx", "--lang", "en");
    expect([...sheetsIn("satu.xlsx").keys()]).toEqual(["Ready for decree"]);
    expect(alone.code).toBe(0);
  });

  it("who are all rejected leave the first sheet without a table", async () => {
    writeCsv("asn.csv", [["NIK", "Nama"], ...[sari, ani].map((nik) => [nik, "x"])]);
    await run("decree", ...usual, "--against", "asn=asn.csv", ...on);
    expect(rowsIn("sk.xlsx", "Siap SK")).toHaveLength(1);
    expect(rowsIn("sk.xlsx", "Ditolak")).toHaveLength(6);
    expect(tablesIn("sk.xlsx").map(([sheet]) => sheet)).toEqual(["Ditolak"]);
  });
});

describe("a list that can't be used", () => {
  it("is named on the error output and on the sheets, and ends with 2", async () => {
    writeFile("bukti.csv", "%PDF-1.4\n");
    writeCsv("nama.csv", [
      ["Nama", "Alamat"],
      ["Sari", "Jl. Satu"],
    ]);
    const lists = ["asn=bukti.csv", "desa=hilang.csv", "csr=nama.csv"];
    const against = lists.flatMap((list) => ["--against", list]);
    const { code, errors } = await run("decree", ...usual, ...against, ...on);
    expect(errors).toEqual([
      expect.stringMatching(/^bukti\.csv: Ini PDF/),
      expect.stringMatching(/^hilang\.csv: Berkas ini tidak ada/),
      expect.stringMatching(/^Tidak terbaca sebagai daftar orang dengan NIK.*: nama\.csv\.$/),
    ]);
    expect(textsIn("sk.xlsx")).toContain(
      "Tidak terbaca sebagai daftar orang dengan NIK, jadi tidak ikut diperiksa: bukti.csv, hilang.csv, nama.csv.",
    );
    expect(rowsIn("sk.xlsx", "Siap SK")).toHaveLength(3);
    expect(code).toBe(2);
  });

  it("of candidates leaves nothing to write", async () => {
    writeCsv("nama.csv", [["Nama"], ["Sari"]]);
    const { code, errors } = await run("decree", "nama.csv", ...on);
    expect(errors).toContainEqual(expect.stringMatching(/^Tidak ada calon yang terbaca/));
    expect([code, existsSync(inFolder("sk.xlsx"))]).toEqual([2, false]);
  });
});

it("takes purposes in either language, and a day as people write it", async () => {
  const against = ["--against", "Members=peserta.csv", "--against", "KUR=pinjaman.*"];
  const { json } = await runJson(
    "decree",
    "calon.csv",
    ...against,
    "--on",
    "31 Januari 2026",
    "--out",
    "sk.xlsx",
  );
  expect([json.ready, json.on]).toEqual([2, "2026-01-31"]);
});

it.each([
  [["calon.csv"], /Sebutkan berkas hasilnya dengan --out/],
  [["--out", "sk.xlsx"], /Berkasnya belum disebut/],
  [[...usual, "--against", "teman=peserta.csv", ...on], /salah satu dari: peserta, asn, /],
  [[...usual, "--against", "peserta", ...on], /--against tidak mengenal “peserta”/],
  [["calon.csv", "--against", "asn=calon.csv", ...on], /calon\.csv disebut untuk dua hal/],
  [["calon.csv", "--ages", "64-17", ...on], /--ages tidak mengenal “64-17”/],
  [["calon.csv", "--ages", "dewasa", ...on], /--ages tidak mengenal “dewasa”/],
  [["calon.csv", "--on", "2026-02-30", "--out", "sk.xlsx"], /--on tidak mengenal “2026-02-30”/],
  [["calon.csv", "--on", "Januari 2026", "--out", "sk.xlsx"], /--on tidak mengenal/],
  [["calon.csv", "--on", "2026-01-31", "--out", "calon.csv"], /berkas masukannya sendiri/],
  [["calon.csv", "--map", "a=nik", ...on], /--map tidak dikenal untuk decree/],
])("says in one line what is wrong with %j", async (args, words) => {
  const { code, errors } = await run("decree", ...args);
  expect(errors).toEqual([expect.stringMatching(words)]);
  expect([code, existsSync(inFolder("sk.xlsx"))]).toEqual([2, false]);
});

/** Sheets, names and headings of the Excel tables in a workbook. */
function tablesIn(file: string): [sheet: string, table: string, headings: readonly string[]][] {
  const { sheets } = readWorkbook(XlsxPackage.open(readFileSync(inFolder(file))));
  return sheets.flatMap(({ name, tables }) =>
    tables.map((table): [string, string, readonly string[]] => [name, table.name, table.columns]),
  );
}

function textsIn(file: string): string[] {
  return [...sheetsIn(file).values()].flatMap(({ values }) => values.flat().map(String));
}
