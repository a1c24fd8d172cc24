import type { CellValue, Grid } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { kalbar } from "./kalbar";

const gridOf = (values: CellValue[][]): Grid => ({
  sheet: "Rekap",
  row: 0,
  column: 0,
  values,
  formats: values.map((row) => row.map(() => "General")),
});

test("many rows that stand as text in one column are all read", () => {
  const rows = Array.from({ length: 150_000 }, () => ["Kab. Sambas;1"]);
  const [table] = readTables(gridOf([["Kab/Kota;Peserta"], ...rows]));
  expect(table?.lines).toHaveLength(150_000);
});

test("many rows are all read", () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => [
    kalbar[index % 3]?.[0] as string,
    2000 + (index % 100),
    index,
  ]);
  const [table] = readTables(gridOf([["Kab/Kota", "Tahun", "Peserta"], ...rows]));
  expect(table?.lines).toHaveLength(200_000);
  expect(table?.slices).toHaveLength(100);
});
