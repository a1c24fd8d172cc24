import { readTable } from "../../src/tables/findTable";
import { areaAddress } from "../../src/tables/grid";
import { sheetOf, type TestCell } from "./sheetOf";

const header = ["Kab/Kota", "Peserta", "Pekerja", "Capaian"];
const rows: TestCell[][] = [
  ["Kab. Sambas", 60000, 250000, 24],
  ["Kab. Landak", 69590, 130245, 53.43],
  ["Kota Pontianak", 120000, 300000, 40],
];
const total: TestCell[] = ["JUMLAH", 249590, 680245, 36.69];

const read = (cells: readonly (readonly TestCell[])[]) => readTable(sheetOf(cells));
const namesOf = (cells: readonly (readonly TestCell[])[]) =>
  read(cells)?.rows.map(({ name }) => name);
const coverageOf = (cells: readonly TestCell[]) =>
  read([
    header,
    ...cells.map((cell, index) => [...(rows[index] ?? []).slice(0, 3), cell]),
  ])?.rows.map(({ coverage }) => [coverage?.value, coverage?.decimals]);

describe("finds the table", () => {
  test("under title rows, beside blank columns, with its area and years", () => {
    const table = read([
      ["REKAP KEPESERTAAN KALIMANTAN BARAT TAHUN 2024"],
      ["Per tanggal", "31-12-2023"],
      [],
      ["", "No", ...header],
      ...rows.map((row, index) => ["", index + 1, ...row]),
      ["", "", ...total],
    ]);
    expect(table && areaAddress(table.area)).toBe("B4:F8");
    expect(table?.columns).toEqual({ region: 2, participants: 3, eligible: 4, coverage: 5 });
    expect(table?.titleYears).toEqual([2023, 2024]);
    expect(table?.province?.name).toBe("Kalimantan Barat");
    expect(table?.headers.map(({ text }) => text)).toEqual(["No", ...header]);
  });

  test("where the used range begins away from A1", () => {
    const grid = { ...sheetOf([header, ...rows]), row: 9, column: 4 };
    const table = readTable(grid);
    expect(table && areaAddress(table.area)).toBe("E10:H13");
    expect(table?.rows[0]?.participants?.cell).toEqual({ row: 10, column: 5 });
  });

  test("by the contents of the region column where its header says nothing", () => {
    const cells = [["Uraian", "Peserta", "Pekerja"], ...rows.map((row) => row.slice(0, 3))];
    expect(read(cells)?.columns.region).toBe(0);
  });

  test("by the regions themselves, not by the branch beside them", () => {
    const cells = [
      ["Kantor wilayah", "Kab/Kota", "Peserta"],
      ...rows.map(([name = "", count = ""]) => ["Pontianak", name, count]),
    ];
    expect(read(cells)?.columns.region).toBe(1);
  });

  test("with the total of a segment table as the participants", () => {
    const cells = [
      ["Kab/Kota", "Peserta PU", "Peserta BPU", "Total Peserta", "Target"],
      ["Kab. Sambas", 40000, 20000, 60000, 70000],
    ];
    expect(read(cells)?.columns).toEqual({ region: 0, participants: 3 });
  });

  test.each<[string, TestCell[][]]>([
    ["an empty sheet", [[""]]],
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
  ])("not in %s", (_, cells) => expect(read(cells)).toBeUndefined());
});

describe("reads its rows", () => {
  test("without the numbering row and the units under the header", () => {
    const cells = [
      header,
      ["", "(orang)", "(orang)", "(%)"],
      ["(1)", "(2)", "(3)", "(4)"],
      ...rows,
    ];
    expect(namesOf(cells)).toEqual(["Kab. Sambas", "Kab. Landak", "Kota Pontianak"]);
  });

  test("until notes begin", () => {
    const table = read([
      header,
      ...rows,
      total,
      ["Sumber: BPJS Ketenagakerjaan"],
      ["Kab. Sekadau"],
    ]);
    expect(table?.rows).toHaveLength(3);
  });

  test("until a blank row, but a total may follow one", () => {
    const table = read([header, ...rows, [], total, [], ["", "Pontianak, 31 Desember 2024"]]);
    expect(table?.rows).toHaveLength(3);
    expect(table?.totals).toHaveLength(1);
  });

  test.each(["JUMLAH", "Total", "Provinsi Kalimantan Barat", "Kalbar", "Grand Total", "Jml."])(
    "with %s apart as a total",
    (name) => {
      const table = read([header, ...rows, [name, ...total.slice(1)]]);
      expect(table?.rows).toHaveLength(3);
      expect(table?.totals.map(({ participants }) => participants?.value)).toEqual([249590]);
    },
  );

  test("with a total whose label is merged over the columns before the regions", () => {
    const cells = [["No", ...header], ...rows.map((row) => [1, ...row]), ["JUMLAH", "", 1, 2, 50]];
    expect(read(cells)?.totals.map(({ nameCell }) => nameCell.column)).toEqual([0]);
  });

  test("with Gorontalo as a regency, and as the total where the regency stands already", () => {
    const cells = [
      ["Kab/Kota", "Peserta"],
      ["Kab. Gorontalo", 10],
      ["Kota Gorontalo", 20],
      ["Gorontalo", 30],
    ];
    expect(read(cells)?.totals).toHaveLength(1);
    expect(
      read(
        cells.slice(0, 1).concat([
          ["Gorontalo", 10],
          ["Boalemo", 5],
        ]),
      )?.totals,
    ).toEqual([]);
  });

  test("and knows a name of another province as unknown", () => {
    const table = read([header, ...rows, ["Kab. Kapuas", 1, 2, 50]]);
    expect(table?.rows.at(-1)?.regency).toBeUndefined();
  });
});

