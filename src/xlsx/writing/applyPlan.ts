import { Refused } from "../../messages/refused";
import type { Text } from "../../messages/text";
import { notIntoFiles, unwrittenWords } from "../../messages/xlsx";
import { looks } from "../../plans/styles";
import type { PlannedCell, PlannedSheet, WritePlan } from "../../plans/writePlan";
import { cellAddress } from "../../tables/grid";
import { addTables } from "./addTables";
import { applyChanges } from "./applyChanges";
import type { CellEdit, StyleChange } from "../changes";
import type { XlsxPackage } from "../package/package";

/**
 * Adds a plan's sheets behind those of a workbook.
 *
 * @throws Refused with nothing changed: for a name that another sheet or table has, or for anything
 * planned beside cells, what they look like, and tables
 */
export function applyPlan(pkg: XlsxPackage, plan: WritePlan): void {
  refuseUnwritten(plan);
  pkg.zip.wholly(() => {
    applyChanges(pkg, {
      removed: [],
      renamed: [],
      added: plan.sheets,
      edited: plan.sheets.map((sheet) => ({ sheet: sheet.name, cells: cellsOf(sheet) })),
    });
    for (const sheet of plan.sheets) addTables(pkg, sheet);
  });
}

type Written = "sheets" | "name" | "cells" | "columnWidths" | "frozen" | "tables";
type Unwritten = Exclude<keyof WritePlan | keyof PlannedSheet, Written>;

function refuseUnwritten(plan: WritePlan): void {
  const asking: readonly Partial<Record<Unwritten, unknown>>[] = [plan, ...plan.sheets];
  const asked = unwritten.filter((part) => asking.some((one) => isAsked(one[part])));
  if (asked.length > 0) throw new Refused(notIntoFiles(asked));
}

const unwritten = Object.keys(unwrittenWords satisfies Record<Unwritten, Text>) as Unwritten[];

function isAsked(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : part !== undefined;
}

function cellsOf({ cells }: PlannedSheet): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  const put = (edit: CellEdit) => edits.set(cellAddress(edit), edit);
  const planned = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell ? [{ row: r, column: c, cell }] : [])),
  );
  for (const { row, column, cell } of planned) put(editOf(row, column, cell));
  for (const { row, column, cell } of planned) {
    cell.spill?.forEach((values, down) =>
      values.forEach((value, right) => {
        const place = { row: row + down, column: column + right };
        put({ ...edits.get(cellAddress(place)), ...place, value });
      }),
    );
  }
  return [...edits.values()];
}

function editOf(row: number, column: number, cell: PlannedCell): CellEdit {
  const { value, formula, spill } = cell;
  const size = spill && { rows: spill.length, columns: spill[0]?.length ?? 1 };
  return { row, column, value, formula, spill: size, style: styleOf(cell) };
}

function styleOf({ format, style }: PlannedCell): StyleChange | undefined {
  if (format === undefined && style === undefined) return undefined;
  return { ...(style && looks[style]), format };
}
