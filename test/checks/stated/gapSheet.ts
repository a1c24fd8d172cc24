import type { TableCheck } from "../../../src/checks/finding";
import { gapImpossible } from "../../../src/checks/stated/gapImpossible";
import { gapMislabelled } from "../../../src/checks/stated/gapMislabelled";
import { sharesNot100 } from "../../../src/checks/stated/sharesNot100";
import { targetAsGap } from "../../../src/checks/stated/targetAsGap";
import { wholeAsRemainder } from "../../../src/checks/stated/wholeAsRemainder";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { foundByEach } from "../foundBy";

/** Five regions with participants and workers; UCJ 20% to 52%. */
export const regions = [
  ["Kab. Kulon Progo", 41237, 198412],
  ["Kab. Bantul", 138964, 431877],
  ["Kab. Gunungkidul", 76318, 389255],
  ["Kab. Sleman", 214507, 502361],
  ["Kota Yogyakarta", 98743, 187629],
] as const;

/** A header on row 1, and what is said of each region from row 2 on. */
export function sheetWith(
  header: readonly string[],
  cellsOf: (participants: number, eligible: number, index: number) => readonly TestCell[],
  totals: readonly (readonly TestCell[])[] = [],
): TestSheet {
  return {
    cells: [
      ["Kab/Kota", ...header],
      ...regions.map(([name, some, all], index) => [name, ...cellsOf(some, all, index)]),
      ...totals,
    ],
  };
}

/** The sheet with other values in some cells of a column, by their rows. */
export function withCells(
  { cells }: TestSheet,
  column: number,
  values: Readonly<Record<number, TestCell>>,
): TestSheet {
  return {
    cells: cells.map((row, index) =>
      row.map((value, at) => (at === column ? (values[index + 1] ?? value) : value)),
    ),
  };
}

/** Persons missing to 46%, before rounding. */
export function missing(some: number, all: number): number {
  return Number((all * 0.46 - some).toFixed(6));
}

export function percent(share: number, decimals = 2): number {
  return Number((share * 100).toFixed(decimals));
}

/** Participants, workers, coverage, target and one gap; the gap stands in column F. */
export function withGap(header: string, gapOf: (some: number, all: number) => TestCell): TestSheet {
  return sheetWith(["Peserta", "Pekerja", "Capaian (%)", "Target (%)", header], (some, all) => [
    some,
    all,
    percent(some / all),
    46,
    gapOf(some, all),
  ]);
}

const checks: readonly TableCheck[] = [
  gapImpossible,
  gapMislabelled,
  sharesNot100,
  wholeAsRemainder,
  targetAsGap,
];

/** What the checks of gaps find: "C07 E5". */
export function gapsFound(sheet: TestSheet): string[] {
  return foundByEach(checks, sheet);
}