describe("reads numbers", () => {
  test("typed as text the Indonesian way, and says so", () => {
    const [row] = read([header, ["Kab. Sambas", "24.737", "n/a", ""], ...rows])?.rows ?? [];
    expect(row?.participants).toMatchObject({ raw: "24.737", value: 24737, fromText: true });
    expect(row?.eligible).toMatchObject({ raw: "n/a", value: undefined, fromText: false });
    expect(row?.coverage?.value).toBeUndefined();
  });

  const percent = (value: number) => ({ value, format: "0.00%" });
  test.each<[string, TestCell[], [number, number][]]>([
    [
      "percents as typed",
      [24, 53.43, 40],
      [
        [0.24, 0],
        [0.5343, 2],
        [0.4, 0],
      ],
    ],
    [
      "shares as typed",
      [0.24, 0.5343, 0.4],
      [
        [0.24, 0],
        [0.5343, 2],
        [0.4, 0],
      ],
    ],
    [
      "percent formats",
      [percent(0.24), percent(0.5343), percent(0.4)],
      [
        [0.24, 2],
        [0.5343, 2],
        [0.4, 2],
      ],
    ],
    [
      "text",
      ["24,00%", "53,43 %", "40"],
      [
        [0.24, 2],
        [0.5343, 2],
        [0.4, 0],
      ],
    ],
    [
      "a percent format among percents",
      [24, percent(0.5343), 40],
      [
        [0.24, 0],
        [0.5343, 2],
        [0.4, 0],
      ],
    ],
  ])("of coverage as shares: %s", (_, cells, expected) => {
    expect(coverageOf(cells)).toEqual(expected);
  });

  test("and takes the decimals that a number format fixes", () => {
    expect(coverageOf([{ value: 53.4, format: "0.00" }])).toEqual([[0.534, 2]]);
    expect(coverageOf([{ value: 24, format: "#,##0.0##" }])).toEqual([[0.24, 0]]);
  });
});

test.each(['0.00"%"', "0.00\\%", '#,##0.00" %"'])("a literal sign in the format %s", (format) => {
  const [[share, decimals] = []] = coverageOf([{ value: 0.9, format }]) ?? [];
  expect(share).toBeCloseTo(0.009, 10);
  expect(decimals).toBe(2);
});

test("a sheet that a stray cell makes very wide is searched in its first 256 columns only", () => {
  const after = (column: number, cells: TestCell[]) => [
    ...Array<TestCell>(column).fill(""),
    ...cells,
  ];
  const table = [header, ...rows];
  expect(read(table.map((cells) => after(200, cells)))).toBeDefined();
  expect(read(table.map((cells) => after(300, cells)))).toBeUndefined();
  expect(read(table.map((cells) => [...cells, ...after(16_000, ["x"])]))).toBeDefined();
});

describe("chooses among several columns of one figure", () => {
  const columnsOf = (cells: TestCell[][]) => read(cells)?.columns;

  test("those that belong together by the printed percent", () => {
    const head = ["Kab/Kota", "Peserta 2023", "Peserta 2024", "Pekerja 2023", "Capaian"];
    const lines: TestCell[][] = [
      ["Kab. Sambas", 50000, 60000, 200000, 25],
      ["Kab. Landak", 40000, 50000, 100000, 40],
      ["Kota Pontianak", 90000, 99000, 300000, 30],
    ];
    expect(columnsOf([head, ...lines])?.participants).toBe(1);
  });

  test("else the latest year", () => {
    const head = ["Kab/Kota", "Peserta 2023", "Peserta 2024", "Pekerja"];
    expect(columnsOf([head, ["Kab. Sambas", 1, 2, 3]])?.participants).toBe(2);
  });

  test("the sum of bare segments", () => {
    const head = ["Kab/Kota", "PU", "BPU", "Jumlah", "Angkatan Kerja"];
    const expected = { region: 0, participants: 3, eligible: 4 };
    expect(columnsOf([head, ["Kab. Sambas", 1, 2, 3, 4]])).toEqual(expected);
  });

  test("the sum under a header merged over its segments", () => {
    const table = read([
      ["REKAP PESERTA PER KAB/KOTA"],
      ["Kab/Kota", "Peserta Aktif", "", "", "Angkatan Kerja", "", ""],
      ["", "PU", "BPU", "Jumlah", "(orang)", "", ""],
      ["Kab. Sambas", 1, 2, 3, 4, "", 7],
      ["Kab. Landak", 1, 2, 3, 4, "", 7],
    ]);
    expect(table?.columns).toEqual({ region: 0, participants: 3, eligible: 4 });
    expect(table?.headers).toEqual([
      { column: 0, text: "Kab/Kota" },
      { column: 1, text: "Peserta Aktif · PU" },
      { column: 2, text: "Peserta Aktif · BPU" },
      { column: 3, text: "Peserta Aktif · Jumlah" },
      { column: 4, text: "Angkatan Kerja · (orang)" },
      { column: 6, text: "" },
    ]);
  });
});

