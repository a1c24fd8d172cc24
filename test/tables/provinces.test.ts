import { rolesOf, tableOf } from "./reading";
import type { TestCell } from "./sheetOf";

describe("provinces as rows", () => {
  const provinces: TestCell[][] = [
    ["No", "Provinsi", "Peserta", "Pekerja"],
    [1, "Aceh", 10, 100],
    [2, "Sumatera Utara", 20, 200],
    [3, "DKI Jakarta", 30, 300],
    [4, "Kep. Bangka Belitung", 40, 400],
    ["", "Indonesia", 100, 1000],
  ];

  test("are its regions, and their names sum nothing", () => {
    const table = tableOf(provinces);
    expect(table.level).toBe("province");
    expect(table.province).toBeUndefined();
    expect(table.lines.map(({ regency }) => regency)).toMatchObject([
      { code: "11", name: "Aceh", kind: "Provinsi", province: "11" },
      { code: "12", name: "Sumatera Utara" },
      { code: "31", name: "DKI Jakarta" },
      { code: "19", name: "Kepulauan Bangka Belitung" },
    ]);
    expect(table.main.totals.map(({ name, of }) => [name, of?.length])).toEqual([["Indonesia", 4]]);
  });

  test("though some have the name of a city: Bengkulu, Jambi, Gorontalo", () => {
    const table = tableOf([
      ["Wilayah", "Peserta"],
      ["Bengkulu", 10],
      ["Jambi", 20],
      ["Gorontalo", 30],
      ["Lampung", 40],
    ]);
    expect(table.level).toBe("province");
    expect(table.lines).toHaveLength(4);
  });

  test("where three of them are named, though some names are unknown", () => {
    const level = (...names: string[]) =>
      tableOf([["Wilayah", "Peserta"], ...names.map((name) => [name, 1])]).level;
    expect(level("Aceh", "Bali", "Riau", "Antah", "Berantah")).toBe("province");
    expect(level("Aceh", "Bali", "Antah", "Kab. Badung")).toBe("regency");
  });

  test("are none where as many regencies stand among them", () => {
    const rows = ["Aceh", "Kab. Pidie", "Bali", "Kab. Badung", "Riau", "Kab. Siak"];
    const table = tableOf([["Wilayah", "Peserta"], ...rows.map((name) => [name, 1])]);
    expect(table.level).toBe("regency");
    expect(table.lines.map(({ name }) => name)).toEqual(["Kab. Pidie", "Kab. Badung", "Kab. Siak"]);
  });

  test("are none where regencies stand below them", () => {
    const table = tableOf([
      ["Wilayah", "Peserta"],
      ["Kalimantan Barat", 3],
      ["Kab. Sambas", 1],
      ["Kab. Landak", 2],
      ["Kalimantan Tengah", 7],
      ["Kab. Kapuas", 3],
      ["Kab. Katingan", 4],
    ]);
    expect(table.level).toBe("regency");
    expect(table.lines).toHaveLength(4);
    expect(table.main.totals.map(({ name, of }) => [name, of?.map((row) => row.name)])).toEqual([
      ["Kalimantan Barat", ["Kab. Sambas", "Kab. Landak"]],
      ["Kalimantan Tengah", ["Kab. Kapuas", "Kab. Katingan"]],
    ]);
    expect(table.provincesAmongRegions).toEqual([]);
  });
});

