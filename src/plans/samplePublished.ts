import { coverage, gap, gapWorkers } from "../domain/coverage";
import { targetInYear } from "../domain/targetPath";
import { targetYear } from "../domain/targetYear";
import {
  calculations,
  documentNotNamed,
  headers,
  impliedNote,
  pathNote,
  publishedNote,
  publishedTitle,
  sheetNames,
} from "../messages/sample";
import { citationOf, targetsOf, type PublishedTarget } from "../reference/publishedTargets";
import { COUNT, evenRows, formula, number, PERCENT, TARGET_PERCENT, type Row, text } from "./cells";
import { kalbarAll, kalbarInterim, publishedFigures, type PublishedFigure } from "./sampleFigures";
import type { PlannedSheet } from "./writePlan";

const PACE = 0.02;

/** By year: the province's own and the RPJMN's for 2024, then the path from 2025 on. */
const targets = targetsOf("61");
const [own2024 = 0, rpjmn2024 = 0, target2025 = 0] = targets.map(({ target }) => target);

/** Rows as Excel counts them, so that they read like the formulas. */
const FIGURES_ROW = 5;
const INTERIM_ROW = FIGURES_ROW + 1;
const OWN_2024_ROW = FIGURES_ROW + publishedFigures.length + 3;
const RPJMN_2024_ROW = OWN_2024_ROW + 1;
const PATH_ROW = OWN_2024_ROW + 2;
const LAST_TARGET_ROW = OWN_2024_ROW + targets.length - 1;
const PACE_ROW = LAST_TARGET_ROW + 5;

/** The published figures of both provinces with their sources, and live add-in formulas on them. */
export function publishedSheet(): PlannedSheet {
  return {
    name: sheetNames.published,
    cells: evenRows([
      [text(publishedTitle, "title")],
      [text(publishedNote, "note")],
      [],
      figureHeaders(),
      ...publishedFigures.map((figure, index) => figureRow(figure, FIGURES_ROW + index)),
      [text(impliedNote, "note")],
      [],
      targetHeaders(),
      ...targets.map(targetRow),
      [],
      ...calculationRows(),
      [],
      ...pathRows(),
    ]),
    columnWidths: [50, 26, 14, 18, 28, 14, 42, 18],
  };
}

function figureHeaders(): Row {
  const { province, figure, participants, eligible, publishedCoverage } = headers;
  return [
    ...[province, figure, participants, eligible, publishedCoverage],
    ...[headers.formula, headers.source, headers.date],
  ].map((header) => text(header, "header"));
}

function figureRow(figure: PublishedFigure, row: number): Row {
  const { counts, source } = figure;
  return [
    text(figure.province),
    text(figure.figure),
    counts ? number(counts[0], COUNT, "published") : null,
    counts ? number(counts[1], COUNT, "published") : null,
    number(figure.coverage, figure.format, "published"),
    counts
      ? formula(`=JAMSOSTEK.UCJ(C${row},D${row})`, coverage(...counts), PERCENT, "computed")
      : null,
    text(source.outlet),
    text(source.date),
  ];
}

function targetHeaders(): Row {
  const { province, year, target, basis, document, source } = headers;
  return [province, year, target, basis, document, null, source].map((header) =>
    header === null ? null : text(header, "header"),
  );
}

function targetRow(published: PublishedTarget): Row {
  const { year, target, basis, document } = published;
  return [
    text("Kalimantan Barat"),
    number(year, "0", "published"),
    number(target, PERCENT, "published"),
    text(basis),
    text(document ?? documentNotNamed),
    null,
    text(citationOf(published)),
  ];
}

/** One calculation a row: what it is, and the formula in column B. */
function calculationRows(): Row[] {
  return [
    [text(headers.calculation, "header"), text(headers.result, "header")],
    [
      text(calculations.gap),
      formula(
        `=JAMSOSTEK.GAP(E${INTERIM_ROW},C${RPJMN_2024_ROW})`,
        gap(kalbarInterim.coverage, rpjmn2024),
        PERCENT,
        "computed",
      ),
    ],
    [
      text(calculations.gapWorkers),
      formula(
        `=JAMSOSTEK.GAPWORKERS(C${FIGURES_ROW},D${FIGURES_ROW},C${PATH_ROW})`,
        gapWorkers(...kalbarAll.counts, target2025),
        COUNT,
        "computed",
      ),
    ],
    [text(calculations.pace), number(PACE, PERCENT, "input")],
    [
      text(calculations.targetYear),
      formula(
        `=JAMSOSTEK.TARGETYEAR(F${FIGURES_ROW},B${OWN_2024_ROW},C${OWN_2024_ROW},B${PACE_ROW})`,
        targetYear(coverage(...kalbarAll.counts), 2024, own2024, PACE),
        "0",
        "computed",
      ),
    ],
  ];
}

/** The formula spills over the rows and the column beside it; those cells only get their format. */
function pathRows(): Row[] {
  const anchors = targets.slice(2);
  const [first = 0, last = first] = [anchors[0]?.year, anchors.at(-1)?.year];
  const spill = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return [year, targetInYear(anchors, year)];
  });
  const spilled = spill.slice(1).map((): Row => [null, blankPercent()]);
  const range = (column: string) => `${column}${PATH_ROW}:${column}${LAST_TARGET_ROW}`;
  const path = `=JAMSOSTEK.TARGETPATH(${range("B")},${range("C")})`;
  return [
    [text(headers.year, "header"), text(headers.target, "header")],
    [{ ...formula(path, first, "0"), spill }, blankPercent()],
    ...spilled,
    [text(pathNote, "note")],
  ];
}

function blankPercent() {
  return { value: "", format: TARGET_PERCENT };
}
