import { areaAddress } from "../../src/tables/grid";
import type { MemberList } from "../../src/tables/memberList";
import { readMembers } from "../../src/tables/readMembers";
import { readTables } from "../../src/tables/readTables";
import { sheetOf, type TestCell } from "./sheetOf";

const listOf = (cells: readonly (readonly TestCell[])[]): MemberList => {
  const [list] = readMembers(sheetOf(cells));
  if (!list) throw new Error("no list");
  return list;
};
const fieldsOf = (list: MemberList) => list.columns.map(({ field }) => field);

describe("a list of members", () => {
  test("as it is exported with semicolons into one column", () => {
    const list = listOf([
      ["NoKPJ;NIK;NamaTenagaKerja;UpahDilaporkan;IuranJKK"],
      ["12345678901;6102014107900001;Sari;3200000;7680"],
      ["12345678902;6102011207850002;Budi;3.500.000;8400"],
    ]);
    expect(fieldsOf(list)).toEqual(["memberNumber", "nik", "name", "wage", "programme"]);
    expect(list.members.map(({ nik }) => nik?.raw)).toEqual([
      "6102014107900001",
      "6102011207850002",
    ]);
    expect(list.members.map(({ wage }) => wage?.value)).toEqual([3200000, 3500000]);
    expect(list.members.map(({ wage }) => wage?.fromText)).toEqual([false, true]);
  });

  test("with title rows, column numbers, regions and segments, until a blank row", () => {
    const list = listOf([
      ["DATA TENAGA KERJA", "", "", "", "", ""],
      ["NPP 12345", "", "", "", "", ""],
      [],
      ["NO", "NIK", "NO KPJ", "NAMA LENGKAP", "KAB/KOTA", "SEGMEN PESERTA", "UPAH", "STATUS"],
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, "6102014107900001", "K1", "Sari", "Kab. Mempawah", "Penerima Upah", 3200000, "aktif"],
      [2, 6102011207850002, "K2", "Budi", "Kab. Antah", "PU dan BPU", "n/a", "aktif"],
      [3, "", "", "", "", "lainnya", -5, ""],
      [],
      ["Pontianak, 31 Desember 2024"],
    ]);
    expect(list.headerRow).toBe(3);
    expect(areaAddress(list.area)).toBe("A4:H8");
    expect(list.members.map(({ row }) => row)).toEqual([5, 6, 7]);
    expect(list.members.map(({ region }) => region?.regency?.code)).toEqual([
      "61.02",
      undefined,
      undefined,
    ]);
    expect(list.members.map(({ segment }) => [segment?.text, segment?.segment])).toEqual([
      ["Penerima Upah", "PU"],
      ["PU dan BPU", undefined],
      ["lainnya", undefined],
    ]);
    expect(list.members.map(({ wage }) => wage?.value)).toEqual([3200000, undefined, -5]);
    expect(list.members[1]).toMatchObject({
      nik: { cell: { row: 6, column: 1 }, raw: 6102011207850002 },
      memberNumber: { raw: "K2" },
      wage: { cell: { row: 6, column: 6 }, raw: "n/a", format: "General", fromText: false },
    });
  });

  test("where the used range begins away from A1", () => {
    const sheet = sheetOf([
      ["", "NIK", "Nama"],
      ["", "6102014107900001", "Sari"],
    ]);
    const [list] = readMembers({ ...sheet, row: 9, column: 4 });
    expect(list && areaAddress(list.area)).toBe("F10:G11");
    expect(list?.members[0]?.nik?.cell).toEqual({ row: 10, column: 5 });
  });

  test.each<[string, string]>([
    ["NIK", "nik"],
    ["No. KTP", "nik"],
    ["NOMOR INDUK KEPENDUDUKAN", "nik"],
    ["NoKPJ", "memberNumber"],
    ["Nomor Peserta", "memberNumber"],
    ["NAMA LENGKAP", "name"],
    ["NamaLengkap", "name"],
    ["Upah (Rp)", "wage"],
    ["GAJI_POKOK", "wage"],
    ["JumlahUpah", "wage"],
    ["Penghasilan", "wage"],
    ["Segmen", "segment"],
    ["Jenis Kepesertaan", "segment"],
    ["Domisili", "region"],
    ["Kabupaten/Kota", "region"],
  ])("has %s as its %s", (text, field) => {
    const list = listOf([["NIK", "No KPJ", "Catatan", text].slice(field === "nik" ? 1 : 0), []]);
    const named = list.columns.find((column) => column.text === text);
    expect(named?.field).toBe(field === "memberNumber" && text !== "No KPJ" ? undefined : field);
  });

  test("takes the first of two columns that say the same", () => {
    const list = listOf([
      ["NIK", "Nama", "NIK pasangan"],
      ["6102014107900001", "Sari", "6102011207850002"],
    ]);
    expect(fieldsOf(list)).toEqual(["nik", "name", undefined]);
  });

  test("may have no NIK, and its columns' numbers in brackets", () => {
    const list = listOf([
      ["No KPJ", "Nama"],
      ["(1)", "(2)"],
      ["K1", "Sari"],
    ]);
    expect(list.members.map(({ memberNumber }) => memberNumber?.raw)).toEqual(["K1"]);
  });

  test("is empty where a blank row stands under its header", () => {
    expect(listOf([["NIK", "Nama"], [], ["6102014107900001", "Sari"]]).members).toEqual([]);
  });

  test("does not have what it has no column for", () => {
    const [member] = listOf([
      ["NIK", "Nama"],
      ["6102014107900001", "Sari"],
    ]).members;
    expect(member).toEqual({
      row: 1,
      nik: { cell: { row: 1, column: 0 }, raw: "6102014107900001" },
    });
  });
});

test.each<[string, TestCell[][]]>([
  ["a NIK alone", [["NIK"], ["6102014107900001"]]],
  [
    "a NIK beside what says nothing",
    [
      ["NIK", "Keterangan"],
      ["6102014107900001", "aktif"],
    ],
  ],
  [
    "names without numbers of persons",
    [
      ["Nama", "Kab/Kota", "Upah"],
      ["Sari", "Sambas", 1],
    ],
  ],
  ["an empty sheet", [[""]]],
  ["a header below row fifty", [...Array<TestCell[]>(50).fill([]), ["NIK", "Nama"], ["1", "S"]]],
])("%s is no list of members", (_, cells) => expect(readMembers(sheetOf(cells))).toEqual([]));

test("a list of members is no table, and a table is no list", () => {
  const members = sheetOf([
    ["NIK", "Nama", "Kab/Kota", "Upah", "Status Peserta"],
    ["6102014107900001", "Sari", "Kab. Sambas", 3200000, "aktif"],
    ["6102011207850002", "Budi", "Kab. Landak", 3500000, "aktif"],
  ]);
  expect(readTables(members)).toEqual([]);
  const table = sheetOf([
    ["Kab/Kota", "Peserta"],
    ["Kab. Sambas", 1],
  ]);
  expect(readMembers(table)).toEqual([]);
});
