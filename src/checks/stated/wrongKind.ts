import { printsShare } from "../../domain/printedPercent";
import { about, percentAsCount, rupiahAsCount } from "../../messages/checks/statedFigures";
import type { EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import { type KnownNumber, known } from "../figures";
import type { SlipCheck, Slipped } from "../finding";
import { lowestBills, yearOf } from "./costsOfOne";
import { demandOf } from "./demand";

/**
 * A number of another kind where persons belong: the row's own percent, or a monthly bill. It
 * speaks where the row or the total tells how many persons there are.
 */
export const wrongKind: SlipCheck = {
  code: "C15",
  name: "wrong-kind",
  severity: "error",
  about: about.wrongKind,
  find: (table) => table.slices.flatMap((slice) => inSlice(table, slice)),
};

function inSlice(table: EnrolmentTable, slice: Slice): Slipped[] {
  const bills = new Set(lowestBills(yearOf(table, slice) ?? LAST_SURE_YEAR));
  return slice.rows.flatMap((row) =>
    (["participants", "assisted"] as const).flatMap((figure) => {
      const number = known(row[figure]);
      if (!number) return [];
      const isPercent = figure === "participants" && isOwnPercent(row, number);
      const isBill = bills.has(number.value) || row.bill?.value === number.value;
      if (!isPercent && !isBill) return [];
      const fits = personsOf(slice, row, figure, number.value);
      if (fits === undefined || fits === number.value) return [];
      const say = isPercent ? percentAsCount : rupiahAsCount;
      return [{ cell: number.cell, number, fits, message: say(number.value, fits) }];
    }),
  );
}

/** A sheet without a year is read with the bills before the cuts of 2026. */
const LAST_SURE_YEAR = 2025;

function isOwnPercent({ coverage }: TableRow, { value }: KnownNumber): boolean {
  const percent = (coverage?.value ?? NaN) * 100;
  return value > 0 && value <= 100 && Math.abs(value - percent) < 1e-9;
}

/** How many persons there are by the rest of the row and by the total, if not the stated ones. */
function personsOf(
  slice: Slice,
  row: TableRow,
  figure: "participants" | "assisted",
  stated: number,
): number | undefined {
  const demand = demandOf(slice, figure, row);
  if (figure === "assisted") return personsOfBudget(row) ?? demand;
  const { eligible, coverage } = row;
  const [all, share] = [eligible?.value, known(coverage)];
  if (!all || all < 0 || !share) return demand;
  const says = (persons: number) => printsShare(share.value, share.decimals ?? 0, persons / all);
  if (says(stated)) return undefined;
  const covered = all - (row.uncovered?.value ?? NaN);
  const exact = [demand ?? NaN, covered].find(says);
  return exact ?? Math.round(share.value * all);
}

function personsOfBudget({ budget, months, bill }: TableRow): number | undefined {
  const costOfOne = (months?.value ?? 0) * (bill?.value ?? 0);
  const persons = (budget?.value ?? NaN) / costOfOne;
  return Number.isInteger(persons) ? persons : undefined;
}
