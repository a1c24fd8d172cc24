import { printsShare } from "../../domain/printedPercent";
import {
  about,
  coverageOfPopulation,
  populationAsWorkers as message,
} from "../../messages/checks/statedFigures";
import type { Slice, TableRow, TotalRow } from "../../tables/enrolmentTable";
import { type KnownNumber, known } from "../figures";
import type { SlipCheck, Slipped } from "../finding";
import { demandOf } from "./demand";
import { sumOfRows } from "./sumOfRows";

/** Everybody who lives in a region where only the workers belong. */
export const populationAsWorkers: SlipCheck = {
  code: "C16",
  name: "population-as-workers",
  severity: "error",
  about: about.populationAsWorkers,
  find: ({ slices }) => slices.flatMap((slice) => [...inCells(slice), ...inPercents(slice)]),
};

interface Compared {
  readonly row: TableRow & Pick<TotalRow, "of">;
  readonly eligible: KnownNumber;
  readonly population: number;
}

function compared(rows: readonly Compared["row"][]): Compared[] {
  return rows.flatMap((row) => {
    const [eligible, population] = [known(row.eligible), row.population?.value];
    return eligible && population ? [{ row, eligible, population }] : [];
  });
}

function isSame({ eligible, population }: Compared): boolean {
  return eligible.value === population;
}

/** Cells whose workers are the population, where those of most rows are not. */
function inCells(slice: Slice): Slipped[] {
  const inRows = compared(slice.rows);
  if (inRows.filter(isSame).length * 2 >= inRows.length) return [];
  return [...inRows, ...compared(slice.totals)].filter(isSame).map(({ row, eligible }) => ({
    cell: eligible.cell,
    message: message(eligible.value),
    ...mending(slice, row, eligible),
  }));
}

/**
 * The workers that there should be, where a total tells; else the percent of those that stand
 * there, so that it is no mistake of its own.
 */
function mending(
  slice: Slice,
  row: Compared["row"],
  eligible: KnownNumber,
): Pick<Slipped, "number" | "fits"> {
  const fits = row.of ? sumOfRows(row.of, "eligible") : demandOf(slice, "eligible", row);
  if (fits !== undefined) return { number: eligible, fits };
  const [participants, coverage] = [row.participants?.value, known(row.coverage)];
  if (participants === undefined || !coverage) return { number: eligible, fits: eligible.value };
  return { number: coverage, fits: participants / eligible.value };
}

/** A column of percents that were taken of the population, though the workers stand beside. */
function inPercents(slice: Slice): Slipped[] {
  const { coverage: column } = slice.columns;
  const rows = compared([...slice.rows, ...slice.totals]).flatMap((each) => {
    const [participants, coverage] = [each.row.participants?.value, known(each.row.coverage)];
    return participants === undefined || !coverage ? [] : [{ ...each, participants, coverage }];
  });
  const wrong = rows.filter(({ participants, eligible, population, coverage }) => {
    const says = (all: number) =>
      printsShare(coverage.value, coverage.decimals ?? 0, participants / all);
    return says(population) && !says(eligible.value);
  });
  if (!column || wrong.length < 2 || wrong.length * 2 <= rows.length) return [];
  return wrong.map(({ participants, eligible, coverage }) => ({
    cell: column.header,
    message: coverageOfPopulation,
    number: coverage,
    fits: participants / eligible.value,
  }));
}
