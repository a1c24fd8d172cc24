import { at } from "./dice";
import { cleanCellAt, placesOf, shownAt, type Place, type Table } from "./table";
import type { Figure } from "./words";

/** Numbers of a table that say the same thing twice. */
export interface Relation {
  readonly kind:
    | "ratio"
    | "segments"
    | "total"
    | "history"
    | "uncovered"
    | "shortfall"
    | "target"
    | "points"
    | "achievement";
  readonly places: readonly Place[];
  /** The place that the others add up to, or from which they follow. */
  readonly result?: Place;
  /** Whether the numbers contradict each other clearly beyond what rounding explains. */
  readonly broken: (numberAt: (place: Place) => number) => boolean;
}

/** A number that clearly differs from its neighbours in a series. */
const FAR = 5;

const known = new WeakMap<Table, readonly Relation[]>();

/** Every redundancy of a table. */
export function relationsOf(table: Table): readonly Relation[] {
  const found = known.get(table) ?? [
    ...rowRelations(table),
    ...segmentRelations(table),
    ...totalRelations(table),
    ...histories(table),
  ];
  known.set(table, found);
  return found;
}

/** The relations of a place that a number in its stead would break. */
export function brokenBy(table: Table, changed: Place, number: number): Relation[] {
  const numberAt = (place: Place) =>
    same(place, changed) ? number : (shownAt(table, place) ?? NaN);
  return relationsOf(table).filter(
    ({ places, broken }) => places.some((place) => same(place, changed)) && broken(numberAt),
  );
}

export function same(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}

/** Decimals of a percent as its cell shows them: cells without a format show no zeros at the end. */
export function decimalsAt(table: Table, place: Place): number {
  const { printing } = at(table.columns, place.column);
  if (!printing) return 0;
  const isFormatted = printing.unit !== "percent" && printing.unit !== "share";
  if (isFormatted && table.separator === undefined) return printing.decimals;
  const shown = String(shownAt(table, place));
  return (/\.(\d+)/.exec(shown)?.[1] ?? "").length;
}

interface Stated {
  readonly place: Place;
  readonly figure: Figure;
  readonly year?: number;
  readonly segment?: string;
}

/** The figures of a line, with the year and segment of their columns. */
function statedIn(table: Table): Map<number, Stated[]> {
  const byLine = new Map<number, Stated[]>();
  for (const place of placesOf(table)) {
    const { holds, year, segment } = at(table.columns, place.column);
    const stated = { place, figure: holds as Figure, year, segment };
    byLine.set(place.line, [...(byLine.get(place.line) ?? []), stated]);
  }
  return byLine;
}

function rowRelations(table: Table): Relation[] {
  return [...statedIn(table).values()].flatMap((stated) => {
    const slots = new Map(
      stated.map(({ year, segment }) => [`${year} ${segment}`, { year, segment }]),
    );
    return [...slots.values()].flatMap(({ year, segment }) => {
      const own = (figure: Figure) =>
        stated.find((one) => one.figure === figure && one.year === year && one.segment === segment)
          ?.place;
      const shared = (figure: Figure) => {
        const all = stated.filter((one) => one.figure === figure && one.segment === segment);
        return own(figure) ?? (all.length === 1 ? all[0]?.place : undefined);
      };
      return relationsOfSlot(table, own, shared);
    });
  });
}

function relationsOfSlot(
  table: Table,
  own: (figure: Figure) => Place | undefined,
  shared: (figure: Figure) => Place | undefined,
): Relation[] {
  const [participants, coverage] = [own("participants"), own("coverage")];
  const [eligible, target] = [shared("eligible"), shared("target")];
  const takes = own("targetParticipants");
  const unit = (place: Place) => 2 * 10 ** -decimalsAt(table, place) + 1e-9;
  const regions = (place: Place) => at(table.lines, place.line).regions.length;
  return [
    relation("ratio", coverage, [participants, eligible], (one, p, e) =>
      off(one.value, (100 * p.value) / e.value, unit(one.place)),
    ),
    relation("uncovered", own("uncovered"), [participants, eligible], (one, p, e) =>
      off(one.value, e.value - p.value, 0.5),
    ),
    relation("shortfall", own("shortfall"), [participants, takes], (one, p, t) =>
      off(one.value, t.value - p.value, 0.5),
    ),
    relation("target", takes, [target, eligible], (one, t, e) =>
      off(one.value, (t.value / 100) * e.value, 2 + regions(one.place)),
    ),
    relation("points", own("gapPoints"), [target, coverage], (one, t, c) =>
      off(one.value, t.value - c.value, unit(c.place) + unit(one.place)),
    ),
    relation("achievement", own("achievement"), [coverage, target], (one, c, t) =>
      off(one.value, (100 * c.value) / t.value, unit(one.place) + (100 * unit(c.place)) / t.value),
    ),
  ].flatMap((one) => one ?? []);
}

