import { columnNames } from "../messages/columnNames";
import type { Text } from "../messages/text";
import { type Column, type EnrolmentTable, type Role, roles } from "../tables/enrolmentTable";
import { columnName } from "../tables/grid";
import { segments } from "../tables/tags";

/** As many columns of one role as are named one by one. */
const MOST_NAMED = 4;

/** "Kab/kota A · Peserta C, F, I (2022–2024) · Pekerja B". */
export function columnsTaken(table: EnrolmentTable, say: (text: Text) => string): string {
  return roles.flatMap((role) => taken(table, role, say) ?? []).join(" · ");
}

/** What people know a column by: its letter; in a table within one column its header. */
export function placeOfColumn({ collapsedInto }: EnrolmentTable, column: Column): string {
  return collapsedInto === undefined ? columnName(column.column) : `“${column.text}”`;
}

function taken(table: EnrolmentTable, role: Role, say: (text: Text) => string): string | undefined {
  const columns = table.columns.filter((column) => column.role === role);
  if (columns.length === 0) return undefined;
  const places = columns.map((column) => placeOfColumn(table, column));
  const shown = places.length > MOST_NAMED ? `${places[0]} … ${places.at(-1)}` : places.join(", ");
  const slots = [yearsOf(columns), segmentsOf(columns)].filter((part) => part !== "").join("; ");
  return `${say(columnNames[role])} ${shown}${slots && ` (${slots})`}`;
}

/** "2022–2024", or "2020, 2024" where years between are missing. */
function yearsOf(columns: readonly Column[]): string {
  const years = [...new Set(columns.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const isWhole = years.length > 2 && last - first === years.length - 1;
  return isWhole ? `${first}–${last}` : years.join(", ");
}

function segmentsOf(columns: readonly Column[]): string {
  return segments.filter((each) => columns.some(({ segment }) => segment === each)).join(", ");
}
