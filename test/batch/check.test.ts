import { mkdirSync } from "node:fs";
import path from "node:path";
import { checkSheet } from "../../src/checks/checkSheet";
import { sheetOf } from "../tables/sheetOf";
import { clean, faulty, inFolder, run, runJson, writeFile, writeWorkbook } from "./run";

it("says what the pane says, with sheet and address, and ends with 1 where it found an error", async () => {
  writeWorkbook("rekap.xlsx", { Rekap: faulty, Catatan: [["tanpa tabel"]] });
  const { code, json } = await runJson("check", "rekap.xlsx");
  const [file] = json.files;
  expect(file.tables).toEqual([
    {
      sheet: "Rekap",
      kind: "regions",
      range: "A2:C4",
      rows: 2,
      tags: expect.stringMatching(/^Dasar pekerja: belum diisi · .*Per tanggal: 2024$/),
    },
  ]);
  expect(file.issues.map((issue: { message: string }) => issue.message)).toEqual(
    checkSheet(sheetOf(faulty)).findings.map(({ message }) => message.id),
  );
  expect(file.issues[0]).toMatchObject({
    code: "C01",
    severity: "error",
    sheet: "Rekap",
    address: "B3",
  });
  expect(code).toBe(1);
});

it("ends with 0 where nothing worse than a warning was found", async () => {
  writeWorkbook("rekap.xlsx", { Rekap: clean });
  const { code, json, errors } = await runJson("check", "rekap.xlsx");
  const severities = json.files[0].issues.map(({ severity }: { severity: string }) => severity);
  expect(new Set(severities)).toEqual(new Set(["warning"]));
  expect([code, errors]).toEqual([0, []]);
});

it("looks at every sheet, or only at the one that is named, in any case", async () => {
  writeWorkbook("rekap.xlsx", { Satu: clean, Dua: faulty });
  const sheets = async (...args: string[]) => {
    const { code, json } = await runJson("check", "rekap.xlsx", ...args);
    return [code, json.files[0].tables.map(({ sheet }: { sheet: string }) => sheet)];
  };
  expect(await sheets()).toEqual([1, ["Satu", "Dua"]]);
  expect(await sheets("--sheet", "satu")).toEqual([0, ["Satu"]]);
});

it("goes on after a file that can't be used, and ends with 2", async () => {
  writeFile("rusak.xlsx", "bukan buku kerja");
  writeWorkbook("kosong.xlsx", { Kosong: [["tanpa tabel"]] });
  writeWorkbook("rekap.xlsx", { Rekap: faulty });
  const { code, json, errors } = await runJson("check", "rusak.xlsx", "kosong.xlsx", "rekap.xlsx");
  expect(code).toBe(2);
  expect(json.files.map((file: { tables: unknown[] }) => file.tables.length)).toEqual([0, 0, 1]);
  expect(errors).toEqual([json.files[0].error, json.files[1].error]);
  expect(errors[0]).toMatch(/^rusak\.xlsx: Ini bukan buku kerja Excel/);
  expect(errors[1]).toMatch(/^kosong\.xlsx: Tabel kepesertaan tidak ditemukan/);
});

it("names the sheets that there are when it is asked for another", async () => {
  writeWorkbook("rekap.xlsx", { Satu: clean, Dua: clean });
  const { code, errors } = await run("check", "rekap.xlsx", "--sheet", "Tiga");
  expect(code).toBe(2);
  expect(errors).toEqual(["rekap.xlsx: Lembar “Tiga” tidak ada. Yang ada: “Satu”, “Dua”."]);
});

it("speaks Indonesian to people, or English when asked", async () => {
  writeWorkbook("rekap.xlsx", { Rekap: faulty });
  expect((await run("check", "rekap.xlsx")).out).toContain("Kesalahan C01 B3: ");
  expect((await run("check", "rekap.xlsx", "--lang", "en")).out).toContain("Error C01 B3: ");
});

it("tells who watches which of several files it is at", async () => {
  writeWorkbook("a.xlsx", { Rekap: clean });
  const { progress } = await run("check", "a.xlsx", "a.xlsx");
  expect(progress).toEqual(["Memeriksa 1 dari 2: a.xlsx", "Memeriksa 2 dari 2: a.xlsx", ""]);
});

it("reads every table of a sheet", async () => {
  const blank = ["", "", ""];
  writeWorkbook("rekap.xlsx", { Rekap: [...faulty, blank, ...clean] });
  const { code, json, errors } = await runJson("check", "rekap.xlsx");
  const ranges = json.files[0].tables.map(({ range }: { range: string }) => range);
  expect(ranges).toEqual(["A2:C4", "A7:C9"]);
  expect(json.files[0].issues[0]).toMatchObject({ code: "C01", address: "B3" });
  expect([code, errors]).toEqual([1, []]);
});

it("counts the provinces of a table of provinces as such", async () => {
  const provinces = [
    ["Provinsi", "Peserta", "Pekerja"],
    ["Kalimantan Barat", 607_426, 1_665_549],
    ["Kalimantan Tengah", 278_716, 909_136],
    ["Bali", 1_000_000, 2_000_000],
  ];
  writeWorkbook("provinsi.xlsx", { Rekap: provinces });
  const { json } = await runJson("check", "provinsi.xlsx");
  expect(json.files[0].tables).toMatchObject([{ kind: "provinces", range: "A1:C4", rows: 3 }]);
  expect((await run("check", "provinsi.xlsx")).out).toContain("Tabel A1:C4 · 3 provinsi\n");
});

it("reads a list of members, without a NIK in what it says", async () => {
  const nik = "6102011212900001";
  const people = [
    ["NIK", "Nama", "Upah"],
    [nik, "A", 3_000_000],
    [nik, "B", 3_000_000],
  ];
  writeWorkbook("peserta.xlsx", { Peserta: people });
  const { code, json } = await runJson("check", "peserta.xlsx");
  const [file] = json.files;
  expect(file.tables).toEqual([{ sheet: "Peserta", kind: "members", range: "A1:C3", rows: 2 }]);
  expect(file.issues).toMatchObject([{ code: "M03", address: "A3" }]);
  expect(JSON.stringify(json)).not.toContain(nik);
  expect(code).toBe(1);
});

it("finds the files that a pattern means where the shell did not", async () => {
  mkdirSync(inFolder("rekap (juni)"));
  for (const name of ["Kab B", "kab a", "~$Kab B"]) {
    writeWorkbook(`rekap (juni)/${name}.xlsx`, { Rekap: clean });
  }
  const { code, json } = await runJson("check", "rekap (juni)/kab*.XLSX");
  const files = json.files.map(({ file }: { file: string }) => path.basename(file));
  expect([code, files]).toEqual([0, ["Kab B.xlsx", "kab a.xlsx"]]);
  expect((await run("check", "tidak-ada/*.xlsx")).errors).toEqual([
    expect.stringMatching(/^tidak-ada\/\*\.xlsx: Berkas ini tidak ada/),
  ]);
});
