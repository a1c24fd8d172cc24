import type { Corrections, EnrolmentTable } from "../tables/enrolmentTable";
import { type Cell, cellAddress, type Grid } from "../tables/grid";
import type { MemberList } from "../tables/memberList";
import { readMembers } from "../tables/readMembers";
import { readTables } from "../tables/readTables";
import type { Province } from "../reference/regions";
import { listChecks, sheetChecks, slipChecks, tableChecks } from "./catalogue";
import {
  type CheckSettings,
  type Finding,
  type Found,
  type Check,
  severities,
  type SlipCheck,
  type Slipped,
} from "./finding";
import { mended } from "./mended";

/** What the checks take for granted until a person says otherwise. */
export const usualSettings: CheckSettings = { jump: 8 };

/** A sheet as it was understood and checked. */
export interface CheckedSheet {
  /** From top to bottom, and from left to right. */
  readonly tables: readonly EnrolmentTable[];
  readonly lists: readonly MemberList[];
  /** Of all of them: errors first, then from top to bottom and left to right. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a sheet and checks all that is found on it.
 *
 * @param province of which the tables are, if the user says so; else their regions decide
 */
export function checkSheet(
  grid: Grid,
  corrections: Corrections = {},
  settings: CheckSettings = usualSettings,
  province?: Province,
): CheckedSheet {
  const tables = readTables(grid, corrections, province);
  const lists = tables.length > 0 ? [] : readMembers(grid);
  const ofSheet = sheetChecks.flatMap((check) => graded(check, check.find(grid, tables, lists)));
  const findings = [
    ...inOneColumn(ofSheet, [...tables, ...lists][0]),
    ...tables.flatMap((table) => checkTable(table, settings)),
    ...lists.flatMap(checkList),
  ];
  return { tables, lists, findings: inOrder(findings) };
}

/** What the checks find in one table. */
export function checkTable(
  table: EnrolmentTable,
  settings: CheckSettings = usualSettings,
): Finding[] {
  const slips = slipsIn(table, settings);
  const rest = mended(
    table,
    slips.map(({ slip }) => slip),
  );
  const findings = [
    ...slips.flatMap(({ check, slip }) => graded(check, [slip])),
    ...tableChecks.flatMap((check) => graded(check, check.find(rest, settings))),
  ];
  return inOrder(withoutRepeats(inOneColumn(findings, table)));
}

/** The slipped numbers of a table, each as the first check that knows it tells it. */
function slipsIn(
  table: EnrolmentTable,
  settings: CheckSettings,
): { readonly check: SlipCheck; readonly slip: Slipped }[] {
  const told = new Set<string>();
  return slipChecks.flatMap((check) =>
    check.find(table, settings).flatMap((slip) => {
      const key = cellAddress(slip.number.cell);
      if (told.has(key)) return [];
      told.add(key);
      return [{ check, slip }];
    }),
  );
}

function checkList(list: MemberList): Finding[] {
  const findings = listChecks.flatMap((check) => graded(check, check.find(list)));
  return inOneColumn(findings, list);
}

/** Findings in what stands as text in one column are found there, in their row. */
function inOneColumn(
  findings: Finding[],
  { collapsedInto }: { readonly collapsedInto?: number } = {},
): Finding[] {
  if (collapsedInto === undefined) return findings;
  return findings.map((finding) => ({
    ...finding,
    cell: { ...finding.cell, column: collapsedInto },
  }));
}

function graded({ code, severity }: Check, found: readonly Found[]): Finding[] {
  return found.map(({ cell, message }) => ({ code, severity, cell, message }));
}

/** Columns that several slices share are looked at in each of them. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, cell: { row, column } }) => {
    const key = `${code} ${row} ${column}`;
    return !seen.has(key) && seen.add(key);
  });
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ row, column }: Cell) => row * 100_000 + column;
  return [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      place(a.cell) - place(b.cell),
  );
}
