import type { Slipped } from "../../src/checks/finding";
import { mended } from "../../src/checks/mended";
import type { EnrolmentTable, Figure } from "../../src/tables/enrolmentTable";
import { readTables } from "../../src/tables/readTables";
import { sheetOf } from "../tables/sheetOf";
import { yogyakarta } from "./corpus/provinceRows";

/** Workers beside the participants of two years, and their totals. */
const table = tableOf([
  ["Kab/Kota", "Pekerja", "Peserta 2023", "Peserta 2024"],
  ...yogyakarta.map(([name, some, all]) => [name, all, some - 99, some]),
  ["JUMLAH", 1709534, 569274, 569769],
]);

function tableOf(cells: (string | number)[][]): EnrolmentTable {
  const [first] = readTables(sheetOf(cells));
  if (!first) throw new Error("no table");
  return first;
}

/** A number of the first slice that should be another one; of a row, or of the total below. */
function slip(figure: Figure, line: number, fits: number): Slipped {
  const [slice] = table.slices;
  const number = slice && [...slice.rows, ...slice.totals][line]?.[figure];
  if (!number) throw new Error("no number");
  return { number, fits, cell: number.cell, message: { id: "", en: "" } };
}

const valuesOf = ({ slices }: EnrolmentTable, figure: Figure) =>
  slices.map(({ rows, totals }) => [...rows, ...totals].map((row) => row[figure]?.value));

test("only the number itself is another one", () => {
  const after = mended(table, [slip("participants", 1, 7)]);
  expect(valuesOf(after, "participants")).toEqual([
    [41138, 7, 76219, 214408, 98644, 569274],
    [41237, 138964, 76318, 214507, 98743, 569769],
  ]);
  expect(valuesOf(after, "eligible")).toEqual(valuesOf(table, "eligible"));
});

test("a number that stands in several years is mended in each", () => {
  const after = mended(table, [slip("eligible", 0, 0), slip("eligible", 5, 8)]);
  const mendedWorkers = [0, 431877, 389255, 502361, 187629, 8];
  expect(valuesOf(after, "eligible")).toEqual([mendedWorkers, mendedWorkers]);
});

test("totals add up the mended rows", () => {
  const after = mended(table, [slip("eligible", 2, 7)]);
  for (const { rows, totals } of after.slices) {
    expect(totals[0]?.of).toHaveLength(5);
    totals[0]?.of?.forEach((row, index) => expect(row).toBe(rows[index]));
  }
});

test("what is read out is mended too, and nothing that was read is touched", () => {
  const after = mended(table, [slip("eligible", 0, 7)]);
  expect(after.main).toBe(after.slices[table.slices.indexOf(table.main)]);
  expect(after.main.rows[0]?.eligible).toEqual({ ...table.main.rows[0]?.eligible, value: 7 });
  expect(table.main.rows[0]?.eligible?.value).toBe(198412);
});
