import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { checkSheet } from "../../src/checks/checkSheet";
import { rowsIn, sheetsIn, writeCsv } from "./importedWorkbook";
import { clean, folder, inFolder, run, runJson, writeFile, writeWorkbook } from "./run";

const header = ["NIK", "Nama", "Kabupaten/Kota", "Segmen", "Upah", "Alamat"];
const [andre, budi, citra, dewi] = [
  "6101011212900001",
  "6101015212900002",
  "6171011212900003",
  "6171011212900004",
];
const people = [
  [andre, "André", "KABUPATEN SAMBAS", "PU", 3_000_000, "Jl. Satu"],
  [budi, "Budi", "Kab. Sambas", "Bukan Penerima Upah", 0, "Jl. Dua"],
  [citra, "Citra", "Kota Pontianak", "PU", 3_500_000, "Jl. Tiga"],
];
const pdf = "%PDF-1.4\n";

describe("a list of persons", () => {
  const counted = [
    ["Kode", "Kab/Kota", "Pekerja", "PU", "BPU", "Jakon", "PMI", "Jumlah peserta", "Capaian"],
    ["61.01", "Kabupaten Sambas", "", 1, 1, 0, 0, 2, ""],
    ["61.71", "Kota Pontianak", "", 1, 0, 0, 0, 1, ""],
    ["", "Jumlah", 0, 2, 1, 0, 0, 3, ""],
  ];

  it("is counted by region and segment into a new workbook", async () => {
    writeCsv("peserta.csv", [header, ...people]);
    const { code, out, errors } = await run("import", "peserta.csv", "--out", "hasil.xlsx");
    expect([...sheetsIn("hasil.xlsx").keys()]).toEqual(["Peserta"]);
    expect(rowsIn("hasil.xlsx", "Peserta")).toEqual(counted);
    expect(out).toContain("3 orang: 3 dihitung, 0 ditolak, 0 NIK ganda");
    expect([code, errors]).toEqual([0, []]);
  });

  it("is counted the same from a workbook", async () => {
    writeWorkbook("peserta.xlsx", { Daftar: [header, ...people] });
    const { code, json } = await runJson("import", "peserta.xlsx", "--out", "hasil.xlsx");
    expect(rowsIn("hasil.xlsx", "Peserta")).toEqual(counted);
    expect(json.files).toMatchObject([{ format: "xlsx", encoding: null, kind: "members" }]);
    expect(code).toBe(0);
  });

  it("becomes a table that Cakupan itself finds no error in", async () => {
    const rows = [...people, [dewi, "Dewi", "Kota Pontianak", "", 0, ""]];
    writeCsv("peserta.csv", [[...header, "Status"], ...rows.map((row) => [...row, "Aktif"])]);
    for (const language of ["id", "en"]) {
      await run("import", "peserta.csv", "--out", `${language}.xlsx`, "--lang", language);
      const checked = [...sheetsIn(`${language}.xlsx`).values()].map((grid) => checkSheet(grid));
      const [counts, details] = checked;
      const found = counts?.findings.filter(({ severity }) => severity === "error");
      expect([counts?.tables.length, found, details?.tables]).toEqual([1, [], []]);
    }
  });

  it("has its other columns counted in a long table beside", async () => {
    const rows = people.map((row) => [...row, "JKK dan JKM", "01-06-2024", "aktif"]);
    writeCsv("peserta.csv", [[...header, "Program", "Tgl Daftar", "Status"], ...rows]);
    await run("import", "peserta.csv", "--out", "hasil.xlsx");
    expect(rowsIn("hasil.xlsx", "Rincian")).toEqual([
      ["Kode", "Kab/Kota", "Segmen", "Program", "Status", "Bulan", "Orang"],
      ["61.01", "Kabupaten Sambas", "PU", "JKK+JKM", "AKTIF", "2024-06", 1],
      ["61.01", "Kabupaten Sambas", "BPU", "JKK+JKM", "AKTIF", "2024-06", 1],
      ["61.71", "Kota Pontianak", "PU", "JKK+JKM", "AKTIF", "2024-06", 1],
    ]);
  });

  it("says which row was rejected and why, and ends with 1", async () => {
    writeCsv("peserta.csv", [
      header,
      ...people,
      ["61010112", "Eka", "Kota Pontianak", "PU", 3_000_000, ""],
      [dewi, "Dewi", "Kota Pontianak", "PU", 3000, ""],
    ]);
    const { code, out } = await run("import", "peserta.csv", "--out", "hasil.xlsx");
    expect(rowsIn("hasil.xlsx", "Baris ditolak")).toEqual([
      ["Berkas", "Lembar", "Baris", "Kode", "Sebab"],
      ["peserta.csv", "", 5, "M01", expect.stringMatching(/^NIK bukan 16 angka/)],
      ["peserta.csv", "", 6, "M06", expect.stringMatching(/^upah/)],
    ]);
    expect(out).toContain("ditolak M01: 1 baris, NIK bukan 16 angka");
    expect(code).toBe(1);
  });

  it("leaves no NIK and no name in the new workbook", async () => {
    const names = people.map(([, name]) => String(name));
    writeCsv("a.csv", [header, ...people, ["61010112", "Eka", "", "", "", ""]]);
    writeCsv("b.csv", [header, ...people]);
    const { out } = await run("import", "a.csv", "b.csv", "--out", "hasil.xlsx");
    const texts = [...sheetsIn("hasil.xlsx").values()].flatMap(({ values }) => values.flat());
    for (const secret of [andre, budi, citra, "61010112", "Eka", ...names]) {
      expect([secret, texts.filter((text) => String(text).includes(secret))]).toEqual([secret, []]);
      expect(out).not.toContain(secret);
    }
  });

  it("says what each column was taken for, so that a wrong one is seen", async () => {
    writeCsv("peserta.csv", [[...header, "Iuran JHT"], ...people.map((row) => [...row, "ya"])]);
    const { out } = await run("import", "peserta.csv", "--out", "hasil.xlsx");
    expect(out).toContain(
      "NIK → nik · Nama → nama · Kabupaten/Kota → wilayah · Segmen → segmen · Upah → upah · Iuran JHT → program JHT\n",
    );
    expect(out).toContain("tidak dipakai: Alamat\n");
  });
});

