import { rolesOf, slotOf, tableOf, valuesBySlot } from "./reading";
import { sheetOf, type TestCell } from "./sheetOf";
import { readTables } from "../../src/tables/readTables";

describe("a row for each region and", () => {
  test("year", () => {
    const table = tableOf([
      ["Kab/Kota", "Tahun", "Peserta", "Pekerja"],
      ["Kab. Sambas", 2023, 1, 10],
      ["Kab. Sambas", 2024, 2, 20],
      ["Kab. Landak", 2023, 3, 30],
      ["Kab. Landak", 2024, 4, 40],
    ]);
    expect(table.isLong).toBe(true);
    expect(table.lines).toHaveLength(4);
    expect(valuesBySlot(table, "participants")).toEqual({ 2023: [1, 3], 2024: [2, 4] });
    expect(valuesBySlot(table, "eligible")).toEqual({ 2023: [10, 30], 2024: [20, 40] });
    expect(table.main.year).toBe(2024);
  });

  test("year and segment, with years typed as text", () => {
    const table = tableOf([
      ["Tahun", "Kab/Kota", "Segmen Kepesertaan", "Jumlah Peserta"],
      ["2024", "Kab. Sambas", "Penerima Upah (PU)", 1],
      ["2024", "Kab. Sambas", "Bukan Penerima Upah", 2],
      ["2024", "Kab. Sambas", "Jasa Konstruksi", 3],
      ["2024", "Kab. Sambas", "Total", 6],
    ]);
    expect(rolesOf(table)).toEqual(["year", "region", "segment", "participants"]);
    expect(valuesBySlot(table, "participants")).toEqual({
      "2024": [6],
      "2024 PU": [1],
      "2024 BPU": [2],
      "2024 Jakon": [3],
    });
  });

  test("month", () => {
    const table = tableOf([
      ["Kab/Kota", "Periode", "Peserta"],
      ["Kab. Sambas", "Juni 2024", 1],
      ["Kab. Sambas", "31 Desember 2024", 2],
    ]);
    expect(Object.keys(valuesBySlot(table, "participants"))).toEqual(["2024-6", "2024-12"]);
  });

  test("year with segments across", () => {
    const table = tableOf([
      ["Kab/Kota", "Tahun", "PU", "BPU"],
      ["Kab. Sambas", 2023, 1, 2],
      ["Kab. Sambas", 2024, 3, 4],
    ]);
    expect(valuesBySlot(table, "participants")).toEqual({
      "2023 PU": [1],
      "2023 BPU": [2],
      "2024 PU": [3],
      "2024 BPU": [4],
    });
  });

  test("segment, with years and months across", () => {
    const table = tableOf([
      ["Kab/Kota", "Segmen", "Peserta Jun 2023", "Peserta Des 2023", "Peserta 2024"],
      ["Kab. Sambas", "PU", 1, 2, 3],
      ["Kab. Sambas", "BPU", 4, 5, 6],
    ]);
    expect(valuesBySlot(table, "participants")).toEqual({
      "2023-6 PU": [1],
      "2023-6 BPU": [4],
      "2023-12 PU": [2],
      "2023-12 BPU": [5],
      "2024 PU": [3],
      "2024 BPU": [6],
    });
  });

  test("year, where the province and its city have one name: each year has its own total", () => {
    const cities = (...rows: TestCell[][]) => {
      const table = tableOf([["Tahun", "Kab/Kota", "Peserta"], ...rows]);
      return [
        table.lines.filter(({ regency }) => regency?.name === "Kota Bengkulu").length,
        table.slices.map(({ totals }) => totals.length),
      ];
    };
    const [utara, city, total]: TestCell[][] = [
      ["Bengkulu Utara", 1],
      ["Bengkulu", 2],
      ["Bengkulu", 3],
    ];
    const of = (year: TestCell, ...rows: (TestCell[] | undefined)[]) =>
      rows.map((row = [], at) => [at === 0 || year === 2023 ? year : "", ...row]);
    expect(cities(...of(2023, utara, city), ...of(2024, utara, city))).toEqual([2, [0, 0]]);
    expect(cities(...of(2023, utara, city, total), ...of(2024, utara, city))).toEqual([2, [1, 0]]);
    expect(cities(["", "Bengkulu Utara", 1], ["", "Bengkulu", 2], ...of(2024, city))).toEqual([
      2,
      [0, 0],
    ]);
  });

  test("year, of which every region has but one, is not long", () => {
    const table = tableOf([
      ["Kab/Kota", "Tahun", "Peserta"],
      ["Kab. Sambas", 2024, 1],
      ["Kab. Landak", 2024, 2],
    ]);
    expect(table.isLong).toBe(false);
    expect(table.main.year).toBe(2024);
    const unknown = tableOf([
      ["Kab/Kota", "Tahun", "Peserta"],
      ["Kab. Antah", 2024, 1],
      ["Kab. Berantah", 2024, 2],
    ]);
    expect(unknown.isLong).toBe(false);
  });

  test("nothing more is not long, be a region in it twice", () => {
    const twice = [
      ["Kab/Kota", "Peserta"],
      ["Kab. Sambas", 1],
      ["Kab. Sambas", 2],
    ];
    expect(tableOf(twice).isLong).toBe(false);
  });
});

