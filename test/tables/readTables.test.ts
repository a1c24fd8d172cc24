import { areaAddress } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { columnsOf, rolesOf, tableOf, tablesOf } from "./reading";
import { sheetOf, type TestCell } from "./sheetOf";
import { header, kalbar, total } from "./kalbar";

describe("finds the table", () => {
  test("under title rows, beside blank columns, with its area and years", () => {
    const table = tableOf([
      ["REKAP KEPESERTAAN KALIMANTAN BARAT TAHUN 2024"],
      ["Per tanggal", "31-12-2023"],
      [],
      ["", "No", ...header],
      ...kalbar.map((row, index) => ["", index + 1, ...row]),
      ["", "", ...total],
    ]);
    expect(areaAddress(table.area)).toBe("B4:F8");
    expect(table.headerRows).toEqual({ first: 3, last: 3 });
    expect(table.firstRow).toBe(4);
    expect(table.region).toMatchObject({ column: 2, header: { row: 3, column: 2 } });
    expect(columnsOf(table.main)).toEqual({ participants: 3, eligible: 4, coverage: 5 });
    expect(table.titleYears).toEqual([2023, 2024]);
    expect(table.province?.name).toBe("Kalimantan Barat");
    expect(table.columns.map(({ text }) => text)).toEqual(["No", ...header]);
    expect(table).toMatchObject({ sheet: "Rekap", level: "regency", isLong: false, rivals: [] });
  });

  test("where the used range begins away from A1", () => {
    const [table] = readTables({ ...sheetOf([header, ...kalbar]), row: 9, column: 4 });
    expect(table && areaAddress(table.area)).toBe("E10:H13");
    expect(table?.main.rows[0]?.participants?.cell).toEqual({ row: 10, column: 5 });
  });

  test("by the contents of the region column where its header says nothing", () => {
    const cells = [["Uraian", "Peserta", "Pekerja"], ...kalbar.map((row) => row.slice(0, 3))];
    expect(tableOf(cells).region.column).toBe(0);
    expect(tableOf([["", "Peserta", "Pekerja"], ...cells.slice(1)]).region.column).toBe(0);
  });

  test("by the regions themselves, not by the branch beside them", () => {
    const cells = [
      ["Kantor wilayah", "Kab/Kota", "Peserta"],
      ...kalbar.map(([name = "", count = ""]) => ["Pontianak", name, count]),
    ];
    expect(tableOf(cells).region.column).toBe(1);
  });

  test("by its header where no name is known", () => {
    const table = tableOf([header, ["Kab. Antah", 10, 20, 50], ["Kab. Berantah", 10, 20, 50]]);
    expect(table.lines.map(({ regency }) => regency)).toEqual([undefined, undefined]);
    expect(table.province).toBeUndefined();
  });

  test("with a row for every region, whatever its figures are", () => {
    const table = tableOf([header, ["Kab. Sambas"], ["Kab. Landak", "n/a"], ["Kota Pontianak", 1]]);
    expect(table.lines).toHaveLength(3);
  });

  test.each([
    "Target Peserta",
    "Belum Terlindungi",
    "Proporsi",
    "Jumlah Penduduk",
    "Pekerja Rentan",
  ])("that has nothing but %s", (figure) => {
    expect(
      tablesOf([
        ["Kab/Kota", figure],
        ["Kab. Sambas", 1234],
      ]),
    ).toHaveLength(1);
  });

  test.each<[string, (readonly TestCell[])[]]>([
    ["an empty sheet", [[""]]],
    ["a sheet without cells", []],
    ["a sheet of notes", [["Catatan rapat"], ["Peserta hadir", 14]]],
    [
      "figures without regions",
      [
        ["Bulan", "Peserta"],
        ["Januari", 100],
      ],
    ],
    [
      "regions without figures",
      [
        ["Kab/Kota", "Target"],
        ["Kab. Sambas", 0.5],
      ],
    ],
    [
      "regions beside figures of another matter",
      [
        ["Kab/Kota", "Jumlah desa", "Klaim"],
        ["Kab. Sambas", 193, 20],
      ],
    ],
    ["a header without rows", [header]],
    [
      "a list of members",
      [
        ["Nama", "Kabupaten", "Upah", "Status"],
        ["Budi", "Kab. Sambas", 3500000, "Peserta"],
        ["Sari", "Kab. Landak", 3200000, "Peserta"],
        ["Tuti", "Kota Pontianak", 3200000, "Peserta"],
      ],
    ],
    ["regions without a header", [...kalbar]],
    ["regions far below their header", [header, [], [], [], ...kalbar]],
  ])("not in %s", (_, cells) => expect(tablesOf(cells)).toEqual([]));
});