describe("whoever is no active participant", () => {
  const withStatuses = (...statuses: readonly string[]) => [
    [...header, "Status"],
    ...people.map((row, at) => [...row, statuses[at] ?? ""]),
  ];

  it("stands in no figure of the sheet nor of the answer, only among the details", async () => {
    writeCsv("peserta.csv", withStatuses("aktif", "NON AKTIF", "AKTIF"));
    const { json } = await runJson("import", "peserta.csv", "--out", "hasil.xlsx");
    expect(rowsIn("hasil.xlsx", "Peserta").at(-1)).toEqual(["", "Jumlah", 0, 2, 0, 0, 0, 2, ""]);
    expect(json.aggregate.map((each: { participants: number }) => each.participants)).toEqual([
      1, 1,
    ]);
    expect(json.files).toMatchObject([{ rows: 3, inactive: 1, rejected: 0, duplicates: 0 }]);
    const details = rowsIn("hasil.xlsx", "Rincian").slice(1);
    expect(details.map((row) => [row[4], row.at(-1)])).toEqual([
      ["AKTIF", 1],
      ["NON AKTIF", 1],
      ["AKTIF", 1],
    ]);
  });

  it("is spoken of on the screen and on the sheet", async () => {
    writeCsv("peserta.csv", withStatuses("aktif", "NON AKTIF", "AKTIF"));
    const { out } = await run("import", "peserta.csv", "--out", "hasil.xlsx");
    const texts = sheetsIn("hasil.xlsx").get("Peserta")?.values.flat();
    for (const note of [
      "status: AKTIF 2 · NON AKTIF 1",
      "1 orang berstatus tidak aktif tidak dihitung sebagai peserta; lihat Rincian.",
    ]) {
      expect(out.split("\n")).toContain(note);
      expect(texts).toContain(note);
    }
    const counted = "3 orang: 3 dihitung (1 di antaranya tidak aktif), 0 ditolak, 0 NIK ganda";
    expect(out).toContain(`daftar peserta · ${counted}\n`);
    expect(out).toContain(`· ${counted}\n`);
  });
});

