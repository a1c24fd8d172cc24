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

  test("but a table needs a region column", () => {
    expect(readTable(sheetOf(cells), { region: undefined })).toBeUndefined();
  });
});
