import { type EnrolmentTable, figures, type Slice, type TableRow } from "../tables/enrolmentTable";
import { placeOf } from "./figures";
import type { Slipped } from "./finding";

/** The table with each slipped number as it should be. */
export function mended(table: EnrolmentTable, slips: readonly Slipped[]): EnrolmentTable {
  if (slips.length === 0) return table;
  const fits = new Map(slips.map(({ number, fits }) => [placeOf(number), fits]));
  const rows = new Map<TableRow, TableRow>();
  const mend = <Row extends TableRow>(row: Row): Row => {
    const changed = figures.flatMap((figure) => {
      const number = row[figure];
      const value = number && fits.get(placeOf(number));
      return number && value !== undefined ? [[figure, { ...number, value }] as const] : [];
    });
    const next = changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
    rows.set(row, next);
    return next;
  };
  const slices = new Map(
    table.slices.map((slice): [Slice, Slice] => {
      const mendedRows = slice.rows.map(mend);
      const totals = slice.totals.map((total) => ({
        ...mend(total),
        of: total.of?.map((row) => rows.get(row) ?? row),
      }));
      return [slice, { ...slice, rows: mendedRows, totals }];
    }),
  );
  return {
    ...table,
    slices: [...slices.values()],
    main: slices.get(table.main) ?? table.main,
  };
}