describe("what is counted although it may not be meant", () => {
  it("is said of statuses, on the screen and on the sheet", async () => {
    const rows = people.map((row, at) => [...row, ["aktif", "menunggak", "AKTIF"][at] ?? ""]);
    writeCsv("peserta.csv", [[...header, "Status"], ...rows]);
    const { out } = await run("import", "peserta.csv", "--out", "hasil.xlsx");
    const note = "status: AKTIF 2 · MENUNGGAK 1 (semua dihitung)";
    expect(out.split("\n")).toContain(note);
    expect(sheetsIn("hasil.xlsx").get("Peserta")?.values.flat()).toContain(note);
  });

  it("is said of regions and segments that are not known or blank", async () => {
    const long = "Segmen yang namanya jauh lebih panjang daripada sebaris";
    writeCsv("peserta.csv", [
      header,
      [andre, "André", "KAB. SAMBASS", long, 3_000_000, ""],
      [budi, "Budi", "", "Honorer", 0, ""],
      [citra, "Citra", "Kota Pontianak", "PU", 3_500_000, ""],
    ]);
    // Whoever stands in a list without these columns has not left them blank.
    writeCsv("nama.csv", [
      ["NIK", "Nama"],
      [dewi, "Dewi"],
    ]);
    const { out } = await run("import", "peserta.csv", "nama.csv", "--out", "hasil.xlsx");
    expect(out.split("\n").filter((line) => line.includes(" orang tanpa "))).toEqual([
      "2 orang tanpa kab/kota yang dikenal: “KAB. SAMBASS” (1), kosong (1)",
      `2 orang tanpa segmen yang dikenal: “${long.slice(0, 40)}…” (1), “Honorer” (1)`,
    ]);
  });

  it("is not spoken of where everything is known", async () => {
    writeCsv("peserta.csv", [header, ...people]);
    const { out } = await run("import", "peserta.csv", "--out", "hasil.xlsx");
    expect(out).not.toMatch(/status:|orang tanpa/);
  });

  it.each(["wilayah", "segmen", "status", "program", "bulan"])(
    "shows no NIK, even where a column of NIKs is taken for %s",
    async (field) => {
      const kpj = people.map((_, at) => `2300000000${at}`);
      writeCsv("peserta.csv", [
        ["KPJ", "No Induk", "Nama"],
        ...people.map(([nik, name], at) => [kpj[at]!, nik!, name!]),
      ]);
      const args = ["import", "peserta.csv", "--map", `No Induk=${field}`];
      const { out } = await run(...args, "--out", "h.xlsx");
      const { out: json } = await run(...args, "--out", "json.xlsx", "--json");
      const texts = [...sheetsIn("h.xlsx").values()].flatMap(({ values }) => values.flat());
      for (const text of [...texts.map(String), out, json]) expect(text).not.toMatch(/\d{12}/);
      expect(texts).toContain("Jumlah");
      expect(rowsIn("h.xlsx", "Peserta").at(-1)?.at(-1)).toBe(3);
    },
  );
});

