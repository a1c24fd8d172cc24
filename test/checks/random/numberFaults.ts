import { showCount } from "../../../src/messages/numbers";
import type { TestCell } from "../../tables/sheetOf";
import { at, type Dice } from "./dice";
import * as slips from "./digits";
import {
  betraying,
  figurePlaces,
  inTable,
  numberCell,
  plantedAt,
  plantNumber,
  textAt,
  withEdits,
  type Fault,
  type Plot,
} from "./fault";
import { percentShown } from "./printing";
import { brokenBy, relationsOf, same } from "./relations";
import { cleanCellAt, figureAt, shownAt, type Line, type Place, type Table } from "./table";
import type { Figure } from "./words";

/** So many places are tried before a table is given up. */
const TRIES = 12;

const headcounts: readonly Figure[] = ["participants", "eligible"];
const anyFigure: readonly Figure[] = [...headcounts, "coverage"];
const anyLine: readonly Line["kind"][] = ["region", "total"];

interface Slipping {
  readonly lines?: readonly Line["kind"][];
  readonly among?: (table: Table, place: Place) => boolean;
  /** Other years betray it, where it is far away from them. */
  readonly byHistory?: boolean;
}

/** A number of these figures that slips. */
function slipFault(
  kind: string,
  slip: slips.Slip,
  figures: readonly Figure[],
  { lines = anyLine, among = () => true, byHistory = false }: Slipping = {},
): Fault {
  return inTable(kind, (plot, dice) => {
    const places = figurePlaces(plot.table, figures, lines).filter((place) =>
      among(plot.table, place),
    );
    return tried(places, dice, (place) => {
      const shown = slip(textAt(plot.table, place), dice);
      return shown === undefined ? undefined : plantNumber(plot, place, shown, byHistory);
    });
  });
}

function tried<T>(
  places: readonly Place[],
  dice: Dice,
  plant: (place: Place) => T | undefined,
): T | undefined {
  if (places.length === 0) return undefined;
  for (let count = 0; count < TRIES; count++) {
    const planted = plant(dice.of(places));
    if (planted !== undefined) return planted;
  }
  return undefined;
}

/** A cell that can't stand so in any sheet. */
function cellFault(
  kind: string,
  figures: readonly Figure[],
  make: (table: Table, place: Place, dice: Dice) => TestCell | undefined,
): Fault {
  return inTable(kind, (plot, dice) =>
    tried(figurePlaces(plot.table, figures), dice, (place) => {
      const cell = make(plot.table, place, dice);
      if (cell === undefined) return undefined;
      return plantedAt(plot, withEdits(plot, [{ ...place, cell }]), [place]);
    }),
  );
}

function isSegment({ columns }: Table, { column }: Place): boolean {
  return at(columns, column).segment !== undefined;
}

const swappedRows = inTable("two rows' figures swapped", (plot, dice) => {
  const { table } = plot;
  const places = figurePlaces(table, headcounts);
  return tried(places, dice, (one) => {
    const column = places.filter((place) => place.column === one.column && !same(place, one));
    if (column.length === 0) return undefined;
    const other = dice.of(column);
    const swap = [swapped(plot, one, other), swapped(plot, other, one)];
    if (swap.some(({ broken }) => broken.length === 0)) return undefined;
    return {
      book: withEdits(
        plot,
        swap.map(({ edit }) => edit),
      ),
      cells: (sheet) =>
        swap.map(({ places }) => places.map((place) => sheet.cellOf(plot.index, place))),
    };
  });
});

/** A place with the number of another; the column's total stays as it is. */
function swapped({ table }: Plot, place: Place, from: Place) {
  const shown = textAt(table, from);
  const broken = brokenBy(table, place, Number(shown)).filter(
    ({ kind }) => kind !== "total" && kind !== "history",
  );
  const places = betraying(place, broken);
  return { edit: { ...place, cell: numberCell(table, place, shown) }, broken, places };
}

const swappedFigures = inTable("participants and eligible swapped", (plot, dice) => {
  const { table } = plot;
  const ratios = relationsOf(table).filter(({ kind }) => kind === "ratio");
  if (ratios.length === 0) return undefined;
  const { places } = dice.of(ratios);
  const [, participants, eligible] = places;
  if (!participants || !eligible) return undefined;
  const edits = [
    { ...participants, cell: numberCell(table, participants, textAt(table, eligible)) },
    { ...eligible, cell: numberCell(table, eligible, textAt(table, participants)) },
  ];
  return plantedAt(plot, withEdits(plot, edits), places);
});

const aboveEligible = inTable("participants above eligible", (plot, dice) => {
  const { table } = plot;
  const pairs = pairsOf(table);
  if (pairs.length === 0) return undefined;
  const { participants, eligible, coverage } = dice.of(pairs);
  const workers = shownAt(table, eligible) ?? 0;
  const more = Math.ceil(workers * dice.between(1.02, 1.4));
  const printing = coverage && at(table.columns, coverage.column).printing;
  const edits = [
    { ...participants, cell: numberCell(table, participants, String(more)) },
    ...(coverage && printing
      ? [{ ...coverage, cell: numberCell(table, coverage, percentShown(more / workers, printing)) }]
      : []),
  ];
  return plantedAt(plot, withEdits(plot, edits), [participants, eligible]);
});

/** Participants and workers of the same line, year and segment. */
function pairsOf(table: Table) {
  return figurePlaces(table, ["participants"]).flatMap((participants) => {
    const { year, segment } = at(table.columns, participants.column);
    const find = (figure: Figure, wanted: number | undefined) => {
      const column = table.columns.findIndex(
        (each) => each.holds === figure && each.year === wanted && each.segment === segment,
      );
      return column < 0 ? undefined : { line: participants.line, column };
    };
    const eligible = find("eligible", year) ?? find("eligible", undefined);
    return eligible ? [{ participants, eligible, coverage: find("coverage", year) }] : [];
  });
}

