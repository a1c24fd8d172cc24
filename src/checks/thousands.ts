import type { EnrolmentTable, NumberCell } from "../tables/enrolmentTable";

/**
 * The first column of counts whose header or unit says thousands: "Pekerja (ribu)", "(000)". Such
 * counts are rounded too far to be held against a printed percent or a total.
 */
export function columnInThousands({ headers, columns }: EnrolmentTable): number | undefined {
  return [columns.participants, columns.eligible].find((column) =>
    headers.some((header) => header.column === column && /\bribu|\b000\b/i.test(header.text)),
  );
}

/** Whether a count is not whole where nothing says that it is given in thousands. */
export function isFraction(table: EnrolmentTable, count: NumberCell | undefined): boolean {
  const value = count?.value ?? 0;
  return !Number.isInteger(value) && columnInThousands(table) === undefined;
}
