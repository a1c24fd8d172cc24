import { countsOf, imported, lines, listWith, nik, onlyList } from "./imports";

const countsOfList = async (header: string, values: readonly string[]) =>
  countsOf(await imported({ "peserta.csv": listWith(header, values) }));

describe("persons are counted by", () => {
  test("region, however it is written, in the order of the codes", async () => {
    const written = ["Kota Pontianak", "Kab. Sambas", "KABUPATEN SAMBAS", "61.01", " Sambas "];
    expect(await countsOfList("KAB/KOTA", written)).toEqual([
      "61.01 Kabupaten Sambas: 4",
      "61.71 Kota Pontianak: 1",
    ]);
  });

  test("segment, however it is written, in their usual order", async () => {
    const written = [
      ...["PMI", "Jasa Konstruksi", "bukan penerima upah", "BPU"],
      ...["JAKON", "Penerima Upah (PU)", "pu", "Pekerja Migran Indonesia"],
    ];
    expect(await countsOfList("SEGMEN", written)).toEqual([
      "PU: 2",
      "BPU: 2",
      "Jakon: 2",
      "PMI: 2",
    ]);
  });

  test("programmes, whatever stands between them", async () => {
    const written = ["JKK, JKM", "jkm+jkk", "JKK-JKM-JHT", "JKM JKK JHT", "Paket A"];
    expect(await countsOfList("PROGRAM", written)).toEqual([
      "JKK+JKM: 2",
      "JKK+JKM+JHT: 2",
      "Paket A: 1",
    ]);
  });

  test("programmes that have columns of their own", async () => {
    const counts = await countsOfList("JHT;IURAN JKK;JKM;JP", [
      "Y;7680;V;T",
      "Aktif; 7.680;x;-",
      "-;7680;1;0",
      "Tidak;0;;",
      "N;0,00;0; ",
    ]);
    expect(counts).toEqual(["no programme: 2", "JKK+JKM: 1", "JKK+JKM+JHT: 2"]);
  });

  test("programmes in one column of one file and in several of another, together", async () => {
    const result = await imported({
      "a.csv": lines("NIK;PROGRAM", `${nik(1)};JKK+JKM`),
      "b.csv": lines("NIK;JKM;JKK", `${nik(2)};Y;Y`),
    });
    expect(countsOf(result)).toEqual(["JKK+JKM: 2"]);
  });

  test("status, in whatever letters", async () => {
    expect(await countsOfList("STATUS", ["Aktif", "NONAKTIF", "AKTIF", "aktif "])).toEqual([
      "AKTIF: 3",
      "NONAKTIF: 1",
    ]);
  });

  test("month, however its day is written", async () => {
    const written = ["31-12-2024", "1/12/2024", "2024-12-05", "45657", "Desember 2024", "01-2025"];
    expect(await countsOfList("TMT KEPESERTAAN", written)).toEqual(["2024-12: 5", "2025-01: 1"]);
  });

  test("all of these at once, region first", async () => {
    const result = await imported({
      "peserta.csv": lines(
        "NIK,STATUS,KAB_KOTA,BLTH,SEGMEN,PROGRAM",
        `${nik(1)},Aktif,Kab. Landak,06/2024,BPU,JKK`,
        `${nik(2)},Aktif,Kab. Sambas,06-2024,BPU,JKK`,
        `${nik(3)},Aktif,Kab. Sambas,06-2024,PU,JKK`,
        `${nik(4)},Aktif,Kab. Sambas,07-2024,PU,JKK`,
        `${nik(5)},AKTIF,KAB. SAMBAS,Juni 2024,BPU,jkk`,
      ),
    });
    expect(countsOf(result)).toEqual([
      "61.01 Kabupaten Sambas · PU · JKK · AKTIF · 2024-06: 1",
      "61.01 Kabupaten Sambas · PU · JKK · AKTIF · 2024-07: 1",
      "61.01 Kabupaten Sambas · BPU · JKK · AKTIF · 2024-06: 2",
      "61.08 Kabupaten Landak · BPU · JKK · AKTIF · 2024-06: 1",
    ]);
  });

  test("what stands in the first column, too", async () => {
    const firsts = { "KAB/KOTA": "Kab. Sambas", SEGMEN: "PU", PROGRAM: "JKK", STATUS: "AKTIF" };
    for (const [header, value] of Object.entries({ ...firsts, BLTH: "2024-12", JHT: "Y" })) {
      const result = await imported({
        "peserta.csv": lines(`${header};NIK`, `${value};${nik(1)}`),
      });
      expect(countsOf(result)).not.toEqual(["all: 1"]);
    }
    const wages = await imported({ "peserta.csv": lines("UPAH;NIK", `-1;${nik(1)}`) });
    expect(onlyList(wages).rejectedRows).toHaveLength(1);
  });

  test("nothing where a list has NIKs and names only", async () => {
    expect(await countsOfList("NAMA", ["Sari", "Budi"])).toEqual(["all: 2"]);
  });
});