describe("cells merged down", () => {
  const merged: TestCell[][] = [
    ["Kab/Kota", "Tahun", "Segmen", "Peserta"],
    ["Kab. Sambas", 2023, "PU", 1],
    ["", "", "BPU", 2],
    ["", 2024, "PU", 3],
    ["", "", "BPU", 4],
    ["Kab. Landak", 2023, "PU", 5],
    ["", "", "BPU", 6],
    ["", 2024, "PU", 7],
    ["", "", "BPU", 8],
  ];

  test("hold for the rows below", () => {
    const table = tableOf(merged);
    expect(table.lines.map(({ regency }) => regency?.code)).toEqual([
      ...Array<string>(4).fill("61.01"),
      ...Array<string>(4).fill("61.08"),
    ]);
    expect(table.lines[3]?.nameCell).toEqual({ row: 1, column: 0 });
    expect(valuesBySlot(table, "participants")).toEqual({
      "2023 PU": [1, 5],
      "2023 BPU": [2, 6],
      "2024 PU": [3, 7],
      "2024 BPU": [4, 8],
    });
  });

  test("but a total has its own year, or is of no slice", () => {
    const table = tableOf([
      ...merged,
      ["JUMLAH", 2024, "PU", 10],
      ["JUMLAH", 2024, "BPU", 12],
      ["JUMLAH", "", "", 36],
    ]);
    expect(table.slices.map((slice) => [slotOf(slice), slice.totals.length])).toEqual([
      ["2023 PU", 0],
      ["2023 BPU", 0],
      ["2024 PU", 1],
      ["2024 BPU", 1],
    ]);
    expect(valuesBySlot(table, "participants")["2024 PU"]).toEqual([3, 7, 10]);
  });

  test.each<[TestCell, TestCell]>([
    ["", "PU"],
    [2024, ""],
  ])("nor has a total of the year %p and segment %p one", (year, segment) => {
    const { slices } = tableOf([...merged, ["JUMLAH", year, segment, 10]]);
    expect(slices.flatMap(({ totals }) => totals)).toEqual([]);
  });

  test("do not hold a total's year for the rows below", () => {
    const table = tableOf([
      ["Kab/Kota", "Tahun", "Peserta"],
      ["Kab. Sambas", 2023, 1],
      ["Subtotal", 2024, 1],
      ["Kab. Landak", "", 3],
      ["Kota Pontianak", 2024, 4],
    ]);
    expect(valuesBySlot(table, "participants")).toEqual({ 2023: [1, 3], 2024: [4, 1] });
  });

  test("hold segments where there are no years", () => {
    const table = tableOf([
      ["Kab/Kota", "Segmen", "Peserta"],
      ["", "PU", 0],
      ["Kab. Sambas", "PU", 1],
      ["", "BPU", 2],
    ]);
    expect(table.isLong).toBe(true);
    expect(table.lines.map(({ name }) => name)).toEqual(["", "Kab. Sambas", "Kab. Sambas"]);
  });

  test("do not reach from a total to the rows below", () => {
    const table = tableOf([
      ["Kab/Kota", "Tahun", "Peserta"],
      ["Kab. Sambas", 2023, 1],
      ["Subtotal", 2023, 1],
      ["", 2024, 3],
      ["Kab. Landak", 2024, 3],
    ]);
    expect(table.lines.map(({ name }) => name)).toEqual(["Kab. Sambas", "", "Kab. Landak"]);
  });
});