describe("several files", () => {
  it("count a person once, and say where the NIK stands first", async () => {
    writeCsv("januari.csv", [header, ...people]);
    writeWorkbook("februari.xlsx", {
      Daftar: [header, people[2]!, [dewi, "Dewi", "Kota Pontianak", "BPU", 0, ""]],
    });
    const { code, json } = await runJson(
      "import",
      "januari.csv",
      "februari.xlsx",
      "--out",
      "h.xlsx",
    );
    expect(rowsIn("h.xlsx", "NIK ganda").slice(1)).toEqual([
      ["februari.xlsx", "Daftar", 2, "januari.csv", "", 4],
    ]);
    expect(rowsIn("h.xlsx", "Peserta").at(-1)).toEqual(["", "Jumlah", 0, 2, 2, 0, 0, 4, ""]);
    expect(json.files).toMatchObject([{ duplicates: 0 }, { duplicates: 1 }]);
    expect(code).toBe(1);
  });

  it("are done although one of them can't be used, which ends with 2", async () => {
    writeFile("bukti.csv", pdf);
    writeCsv("peserta.csv", [header, ...people]);
    mkdirSync(inFolder("arsip"));
    writeFile("~$buku.xlsx", "pemilik");
    const names = ["bukti.csv", "hilang.csv", "arsip", "~$buku.xlsx", "peserta.csv"];
    const { code, json, errors } = await runJson("import", ...names, "--out", "hasil.xlsx");
    expect(errors).toEqual([
      expect.stringMatching(/^bukti\.csv: Ini PDF/),
      expect.stringMatching(/^hilang\.csv: Berkas ini tidak ada/),
      expect.stringMatching(/^arsip: Ini folder/),
      expect.stringMatching(/^~\$buku\.xlsx: Ini tanda dari Excel/),
    ]);
    expect(
      json.files.map(({ file, error }: { file: string; error?: string }) => [file, error]),
    ).toEqual(names.map((name, at) => [name, errors[at]]));
    expect(rowsIn("hasil.xlsx", "Peserta").at(-1)?.at(-2)).toBe(3);
    expect(code).toBe(2);
  });

  it("are found by a pattern where the shell did not, each once", async () => {
    writeCsv("kab a.csv", [header, people[0]!]);
    writeCsv("kab b.csv", [header, people[2]!]);
    const { code, json } = await runJson("import", "kab*.csv", "kab a.csv", "--out", "hasil.xlsx");
    expect(json.files.map(({ file }: { file: string }) => file)).toEqual([
      "kab a.csv",
      "kab b.csv",
    ]);
    expect(code).toBe(0);
  });

  it("are read once, however they are named", async () => {
    writeCsv("a.csv", [header, ...people]);
    const { code, json } = await runJson(
      "import",
      "a.csv",
      "./a.csv",
      inFolder("a.csv"),
      "--out",
      "h.xlsx",
    );
    expect(json.files).toMatchObject([{ file: "a.csv", rows: 3, duplicates: 0 }]);
    expect([code, json.files.length]).toEqual([0, 1]);
  });

  it("stand in the new workbook without their folders, and once each on the screen", async () => {
    const file = inFolder("peserta.csv");
    writeCsv("peserta.csv", [header, ...people, ["1", "Eka", "", "", "", ""]]);
    const { out } = await run("import", file, "--out", "h.xlsx");
    const texts = [...sheetsIn("h.xlsx").values()].flatMap(({ values }) => values.flat());
    expect(texts).toContain("Dari: peserta.csv.");
    expect(rowsIn("h.xlsx", "Baris ditolak")[1]?.slice(0, 3)).toEqual(["peserta.csv", "", 5]);
    expect(texts.filter((text) => String(text).includes(folder))).toEqual([]);
    expect(out.split(file)).toHaveLength(2);
    expect(out).toContain("\n  daftar peserta · 4 orang: 3 dihitung");
  });

  it("tell who watches how far they are", async () => {
    writeCsv("peserta.csv", [header, ...people]);
    const { progress } = await run("import", "peserta.csv", "--out", "hasil.xlsx");
    expect(progress).toContainEqual(
      expect.stringMatching(
        /^Membaca 1 dari 1: peserta\.csv · 4 baris · [\d.]+ baris\/detik · 100%$/,
      ),
    );
    expect(progress.slice(-3)).toEqual(["", "Menulis hasil.xlsx", ""]);
  });
});

