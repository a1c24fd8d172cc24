import { checkFiles } from "../../../src/checks/files";
import { tableOf } from "../../tables/reading";
import type { TestCell } from "../../tables/sheetOf";

type Rows = readonly (readonly TestCell[])[];

/** What the checks find between files that hold one table each: "F02: …". */
function found(files: Readonly<Record<string, Rows>>): string[] {
  const tables = Object.entries(files).map(([file, rows]) => ({ file, table: tableOf(rows) }));
  return checkFiles(tables).map(({ code, message }) => `${code}: ${message.id}`);
}

/** The same without who has not sent theirs. */
function between(files: Readonly<Record<string, Rows>>): string[] {
  return found(files).filter((text) => !text.startsWith("F03"));
}

const header = ["Kab/Kota", "Peserta", "Pekerja"];
const sambas = ["Kab. Sambas", 1000, 4000];
const landak = ["Kab. Landak", 2000, 5000];
const names = ["Sambas", "Mempawah", "Sanggau", "Ketapang", "Sintang", "Kapuas Hulu", "Bengkayang"];
const others = ["Landak", "Sekadau", "Melawi", "Kayong Utara", "Kubu Raya"];
const all = [...[...names, ...others].map((name) => `Kab. ${name}`)];
const cities = ["Kota Pontianak", "Kota Singkawang"];

const under = (...titles: string[]) => titles.map((title) => [title]);

test("files that complete each other have nothing to be told", () => {
  const half = (some: readonly string[]) => [header, ...some.map((name) => [name, 10, 20])];
  expect(found({ "a.xlsx": half(all), "b.xlsx": half(cities) })).toEqual([]);
});

test("one file alone is not compared, however many tables it has", () => {
  expect(checkFiles([{ file: "a.xlsx", table: tableOf([header, sambas]) }])).toEqual([]);
  const twice = [1, 2].map((count) => ({
    file: "a.xlsx",
    table: tableOf([header, ["Kab. Sambas", count, 10]]),
  }));
  expect(checkFiles(twice)).toEqual([]);
});

describe("F01: the same region", () => {
  test("in several files is told once for all that the same files have", () => {
    const rows = [header, sambas, landak];
    expect(between({ "a.xlsx": rows, "b.xlsx": rows })).toEqual([
      "F01: Kabupaten Sambas, Kabupaten Landak ada di beberapa berkas dengan angka yang sama: a.xlsx, b.xlsx. Cukup satu; periksa apakah memang terkirim dua kali.",
    ]);
  });

  test("may be written in thousands, and with a rounded percent", () => {
    const a = [
      [...header, "Capaian (%)"],
      [...sambas, 25.04],
    ];
    const b = [
      ["Kab/Kota", "Peserta (ribu)", "Capaian (%)"],
      ["KABUPATEN SAMBAS", 1, 25],
    ];
    expect(between({ a, b }).map((text) => text.slice(0, 3))).toEqual(["F01"]);
  });
});

describe("F02: files disagree", () => {
  test("about a region, and the first figure is told with both values", () => {
    const a = [header, sambas, landak];
    const b = [header, ["Kab. Sambas", 1100, 4400]];
    expect(between({ a, b })).toEqual([
      "F02: Kabupaten Sambas: Peserta 1.000 di a, tetapi 1.100 di b (dan 1 angka lain). Tanyakan kepada pengirimnya, lalu hapus yang salah.",
    ]);
  });

  test("about many regions, which is one finding", () => {
    const rows = (add: number) => [header, ...all.map((name, at) => [name, 100 + at + add, 1000])];
    const [first, ...rest] = between({ a: rows(0), b: rows(1) });
    expect(first).toMatch(/^F02: Angka 12 kab\/kota berbeda di a dan b\. Misalnya Kabupaten /);
    expect(rest).toEqual([]);
  });

  test.each([3, 16, 17, 40])("between %d files: so many are told as one reads", (count) => {
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, at) => {
        const titles = at === 0 ? under("Menurut KTP") : under("Menurut tempat kerja");
        return [`${at}.xlsx`, [...titles, header, ["Kab. Sambas", 1000 + at, 4000]]];
      }),
    );
    const told = between(files);
    expect(told.length).toBeLessThanOrEqual(50);
    const ofCode = told.filter((text) => text.startsWith("F02"));
    const more = /^F02: Masih ada (\d+) temuan F02 lain\./.exec(ofCode.at(-1) ?? "")?.[1];
    const one = ofCode.filter((text) => text.includes("Kabupaten Sambas: Peserta 1.000 di 0.xlsx"));
    expect(one.length + Number(more ?? 0)).toBe(count - 1);
    expect(ofCode.length).toBe(one.length + (more === undefined ? 0 : 1));
    // Another check has its say beside many findings of one.
    expect(told.filter((text) => text.startsWith("F05"))).toHaveLength(1);
  });

  test("not about percents that are rounded otherwise, and not about other figures", () => {
    const a = [
      ["Kab/Kota", "Peserta", "Capaian (%)"],
      ["Kab. Sambas", 1000, 36.47],
    ];
    const b = [
      ["Kab/Kota", "Pekerja", "Capaian (%)"],
      ["Kab. Sambas", 2742, 36.5],
    ];
    expect(between({ a, b }).filter((text) => text.startsWith("F02"))).toEqual([]);
  });

  test("not where their figures are of different dates: that is told instead", () => {
    const a = [...under("Per 31 Desember 2023"), header, sambas];
    const b = [...under("Per 31 Desember 2024"), header, ["Kab. Sambas", 1100, 4400]];
    expect(between({ a, b }).map((text) => text.slice(0, 3))).toEqual(["F04"]);
  });
});

