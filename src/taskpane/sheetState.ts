import { type CheckedSheet, checkSheet, usualSettings } from "../checks/checkSheet";
import type { SheetReading } from "../excel/readSheet";
import type { SaidOfSheet } from "../excel/saidOfSheet";
import type { Text } from "../messages/text";
import type { ColumnCorrection, EnrolmentTable } from "../tables/enrolmentTable";

/** A sheet as it was read and checked, following what the user said of it. */
export interface OpenSheet extends CheckedSheet {
  readonly reading: SheetReading;
  readonly said: SaidOfSheet;
}

/** A table of a sheet, to be projected. */
export interface TableOfSheet {
  readonly sheet: OpenSheet;
  readonly table: EnrolmentTable;
}

/** What the pane knows of the open sheet. */
export type SheetState =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly text: Text }
  | {
      readonly kind: "read";
      readonly sheet: OpenSheet;
      /** Of its tables the one that the user looks at. */
      readonly table?: EnrolmentTable;
    };

/** Checks what was read, as the user says that it is to be understood. */
export function checked(reading: SheetReading, said: SaidOfSheet): OpenSheet {
  const settings = { ...usualSettings, ...(said.jump !== undefined && { jump: said.jump }) };
  return { reading, said, ...checkSheet(reading.grid, said.corrections, settings) };
}

/** The table with the most regencies and cities; tables of provinces come after these. */
export function largestTable(tables: readonly EnrolmentTable[]): EnrolmentTable | undefined {
  const [largest] = [...tables].sort(
    (a, b) =>
      Number(b.level === "regency") - Number(a.level === "regency") ||
      b.main.rows.length - a.main.rows.length,
  );
  return largest;
}

/** The table as it was read last, while it is where it was on the open sheet. */
export function renewed(begun: TableOfSheet, state: SheetState): TableOfSheet {
  if (state.kind !== "read" || state.sheet.reading.id !== begun.sheet.reading.id) return begun;
  const { row, column } = begun.table.area.first;
  const table = state.sheet.tables.find(
    ({ area: { first } }) => first.row === row && first.column === column,
  );
  return table ? { sheet: state.sheet, table } : begun;
}

/** A correction that would leave no table is not followed. */
export function isFollowed(
  { text, column, role }: ColumnCorrection,
  { tables }: Pick<CheckedSheet, "tables">,
): boolean {
  return tables.some(({ columns }) =>
    columns.some(
      (each) => each.text === text && each.column === column && (each.role ?? null) === role,
    ),
  );
}
