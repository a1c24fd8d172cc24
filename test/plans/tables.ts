import { regenciesOf } from "../../src/reference/regions";
import type { EnrolmentTable, NumberCell, TableRow } from "../../src/tables/enrolmentTable";

/** A table of Kalbar's regions with the given participants and eligible workers. */
export function kalbarTable(figures: readonly (readonly [number, number])[]): EnrolmentTable {
  const rows = figures.map(([participants, eligible], index): TableRow => {
    const regency = regenciesOf("61")[index];
    const row = index + 5;
    const number = (column: number, value: number): NumberCell => {
      return { cell: { row, column }, raw: value, value, fromText: false };
    };
    return {
      row,
      name: regency?.name ?? "",
      nameCell: { row, column: 1 },
      regency,
      participants: number(2, participants),
      eligible: number(3, eligible),
    };
  });
  return {
    sheet: "Rekap",
    area: { first: { row: 4, column: 1 }, last: { row: 4 + figures.length, column: 3 } },
    headerRow: 4,
    headers: [],
    columns: { region: 1, participants: 2, eligible: 3 },
    province: { code: "61", name: "Kalimantan Barat" },
    titleYears: [2024],
    rows,
    totals: [],
  };
}
