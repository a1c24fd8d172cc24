import { serialOf } from "../../domain/excelDate";
import { bpuBill, type Payer } from "../../reference/bpuBill";
import { type BpuProgramme, bpuRates } from "../../reference/bpuRates";
import { factOn } from "../../reference/dated";
import type { EnrolmentTable, Slice } from "../../tables/enrolmentTable";

/** Assistance is planned for a year at most. */
const months = Array.from({ length: 12 }, (_, index) => index + 1);

const payers: readonly Payer[] = ["government", "private", "transport"];
const programmes: readonly (readonly BpuProgramme[])[] = [
  ["JKK", "JKM"],
  ["JKK", "JKM", "JHT"],
];

/**
 * What one person can cost where a sheet leaves out the months, the bill or both: the factor
 * that its columns lack.
 */
export function costsOfOne(
  table: EnrolmentTable,
  slice: Slice,
  given: { readonly months?: number; readonly bill?: number },
): number[] {
  if (given.bill !== undefined) return months;
  const bills = lowestBills(yearOf(table, slice));
  return given.months !== undefined
    ? bills
    : bills.flatMap((bill) => months.map((count) => count * bill));
}

/** The lowest monthly bills in a year, whoever pays; none before rates are known. */
export function lowestBills(year: number | undefined): number[] {
  if (year === undefined) return [];
  const dates = [serialOf(year, 1, 1), serialOf(year, 12, 1)].filter((date) =>
    factOn(bpuRates.JKK, date),
  );
  return dates.flatMap((date) =>
    payers.flatMap((payer) => programmes.map((some) => bpuBill(0, date, some, payer))),
  );
}

/** The year that figures are of, as far as the sheet says it. */
export function yearOf({ tags, titleYears }: EnrolmentTable, { year }: Slice): number | undefined {
  return year ?? tags.asOf?.value.year ?? titleYears.at(-1);
}