const copiedSegment = inTable("count copied into the next segment", (plot, dice) => {
  const { table } = plot;
  const places = figurePlaces(table, headcounts).filter((place) => isSegment(table, place));
  return tried(places, dice, (place) => {
    const source = { ...place, column: place.column - 1 };
    const [own, before] = [at(table.columns, place.column), at(table.columns, source.column)];
    if (before.holds !== own.holds || before.segment === undefined || before.year !== own.year) {
      return undefined;
    }
    const shown = textAt(table, source);
    if (Number(shown) < 100) return undefined;
    const broken = brokenBy(table, place, Number(shown));
    const edit = { ...place, cell: numberCell(table, place, shown) };
    const at_ = [...betraying(place, broken), source];
    return plantedAt(plot, withEdits(plot, [edit]), at_);
  });
});

const targetAsGap = inTable("target headcount in the gap column", (plot, dice) => {
  const { table } = plot;
  if (!table.columns.some(({ holds }) => holds === "target" || holds === "targetParticipants")) {
    return undefined;
  }
  const year = at(table.figures.years, table.figures.years.length - 1);
  return tried(figurePlaces(table, ["shortfall", "uncovered"]), dice, (place) => {
    const [region = 0] = at(table.lines, place.line).regions;
    const { targetParticipants } = table.figures.counts(region, year, "all");
    return plantNumber(plot, place, String(targetParticipants));
  });
});

const zero = inTable("zero", (plot, dice) => {
  const { table } = plot;
  return tried(figurePlaces(table, anyFigure), dice, (place) => {
    const broken = brokenBy(table, place, 0).filter(({ kind }) => kind !== "history");
    const pair = pairsOf(table).find(({ eligible }) => same(eligible, place));
    if (broken.length === 0 && !pair && !isAmongThousands(table, place)) return undefined;
    const edit = { ...place, cell: numberCell(table, place, "0") };
    const places = [...betraying(place, broken), ...(pair ? [pair.participants] : [])];
    return plantedAt(plot, withEdits(plot, [edit]), places);
  });
});

/** Whether the other regions have thousands in the same column, year and segment. */
function isAmongThousands(table: Table, place: Place): boolean {
  const { year, segment } = at(table.lines, place.line);
  const others = table.lines.flatMap((line, index) =>
    line.kind === "region" && line.year === year && line.segment === segment
      ? (shownAt(table, { line: index, column: place.column }) ?? [])
      : [],
  );
  return others.length > 5 && others.every((count) => count >= 1000);
}

const errors = ["#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?"] as const;

export const numberFaults: readonly Fault[] = [
  slipFault("extra zero", slips.extraZero, headcounts, { byHistory: true }),
  slipFault("lost zero", slips.lostZero, headcounts, { byHistory: true }),
  slipFault("decimal shift", slips.decimalShift, ["coverage"], { byHistory: true }),
  slipFault("digit lost", slips.digitLost, anyFigure, { byHistory: true }),
  slipFault("digit doubled", slips.digitDoubled, anyFigure),
  slipFault("two digits swapped", slips.digitsSwapped, anyFigure),
  slipFault("one digit changed", slips.digitChanged, anyFigure),
  slipFault("percent wrong", slips.otherNumber, ["coverage"]),
  slipFault("total wrong", slips.digitChanged, headcounts, { lines: ["total"] }),
  slipFault("segment wrong", slips.otherNumber, headcounts, { among: isSegment }),
  slipFault("gap wrong", slips.otherNumber, ["uncovered", "shortfall", "gapPoints"]),
  swappedRows,
  swappedFigures,
  aboveEligible,
  copiedSegment,
  targetAsGap,
  cellFault("number as text", anyFigure, asText),
  cellFault("blank", anyFigure, () => ""),
  zero,
  cellFault("negative", anyFigure, (table, place) =>
    numberCell(table, place, `-${textAt(table, place)}`),
  ),
  cellFault("fraction of a person", headcounts, (table, place, dice) => {
    const count = figureAt(table, place) ?? 0;
    const cut = dice.below(2) === 0 && table.separator === undefined && count % 10 > 0;
    return cut && count > 1000 ? count / 1000 : count + 0.5;
  }),
  cellFault("Excel error", anyFigure, (_, __, dice) => dice.of(errors)),
  cellFault("share among percents", ["coverage"], otherUnit),
];

/** As a person types it in Indonesia: "24.737", "36,47". */
function asText(table: Table, place: Place, dice: Dice): TestCell | undefined {
  if (table.separator !== undefined) return undefined;
  const { printing } = at(table.columns, place.column);
  if (!printing) return showCount(figureAt(table, place) ?? 0);
  return textAt(table, place).replace(".", ",") + (dice.below(2) === 0 ? "%" : "");
}

/** A share where the column has percents, or a percent where it has shares. */
function otherUnit(table: Table, place: Place): TestCell | undefined {
  const clean = cleanCellAt(table, place);
  const { value, ...look } = typeof clean === "object" ? clean : { value: clean };
  if (typeof value !== "number") return undefined;
  const { printing } = at(table.columns, place.column);
  const holdsPercents = printing?.unit === "percent" || printing?.unit === "sign in quotes";
  const other = Number((holdsPercents ? value / 100 : value * 100).toFixed(6));
  return { ...look, value: other };
}
