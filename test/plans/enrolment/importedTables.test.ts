import { importedTables } from "../../../src/plans/enrolment/importedTables";
import { fileOf } from "./files";

const files = ["a.xlsx", "b.xlsx"].map((file) =>
  fileOf(file, {
    Rekap: [
      ["Kab/Kota", "Peserta", "Pekerja"],
      ["Kab. Sambas", "1.001", 4000],
      ["Kab. Landak", 20, 5000],
    ],
  }),
);
const tablesIn = (choices: Parameters<typeof importedTables>[1]) =>
  importedTables(files, choices).map(({ table }) => table);
const plain = tablesIn({});
const inFirst = (file: number) => file === 0;

/** Whether both are the very same tables, not only alike: they were not read once more. */
function areThose(tables: typeof plain): boolean[] {
  return tables.map((table, at) => table === plain[at]);
}

test("a sheet of which nobody says anything is read once, however often it is asked for", () => {
  expect(areThose(tablesIn({}))).toEqual([true, true]);
  const nothing = { corrections: () => undefined, readings: () => undefined };
  expect(areThose(tablesIn(nothing))).toEqual([true, true]);
  expect(areThose(tablesIn({ isPicked: inFirst }))).toEqual([true]);
});

test("what is said of one is followed in that one, and forgotten when it is taken back", () => {
  const columns = [{ text: "Pekerja", column: 2, role: "participants" as const }];
  const corrected = tablesIn({ corrections: (file) => (inFirst(file) ? { columns } : undefined) });
  expect(corrected.map(({ columns: [, , third] }) => third?.role)).toEqual([
    "participants",
    "eligible",
  ]);
  const read = tablesIn({
    readings: (file) => (inFirst(file) ? new Map([[1, "fraction" as const]]) : undefined),
  });
  const firstCounts = read.map(({ main }) => main.rows[0]?.participants?.value);
  expect(firstCounts).toEqual([1.001, 1001]);
  expect([areThose(corrected), areThose(read)]).toEqual([
    [false, true],
    [false, true],
  ]);
  expect(areThose(tablesIn({}))).toEqual([true, true]);
});
