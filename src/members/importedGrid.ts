import { nikColumn } from "../messages/members";
import { Refused } from "../messages/refused";
import { uncollapsed } from "../tables/collapsed";
import { readTables } from "../tables/readTables";
import { columnName, type Grid } from "../tables/grid";
import { isBlankRow, tidy } from "../tables/rowKinds";
import type { Separator } from "../tables/separators";
import type { ImportedGrid } from "./importResult";
import { isOnlyNik, withoutNiks } from "../tables/masked";
import type { GridRead } from "./sheetRows";

/**
 * A sheet that is no list of persons, and the tables that stand on it; none for an empty sheet.
 *
 * @param separator of a file that knows texts only
 */
export function importedGrid(
  { sheet, grid: read }: GridRead,
  separator: Separator | undefined,
): ImportedGrid | [] {
  const { grid } = uncollapsed(read(separator));
  if (grid.values.length === 0) return [];
  refuseNiks(grid);
  const tables = readTables(grid);
  const [first] = tables;
  if (!first) {
    const rows = grid.values.filter((row) => !isBlankRow(row)).length;
    return { kind: "other", sheet, grid, rows };
  }
  const rows = tables.reduce((sum, { main }) => sum + main.rows.length, 0);
  return { kind: first.level === "province" ? "provinces" : "regions", sheet, grid, rows };
}

/** A sheet has a column of NIKs that its title does not tell. */
export class UnnamedNiks extends Refused {
  /** @param letter of the column, for one without a title */
  constructor(
    sheet: string,
    readonly title: string,
    letter: string,
  ) {
    super(nikColumn(sheet, title || letter));
  }
}

/** A list whose header was not understood would be copied with everybody's number. */
function refuseNiks({ sheet, values }: Grid): void {
  const width = values[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const niks = values.flatMap((row, at) => (isOnlyNik(row[column] ?? "") ? [at] : []));
    const [first = 0] = niks;
    if (niks.length < FEWEST_NIKS) continue;
    const above = values.slice(0, first).map((row) => tidy(row[column]));
    // Above the first number that can be one may stand one that can't.
    const title = withoutNiks(above.findLast((text) => text !== "") ?? "");
    throw new UnnamedNiks(withoutNiks(sheet), title, columnName(column));
  }
}

/** One number of sixteen digits may be something else. */
const FEWEST_NIKS = 3;