it("tells another program of each file, and of participants by region and segment", async () => {
  writeCsv("peserta.csv", [header, ...people, [dewi, "Dewi", "Wakanda", "", 0, ""]]);
  writeFile("bukti.csv", pdf);
  writeWorkbook("rekap.xlsx", { Rekap: clean });
  const { json } = await runJson(
    "import",
    "peserta.csv",
    "bukti.csv",
    "rekap.xlsx",
    "--out",
    "h.xlsx",
  );
  const nothing = { inactive: 0, rejected: 0, duplicates: 0 };
  expect(json).toEqual({
    files: [
      {
        file: "peserta.csv",
        format: "csv",
        encoding: "windows-1252",
        kind: "members",
        rows: 4,
        ...nothing,
      },
      {
        file: "bukti.csv",
        format: null,
        encoding: null,
        kind: null,
        rows: 0,
        ...nothing,
        error: expect.any(String),
      },
      { file: "rekap.xlsx", format: "xlsx", encoding: null, kind: "regions", rows: 2, ...nothing },
    ],
    aggregate: [
      { code: "61.01", region: "Kabupaten Sambas", segment: "PU", participants: 1 },
      { code: "61.01", region: "Kabupaten Sambas", segment: "BPU", participants: 1 },
      { code: "61.71", region: "Kota Pontianak", segment: "PU", participants: 1 },
      { code: null, region: "Wakanda", segment: null, participants: 1 },
    ],
    consolidated: null,
    findings: [],
    notSent: [],
  });
});

describe("a sheet that is no list of persons", () => {
  it("is copied as it is: texts stay texts, numbers keep their formats", async () => {
    const rows = [
      ["Rapat", "Hadir", "Capaian", "Catatan"],
      ["monev", 30_000, { value: 0.3, format: "0.00%" }, "=1+1"],
      ["rakor", { value: 60_000, format: "#,##0" }, { value: 0.5, format: "0.00%" }, "007"],
    ];
    writeWorkbook("rapat.xlsx", { Rekap: rows });
    await run("import", "rapat.xlsx", "--out", "hasil.xlsx");
    const copy = sheetsIn("hasil.xlsx").get("rapat");
    expect(copy?.values).toEqual(
      rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell))),
    );
    expect(copy?.formats.slice(1)).toEqual([
      ["General", "General", "0.00%", "General"],
      ["General", "#,##0", "0.00%", "General"],
    ]);
    expect(copy?.formulas?.flat()).not.toContain(true);
  });
});