test("a sheet that a stray cell makes very wide is searched in its first 256 columns only", () => {
  const after = (column: number, cells: readonly TestCell[]) => [
    ...Array<TestCell>(column).fill(""),
    ...cells,
  ];
  const table = [header, ...kalbar];
  expect(tablesOf(table.map((cells) => after(200, cells)))).toHaveLength(1);
  expect(tablesOf(table.map((cells) => after(300, cells)))).toEqual([]);
  expect(tablesOf(table.map((cells) => [...cells, ...after(16_000, ["x"])]))).toHaveLength(1);
});

test("a header is looked for in the first 200 rows", () => {
  const below = (rows: number) => [...Array<TestCell[]>(rows).fill([]), header, ...kalbar];
  expect(tablesOf(below(198))).toHaveLength(1);
  expect(tablesOf(below(200))).toEqual([]);
});

describe("chooses among several columns of one figure", () => {
  test("those that belong together by the printed percent", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta aktif", "Peserta terdaftar", "Pekerja", "Capaian"],
      ["Kab. Sambas", 50000, 60000, 200000, 30],
      ["Kab. Landak", 40000, 50000, 100000, 50],
      ["Kota Pontianak", 90000, 99000, 300000, 33],
    ]);
    expect(columnsOf(table.main).participants).toBe(2);
    expect(
      table.rivals.map(({ column, taken, same }) => [column.column, taken.column, same]),
    ).toEqual([[1, 2, false]]);
  });

  test("in more than half of the rows that can be compared", () => {
    const chosen = (...cells: TestCell[][]) =>
      columnsOf(
        tableOf([
          ["Kab/Kota", "Peserta aktif", "Peserta terdaftar", "Pekerja", "Capaian"],
          ...cells.map((row, index) => [kalbar[index]?.[0] ?? "", ...row]),
        ]).main,
      ).participants;
    expect(chosen([10, 20, 100, 20], [10, 20, 100, 10])).toBe(1);
    expect(chosen([10, 20, 100, 20], [10, 20, 100, 10], [10, 20, 100, 20])).toBe(2);
    expect(chosen([10, 20, 0, 20], [10, 20, "", 20], [10, 20, 100, 20])).toBe(2);
    expect(chosen([10, 20, 100, ""], ["", 20, 100, 20])).toBe(2);
    expect(chosen([10, "", 100, 20], [10, "", 100, 20], [10, 20, 100, 20])).toBe(2);
    expect(chosen([10, 20, 100, 77])).toBe(1);
  });

  test("of eligible workers and percents, too", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "Pekerja", "Tenaga kerja", "Capaian", "Cakupan"],
      ["Kab. Sambas", 10, 40, 50, 30, 20],
      ["Kab. Landak", 10, 40, 50, 30, 20],
    ]);
    expect(columnsOf(table.main)).toEqual({ participants: 1, eligible: 3, coverage: 5 });
    expect(table.rivals.map(({ column }) => column.column)).toEqual([2, 4]);
  });

  test("two definitions of workers are no rivals", () => {
    const table = tableOf([
      ["Kab/Kota", "Jumlah pekerja", "Angkatan kerja", "Penduduk bekerja"],
      ["Kab. Sambas", 1, 3, 2],
    ]);
    expect(columnsOf(table.main).eligible).toBe(1);
    expect(table.rivals.map(({ column }) => column.column)).toEqual([2, 3]);
    const told = tableOf([
      ["Kab/Kota", "Jumlah angkatan kerja", "Penduduk bekerja"],
      ["Kab. Sambas", 3, 2],
    ]);
    expect([columnsOf(told.main).eligible, told.rivals]).toEqual([1, []]);
  });

  test("else the whole, else the first", () => {
    const chosen = (...heads: string[]) =>
      columnsOf(
        tableOf([
          ["Kab/Kota", ...heads],
          ["Kab. Sambas", 1, 2, 3],
        ]).main,
      ).participants;
    expect(chosen("Peserta aktif", "Total peserta", "Pekerja")).toBe(2);
    expect(chosen("Peserta aktif", "Peserta terdaftar", "Pekerja")).toBe(1);
    const workers = (...heads: string[]) =>
      columnsOf(
        tableOf([
          ["Kab/Kota", ...heads],
          ["Kab. Sambas", 1, 2],
        ]).main,
      ).eligible;
    expect(workers("Pekerja", "Jumlah pekerja")).toBe(2);
    expect(workers("Pekerja eligible", "Jumlah angkatan kerja")).toBe(1);
  });

  test("and says where two headers are the same", () => {
    const { rivals } = tableOf([
      ["Kab/Kota", "Peserta", "Peserta"],
      ["Kab. Sambas", 1, 2],
    ]);
    expect(rivals).toMatchObject([{ column: { column: 2 }, taken: { column: 1 }, same: true }]);
  });

  test("the sum of bare segments", () => {
    const table = tableOf([
      ["Kab/Kota", "PU", "BPU", "Jumlah", "Angkatan Kerja"],
      ["Kab. Sambas", 1, 2, 3, 4],
    ]);
    expect(columnsOf(table.main)).toEqual({ participants: 3, eligible: 4 });
    expect(rolesOf(table)).toEqual([
      "region",
      "participants PU",
      "participants BPU",
      "participants",
      "eligible",
    ]);
  });
});

