import { cellAddress, valueAt } from "../../src/tables/grid";
import type { Column, EnrolmentTable, Place, TableRow } from "../../src/tables/enrolmentTable";
import { periodIn } from "../../src/tables/periods";
import { readCount } from "../../src/tables/readNumber";
import { banjarmasinMembership } from "./published/banjarmasinMembership";
import { jabarPortal } from "./published/jabarPortal";
import { jatimYears } from "./published/jatimYears";
import { kemnakerSegments } from "./published/kemnakerSegments";
import { kepriActivities } from "./published/kepriActivities";
import type { PublishedMeaning } from "./published/publishedSheet";
import { tableOf, tablesOf } from "./reading";

/** What the reader takes a cell for, in the words of the published sheets. */
function meaningAt(table: EnrolmentTable, address: string): PublishedMeaning {
  const meant = table.slices.flatMap((slice) =>
    [...slice.rows, ...slice.totals].flatMap((row) =>
      table.columns
        .filter(({ column }) => cellAddress({ row: row.row, column }) === address)
        .map((column) => ({ slice, row, column })),
    ),
  );
  const inSlice =
    meant.find(({ slice, column: { role, column } }) =>
      Object.entries(slice.columns).some(
        ([figure, taken]) => figure === role && taken.column === column,
      ),
    ) ?? meant[0];
  if (!inSlice) throw new Error(`${address} is in no row or column`);
  const { slice, row, column } = inSlice;
  const year = yearIn(column) ?? slice.year ?? table.tags.asOf?.value.year;
  return {
    address,
    region: regionOf(row, table),
    ...figureOf(column),
    ...(year !== undefined && { year }),
    ...(table.tags.segments && { segment: column.segment ?? "all" }),
    value: readCount(valueAt(table.grid, { row: row.row, column: column.column })) ?? NaN,
  };
}

/** The reader makes no use of the year of a column of another matter. */
function yearIn({ role, year, text }: Column): number | undefined {
  return role === undefined ? periodIn(text)?.year : year;
}

function figureOf({ role, denominator }: Column): Pick<PublishedMeaning, "figure" | "basis"> {
  switch (role) {
    case "participants":
    case "coverage":
    case "population":
      return { figure: role };
    case "eligible":
      return denominator === "employed" || denominator === "labourForce"
        ? { figure: role, basis: denominator }
        : { figure: role };
    default:
      return { figure: "other" };
  }
}

function regionOf({ regency, name }: TableRow, { province }: EnrolmentTable): string {
  const place: Pick<Place, "name" | "kind"> | undefined =
    regency ?? (province && { name: province.name, kind: "Provinsi" });
  if (!place) return name;
  return place.kind === "Provinsi" ? `Provinsi ${place.name}` : place.name;
}

describe("a published table is read as a careful person reads it, without correction", () => {
  test.each([
    ["an open-data portal's, long", jabarPortal],
    ["a statistics book's", kepriActivities],
    ["a ministry's, by segment", kemnakerSegments],
    ["an office's, years across", jatimYears],
  ])("%s", (_, { cells, merged, says }) => {
    const table = tableOf(cells, { merged });
    const { first, last } = table.headerRows;
    expect([first + 1, last + 1]).toEqual(says.headerRows);
    expect(new Set(table.lines.map(({ regency }) => regency?.code)).size).toBe(says.regions);
    expect(new Set(table.slices.flatMap(({ totals }) => totals.map(({ row }) => row))).size).toBe(
      says.totals,
    );
    expect(says.cells.map(({ address }) => meaningAt(table, address))).toEqual(says.cells);
  });
});

test("a city's own table, which names no region, is none", () => {
  const { cells, merged } = banjarmasinMembership;
  expect(tablesOf(cells, { merged })).toEqual([]);
});