describe("tables of regencies", () => {
  const sheetOfRegency = (name: string, participants: number) => [
    ["Per 31 Desember 2024"],
    [],
    ["Kab/Kota", "Peserta", "Pekerja"],
    [name, participants, 4000],
  ];

  it("bear the name of their file, and of their sheet where there are several", async () => {
    mkdirSync(inFolder("data"));
    writeWorkbook("data/Kab. A [final].xlsx", { Sheet1: clean });
    writeWorkbook("data/Kab. B.xlsx", { 2023: clean, 2024: clean, Peserta: [header, ...people] });
    await run("import", "data/*.xlsx", "--out", "hasil.xlsx");
    const names = ["Peserta", "Kab. A _final_", "Kab. B - 2023", "Kab. B - 2024", "Laporan impor"];
    expect([...sheetsIn("hasil.xlsx").keys()]).toEqual(names);
  });

  it("of several files are one table, and who has not sent theirs is said", async () => {
    writeWorkbook("sambas.xlsx", { Sheet1: sheetOfRegency("Kab. Sambas", 1000) });
    writeCsv("landak.csv", sheetOfRegency("Kab. Landak", 2000));
    const files = ["sambas.xlsx", "landak.csv", "--out"];
    const { code, out } = await run("import", ...files, "hasil.xlsx");
    expect(rowsIn("hasil.xlsx", "Gabungan").map((row) => row.slice(1))).toEqual([
      ["Kab/Kota", "Peserta", "Pekerja", "Berkas"],
      ["Kabupaten Sambas", 1000, 4000, "sambas.xlsx"],
      ["Kabupaten Landak", 2000, 4000, "landak.csv"],
      ["Jumlah", 3000, 8000, ""],
    ]);
    expect(out).toContain("\ndigabung: 2 kab/kota dari 2 berkas\n");
    expect(out).toMatch(/\nF03 Peringatan: 12 kab\/kota di Kalimantan Barat .*Kota Pontianak/);
    const { json } = await runJson("import", ...files, "json.xlsx");
    expect(json).toMatchObject({
      consolidated: { regions: 2, files: 2 },
      findings: [{ code: "F03", severity: "warning", message: expect.any(String) }],
    });
    expect(json.notSent).toHaveLength(12);
    expect(code).toBe(0);
  });

  it("that contradict each other are an error, which ends with 1", async () => {
    const files = { "a.xlsx": 1000, "b.xlsx": 2000, "c.xlsx": 3000 };
    const names = ["Kab. Sambas", "Kab. Sambas", "Kab. Landak"];
    Object.entries(files).forEach(([file, count], at) =>
      writeWorkbook(file, { Sheet1: sheetOfRegency(names[at]!, count) }),
    );
    const { code, json } = await runJson("import", ...Object.keys(files), "--out", "hasil.xlsx");
    expect(json.findings[0]).toMatchObject({ code: "F02", severity: "error" });
    expect(json.findings[0].message).toMatch(
      /Sambas: Peserta 1\.000 di a\.xlsx, .*2\.000 di b\.xlsx/,
    );
    expect(code).toBe(1);
  });
});

describe("--map", () => {
  const unnamed = ["No Identitas", "Orang", "Lokasi = Domisili", "Segmen", "Jenis Kelamin", ""];

  it("says what columns hold, in either language and as often as it stands", async () => {
    writeCsv("peserta.csv", [unnamed, ...people]);
    const maps = ["no  identitas=NIK", "Lokasi = Domisili=region", "Segmen=abaikan"];
    const args = maps.flatMap((map) => ["--map", map]);
    const { code, json } = await runJson("import", "peserta.csv", ...args, "--out", "hasil.xlsx");
    expect(json.aggregate).toEqual([
      { code: "61.01", region: "Kabupaten Sambas", segment: null, participants: 2 },
      { code: "61.71", region: "Kota Pontianak", segment: null, participants: 1 },
    ]);
    expect(code).toBe(0);
  });

  it.each([
    ["Alamat=rumah", /--map tidak mengenal “Alamat=rumah”; .*nik, kpj, nama, wilayah/],
    ["Alamat", /--map tidak mengenal “Alamat”/],
    ["=nik", /--map tidak mengenal “=nik”/],
    ["Almat=abaikan", /Tidak ada daftar peserta dengan kolom “Almat”/],
  ])("that says %s is refused, and nothing is written", async (map, words) => {
    writeCsv("peserta.csv", [header, ...people]);
    const { code, out, errors } = await run(
      "import",
      "peserta.csv",
      "--map",
      map,
      "--out",
      "h.xlsx",
    );
    expect(errors).toEqual([expect.stringMatching(words)]);
    expect([code, out, existsSync(inFolder("h.xlsx"))]).toEqual([2, "", false]);
  });

  it("that leaves no list is refused with what is true of it", async () => {
    writeCsv("peserta.csv", [header, ...people]);
    const args = ["import", "peserta.csv", "--map", "NIK=abaikan", "--out", "h.xlsx"];
    const { code, errors } = await run(...args);
    expect(errors.at(-1)).toBe(
      "Tidak ada daftar peserta yang terbaca dengan --map ini: kolom “NIK” tidak ditemukan, atau tanpa kolom itu bukan daftar peserta lagi.",
    );
    expect([code, existsSync(inFolder("h.xlsx"))]).toEqual([2, false]);
  });
});

