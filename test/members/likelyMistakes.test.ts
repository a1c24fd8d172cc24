import { isNik } from "../../src/domain/nik";
import { nikColumn } from "../../src/messages/members";
import { headerKey } from "../../src/tables/memberColumns";
import { countsOf, imported, lines, nik, onlyList } from "./imports";

test("a firm whose name begins with Total is no sum", async () => {
  const rows = ["TOTAL BANGUN PERSADA;00012345678;Budi", "TOTAL;;2"];
  const result = await imported({ "kpj.csv": lines("Perusahaan;KPJ;Nama", ...rows) });
  expect(onlyList(result)).toMatchObject({ rows: 1, rejectedRows: new Uint32Array() });
});

test("a region is taken from the column that names it, not from an address or an office", async () => {
  const header = "NIK;Alamat Domisili;Kantor Wilayah;Wilayah;Kab/Kota;Segmen";
  const row = `${nik(1)};Jl. Melati 5;Kalimantan;Barat;Kab. Sambas;PU`;
  const result = await imported({ "peserta.csv": lines(header, row) });
  expect(result.groups[0]?.region?.code).toBe("61.01");
});

test("a table of regions that counts NIKs is no list of persons", async () => {
  const rows = ["Kab. Sambas,120,3,2000", "Kab. Sanggau,90,1,1500", "Kab. Landak,80,2,900"];
  const header = "Kab/Kota,Jumlah NIK Valid,NIK Tidak Valid,Peserta 2024";
  const { lists, files } = await imported({ "rekap.csv": lines(header, ...rows) });
  expect(lists).toEqual([]);
  expect(files[0]?.sheets[0]?.kind).toBe("regions");
});

test("codes that are BPS's, says their header, are not taken for Kemendagri's", async () => {
  const rows = [1, 2, 3].map((person) => `${nik(person)};6101;PU`);
  const result = await imported({ "bps.csv": lines("NIK;Kode BPS Kab/Kota;Segmen", ...rows) });
  expect(result.groups[0]?.region).toEqual({ name: "6101" });
});

test.each([
  ["as a formula that keeps it text", (text: string) => `"=""${text}"""`],
  ["with a mark of a text", (text: string) => `'${text}`],
  ["with blanks between its digits", (text: string) => text.replace(/(\d{4})(?=\d)/g, "$1 ")],
])("a NIK may be written %s", async (_, written) => {
  const text = lines("NIK;SEGMEN", `${written(nik(1))};PU`, `${nik(1)};PU`);
  const result = await imported({ "peserta.csv": text });
  expect(countsOf(result)).toEqual(["PU: 1"]);
  expect([...onlyList(result).duplicateRows]).toEqual([3]);
});

test("a list whose NIK column is called something else is not copied with everybody's number", async () => {
  const rows = [1, 2, 3].map((person) => `${person};${nik(person)};Sari`);
  const { files } = await imported({ "daftar.csv": lines("No;No Identitas;Nama", ...rows) });
  expect(isNik(nik(1))).toBe(true);
  expect(files[0]).toMatchObject({ sheets: [], error: nikColumn("daftar.csv", "No Identitas") });
});

test.each([
  ["signs between their digits", (text: string) => text.replace(/(\d{4})(?=\d)/g, "$1-")],
  ["a letter for a digit", (text: string) => text.replace(/0(?=\d{3}$)/, "O")],
])("nor one whose numbers are written with %s", async (_, written) => {
  const rows = [1, 2, 3].map((person) => `${person};${written(nik(person))};Sari`);
  const { files } = await imported({ "daftar.csv": lines("No;No Identitas;Nama", ...rows) });
  expect(files[0]).toMatchObject({ sheets: [], error: nikColumn("daftar.csv", "No Identitas") });
});

test("a sheet with spans of days is copied, though their digits are like those of a NIK", async () => {
  const span = "13-02-2012 - 05-12-2024";
  const { files } = await imported({
    "masa.csv": lines("No;Masa;Nama", ...[1, 2, 3].map((at) => `${at};${span};x`)),
  });
  expect(files[0]?.sheets).toMatchObject([{ kind: "other", rows: 4 }]);
});

test("the title of such a column is told, and with it somebody can have the list read", async () => {
  const rows = [1, 2, 3].map((person) => `${person};${nik(person)};Sari`);
  const texts = { "daftar.csv": lines("No;No Identitas;Nama", ...rows) };
  const { files } = await imported(texts);
  const title = files[0]?.nikColumn ?? "";
  const result = await imported(texts, { fields: new Map([[headerKey(title), "nik"]]) });
  expect(onlyList(result).rows).toBe(3);
  const untitled = await imported({ "daftar.csv": lines("No;;Nama", ...rows) });
  expect(untitled.files[0]).toMatchObject({ sheets: [], nikColumn: undefined });
});