describe("a total below the rows of each year", () => {
  const years = [2022, 2023];
  const head = ["No", "Tahun", "Kab/Kota", "Peserta"];
  const [NUMBER, YEAR, REGION] = [0, 1, 2];
  /** "" where the years are merged down. */
  const cells = (label: (year: number) => string, at: number, again: boolean) => [
    head,
    ...years.flatMap((year): TestCell[][] => [
      [1, year, "Kab. Sambas", 1],
      [2, again ? year : "", "Kab. Landak", 2],
      ["", "", "", 3].map((cell, column) => (column === at ? label(year) : cell)),
    ]),
  ];
  const totalsOf = (rows: readonly (readonly TestCell[])[], merged: string[] = []) =>
    tableOf(rows, { merged }).slices.map(({ year, totals }) => [
      year,
      totals.map(({ row, of }) => [row, of?.length]),
    ]);
  const ofEach = [
    [2022, [[3, 2]]],
    [2023, [[6, 2]]],
  ];
  const named = (year: number) => `JUMLAH ${year}`;
  const plain = () => "Jumlah";

  test.each([true, false])(
    "is of the year that its name says; each row has its own: %p",
    (again) => {
      for (const at of [NUMBER, YEAR, REGION]) {
        expect(totalsOf(cells(named, at, again))).toEqual(ofEach);
      }
      const last = cells(named, REGION, again).filter((_, row) => row !== 3);
      expect(totalsOf(last)).toEqual([
        [2022, []],
        [2023, [[5, 2]]],
      ]);
    },
  );

  test("is of the year merged over it", () => {
    const rows = cells(plain, REGION, false).filter((_, row) => row !== 6);
    expect(totalsOf(rows, ["B2:B4", "B5:B6"])).toEqual([
      [2022, [[3, 2]]],
      [2023, []],
    ]);
  });

  test("is of the year above it, where each year has one", () => {
    for (const at of [NUMBER, YEAR, REGION]) {
      expect(totalsOf(cells(plain, at, true))).toEqual(ofEach);
    }
    expect(totalsOf(cells(plain, REGION, true).slice(0, 4))).toEqual([[2022, [[3, 2]]]]);
  });

  test("has one of all years below it, which is of none", () => {
    const ofAll = ["", "", "JUMLAH 2022 - 2023", 6];
    expect(totalsOf([...cells(plain, REGION, true), ofAll])).toEqual(ofEach);
    const alone = cells(plain, REGION, true).filter((_, row) => row !== 3);
    expect(totalsOf(alone).map(([, totals]) => totals)).toEqual([[], []]);
  });
});