it.each([
  [["import", "--out", "h.xlsx"], /Berkasnya belum disebut/],
  [["import", "a.csv"], /Sebutkan berkas hasilnya dengan --out/],
  [["import", "a.csv", "--out", "h.xlsx", "--map"], /Nilai untuk --map belum ditulis/],
  [["import", "a.csv", "--out", "h.xlsx", "--sheet", "x"], /--sheet tidak dikenal untuk import/],
  [["check", "a.xlsx", "--map", "Nama=nama"], /--map tidak dikenal untuk check/],
])("says in one line what is wrong with %j, and ends with 2", async (args, words) => {
  const { code, out, errors } = await run(...args);
  expect([code, out, errors]).toEqual([2, "", [expect.stringMatching(words)]]);
});

it("is explained with the command", async () => {
  const { out } = await run("--help");
  expect(out).toContain("cakupan import BERKAS… --out BERKAS");
});

describe("nothing is written", () => {
  it("where a file is already, or where the input is", async () => {
    writeWorkbook("lama.xlsx", { Rekap: clean });
    writeCsv("peserta.csv", [header, ...people]);
    const before = readFileSync(inFolder("lama.xlsx"));
    const onto = async (...args: string[]) => (await run("import", ...args)).errors;
    expect(await onto("peserta.csv", "--out", "lama.xlsx")).toEqual([
      expect.stringMatching(/^lama\.xlsx: Berkas ini sudah ada/),
    ]);
    expect(await onto("lama.xlsx", "peserta.csv", "--out", "lama.xlsx")).toEqual([
      expect.stringMatching(/^lama\.xlsx: Ini berkas masukannya sendiri/),
    ]);
    expect(await onto("peserta.csv", "--out", "hasil.csv")).toEqual([
      expect.stringMatching(/^hasil\.csv: Berkas ini harus disimpan sebagai \.xlsx/),
    ]);
    expect(readFileSync(inFolder("lama.xlsx"))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["lama.xlsx", "peserta.csv"]);
  });

  it("where there is nothing to import, and that is said", async () => {
    writeFile("bukti.csv", pdf);
    writeWorkbook("kosong.xlsx", { Kosong: [] });
    const { code, json, errors } = await runJson(
      "import",
      "bukti.csv",
      "kosong.xlsx",
      "--out",
      "h.xlsx",
    );
    expect(errors).toEqual([
      expect.stringMatching(/^bukti\.csv: Ini PDF/),
      expect.stringMatching(/^kosong\.xlsx: Tidak ada isi/),
      "Tidak ada yang dapat diimpor, jadi tidak ada yang ditulis.",
    ]);
    expect(json.aggregate).toEqual([]);
    expect([code, readdirSync(folder).sort()]).toEqual([2, ["bukti.csv", "kosong.xlsx"]]);
  });
});

it("speaks English when asked, in the workbook too", async () => {
  writeCsv("peserta.csv", [header, ...people, people[0]!, ["1", "Eka", "", "", "", ""]]);
  const { out } = await run("import", "peserta.csv", "--out", "h.xlsx", "--lang", "en");
  const names = ["Participants", "Rejected rows", "Duplicate NIKs"];
  expect([...sheetsIn("h.xlsx").keys()]).toEqual(names);
  expect(out).toContain("5 persons: 3 counted, 1 rejected, 1 duplicate NIK\n");
  expect(out).toContain("Kabupaten/Kota → region");
});