describe("what is not known", () => {
  test("stands as it is written, behind what is known; blanks are last", async () => {
    const regions = ["", "Kab. Antah", "Kab. Sambas", "Antah", "__proto__", "Kab. Antah"];
    expect(await countsOfList("KAB/KOTA", regions)).toEqual([
      "61.01 Kabupaten Sambas: 1",
      "Antah: 1",
      "Kab. Antah: 2",
      "__proto__: 1",
      "all: 1",
    ]);
    expect(await countsOfList("SEGMEN", ["", "magang", "PMI", "PU dan BPU"])).toEqual([
      "PMI: 1",
      "PU dan BPU: 1",
      "magang: 1",
      "all: 1",
    ]);
    expect(await countsOfList("BLTH", ["", "n/a", "12/31/2024", "2024-12"])).toEqual([
      "12/31/2024: 1",
      "2024-12: 1",
      "n/a: 1",
      "all: 1",
    ]);
  });
});

test.each(["KAB/KOTA", "SEGMEN", "PROGRAM", "STATUS", "BLTH"])(
  "what looks like a NIK in the column %s is not shown, and counts as one",
  async (header) => {
    const written = [nik(7), nik(8), `x ${nik(9)}`, "Magang"];
    const shown = header === "STATUS" ? ["MAGANG: 1", "X …: 1"] : ["Magang: 1", "x …: 1"];
    expect(await countsOfList(header, written)).toEqual([...shown, "…: 2"]);
  },
);

describe("a regency's code of four digits", () => {
  const listOf = (code: string, ...issuers: readonly string[]) =>
    lines("NIK;KODE KAB", ...issuers.map((issuer, at) => `${nik(at + 1, issuer)};${code}`));
  const countsFrom = async (...texts: readonly string[]) =>
    countsOf(await imported(Object.fromEntries(texts.map((text, at) => [`${at}.csv`, text]))));

  test("is Kemendagri's where most NIKs were issued there", async () => {
    expect(await countsFrom(listOf("6102", "6102", "6171", "6102"))).toEqual([
      "61.02 Kabupaten Mempawah: 3",
    ]);
  });

  test("stands as it is written where they were not, for it may be that of BPS", async () => {
    expect(await countsFrom(listOf("6102", "6107", "6102", "6107"))).toEqual(["6102: 3"]);
    expect(await countsFrom(listOf("6102", "6107", "6102"))).toEqual(["6102: 2"]);
    expect(await countsFrom(lines("NO KPJ;KODE KAB", "24001;6102"))).toEqual(["6102: 1"]);
  });

  test("means the same when a list is imported twice", async () => {
    const list = listOf("6102", "6107", "6102", "6107");
    expect(await countsFrom(list, list, list)).toEqual(["6102: 3"]);
  });

  test("is not judged by members without a NIK, or by rejected ones", async () => {
    const rows = [`${nik(1, "6102")};24001`, "-;24002", "-;24003", `${nik(4, "6100")};24004`];
    const text = lines("NIK;NO KPJ;KODE KAB", ...rows.map((row) => `${row};6102`));
    expect(await countsFrom(text)).toEqual(["61.02 Kabupaten Mempawah: 3"]);
  });

  test("is looked at by itself", async () => {
    const mempawah = listOf("6102", "6102");
    const elsewhere = lines("NIK;KODE KAB", `${nik(7, "6171")};6103`);
    expect(await countsFrom(mempawah, elsewhere)).toEqual([
      "61.02 Kabupaten Mempawah: 1",
      "6103: 1",
    ]);
  });
});

test("columns are what a person says, though headers before them say the same", async () => {
  const text = lines(
    "NIK;Wilayah Kerja;Domisili   Peserta;Jenis",
    `${nik(1)};Kab. Landak;Kab. Sambas;BPU`,
  );
  const fields = new Map([
    ["domisili peserta", "region"],
    ["jenis", "segment"],
  ] as const);
  const result = await imported({ "peserta.csv": text }, { fields });
  expect(countsOf(result)).toEqual(["61.01 Kabupaten Sambas · BPU: 1"]);
  expect(onlyList(result).columns.map(({ field }) => field)).toEqual([
    "nik",
    undefined,
    "region",
    "segment",
  ]);
});
