import { lastDigit, printsShare } from "../../domain/printedPercent";
import { about, roundedCounts as message } from "../../messages/checks/statedFigures";
import type { Slice, TableRow, TotalRow } from "../../tables/enrolmentTable";
import { type KnownNumber, known } from "../figures";
import type { SlipCheck, Slipped } from "../finding";
import { sumOfRows } from "./sumOfRows";

/**
 * Counts that were rounded to hundreds or thousands beside percents that were not. The percents
 * and totals that differ by no more than that are mended: they are no mistakes of their own.
 */
export const roundedCounts: SlipCheck = {
  code: "C14",
  name: "rounded-counts",
  severity: "note",
  about: about.roundedCounts,
  find: ({ slices }) => {
    const found = slices.flatMap(inSlice);
    // Rounding is the habit of a whole sheet: it is told once.
    return found.map((slip) => ({ ...slip, cell: found[0]?.cell ?? slip.cell }));
  },
};

const counts = ["participants", "eligible"] as const;
type Count = (typeof counts)[number];
/** To what each column is rounded; 0 where its counts are exact. */
type Rounding = Readonly<Record<Count, number>>;

/** Of fewer numbers nobody can say that they are rounded. */
const FEW = 4;

function inSlice(slice: Slice): Slipped[] {
  const rounding = {
    participants: roundingOf(slice, "participants"),
    eligible: roundingOf(slice, "eligible"),
  };
  const rounded = counts.find((count) => rounding[count] > 0);
  const column = rounded && slice.columns[rounded];
  if (!column) return [];
  const fitting = (some: readonly TableRow[]) =>
    some.flatMap(percentOf).filter((row) => !isExact(row) && isWithin(row, rounding));
  const inRows = fitting(slice.rows);
  if (inRows.length * 2 < slice.rows.length) return [];
  const found = { cell: column.header, message: message(rounding[rounded]) };
  return [
    ...[...inRows, ...fitting(slice.totals)].map(({ stated, ratio }) => ({
      ...found,
      number: stated,
      fits: ratio,
    })),
    ...slice.totals.flatMap((total) =>
      counts.flatMap((count) =>
        totalOf(total, count, rounding[count]).map((slip) => ({ ...found, ...slip })),
      ),
    ),
  ];
}

/** 1000 or more where every count ends in as many zeros, 100 where in two; else 0. */
function roundingOf({ rows, columns }: Slice, count: Count): number {
  const values = rows.map((row) => row[count]?.value ?? 0).filter((value) => value !== 0);
  if (values.length < FEW || columns[count]?.unit === "thousands") return 0;
  return (
    [1_000_000, 100_000, 10_000, 1000, 100].find((unit) =>
      values.every((value) => value % unit === 0),
    ) ?? 0
  );
}

interface Percent {
  readonly participants: number;
  readonly eligible: number;
  readonly stated: KnownNumber;
  readonly ratio: number;
}

function percentOf({ participants, eligible, coverage }: TableRow): Percent[] {
  const [some, all, stated] = [participants?.value, eligible?.value, known(coverage)];
  if (some === undefined || !all || all < 0 || !stated) return [];
  return [{ participants: some, eligible: all, stated, ratio: some / all }];
}

function isExact({ stated, ratio }: Percent): boolean {
  return printsShare(stated.value, stated.decimals ?? 0, ratio);
}

/** Whether exact counts that are rounded to these can have the stated percent. */
function isWithin({ participants, eligible, stated }: Percent, rounding: Rounding): boolean {
  const [some, all] = [rounding.participants / 2, rounding.eligible / 2];
  const digit = lastDigit(stated.decimals);
  const least = (participants - some) / (eligible + all) - digit;
  const most = (participants + some) / Math.max(1, eligible - all) + digit;
  return stated.value >= least && stated.value <= most;
}

/** A total of exact counts above rounded ones. */
function totalOf(row: TotalRow, count: Count, unit: number): Pick<Slipped, "number" | "fits">[] {
  const { of = [] } = row;
  const [total, fits] = [known(row[count]), sumOfRows(of, count)];
  if (!total || fits === undefined) return [];
  const apart = Math.abs(total.value - fits);
  return apart > 0 && apart <= (of.length * unit) / 2 ? [{ number: total, fits }] : [];
}