describe("a total's name that stands once", () => {
  const rows: TestCell[][] = [
    ["Kab/Kota", "Tahun", "Peserta"],
    ["Kab. Sambas", 2022, 1],
    ["", 2023, 2],
    ["", 2024, 3],
    ["Kab. Landak", 2022, 4],
    ["", 2023, 5],
    ["", 2024, 6],
  ];

  test.each(["Jumlah", "Provinsi Kalimantan Barat"])("%s holds for the years below it", (name) => {
    const table = tableOf([...rows, [name, 2022, 5], ["", 2023, 7], ["", 2024, 9]]);
    expect(valuesBySlot(table, "participants")).toEqual({
      2022: [1, 4, 5],
      2023: [2, 5, 7],
      2024: [3, 6, 9],
    });
    expect(table.slices.map(({ totals }) => totals.map((total) => total.name))).toEqual([
      [name],
      [name],
      [name],
    ]);
  });

  test("holds for the rows that it is merged over", () => {
    const each = rows.map(([name = "", ...rest], at) => [
      name || rows[at < 4 ? 1 : 4]?.[0],
      ...rest,
    ]);
    const table = tableOf(
      [...(each as TestCell[][]), ["Jumlah", 2022, 5], ["", 2023, 7], ["", 2024, 9]],
      { merged: ["A8:A10"] },
    );
    expect(table.slices.map(({ totals }) => totals.length)).toEqual([1, 1, 1]);
  });

  test.each(["Jumlah", "Kalimantan Barat"])("%s holds where it stands first", (name) => {
    const [head = [], ...others] = rows;
    const table = tableOf([head, [name, 2022, 5], ["", 2023, 7], ["", 2024, 9], ...others]);
    expect(table.slices.map(({ totals }) => totals.length)).toEqual([1, 1, 1]);
    expect(table.lines).toHaveLength(6);
  });

  test.each(["Jumlah", "Kalimantan Barat"])("%s holds for no figure without a year", (name) => {
    const table = tableOf([...rows, [name, 2022, 5], ["", "", 7]]);
    expect(table.slices.map(({ totals }) => totals.length)).toEqual([1, 0, 0]);
    expect(table.lines).toHaveLength(6);
  });
});

test("rows of what is no segment are in no slice", () => {
  const table = tableOf([
    ["Kab/Kota", "Segmen", "Peserta"],
    ["Kab. Sambas", "PU", 1],
    ["Kab. Sambas", "BPU", 2],
    ["Kab. Sambas", "lain-lain", 9],
  ]);
  expect(table.lines).toHaveLength(3);
  expect(valuesBySlot(table, "participants")).toEqual({ PU: [1], BPU: [2] });
});

test("a column that is called Tahun but holds none is no column of years", () => {
  const table = tableOf([
    ["Kab/Kota", "Tahun", "Segmen", "Peserta"],
    ["Kab. Sambas", "baru", "kota", 1],
    ["Kab. Landak", "lama", "desa", 2],
  ]);
  expect(rolesOf(table)).toEqual(["region", "", "", "participants"]);
  expect(table.slices).toHaveLength(1);
});

test("a portal's table: ids, codes of province and regency, a unit, years", () => {
  const table = tableOf([
    [
      "id",
      "kode_provinsi",
      "nama_provinsi",
      "kode_kabupaten_kota",
      "nama_kabupaten_kota",
      "jumlah_peserta",
      "satuan",
      "tahun",
    ],
    [1101, 32, "JAWA BARAT", 3201, "KABUPATEN BOGOR", 10, "ORANG", 2021],
    [1102, 32, "JAWA BARAT", 3271, "KOTA BOGOR", 20, "ORANG", 2021],
    [1103, 32, "JAWA BARAT", 3201, "KABUPATEN BOGOR", 30, "ORANG", 2022],
  ]);
  expect(rolesOf(table)).toEqual([
    "",
    "",
    "province",
    "code",
    "region",
    "participants",
    "",
    "year",
  ]);
  expect(table.lines.map(({ code, province }) => [code?.text, province?.text])).toEqual([
    ["3201", "JAWA BARAT"],
    ["3271", "JAWA BARAT"],
    ["3201", "JAWA BARAT"],
  ]);
});

test("hidden rows are read like the others", () => {
  const [table] = readTables(
    sheetOf(
      [
        ["Kab/Kota", "Peserta"],
        ["Kab. Sambas", 1],
        ["Kab. Landak", 2],
        ["JUMLAH", 3],
      ],
      { hiddenRows: [3] },
    ),
  );
  expect(table?.lines).toHaveLength(2);
  expect(table?.grid.hiddenRows).toEqual([2]);
});
