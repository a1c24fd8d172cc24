import type { EnrolmentTable, Figure } from "../../../src/tables/enrolmentTable";
import { cellAddress, columnName, type Cell } from "../../../src/tables/grid";
import { at } from "./dice";
import { percentShown } from "./printing";
import { figureAt, placesOf, type Place, type Table } from "./table";

/** What a careful reader says of a table. */
interface Understanding {
  readonly regionRows: number;
  readonly years: readonly number[];
  readonly segments: readonly string[];
  readonly figures: readonly Understood[];
}

interface Understood {
  readonly address: string;
  readonly figure: string;
  readonly year?: number;
  readonly segment?: string;
  /** Persons, or a percent. */
  readonly value: string;
}

/** So many figures of a table are looked at. */
const LOOKED_AT = 12;

const gaps: readonly string[] = ["gap", "shortfall", "uncovered", "gapPoints"];

/** A header such as "Gap (orang)" does not say which gap it is. */
function isOpenGap(figure: string, header: string): boolean {
  return gaps.includes(figure) && /^gap\s\(/i.test(header);
}

/** What the table's author knows. */
export function asPrinted(table: Table, cellOf: (place: Place) => Cell): Understanding {
  const places = placesOf(table).filter(({ line }) => at(table.lines, line).kind === "region");
  const step = Math.max(1, Math.floor(places.length / LOOKED_AT));
  const stated = places.map((place) => {
    const [line, column] = [at(table.lines, place.line), at(table.columns, place.column)];
    return {
      place,
      figure: isOpenGap(column.holds, String(column.heads.at(-1))) ? "gap" : column.holds,
      year: line.year ?? column.year,
      segment: line.segment ?? column.segment,
    };
  });
  return {
    regionRows: table.lines.filter(({ kind }) => kind === "region").length,
    years: ordered(stated.map(({ year }) => year)),
    segments: ordered(stated.map(({ segment }) => segment)),
    figures: stated
      .filter((_, index) => index % step === 0)
      .map(({ place, figure, year, segment }) => ({
        // Of a table in one column the cells are told apart as if they stood beside each other.
        address: cellAddress({ ...cellOf(place), column: cellOf(place).column + inText(place) }),
        figure,
        year,
        segment,
        value: valueOf(place),
      })),
  };

  function inText({ column }: Place): number {
    return table.separator === undefined ? 0 : column;
  }
  function valueOf(place: Place): string {
    const figure = figureAt(table, place) ?? NaN;
    const { printing } = at(table.columns, place.column);
    if (!printing) return String(figure);
    if (printing.unit === "exact share") return (figure * 100).toFixed(4);
    return Number(percentShown(figure, printing)).toFixed(4);
  }
}

/** What was read, with the figures at the same addresses. */
export function asRead(table: EnrolmentTable, wanted: readonly Understood[]): Understanding {
  const addresses = new Map(wanted.map(({ address }, index) => [address, index]));
  const found: Understood[] = [];
  for (const { columns, rows, year, segment } of table.slices) {
    for (const [figure, column] of Object.entries(columns)) {
      for (const row of rows) {
        const number = row[figure as Figure];
        const address = `${columnName(column.column)}${row.row + 1}`;
        const index = addresses.get(address);
        if (index === undefined || number?.value === undefined) continue;
        const isShare = number.unit !== undefined;
        const asked = wanted[index];
        found[index] = {
          address,
          figure: asked?.figure === "gap" && gaps.includes(figure) ? "gap" : figure,
          // A column for all years or segments is in the slices of each.
          year: asked?.year === undefined ? undefined : year,
          segment: asked?.segment === undefined ? undefined : segment,
          value: isShare ? (number.value * 100).toFixed(4) : String(number.value),
        };
      }
    }
  }
  return {
    regionRows: table.lines.length,
    years: ordered(table.slices.map(({ year }) => year)),
    segments: ordered(table.slices.map(({ segment }) => segment)),
    figures: found,
  };
}

function ordered<T extends number | string>(list: readonly (T | undefined)[]): T[] {
  return [...new Set(list)].filter((item) => item !== undefined).sort();
}
