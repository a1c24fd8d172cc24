import { columnsOf, tableOf, tablesOf } from "./reading";
import type { TestCell } from "./sheetOf";
import { header, kalbar, total } from "./kalbar";

const read = (cells: readonly (readonly TestCell[])[]) => tableOf(cells).main;

describe("the rows of a table are read", () => {
  const names = ["Kab. Sambas", "Kab. Landak", "Kota Pontianak"];

  test.each<[string, TestCell[][]]>([
    [
      "units and numbers",
      [
        ["", "(orang)", "(orang)", "(%)"],
        ["(1)", "(2)", "(3)", "(4)"],
      ],
    ],
    ["numbers and blank rows", [[1, 2, 3, 4], [], []]],
    ["letters that say how columns are computed", [["a", "b", "c", "d=b/c"]]],
    ["numbers that say how columns are computed", [["(1)", "(2)", "(3)", "(4) = (2)/(3)"]]],
    ["thousands", [["", "(000)", "(000)", "(%)"]]],
    [
      "two rows of units",
      [
        ["", "orang", "orang", "persen"],
        ["", "jiwa", "jiwa", "%"],
      ],
    ],
  ])("under %s", (_, under) => {
    const table = tableOf([header, ...under, ...kalbar]);
    expect(table.main.rows.map(({ name }) => name)).toEqual(names);
    expect(columnsOf(table.main)).toEqual({ participants: 1, eligible: 2, coverage: 3 });
    expect(table.firstRow).toBe(under.length + 1);
  });

  test("numbers under the header stay numbers where the first region is one of them", () => {
    const cells = [
      ["No", "Kab/Kota", "Peserta"],
      [1, "Kab. Sambas", 2],
      [2, "Kab. Landak", 3],
    ];
    expect(read(cells).rows.map(({ participants }) => participants?.value)).toEqual([2, 3]);
  });

  test("until notes begin", () => {
    const { rows } = read([
      header,
      ...kalbar,
      total,
      ["Sumber: BPJS Ketenagakerjaan"],
      ["Kab. Sekadau"],
    ]);
    expect(rows).toHaveLength(3);
  });

  test("until a note that stands directly below the last region", () => {
    expect(read([header, ...kalbar, ["*) angka sementara"], ["Dicetak", 2024]]).rows).toHaveLength(
      3,
    );
  });

  test.each(["JUMLAH", "Kalimantan Barat"])("until a note with a number behind %s", (name) => {
    const table = read([header, ...kalbar, [name, ...total.slice(1)], ["Dicetak", 2024]]);
    expect([table.rows.length, table.totals.length]).toEqual([3, 1]);
  });

  test("a region behind the total, but not the blank row between", () => {
    const table = read([header, ...kalbar, total, [], ["Kota Singkawang", 1, 2, 50]]);
    expect(table.rows.map(({ name }) => name)).toEqual([...names, "Kota Singkawang"]);
  });

  test("until a blank row, but a total may follow one", () => {
    const table = read([header, ...kalbar, [], total, [], ["", "Pontianak, 31 Desember 2024"]]);
    expect(table.rows).toHaveLength(3);
    expect(table.totals).toHaveLength(1);
    const ofProvince = ["Kalimantan Barat", ...total.slice(1)];
    expect(read([header, ...kalbar, [], ofProvince]).totals).toHaveLength(1);
  });

  test("across a blank row and a note that stand among the regions", () => {
    const [first = [], ...others] = kalbar;
    expect(read([header, first, [], ...others]).rows).toHaveLength(3);
    expect(read([header, first, ["lanjutan"], ...others]).rows).toHaveLength(3);
  });

  test("not what follows a total under a note, be it called a region", () => {
    const table = read([header, ...kalbar, total, ["Pontianak, 31 Desember 2024"], ["Pontianak"]]);
    expect(table.rows).toHaveLength(3);
  });

  test("with an unknown name between the regions and directly below them", () => {
    const unknown = ["Kab. Antah", 1, 2, 50];
    expect(read([header, unknown, ...kalbar]).rows.map(({ name }) => name)[0]).toBe("Kab. Antah");
    expect(read([header, ...kalbar, unknown]).rows.map(({ name }) => name)[3]).toBe("Kab. Antah");
  });

  test("with several unknown names below them, though not every figure is filled in", () => {
    const unknown = [
      ["Kab. Antah", "", 20],
      ["Kab. Berantah", 1],
    ];
    expect(read([header, ...kalbar, ...unknown]).rows.map(({ name }) => name)).toEqual([
      ...names,
      "Kab. Antah",
      "Kab. Berantah",
    ]);
  });

  test("with a remark in place of the figures of a region", () => {
    const remark = ["Antah", "peserta belum dilaporkan"];
    const [first = [], ...others] = kalbar;
    expect(read([header, first, remark, ...others]).rows.map(({ name }) => name)[1]).toBe("Antah");
  });

  test("unnamed where neither the regions' column nor a total's label names them", () => {
    const { rows } = read([
      ["Kantor", "Kab/Kota", "Peserta"],
      ["Kantor Sambas", "Kab. Sambas", 1],
      ["Kantor Ngabang", "", 20],
      ["Kantor Ngabang", "Kab. Landak", 1],
    ]);
    expect(rows.map(({ name, nameCell }) => [name, nameCell])).toEqual([
      ["Kab. Sambas", { row: 1, column: 1 }],
      ["", { row: 2, column: 1 }],
      ["Kab. Landak", { row: 3, column: 1 }],
    ]);
  });
});