describe("the province", () => {
  const shared = sheetOf([header, ["Kab. Sambas", 1, 2, 50], ["Kab. Kapuas", 1, 2, 50]]);
  const kalimantanBarat = { code: "61", name: "Kalimantan Barat" };

  test("is that of most regions; their names are matched within it", () => {
    const table = tableOf([header, ...kalbar, ["Kab. Kapuas", 1, 2, 50]]);
    expect(table.province).toEqual(kalimantanBarat);
    expect(table.main.province).toEqual(kalimantanBarat);
    expect(table.lines.at(-1)?.regency).toBeUndefined();
  });

  test("is none where no province has more than half of them", () => {
    const [table] = readTables(shared);
    expect(table?.province).toBeUndefined();
    expect(table?.lines.map(({ regency }) => regency?.code)).toEqual(["61.01", "62.03"]);
  });

  test("is none where two have several, be one of them the larger", () => {
    const names = ["Kab. Sambas", "Kab. Landak", "Kab. Sanggau", "Kab. Sintang", "Kab. Kapuas"];
    const provinceOf = (...more: string[]) =>
      tableOf([["Kab/Kota", "Peserta"], ...[...names, ...more].map((name) => [name, 1])]).province
        ?.code;
    expect(provinceOf("Kab. Katingan")).toBe("61");
    expect(provinceOf("Kab. Katingan", "Kab. Seruyan")).toBeUndefined();
  });

  test("is told by regions, however many rows each has", () => {
    const rows = [2021, 2022, 2023].flatMap((year) => [
      ["Kab. Sambas", year, 1],
      ["Kab. Landak", year, 1],
      ["Kab. Kapuas", year, 1],
    ]);
    expect(tableOf([["Kab/Kota", "Tahun", "Peserta"], ...rows]).province?.code).toBe("61");
  });

  test("is the one that the user names", () => {
    const [table] = readTables(shared, {}, kalimantanBarat);
    expect(table?.province?.code).toBe("61");
    expect(table?.lines.map(({ regency }) => regency?.code)).toEqual(["61.01", undefined]);
  });
});
