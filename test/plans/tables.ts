import { regenciesOf } from "../../src/reference/regions";
import type { EnrolmentTable, Slice } from "../../src/tables/enrolmentTable";
import { readTables } from "../../src/tables/readTables";
import { sheetOf } from "../tables/sheetOf";

export { plannedGrid as gridOf } from "../../src/plans/enrolment/plannedGrid";

/** A table of Kalbar's regions with the given participants and eligible workers, in B5:D… */
export function kalbarTable(figures: readonly (readonly [number, number])[]): EnrolmentTable {
  const rows = figures.map(([participants, eligible], index) => [
    "",
    regenciesOf("61")[index]?.name ?? "",
    participants,
    eligible,
  ]);
  const province = { code: "61", name: "Kalimantan Barat" };
  const cells = [[], ["", "Tahun 2024"], [], [], ["", "Kab/Kota", "Peserta", "Pekerja"], ...rows];
  const [table] = readTables(sheetOf(cells), {}, province);
  if (!table) throw new Error("no table");
  return table;
}

/** The table with another main slice. */
export function withMain(table: EnrolmentTable, change: Partial<Slice>): EnrolmentTable {
  const main = { ...table.main, ...change };
  return { ...table, main, slices: [main] };
}