describe("F03: who has not sent", () => {
  const missing = (...rows: Rows) =>
    found({ a: [header, ...rows], b: [header, sambas] })
      .filter((text) => text.startsWith("F03"))
      .join();

  test.each<[string, Rows]>([
    ["blank", [["Kab. Landak", "", ""]]],
    ["only zeros, as formulas make them of blanks", [["Kab. Landak", 0, 0]]],
    [
      "only the workers that a form has for everybody",
      [
        ["Kab. Landak", "", 5000],
        ["Kab. Sanggau", 10, 20],
      ],
    ],
  ])("has a row that is %s", (_, rows) => {
    expect(missing(...rows)).toContain("Kabupaten Landak");
    expect(missing(landak)).not.toContain("Kabupaten Landak");
  });

  test("is not a region without a participant of one segment", () => {
    const rows = [
      ["Kab/Kota", "Peserta PMI"],
      ["Kab. Sambas", 5],
      ["Kab. Landak", 0],
    ];
    const [text] = found({ a: rows, b: [header, sambas] });
    expect(text).not.toContain("Landak");
  });

  test("is not one whose name is misspelt", () => {
    expect(missing(["Kab. Landakk", 1, 2])).not.toContain("Kabupaten Landak,");
  });
});

describe("F04 and F05: figures are not of the same", () => {
  const one = (...titles: string[]) => [...under(...titles), header, sambas];
  const other = (...titles: string[]) => [...under(...titles), header, landak];

  test("date, as exactly as it is known", () => {
    const dated = between({ a: one("Per 31 Desember 2024"), b: other("Per Juni 2024") });
    expect(dated).toEqual([
      "F04: Tanggal datanya tidak sama: 31 Desember 2024 (a); Juni 2024 (b). Jumlahnya bukan keadaan pada satu tanggal; minta data per tanggal yang sama.",
    ]);
    expect(between({ a: one("Per 31 Desember 2024"), b: other("Tahun 2024") })).toEqual([]);
    expect(between({ a: one("Per 31 Desember 2024"), b: other() })).toEqual([]);
  });

  test("year, where the columns say it", () => {
    const of = (year: number, row: readonly TestCell[]) => [
      ["Kab/Kota", `Peserta ${year}`],
      row.slice(0, 2),
    ];
    expect(between({ a: of(2023, sambas), b: of(2024, landak) }).join()).toMatch(
      /^F04: .* 2023 \(a\); 2024 \(b\)/,
    );
  });

  test.each([
    ["Dasar pekerja: angkatan kerja", "Dasar pekerja: penduduk bekerja", "Dasar pekerja"],
    ["Segmen: PU, BPU", "Segmen: PU, BPU, Jakon", "Segmen"],
    ["Menurut KTP", "Menurut tempat kerja", "Menurut KTP / tempat kerja"],
  ])("definition: %j, %j", (a, b, tag) => {
    const told = between({ a: one(a), b: other(b) });
    expect(told).toEqual([expect.stringContaining(`F05: ${tag} tidak sama: `)]);
    expect(between({ a: one(a), b: other() })).toEqual([]);
  });
});