describe("a province's name among the regions of one province", () => {
  const rows: TestCell[][] = [
    ["Kab/Kota", "Peserta"],
    ["Kab. Sambas", 1],
    ["Kalimantan Barat", 3],
    ["Kab. Landak", 2],
  ];

  test("sums nothing that can be told", () => {
    const table = tableOf(rows);
    expect(table.provincesAmongRegions.map(({ name, row }) => [name, row])).toEqual([
      ["Kalimantan Barat", 2],
    ]);
    expect(table.lines).toHaveLength(2);
    expect(table.main.totals).toEqual([]);
  });

  test("unless it says that it does", () => {
    const [head = [], first = [], , last = []] = rows;
    const table = tableOf([head, first, ["Jumlah Kalimantan Barat", 3], last]);
    expect(table.provincesAmongRegions).toEqual([]);
    expect(table.main.totals).toHaveLength(1);
  });

  test("behind those of its year it is the total of the year", () => {
    const table = tableOf([
      ["Tahun", "Kab/Kota", "Peserta"],
      ...[2023, 2024].flatMap((year) => [
        [year, "Kab. Sambas", 1],
        [year, "Kab. Landak", 2],
        [year, "Kalimantan Barat", 3],
      ]),
    ]);
    expect(table.provincesAmongRegions).toEqual([]);
    expect(table.slices.map(({ totals }) => totals.length)).toEqual([1, 1]);
  });

  test("among those of its year it sums nothing that can be told, either", () => {
    const table = tableOf([
      ["Tahun", "Kab/Kota", "Peserta"],
      ...[2023, 2024].flatMap((year) => [
        [year, "Kab. Sambas", 1],
        [year, "Kalimantan Barat", 3],
        [year, "Kab. Landak", 2],
      ]),
    ]);
    expect(table.provincesAmongRegions.map(({ row }) => row)).toEqual([2, 5]);
  });

  test("before or behind all of them it is their total", () => {
    const [head = [], first = [], province = [], last = []] = rows;
    expect(tableOf([head, province, first, last]).main.totals).toHaveLength(1);
    expect(tableOf([head, first, last, province]).main.totals).toHaveLength(1);
    const nation = ["Indonesia", 500];
    expect(tableOf([head, first, last, province, nation]).main.totals).toHaveLength(2);
  });
});

describe("columns beside the regions", () => {
  test.each<[string, TestCell[]]>([
    ["Kode Kemendagri", ["61.01", "61.72"]],
    ["Kode BPS", ["6101", 6172]],
    ["kode_kabupaten_kota", [6101, 6172]],
    ["ID Kab/Kota", [61.01, 61.1]],
  ])("%s hold codes", (text, [first = "", second = ""]) => {
    const table = tableOf([
      [text, "Kab/Kota", "Peserta"],
      [first, "Kab. Sambas", 1],
      [second, "Kota Singkawang", 2],
    ]);
    expect(rolesOf(table)).toEqual(["code", "region", "participants"]);
    expect(table.lines[0]?.code?.cell).toEqual({ row: 1, column: 0 });
  });

  test("a number that lost the zero at its end is the code with it", () => {
    const table = tableOf([
      ["Kode", "Kab/Kota", "Peserta"],
      [61.1, "Kab. Melawi", 1],
      [61.02, "Kab. Mempawah", 2],
      ["", "Kab. Sambas", 2],
    ]);
    expect(table.lines.map(({ code }) => code?.text)).toEqual(["61.10", "61.02", undefined]);
  });

  test.each<[string, TestCell[]]>([
    ["Kode", ["A1", "A2"]],
    ["Kode pos", [79453, 79111]],
    ["id", [6101, 6102]],
    ["id", [101, 102]],
    ["Kode kantor", [991, 992]],
    ["kode_provinsi", [61, 61]],
    ["Kode", [9901, 9902]],
  ])("%s %j are none", (text, [first = "", second = ""]) => {
    const table = tableOf([
      [text, "Kab/Kota", "Peserta"],
      [first, "Kab. Sambas", 1],
      [second, "Kab. Landak", 2],
    ]);
    expect(rolesOf(table)).toEqual(["", "region", "participants"]);
  });

  test("a province that is unknown settles nothing", () => {
    const table = tableOf([
      ["Provinsi", "Kab/Kota", "Peserta"],
      ["Kalimantan Barat", "Kab. Sambas", 1],
      ["Kalimantan Antah", "Kab. Badung", 2],
    ]);
    expect(table.lines.map(({ regency }) => regency?.code)).toEqual(["61.01", "51.03"]);
  });

  test("a province settles names that stand in several", () => {
    const table = tableOf([
      ["Provinsi", "Kab/Kota", "Peserta"],
      ["Kalimantan Barat", "Kab. Sambas", 1],
      ["Kalimantan Timur", "Kab. Kutai Barat", 2],
      ["Kalimantan Tengah", "Kab. Sambas", 3],
      ["Kalimantan Tengah", "Kab. Kapuas", 4],
    ]);
    expect(rolesOf(table)[0]).toBe("province");
    expect(table.lines.map(({ regency }) => regency?.code)).toEqual([
      "61.01",
      "64.07",
      undefined,
      "62.03",
    ]);
    expect(table.lines.map(({ province }) => province?.text)).toEqual([
      "Kalimantan Barat",
      "Kalimantan Timur",
      "Kalimantan Tengah",
      "Kalimantan Tengah",
    ]);
  });
});
