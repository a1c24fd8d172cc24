import { rolesOf, tableOf, tablesOf } from "./reading";
import type { TestCell } from "./sheetOf";

/** Two columns that may both be the regions', of names that no list knows. */
const chosen = (first: readonly TestCell[], second: readonly TestCell[]) =>
  tableOf([
    ["Wilayah", "Kab/Kota", "Peserta"],
    ...first.map((name, at) => [name, second[at] ?? "", 10 + at]),
  ]).region.column;
const unknown = ["Kab. Antah", "Kab. Berantah"];

describe("of two columns that may be the regions'", () => {
  test.each<[string, TestCell[]]>([
    ["numbers", [1, 2]],
    ["longer numbers", ["12", "13"]],
    ["numbers in brackets", ["(1)", "(2)"]],
    ["numbers, be it half of the rows", [1, "Zona"]],
  ])("one of %s is not theirs", (_, cells) => {
    expect(chosen(cells, unknown)).toBe(1);
  });

  test.each<[string, TestCell[]]>([
    ["a number at the end", ["Zona 1", "Zona 2"]],
    ["a number at the beginning", ["1 Ilir", "2 Ulu"]],
    ["a number, but not in most rows", [1, "Zona A", "Zona B"]],
  ])("the first is theirs, though its names have %s", (_, cells) => {
    expect(chosen(cells, unknown)).toBe(0);
  });

  test("labels of totals in one are no names", () => {
    expect(chosen([1, "Jumlah", "Total"], ["Kab. Antah"])).toBe(1);
  });

  test("the one with known names is theirs, be fewer figures in its reach", () => {
    const [table] = tablesOf([
      ["Kab/Kota", "Peserta", "Wilayah kerja", "Pekerja", "Capaian"],
      ["Kab. Sambas", 1, "Zona A", 10, 10],
      ["Kab. Landak", 2, "Zona B", 20, 10],
    ]);
    expect(table && rolesOf(table)).toEqual(["region", "participants"]);
  });

  test("the one with more figures in its reach is theirs: names written twice", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "Kab/Kota", "Pekerja", "Capaian"],
      ["Kab. Sambas", 1, "Kab. Sambas", 10, 10],
      ["Kab. Landak", 2, "Kab. Landak", 20, 10],
    ]);
    expect(rolesOf(table)).toEqual(["", "participants", "region", "eligible", "coverage"]);
  });
});

test("rows of totals alone are no table", () => {
  expect(
    tablesOf([
      ["Kab/Kota", "Peserta"],
      ["Jumlah", 1],
      ["Total", 2],
    ]),
  ).toEqual([]);
});

test("one known name among unknown ones says the province", () => {
  const table = tableOf([
    ["Kab/Kota", "Peserta"],
    ...["Kab. Sambas", ...unknown].map((name) => [name, 1]),
  ]);
  expect(table.province?.code).toBe("61");
});