describe("rows that are no regions", () => {
  test.each<TestCell[]>([
    ["NASIONAL", 249590, 680245, 36.69],
    ["Provinsi", 249590, 680245, 36.69],
    ["Se-Kalbar", 249590, 680245, 36.69],
    ["J U M L A H", 249590, 680245, 36.69],
    ["Kalbar Total", 249590, 680245, 36.69],
    ["", 249590, 680245, 36.69],
  ])("%j sums them", (...sum) => {
    const table = read([header, ...rows, sum, [], ["", "Pontianak, 31 Desember 2024"]]);
    expect(table?.rows).toHaveLength(3);
    expect(table?.totals).toHaveLength(1);
  });

  test.each(["Rerata", "Rata-rata", "Target RPJMD"])("%s is left out", (name) => {
    const table = read([header, ...rows, [name, 1, 2, 50], total]);
    expect(table?.rows).toHaveLength(3);
    expect(table?.totals).toHaveLength(1);
  });

  test("place and date under the total are no region", () => {
    const table = read([header, ...rows, total, ["Pontianak, 31 Desember 2024"], ["Pontianak"]]);
    expect(table?.rows).toHaveLength(3);
  });

  test("letters under the header are none", () => {
    expect(namesOf([header, ["a", "b", "c", "d=b/c"], ...rows])).toHaveLength(3);
  });
});

describe("a name that several places share", () => {
  const regionsOf = (names: string[]) =>
    read([["Kab/Kota", "Peserta"], ...names.map((name, index) => [name, 10 + index])])?.rows.map(
      ({ regency }) => regency?.name,
    );

  test.each([
    ["Bengkulu", "Bengkulu Utara", "Kota Bengkulu"],
    ["Jambi", "Kerinci", "Kota Jambi"],
  ])("%s is the city and, as the last row, the total", (name, other, city) => {
    expect(regionsOf([name, other, name])).toEqual([city, expect.stringContaining(other)]);
  });

  test("Bogor twice is the regency and the city", () => {
    expect(regionsOf(["Bogor", "Cianjur", "Bogor"])).toEqual([
      "Kabupaten Bogor",
      "Kabupaten Cianjur",
      "Kota Bogor",
    ]);
    expect(regionsOf(["Bogor", "Kab. Bogor", "Garut"])?.[0]).toBe("Kota Bogor");
  });

  test("a heading says which one", () => {
    expect(regionsOf(["Cianjur", "Garut", "Kab. Bogor", "Bogor"])?.at(-1)).toBe("Kota Bogor");
    const cells = [["Kab/Kota", "Peserta"], ["B. KOTA"], ["Bogor", 10], ["Bekasi", 20]];
    const table = read([...cells, ["A. Kabupaten"], ["Bogor", 10], ["Garut", 20]]);
    expect(table?.rows.map(({ regency }) => regency?.name)).toEqual([
      "Kota Bogor",
      "Kota Bekasi",
      "Kabupaten Bogor",
      "Kabupaten Garut",
    ]);
  });
});

test("takes the province that the user names, and matches the regions within it", () => {
  const shared = sheetOf([header, ["Kab. Sambas", 1, 2, 50], ["Kab. Kapuas", 1, 2, 50]]);
  expect(readTable(shared)?.province).toBeUndefined();
  const table = readTable(shared, {}, { code: "61", name: "Kalimantan Barat" });
  expect(table?.province?.code).toBe("61");
  expect(table?.rows.map(({ regency }) => regency?.code)).toEqual(["61.01", undefined]);
});

describe("lets the user choose the columns", () => {
  const cells = [
    ["Kab/Kota", "Semester I", "Peserta", "Pekerja"],
    ["Kab. Sambas", 11, 22, 33],
  ];

  test("in place of what was taken; the header row stays", () => {
    const table = readTable(sheetOf(cells), { participants: 1 });
    expect(table?.rows[0]?.participants?.value).toBe(11);
    expect(table?.columns).toEqual({ region: 0, participants: 1, eligible: 3 });
  });

  test("so that a column has one meaning", () => {
    expect(readTable(sheetOf(cells), { participants: 3 })?.columns).toEqual({
      region: 0,
      participants: 3,
    });
  });

  test("a column that holds no region is not taken for the regions", () => {
    expect(readTable(sheetOf(cells), { region: 1 })?.columns.region).toBeDefined();
  });

  test("but not so that no table is left", () => {
    const table = readTable(sheetOf(cells), { region: undefined, participants: 1 });
    expect(table?.columns).toEqual({ region: 0, participants: 1, eligible: 3 });
  });
});
