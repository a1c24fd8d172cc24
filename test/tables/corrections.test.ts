import { readTables } from "../../src/tables/readTables";
import { regenciesOf } from "../../src/reference/regions";
import { correctedTable, rolesOf, valuesBySlot } from "./reading";
import { sheetOf } from "./sheetOf";

const cells = [
  ["Kab/Kota", "Semester I", "Peserta", "Pekerja"],
  ["Kab. Sambas", 11, 22, 33],
];

test("a correction says what a column is, in place of what was taken", () => {
  const table = correctedTable(
    cells,
    { text: "Semester I", column: 1, role: "participants" },
    { text: "Peserta", column: 2, role: null },
  );
  expect(rolesOf(table)).toEqual(["region", "participants", "", "eligible"]);
  expect(table.headerRows).toEqual({ first: 0, last: 0 });
});

test("may add a year and a segment, or take them away", () => {
  const table = correctedTable(
    cells,
    { text: "Semester I", column: 1, role: "participants", year: 2023, segment: "PU" },
    { text: "Peserta", column: 2, role: "participants", year: 2024, segment: "PU" },
  );
  expect(valuesBySlot(table, "participants")).toEqual({ "2023 PU": [11], "2024 PU": [22] });
  const plain = [
    ["Kab/Kota", "Peserta 2024"],
    ["Kab. Sambas", 11],
  ];
  const without = correctedTable(plain, { text: "Peserta 2024", column: 1, role: "participants" });
  expect(rolesOf(without)).toEqual(["region", "participants"]);
});

test("keeps the month that the header says, unless the year is another", () => {
  const months = [
    ["Kab/Kota", "Peserta Jun 2024", "Peserta Des 2024"],
    ["Kab. Sambas", 11, 22],
  ];
  const june = { text: "Peserta Jun 2024", column: 1, role: "participants" } as const;
  expect(rolesOf(correctedTable(months, { ...june, year: 2024 }))[1]).toBe("participants 2024-6");
  expect(rolesOf(correctedTable(months, { ...june, year: 2023 }))[1]).toBe("participants 2023");
});

test("knows a column again by its header where columns were put in before it", () => {
  const moved = cells.map(([name = "", ...others]) => [name, "", ...others]);
  const table = correctedTable(
    moved.map((row, index) => row.map((cell, at) => (at === 1 ? (index ? 7 : "Desa") : cell))),
    { text: "Semester I", column: 1, role: "participants" },
  );
  expect(rolesOf(table)[2]).toBe("participants");
});

test("tells equal headers apart by their column", () => {
  const twice = [
    ["Kab/Kota", "Peserta", "Jumlah", "Jumlah"],
    ["Kab. Sambas", 1, 2, 3],
  ];
  const table = correctedTable(twice, { text: "Jumlah", column: 3, role: "eligible" });
  expect(rolesOf(table)).toEqual(["region", "participants", "", "eligible"]);
});

test("means its own table where another one beside it has the same header", () => {
  const beside = cells.map((row) => [...row, "", ...row]);
  const said = { text: "Peserta", column: 7, role: "population" } as const;
  const tables = readTables(sheetOf(beside), { columns: [said] });
  expect(tables.map(rolesOf)).toEqual([
    ["region", "", "participants", "eligible"],
    ["region", "", "population", "eligible"],
  ]);
});

test.each([0, 3])(
  "means its own table far below one with the same header, %i columns in",
  (column) => {
    const places = regenciesOf("61").map(({ name }) => name);
    const long = Array.from({ length: 260 }, (_, row) => [places[row % 14] ?? "", 2000 + row]);
    const cells = [
      ["Kab/Kota", "Peserta"],
      ...long,
      [],
      ["", "Kab/Kota", "Peserta"],
      ["", ...long[0]!],
    ];
    const said = { text: "Peserta", column: column + 2, role: "population" } as const;
    const tables = readTables({ ...sheetOf(cells), column }, { columns: [said] });
    expect(tables.map(rolesOf)).toEqual([
      ["region", "participants"],
      ["region", "population"],
    ]);
  },
);

test("is not guessed where its column moved and several have its header", () => {
  const beside = cells.map((row) => ["", ...row, "", ...row]);
  const said = { text: "Peserta", column: 7, role: "population" } as const;
  const tables = readTables(sheetOf(beside), { columns: [said] });
  const asRead = ["region", "", "participants", "eligible"];
  expect(tables.map(rolesOf)).toEqual([asRead, asRead]);
});

test("of a header that is no more there is left alone", () => {
  const table = correctedTable(cells, { text: "Semester II", column: 1, role: "participants" });
  expect(rolesOf(table)).toEqual(["region", "", "participants", "eligible"]);
});

test("of the regions takes that meaning from the other column", () => {
  const named = [
    ["Kab/Kota", "Kantor", "Peserta"],
    ["Kab. Sambas", "Singkawang", 1],
    ["Kab. Landak", "Pontianak", 2],
  ];
  const table = correctedTable(named, { text: "Kantor", column: 1, role: "region" });
  expect(rolesOf(table)).toEqual(["", "region", "participants"]);
  expect(table.region.column).toBe(1);
  expect(table.lines.map(({ name }) => name)).toEqual(["Singkawang", "Pontianak"]);
});

test("that would leave no table is not followed", () => {
  const region = correctedTable(cells, { text: "Kab/Kota", column: 0, role: null });
  expect(rolesOf(region)).toEqual(["region", "", "participants", "eligible"]);
  const figures = correctedTable(
    cells,
    { text: "Peserta", column: 2, role: null },
    { text: "Pekerja", column: 3, role: null },
  );
  expect(rolesOf(figures)).toEqual(["region", "", "participants", "eligible"]);
});

test("may make a table of a sheet in which none was understood", () => {
  const unknown = [
    ["Kab/Kota", "Semester I"],
    ["Kab. Sambas", 11],
  ];
  const table = correctedTable(unknown, { text: "Semester I", column: 1, role: "participants" });
  expect(rolesOf(table)).toEqual(["region", "participants"]);
});
