import { memberColumnsOf } from "../../src/tables/memberColumns";
import type { MemberField } from "../../src/tables/memberList";

/** The columns that mean something: "NIK: nik", "JHT: programme JHT". */
function meant(header: string, chosen?: Readonly<Record<string, MemberField | "none">>): string[] {
  const columns = memberColumnsOf(header.split(";"), 0, new Map(Object.entries(chosen ?? {})));
  return (columns ?? []).flatMap(({ text, field, programme = "" }) =>
    field ? [`${text}: ${field} ${programme}`.trim()] : [],
  );
}

test("an export of members in 27 columns is understood", () => {
  const header =
    "NO;NIK;NO KPJ;NAMA LENGKAP;TEMPAT LAHIR;TANGGAL LAHIR;JENIS KELAMIN;NAMA IBU KANDUNG;" +
    "STATUS KAWIN;GOLONGAN DARAH;ALAMAT;KELURAHAN;KECAMATAN;KABUPATEN/KOTA;KODE POS;NO HP;EMAIL;" +
    "SEGMEN KEPESERTAAN;PEKERJAAN;TMT KEPESERTAAN;UPAH;STATUS KEPESERTAAN;JHT;JKK;JKM;JP;NPWP";
  expect(header.split(";")).toHaveLength(27);
  expect(meant(header)).toEqual([
    "NIK: nik",
    "NO KPJ: memberNumber",
    "NAMA LENGKAP: name",
    "KABUPATEN/KOTA: region",
    "SEGMEN KEPESERTAAN: segment",
    "TMT KEPESERTAAN: month",
    "UPAH: wage",
    "STATUS KEPESERTAAN: status",
    "JHT: programme JHT",
    "JKK: programme JKK",
    "JKM: programme JKM",
    "JP: programme JP",
  ]);
});

test("so is one whose headers are words without blanks", () => {
  expect(meant("NoKPJ;NIK;NamaTenagaKerja;UpahDilaporkan;IuranJKK")).toEqual([
    "NoKPJ: memberNumber",
    "NIK: nik",
    "NamaTenagaKerja: name",
    "UpahDilaporkan: wage",
    "IuranJKK: programme JKK",
  ]);
  expect(meant("NIK;UPAH_DILAPORKAN;KODE_KABUPATEN;STATUS_PESERTA;BLTH")).toEqual([
    "NIK: nik",
    "UPAH_DILAPORKAN: wage",
    "KODE_KABUPATEN: region",
    "STATUS_PESERTA: status",
    "BLTH: month",
  ]);
});

test("a region's name comes before its code, on whichever side it stands", () => {
  const name = "nama_kabupaten_kota: region";
  expect(meant("NIK;kode_kabupaten_kota;nama_kabupaten_kota")).toEqual(["NIK: nik", name]);
  expect(meant("NIK;nama_kabupaten_kota;kode_kabupaten_kota")).toEqual(["NIK: nik", name]);
});

test("of two columns that say the same, the first is meant", () => {
  expect(meant("NIK;NAMA;NIK PASANGAN;UPAH;UPAH BERSIH;JKK;IURAN JKK")).toEqual([
    "NIK: nik",
    "NAMA: name",
    "UPAH: wage",
    "JKK: programme JKK",
  ]);
});

describe("what a person says of a column comes before what headers say:", () => {
  test("of its own", () => {
    expect(meant("NIK;NAMA;KELOMPOK", { kelompok: "segment" })).toContain("KELOMPOK: segment");
    expect(meant("NIK;NAMA;UPAH", { upah: "none" })).toEqual(["NIK: nik", "NAMA: name"]);
    expect(meant("IDENTITAS;NAMA", { identitas: "nik" })).toEqual(["IDENTITAS: nik", "NAMA: name"]);
  });

  test("of a column before it, or of a region's name", () => {
    expect(meant("NIK;WILAYAH KERJA;DOMISILI", { domisili: "region" })).toEqual([
      "NIK: nik",
      "DOMISILI: region",
    ]);
    expect(meant("NIK;KODE KAB;NAMA KAB", { "kode kab": "region" })).toEqual([
      "NIK: nik",
      "KODE KAB: region",
    ]);
  });

  test("however many blanks its header has, and whatever letters", () => {
    expect(meant("NIK;NAMA;Kelompok\n  Peserta ", { "kelompok peserta": "segment" })).toContain(
      "Kelompok Peserta: segment",
    );
  });

  test("but not of a column that another list has", () => {
    expect(meant("NIK;WILAYAH", { domisili: "region" })).toEqual(["NIK: nik", "WILAYAH: region"]);
  });
});

test.each([
  ["a NIK alone", "NIK;KETERANGAN"],
  ["names without numbers of persons", "NAMA;KABUPATEN;UPAH"],
  ["a table of regencies", "KAB/KOTA;PESERTA;PEKERJA"],
  ["__proto__ and constructor", "__proto__;constructor;toString"],
  ["blanks", ";;"],
])("no list of persons begins with %s", (_, header) => {
  expect(memberColumnsOf(header.split(";"), 0)).toBeUndefined();
});

test("columns stand where the sheet has them, blank headers left out", () => {
  expect(memberColumnsOf(["", "NIK", "", "Nama", 2024], 3)).toEqual([
    { column: 4, text: "NIK", field: "nik" },
    { column: 6, text: "Nama", field: "name" },
    { column: 7, text: "2024", field: undefined },
  ]);
});
