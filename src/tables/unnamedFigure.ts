import type { Contents } from "./columnContents";
import { type Figure, isFigureRole } from "./enrolmentTable";
import type { HeaderText } from "./headerTexts";
import { figureIn, type HeaderMeaning, isBareWhole, tidyHeader } from "./headerWords";

/** A column with what its header says and its cells look like. */
export interface ReadColumn {
  readonly header: HeaderText;
  readonly meaning: HeaderMeaning;
  readonly contents: Contents;
}

/** "Dasar pekerja: angkatan kerja" defines the workers of a coverage. */
const saysTag = /^\W*(dasar|basis|penyebut|denominator|segmen)\b/i;

/** The figure of a column that says only its year, its segment or "Jumlah". */
export function unnamedFigure(
  read: ReadColumn,
  all: readonly ReadColumn[],
  titles: readonly string[],
): Figure | undefined {
  const { header, meaning } = read;
  const ofTitle = figureOfTitles(titles, all);
  if (isBareWhole(header.text)) {
    const sums = all.some((other) => isBareSegment(other) && underOneHeader(other, header));
    if (sums) return figureOfSegments(ofTitle, all);
    if (isLabourForce(read, all)) return "eligible";
    return countOfSegmentsBeside(header, all) ?? (hasNoFigure(all) ? ofTitle : undefined);
  }
  if (isBareSegment(read)) return figureOfSegments(ofTitle, all);
  return meaning.year !== undefined && isBarePeriod(header.text) ? ofTitle : undefined;
}

/** Of the nearest title that names one. Of workers and coverage that have a column it only tells. */
function figureOfTitles(titles: readonly string[], all: readonly ReadColumn[]): Figure | undefined {
  const hasColumn = (figure: Figure) => all.some(({ meaning }) => meaning.role === figure);
  return titles
    .filter((title) => !saysTag.test(title))
    .map(figureIn)
    .findLast(
      (figure) =>
        figure !== undefined &&
        !((figure === "eligible" || figure === "coverage") && hasColumn(figure)),
    );
}

/**
 * "Capaian UCJ" stands over sheets of counts, too. Segments beside each other are all counts, or
 * none is: the smallest may look like a percent.
 */
function figureOfSegments(ofTitle: Figure | undefined, all: readonly ReadColumn[]): Figure {
  if (ofTitle === "eligible") return ofTitle;
  const areCounts = all.some((each) => isBareSegment(each) && each.contents.looks === "count");
  return ofTitle === "coverage" && !areCounts ? ofTitle : "participants";
}

function isBareSegment({ meaning }: ReadColumn): boolean {
  return meaning.segment !== undefined && meaning.role === undefined;
}

/** Whether a segment's column may be summed by a column: of its group, or else left of it. */
function underOneHeader({ header }: ReadColumn, whole: HeaderText): boolean {
  if (isBesideGroups(whole)) return header.column < whole.column;
  return header.from.column === whole.from.column;
}

function isBesideGroups({ text }: HeaderText): boolean {
  return isBareWhole(text.replace(/ · .*/, ""));
}

/** "Jumlah" beside "Peserta · PU" and "Peserta · BPU" counts participants, too. */
function countOfSegmentsBeside(whole: HeaderText, all: readonly ReadColumn[]): Figure | undefined {
  const before = columnsBefore(whole, all);
  const count = countOfSegments(before);
  // Two columns of numbers before it are what it sums, if anything is.
  const mayLead = before.length < 2 || before.some(isKey);
  if (count !== undefined || !mayLead) return count;
  const behind = columnsBehind(whole, all);
  const isOfGroup = ({ header }: ReadColumn) => header.from.column === whole.from.column;
  return isBesideGroups(whole) || behind.every(isOfGroup) ? countOfSegments(behind) : undefined;
}

/** The count that two columns of segments have in common. */
function countOfSegments(two: readonly ReadColumn[]): Figure | undefined {
  const areSegments = two.every(({ meaning }) => meaning.segment !== undefined);
  const [role, other] = two.map(({ meaning }) => meaning.role);
  const isCount = role === "participants" || role === "eligible";
  return areSegments && isCount && role === other ? role : undefined;
}

/** The regions, their codes, or words: nothing that a sum could count. */
function isKey({ meaning: { role }, contents }: ReadColumn): boolean {
  return contents.isWords || (role !== undefined && !isFigureRole(role));
}

/** "Jumlah" directly behind "Bekerja" and "Pengangguran": the labour force. */
export function isLabourForce({ header }: ReadColumn, all: readonly ReadColumn[]): boolean {
  if (!isBareWhole(header.text)) return false;
  const two = columnsBefore(header, all);
  return (
    two.some(({ meaning }) => meaning.role === "eligible" && meaning.denominator === "employed") &&
    two.some((each) => /pengangguran|unemploy/i.test(each.header.text))
  );
}

/** The two columns directly before one. */
function columnsBefore({ column }: HeaderText, all: readonly ReadColumn[]): ReadColumn[] {
  return all.filter(({ header }) => header.column < column).slice(-2);
}

/** The two columns directly behind one. */
function columnsBehind({ column }: HeaderText, all: readonly ReadColumn[]): ReadColumn[] {
  return all.filter(({ header }) => header.column > column).slice(0, 2);
}

function hasNoFigure(all: readonly ReadColumn[]): boolean {
  return !all.some(({ meaning }) => isFigureRole(meaning.role));
}

/** "2023", "Tahun 2023", "Des 2024", "31/12/2024": a period and nothing else. */
function isBarePeriod(text: string): boolean {
  const rest = tidyHeader(text).replace(/\b(tahun|thn|year|per|posisi|s d)\b/g, " ");
  return /^[^a-z]*([a-z]{3,9}[^a-z]*)?$/.test(rest);
}
