import { at } from "./dice";
import { betraying, figurePlaces, inTable, plantedAt, withEdits, type Fault } from "./fault";
import { brokenBy } from "./relations";
import { cleanCellAt, placesOf, shownAt, type Edit, type Place, type Table } from "./table";

function yearAt({ lines, columns }: Table, { line, column }: Place): number | undefined {
  return at(lines, line).year ?? at(columns, column).year;
}

/** The same figure of the same region in the year before. */
function yearBefore(table: Table, place: Place): Place | undefined {
  const year = yearAt(table, place);
  const [line, column] = [at(table.lines, place.line), at(table.columns, place.column)];
  return placesOfYear(table, (year ?? 0) - 1).find((each) => {
    const [otherLine, other] = [at(table.lines, each.line), at(table.columns, each.column)];
    return (
      otherLine.kind === line.kind &&
      otherLine.segment === line.segment &&
      otherLine.regions.join() === line.regions.join() &&
      other.holds === column.holds &&
      other.segment === column.segment
    );
  });
}

const byYear = new WeakMap<Table, ReadonlyMap<number | undefined, readonly Place[]>>();

function placesOfYear(table: Table, year: number): readonly Place[] {
  const known = byYear.get(table) ?? grouped(table);
  byYear.set(table, known);
  return known.get(year) ?? [];
}

function grouped(table: Table): ReadonlyMap<number | undefined, readonly Place[]> {
  const groups = new Map<number | undefined, Place[]>();
  for (const place of placesOf(table)) {
    const year = yearAt(table, place);
    const group = groups.get(year);
    if (group) group.push(place);
    else groups.set(year, [place]);
  }
  return groups;
}

const copiedYear = inTable("year copied from last year", (plot, dice) => {
  const { table, index } = plot;
  const later = table.figures.years.slice(1).filter((year) => placesOfYear(table, year).length > 0);
  if (later.length === 0) return undefined;
  const year = dice.of(later);
  const places = placesOfYear(table, year);
  const edits = places.flatMap((place): Edit[] => {
    const before = yearBefore(table, place);
    return before ? [{ ...place, cell: cleanCellAt(table, before) }] : [];
  });
  if (edits.length === 0) return undefined;
  const columns = table.columns.flatMap(({ holds, year: own }, column) =>
    own === year || holds === "year" || places.some((place) => place.column === column)
      ? [column]
      : [],
  );
  const firstLine = Math.min(...places.map(({ line }) => line));
  return {
    book: withEdits(plot, edits),
    cells: (sheet) => [
      columns.flatMap((column) => [
        ...sheet.headersOf(index, column),
        sheet.cellOf(index, { line: firstLine, column }),
      ]),
    ],
  };
});

const copiedCount = inTable("one count copied from last year", (plot, dice) => {
  const { table } = plot;
  const places = figurePlaces(table, ["participants", "eligible"]).filter(
    (place) => yearAt(table, place) !== undefined,
  );
  if (places.length === 0) return undefined;
  const place = dice.of(places);
  const before = yearBefore(table, place);
  const count = before && shownAt(table, before);
  if (!before || count === undefined || count < 1000) return undefined;
  const edit = { ...place, cell: cleanCellAt(table, before) };
  const broken = brokenBy(table, place, count).filter(({ kind }) => kind !== "history");
  if (broken.length === 0 && !isUnlikely(table, place, count)) return undefined;
  return plantedAt(plot, withEdits(plot, [edit]), betraying(place, broken));
});

/** Whether a count would hardly stay the same by chance: its like change by many more people. */
function isUnlikely(table: Table, place: Place, count: number): boolean {
  const changes = placesOfYear(table, yearAt(table, place) ?? 0)
    .filter(({ column }) => at(table.columns, column) === at(table.columns, place.column))
    .flatMap((each) => {
      const before = yearBefore(table, each);
      const [now, then] = [shownAt(table, each), before && shownAt(table, before)];
      return now === undefined || then === undefined ? [] : [Math.abs(now / then - 1)];
    })
    .sort((a, b) => a - b);
  const usual = changes[Math.floor(changes.length / 2)] ?? 0;
  return changes.length > 5 && count * usual > 50 * changes.length;
}

export const yearFaults: readonly Fault[] = [copiedYear, copiedCount];