describe("a header within the rows", () => {
  const tablesWith = (below: TestCell[], head: TestCell[] = ["Kab/Kota", "Peserta", "Catatan"]) =>
    tablesOf([
      head,
      ["Kab. Sambas", 1, "a"],
      ["Kab. Landak", 2, "b"],
      below,
      ["Kota Pontianak", 3, "c"],
      ["Kota Singkawang", 4, "d"],
    ]).map(({ lines }) => lines.length);

  test("is left out where it is the table's own over again, whatever the remarks are called", () => {
    expect(tablesWith(["Kab/Kota", "Peserta", "Catatan"])).toEqual([4]);
    expect(tablesWith(["Kab/Kota", "Peserta", "Catatan (lanjutan)"])).toEqual([4]);
  });

  test.each<[string, TestCell[][]]>([
    ["the numbers of its columns", [[1, 2, 3]]],
    ["units", [["", "(orang)", ""]]],
    ["units, numbers and a blank row", [["", "jiwa", ""], ["(1)", "(2)", "(3)"], []]],
  ])("has %s below it, as on the first page", (_, under) => {
    const head = ["Kab/Kota", "Peserta", "Catatan"];
    const [table, ...others] = tablesOf([
      head,
      ...under,
      ["Kab. Sambas", 1, "a"],
      head,
      ...under,
      ["Kab. Landak", 2, "b"],
      ["Jumlah", 3, ""],
    ]);
    expect(others).toEqual([]);
    expect(table?.lines.map(({ name }) => name)).toEqual(["Kab. Sambas", "Kab. Landak"]);
    expect(table?.main.totals.map(({ name }) => name)).toEqual(["Jumlah"]);
  });

  test("begins another table where its regions or figures are called otherwise", () => {
    expect(tablesWith(["Kab/Kota", "Pekerja", "Catatan"])).toEqual([2, 2]);
    expect(tablesWith(["Kabupaten", "Peserta", "Catatan"])).toEqual([2, 2]);
  });
});