interface Read {
  readonly place: Place;
  readonly value: number;
}

function relation(
  kind: Relation["kind"],
  result: Place | undefined,
  from: readonly [Place | undefined, Place | undefined],
  broken: (result: Read, one: Read, other: Read) => boolean,
): Relation | undefined {
  const [one, other] = from;
  if (!result || !one || !other) return undefined;
  const read = (place: Place, numberAt: (place: Place) => number) => ({
    place,
    value: numberAt(place),
  });
  return {
    kind,
    places: [result, one, other],
    result,
    broken: (numberAt) =>
      broken(read(result, numberAt), read(one, numberAt), read(other, numberAt)),
  };
}

function off(stated: number, computed: number, allowed: number): boolean {
  return !(Math.abs(stated - computed) <= allowed);
}

const counts: readonly string[] = ["participants", "eligible", "population"];

function segmentRelations(table: Table): Relation[] {
  return [...statedIn(table).values()].flatMap((stated) =>
    stated
      .filter(({ figure, segment }) => counts.includes(figure) && segment === undefined)
      .flatMap(({ place, figure, year }) => {
        const parts = stated.filter(
          (one) => one.figure === figure && one.year === year && one.segment !== undefined,
        );
        return parts.length === 0
          ? []
          : [
              sum(
                "segments",
                place,
                parts.map((one) => one.place),
              ),
            ];
      }),
  );
}

function totalRelations(table: Table): Relation[] {
  const added = [...counts, "uncovered", "targetParticipants", "shortfall"];
  return table.lines.flatMap((total, line) =>
    total.kind !== "total"
      ? []
      : table.columns.flatMap(({ holds }, column) => {
          if (!added.includes(holds)) return [];
          const parts = table.lines.flatMap(({ kind, regions }, index) =>
            kind === "region" && regions.every((region) => total.regions.includes(region))
              ? [{ line: index, column }]
              : [],
          );
          return [sum("total", { line, column }, parts)];
        }),
  );
}

function sum(kind: "segments" | "total", result: Place, parts: readonly Place[]): Relation {
  return {
    kind,
    places: [result, ...parts],
    result,
    broken: (numberAt) =>
      parts.reduce((total, part) => total + numberAt(part), 0) !== numberAt(result),
  };
}

/** Three years or more of one region, figure and segment. */
function histories(table: Table): Relation[] {
  const series = new Map<string, { place: Place; year: number }[]>();
  for (const place of placesOf(table)) {
    const { kind, regions, ...line } = at(table.lines, place.line);
    const column = at(table.columns, place.column);
    const year = line.year ?? column.year;
    if (year === undefined) continue;
    const key = [
      ...[kind, regions.join("+"), column.holds],
      line.segment ?? column.segment ?? "all",
    ].join(" ");
    series.set(key, [...(series.get(key) ?? []), { place, year }]);
  }
  return [...series.values()]
    .filter((points) => points.length >= 3)
    .map((points) => {
      const places = points.sort((a, b) => a.year - b.year).map(({ place }) => place);
      return {
        kind: "history",
        places,
        broken: (numberAt) => {
          const numbers = places.map(numberAt);
          return numbers.some((number, index) => {
            const ratio = number / (numbers[index - 1] ?? number);
            return ratio > FAR || ratio < 1 / FAR;
          });
        },
      };
    });
}

/** Whether the cell stands in a formula's stead. */
export function isFormulaAt(table: Table, place: Place): boolean {
  const cell = cleanCellAt(table, place);
  return typeof cell === "object" && cell.formula === true;
}
