import { areaAddress, type Grid } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { rolesOf, tablesOf, valuesOf } from "./reading";
import { header, kalbar, total } from "./kalbar";
import { sheetOf, type TestCell } from "./sheetOf";

const areas = (...args: Parameters<typeof tablesOf>) =>
  tablesOf(...args).map(({ area }) => areaAddress(area));

/** Two blocks of cells side by side. */
function beside(
  left: readonly (readonly TestCell[])[],
  right: readonly (readonly TestCell[])[],
  gap = 1,
): TestCell[][] {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = left[index] ?? [];
    return [...row, ...Array<TestCell>(width - row.length).fill(""), ...(right[index] ?? [])];
  });
}

const kalteng: TestCell[][] = [
  ["Kabupaten", "Peserta", "Angkatan kerja"],
  ["Kapuas", 10, 100],
  ["Katingan", 20, 200],
  ["Jumlah", 30, 300],
];
const first: (readonly TestCell[])[] = [header, ...kalbar, total];

describe("tables below each other", () => {
  test.each<[string, TestCell[][]]>([
    ["a blank row", [[]]],
    ["blank rows and a title", [[], [], ["TABEL 2. KALIMANTAN TENGAH"]]],
    ["a note and a title", [["Sumber: BPJS"], [], ["Tabel 2"]]],
  ])("apart by %s are two", (_, between) => {
    const tables = tablesOf([...first, ...between, ...kalteng]);
    const from = 6 + between.length;
    expect(tables.map(({ area }) => areaAddress(area))).toEqual([
      "A1:D5",
      `A${String(from)}:C${String(from + 3)}`,
    ]);
    expect(tables.map(({ province }) => province?.code)).toEqual(["61", "62"]);
    expect(tables.map(({ main }) => main.totals.length)).toEqual([1, 1]);
    expect(tables[1]?.tags.denominator?.value).toBe("labourForce");
    expect(tables[0]?.tags.denominator).toBeUndefined();
  });

  test("directly below each other, too", () => {
    expect(areas([...first, ...kalteng])).toEqual(["A1:D5", "A6:C9"]);
  });

  test("with the same header are two behind a total, else one that goes on over the page", () => {
    const [head = []] = kalteng;
    expect(areas([...kalteng, ...kalteng])).toEqual(["A1:C4", "A5:C8"]);
    const [table, ...more] = tablesOf([head, ["Seruyan", 5, 50], ...kalteng]);
    expect(more).toEqual([]);
    expect(table?.lines.map(({ name }) => name)).toEqual(["Seruyan", "Kapuas", "Katingan"]);
  });

  test("have each its own titles", () => {
    const tables = tablesOf([
      ["Keadaan 31 Desember 2023"],
      ...first,
      [],
      ["Keadaan 31 Desember 2024"],
      ...kalteng,
    ]);
    expect(tables.map(({ tags }) => tags.asOf?.value.year)).toEqual([2023, 2024]);
    expect(tables.map(({ titleYears }) => titleYears)).toEqual([[2023], [2024]]);
  });

  test("of a sheet are read up to forty", () => {
    const many = Array.from({ length: 42 }, () => [
      ["Kab/Kota", "Peserta"],
      ["Kab. Sambas", 1],
      [],
    ]);
    expect(tablesOf(many.flat())).toHaveLength(40);
  });
});

describe("tables beside each other", () => {
  test.each([1, 2, 3])("with %d blank columns between are two", (gap) => {
    const tables = tablesOf(beside(first, kalteng, gap));
    expect(tables.map(({ main }) => valuesOf(main, "participants"))).toEqual([
      [60000, 69590, 120000, 249590],
      [10, 20, 30],
    ]);
    expect(tables.map(({ area }) => area.first.column)).toEqual([0, 4 + gap]);
    expect(tables.map(({ area }) => area.last.column)).toEqual([3, 6 + gap]);
  });

  test("without any between are two where the second begins with its regions", () => {
    expect(areas(beside(first, kalteng, 0))).toEqual(["A1:D5", "E1:G4"]);
  });

  test.each(["No", "Kode"])("with %s before the regions of both", (text) => {
    const numbered = (rows: readonly (readonly TestCell[])[]) =>
      rows.map((row, index) => [index === 0 ? text : index, ...row]);
    expect(areas(beside(numbered(first), numbered(kalteng), 1))).toEqual(["A1:E5", "G1:J4"]);
    expect(areas(beside(numbered(first), numbered(kalteng), 0))).toEqual(["A1:E5", "F1:I4"]);
  });

  test("may begin with a heading in one of them", () => {
    const [head = [], ...rows] = first;
    expect(areas(beside([head, ["KABUPATEN"], ...rows], kalteng))).toEqual(["A1:D6", "F1:H4"]);
    expect(areas(beside(kalteng, [head, ["KABUPATEN"], ...rows]))).toEqual(["A1:C4", "E1:H6"]);
  });

  test("may have headers of several levels, and keys before their regions", () => {
    const levels: TestCell[][] = [
      ["Provinsi", "Kab/Kota", "Peserta", ""],
      ["", "", 2023, 2024],
      ["", "", "(orang)", "(orang)"],
      ["Kalimantan Barat", "Kab. Sambas", 1, 2],
      ["Kalimantan Barat", "Kab. Landak", 3, 4],
    ];
    const tables = tablesOf(beside(levels, levels));
    expect(tables.map(({ area }) => areaAddress(area))).toEqual(["A1:D5", "F1:I5"]);
    expect(tables.map(rolesOf)).toEqual([
      ["province", "region", "participants 2023", "participants 2024"],
      ["province", "region", "participants 2023", "participants 2024"],
    ]);
  });

  test("are in the order of their rows, then of their columns", () => {
    expect(areas(beside([[], ...first], kalteng))).toEqual(["F1:H4", "A2:D6"]);
    expect(areas(beside(kalteng, first))).toEqual(["A1:C4", "E1:H5"]);
  });

  test("a column of an area's size among the figures begins no table", () => {
    const cells = [
      ["Kab/Kota", "Penduduk", "Luas wilayah (km2)", "Peserta", "Pekerja"],
      ["Kab. Sambas", 640000, 6716, 60000, 250000],
      ["Kab. Landak", 400000, 8430, 69590, 130245],
    ];
    expect(tablesOf(cells).map(rolesOf)).toEqual([
      ["region", "population", "", "participants", "eligible"],
    ]);
  });

  test("one table with a blank column in it stays one", () => {
    const cells = [header, ...kalbar].map(([name = "", ...figures]) => [name, "", ...figures]);
    expect(areas(cells)).toEqual(["A1:E4"]);
  });
});