describe("a row that sums", () => {
  test.each([
    "JUMLAH",
    "Total",
    "Provinsi Kalimantan Barat",
    "Kalbar",
    "Grand Total",
    "Jml.",
    "NASIONAL",
    "Provinsi",
    "Se-Kalbar",
    "se Kalimantan Barat",
    "J U M L A H",
    "Kalbar Total",
    "Subtotal",
    "INDONESIA",
    "",
  ])("%j is apart from the regions", (name) => {
    const table = read([
      header,
      ...kalbar,
      [name, ...total.slice(1)],
      [],
      ["", "Pontianak, 31 Desember 2024"],
    ]);
    expect(table.rows).toHaveLength(3);
    expect(table.totals.map(({ participants }) => participants?.value)).toEqual([249590]);
    expect(table.totals[0]?.of).toEqual(table.rows);
  });

  test("has its label merged over the columns before the regions", () => {
    const cells = [
      ["No", ...header],
      ...kalbar.map((row, index) => [index + 1, ...row]),
      ["JUMLAH", "", 1, 2, 50],
    ];
    const { totals } = read(cells);
    expect(totals.map(({ name, nameCell }) => [name, nameCell.column])).toEqual([["JUMLAH", 0]]);
  });

  test("may be a province's name, merged over the column of provinces", () => {
    const cells = [
      ["Provinsi", "Kab/Kota", "Peserta"],
      ["Provinsi Kalimantan Barat", "", 3],
      ["Kalimantan Barat", "Kab. Sambas", 1],
      ["Kalimantan Barat", "Kab. Landak", 2],
    ];
    const merged = tableOf(cells, { merged: ["A2:B2"] }).main;
    expect(merged.totals.map(({ name, nameCell }) => [name, nameCell.column])).toEqual([
      ["Provinsi Kalimantan Barat", 0],
    ]);
    expect(merged.rows).toHaveLength(2);
    expect(read(cells).rows.map(({ name }) => name)).toEqual(["", "Kab. Sambas", "Kab. Landak"]);
  });

  test("may be a province's name before the regions", () => {
    const cells = [
      ["No", "Kab/Kota", "Peserta"],
      [1, "Kab. Sambas", 1],
      [2, "Kab. Landak", 2],
      ["Kalimantan Barat", "", 3],
    ];
    expect(read(cells).totals.map(({ name }) => name)).toEqual(["Kalimantan Barat"]);
  });

  test("may stand first", () => {
    const unknown = [
      ["Kab. Antah", 1, 2, 50],
      ["Kab. Berantah", 1, 2, 50],
    ];
    const table = read([header, ["Kalimantan Barat", ...total.slice(1)], ...unknown, ...kalbar]);
    expect(table.rows).toHaveLength(5);
    expect(table.totals[0]?.of).toHaveLength(5);
  });

  test("that bears no name is a region's if its count is not near the sum", () => {
    const table = read([header, ...kalbar, ["", 70000, 680245, 36.69]]);
    expect(table.rows.map(({ name }) => name).at(-1)).toBe("");
    expect(table.totals).toEqual([]);
  });

  test.each<[string, TestCell[], number]>([
    ["Peserta", [10, 10, 10], 1],
    ["Pekerja", [10, 20, 30], 1],
    ["Pekerja", [10, 20, 14], 0],
    ["Peserta", [10, 10], 0],
    ["Capaian", [50, 50, 100], 0],
  ])("that bears no name counts half of the others at least: %s %j", (figure, cells, totals) => {
    const named = cells.slice(1).map((_, at) => kalbar[at]?.[0] ?? "");
    const rows = cells.map((cell, at) => [named[at] ?? "", cell]);
    expect(read([["Kab/Kota", figure], ...rows]).totals).toHaveLength(totals);
  });

  test("is called by a label of its own table, not of the one beside it", () => {
    const tables = tablesOf([
      ["Kab/Kota", "Peserta", "", "Kab/Kota", "Peserta", "Pekerja"],
      ["Kab. Sambas", 1, "", "Kab. Kapuas", 10, 100],
      ["Kab. Landak", 2, "", "Kab. Katingan", 20, 200],
      ["JUMLAH", 3, "", "", 1, 10],
    ]);
    expect(tables.map(({ main }) => [main.rows.length, main.totals.length])).toEqual([
      [2, 1],
      [3, 0],
    ]);
  });

  test.each(["Rerata", "Rata-rata", "Target RPJMD", "Average"])("%s is left out", (name) => {
    const table = read([header, ...kalbar, [name, 1, 2, 50], total]);
    expect(table.rows).toHaveLength(3);
    expect(table.totals).toHaveLength(1);
  });

  test("Gorontalo is the regency, and the total where the regency stands already", () => {
    const cells = [
      ["Kab/Kota", "Peserta"],
      ["Kab. Gorontalo", 10],
      ["Kota Gorontalo", 20],
      ["Gorontalo", 30],
    ];
    expect(read(cells).totals).toHaveLength(1);
    const bare = [
      ["Kab/Kota", "Peserta"],
      ["Gorontalo", 10],
      ["Boalemo", 5],
    ];
    expect(read(bare).totals).toEqual([]);
    expect(read([...bare, ["Jumlah", 15]]).totals).toHaveLength(1);
  });

  const linesOf = (...names: string[]) => {
    const { rows, totals } = read([["Kab/Kota", "Peserta"], ...names.map((name) => [name, 10])]);
    return [rows, totals].map((some) => some.map(({ row, regency }) => [row, regency?.name]));
  };

  test("Bengkulu is the total wherever it stands, where a row says that it is the city", () => {
    expect(linesOf("Bengkulu", "Bengkulu Utara", "Kota Bengkulu")).toEqual([
      [
        [2, "Kabupaten Bengkulu Utara"],
        [3, "Kota Bengkulu"],
      ],
      [[1, undefined]],
    ]);
  });

  test("Bengkulu is the city in each row of that name where another one is the total", () => {
    const [rows, totals] = linesOf("Bengkulu", "Bengkulu Utara", "Bengkulu", "Jumlah");
    expect(rows?.map(([row]) => row)).toEqual([1, 2, 3]);
    expect(totals?.map(([row]) => row)).toEqual([4]);
  });

  test("of three rows called Bengkulu the last is the total", () => {
    const [, totals] = linesOf("Bengkulu", "Bengkulu Utara", "Bengkulu", "Bengkulu");
    expect(totals?.map(([row]) => row)).toEqual([4]);
  });

  test("Bengkulu does not end the table where it may be the city", () => {
    const names = ["Bengkulu Utara", "Bengkulu", "Kab. Antah", "Kab. Berantah"];
    expect(linesOf(...names)[0]).toHaveLength(4);
  });
});

