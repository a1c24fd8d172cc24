import type { Figure, TableRow } from "../../tables/enrolmentTable";

/** What a figure of some rows adds up to; undefined where one of them lacks it. */
export function sumOfRows(rows: readonly TableRow[], figure: Figure): number | undefined {
  const values = rows.flatMap((row) => row[figure]?.value ?? []);
  if (values.length === 0 || values.length < rows.length) return undefined;
  return values.reduce((sum, value) => sum + value, 0);
}