describe("titles over tables beside each other", () => {
  /** The years that the titles of each of two tables name; the second begins in column F. */
  const years = (rows: readonly (readonly TestCell[])[], right = kalteng) =>
    tablesOf([...rows, ...beside(first, right)]).map(({ titleYears }) => titleYears);
  const over = (cells: Readonly<Record<string, TestCell>>) =>
    [..."ABCDEFGHIJ"].map((column) => cells[column] ?? "");

  test("are each table's own", () => {
    const each = over({ D: "Per 31 Desember 2023", F: "Per 31 Desember 2024" });
    expect(years([each])).toEqual([[2023], [2024]]);
    const [left, right] = readTables({
      ...sheetOf([each, ...beside(first, kalteng)]),
      row: 5,
      column: 3,
    });
    expect([left?.titleYears, right?.titleYears]).toEqual([[2023], [2024]]);
  });

  test("are of both where nothing else stands in their row", () => {
    expect(years([over({ A: "Per 31 Desember 2023" })])).toEqual([[2023], [2023]]);
    expect(years([over({ G: "Per 31 Desember 2024" })])).toEqual([[2024], [2024]]);
    expect(years([over({ G: "Keadaan", H: "2024" }), []])).toEqual([[2024], [2024]]);
  });

  test("are of one where several stand there", () => {
    const row = over({ F: "Tabel 2", G: "Keadaan", H: "2024" });
    expect(years([row, []])).toEqual([[], [2024]]);
  });

  test("are of both where they stand over neither", () => {
    const row = over({ A: "Kalbar 2022", F: "Kalteng 2023", J: "Dicetak 2024" });
    expect(years([row])).toEqual([
      [2022, 2024],
      [2023, 2024],
    ]);
  });

  test("are those of a column whose first cell is blank, too", () => {
    const [head = [], [name = ""] = [], ...rows] = kalteng;
    const row = over({ A: "Per 31 Desember 2023", G: "Per 31 Desember 2024" });
    expect(years([row], [head, [name, "", 100], ...rows])).toEqual([[2023], [2024]]);
  });

  test("stand beside the rows of one that begins higher", () => {
    const tables = tablesOf(beside([["Per 31 Desember 2023"], [], ...first], kalteng));
    expect(tables.map(({ titleYears }) => titleYears)).toEqual([[], [2023]]);
  });
});

describe("titles over tables below each other", () => {
  const small = (...names: string[]) => [
    ["Kab/Kota", "Peserta"],
    ...names.map((name) => [name, 1]),
  ];

  test("are not those above a table with one figure", () => {
    const tables = tablesOf([
      ["Keadaan 2023"],
      ...small("Kab. Sambas", "Kab. Landak"),
      [],
      ...small("Kab. Kapuas", "Kab. Katingan"),
    ]);
    expect(tables.map(({ titleYears }) => titleYears)).toEqual([[2023], []]);
  });

  test("may name a region", () => {
    const titles = [["Keadaan 2024"], ["Kota Pontianak"], ["Nomor", 12]];
    const [table] = tablesOf([...titles, ...small("Kab. Sambas", "Kab. Landak")]);
    expect(table?.titleYears).toEqual([2024]);
  });
});

test("cells beside the table do not widen it", () => {
  const grid: Grid = sheetOf([
    [...header, "", "", "Catatan"],
    ...kalbar.map((row) => [...row]),
    ["", "", "", "", "", "dicetak"],
  ]);
  const [table] = readTables(grid);
  expect(table?.main.rows).toHaveLength(3);
});