describe("what a total adds up:", () => {
  const counts = (rows: readonly (readonly TestCell[])[]) =>
    read([["Kab/Kota", "Peserta"], ...rows]).totals.map(({ name, of }) => [
      name,
      of?.map((row) => row.name),
    ]);

  test("those of its kind", () => {
    expect(
      counts([
        ["Kab. Sambas", 1],
        ["Kab. Landak", 2],
        ["Jumlah Kabupaten", 3],
        ["Kota Pontianak", 4],
        ["Jumlah Kota", 4],
        ["Jumlah Kab/Kota", 7],
      ]),
    ).toEqual([
      ["Jumlah Kabupaten", ["Kab. Sambas", "Kab. Landak"]],
      ["Jumlah Kota", ["Kota Pontianak"]],
      ["Jumlah Kab/Kota", ["Kab. Sambas", "Kab. Landak", "Kota Pontianak"]],
    ]);
  });

  test("all of them, where totals of kinds stand above", () => {
    expect(
      counts([
        ["Kab. Sambas", 1],
        ["Kab. Antah", 2],
        ["Jumlah Kabupaten", 1],
        ["Kota Pontianak", 4],
        ["Total", 7],
      ]),
    ).toEqual([
      ["Jumlah Kabupaten", ["Kab. Sambas"]],
      ["Total", ["Kab. Sambas", "Kab. Antah", "Kota Pontianak"]],
    ]);
  });

  test("all of them, unknown names too, where there is one province", () => {
    expect(
      counts([
        ["Kab. Sambas", 1],
        ["Kab. Antah", 2],
        ["Kalimantan Barat", 3],
      ]),
    ).toEqual([["Kalimantan Barat", ["Kab. Sambas", "Kab. Antah"]]]);
  });

  test("for a subtotal those since the total before", () => {
    expect(
      counts([
        ["Kab. Sambas", 1],
        ["Kab. Landak", 2],
        ["Sub Total A", 3],
        ["Kota Pontianak", 4],
        ["Subtotal B", 4],
        ["Subtotal C", 7],
        ["Total", 7],
      ]),
    ).toEqual([
      ["Sub Total A", ["Kab. Sambas", "Kab. Landak"]],
      ["Subtotal B", ["Kota Pontianak"]],
      ["Subtotal C", undefined],
      ["Total", ["Kab. Sambas", "Kab. Landak", "Kota Pontianak"]],
    ]);
  });

  test("where totals are called the same, those above each, and the last all of them", () => {
    expect(
      counts([
        ["Kab. Sambas", 1],
        ["Kab. Landak", 2],
        ["Jumlah", 3],
        ["Kota Pontianak", 4],
        ["JUMLAH", 4],
        ["Jumlah", 7],
      ]),
    ).toEqual([
      ["Jumlah", ["Kab. Sambas", "Kab. Landak"]],
      ["JUMLAH", ["Kota Pontianak"]],
      ["Jumlah", ["Kab. Sambas", "Kab. Landak", "Kota Pontianak"]],
    ]);
  });

  test("of a province those of it, among several provinces", () => {
    expect(
      counts([
        ["Kab. Sambas", 1],
        ["Kab. Landak", 2],
        ["Kalimantan Barat", 3],
        ["Kab. Kapuas", 4],
        ["Kota Palangka Raya", 5],
        ["Jumlah Kalimantan Tengah", 9],
        ["TOTAL", 12],
      ]),
    ).toEqual([
      ["Kalimantan Barat", ["Kab. Sambas", "Kab. Landak"]],
      ["Jumlah Kalimantan Tengah", ["Kab. Kapuas", "Kota Palangka Raya"]],
      ["TOTAL", ["Kab. Sambas", "Kab. Landak", "Kab. Kapuas", "Kota Palangka Raya"]],
    ]);
  });
});

describe("a name that several places share", () => {
  const regionsOf = (names: string[]) =>
    read([["Kab/Kota", "Peserta"], ...names.map((name, index) => [name, 10 + index])]).rows.map(
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
    expect(regionsOf(["Bogor", "Kab. Bogor", "Garut"])[0]).toBe("Kota Bogor");
    expect(regionsOf(["Cianjur", "Garut", "Kab. Bogor", "Bogor"]).at(-1)).toBe("Kota Bogor");
  });

  test.each([
    ["B. KOTA", "A. Kabupaten"],
    ["Kota", "Kab."],
    ["II) KOTA :", "I) KABUPATEN :"],
  ])("the heading %j says which one", (cities, regencies) => {
    const table = read([
      ["Kab/Kota", "Peserta"],
      [cities],
      ["Bogor", 10],
      ["Bekasi", 20],
      [regencies],
      ["Bogor", 10],
      ["Garut", 20],
    ]);
    expect(table.rows.map(({ regency }) => regency?.name)).toEqual([
      "Kota Bogor",
      "Kota Bekasi",
      "Kabupaten Bogor",
      "Kabupaten Garut",
    ]);
  });

  test("in each year, and in a name merged over several", () => {
    const rows = (second: string) =>
      tableOf([
        ["Kab/Kota", "Tahun", "Peserta"],
        ["Semarang", 2023, 10],
        [second, 2024, 20],
        ["Cilacap", 2023, 30],
        ["Semarang", 2023, 40],
        [second, 2024, 50],
      ]).lines.map(({ regency }) => regency?.name);
    const expected = [
      "Kabupaten Semarang",
      "Kabupaten Semarang",
      "Kabupaten Cilacap",
      "Kota Semarang",
      "Kota Semarang",
    ];
    expect(rows("Semarang")).toEqual(expected);
    expect(rows("")).toEqual(expected);
  });

  test("in each segment, and in a year merged over several", () => {
    const regionsIn = (role: string, [one, two]: [TestCell, TestCell], again: boolean) =>
      tableOf([
        [role, "Kab/Kota", "Peserta"],
        [one, "Semarang", 10],
        [again ? one : "", "Cilacap", 30],
        [again ? one : "", "Semarang", 40],
        [two, "Semarang", 10],
        [again ? two : "", "Semarang", 40],
      ]).lines.map(({ regency }) => regency?.name);
    const expected = [
      "Kabupaten Semarang",
      "Kabupaten Cilacap",
      "Kota Semarang",
      "Kabupaten Semarang",
      "Kota Semarang",
    ];
    expect(regionsIn("Segmen", ["PU", "BPU"], true)).toEqual(expected);
    expect(regionsIn("Tahun", [2023, 2024], true)).toEqual(expected);
    expect(regionsIn("Tahun", [2023, 2024], false)).toEqual(expected);
  });

  test.each(["32.71", "3271", 32.71, 3271])("the code %p beside it says which one", (code) => {
    const table = read([
      ["Kode", "Kab/Kota", "Peserta"],
      [code, "Bogor", 10],
      ["32.05", "Garut", 20],
    ]);
    expect(table.rows[0]?.regency?.name).toBe("Kota Bogor");
  });
});
