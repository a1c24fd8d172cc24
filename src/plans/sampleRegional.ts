import { coverage } from "../domain/coverage";
import {
  headers,
  illustration,
  notFilledIn,
  publishedBy,
  regionalFoot,
  regionalNote,
  regionalTitle,
  tags,
  total,
} from "../messages/sample";
import { COUNT, evenRows, formula, number, PERCENT, type Row, text } from "./cells";
import type { SampleRegion } from "./sampleFigures";
import type { PlannedSheet } from "./writePlan";

/** What stands on a clean regional sheet. */
export interface RegionalSheet {
  readonly name: string;
  readonly province: string;
  readonly year: number;
  readonly date: string;
  readonly totalSource: string;
  readonly regions: readonly SampleRegion[];
}

/** Title, note, four tags and a blank row stand above the header. */
const HEADER_ROW = 8;
const FIRST_ROW = HEADER_ROW + 1;

/** A regional enrolment sheet without a mistake, with native formulas. */
export function regionalSheet(sheet: RegionalSheet): PlannedSheet {
  const { name, province, year, date, totalSource, regions } = sheet;
  const rows: Row[] = [
    [text(regionalTitle(province, year), "title")],
    [text(regionalNote, "note")],
    [text(tags.denominator), text(notFilledIn)],
    [text(tags.segments), text(notFilledIn)],
    [text(tags.place), text(notFilledIn)],
    [text(tags.date), text(date)],
    [],
    headerRow(),
    ...regions.map((region, index) => regionRow(region, FIRST_ROW + index)),
    totalRow(regions, totalSource),
    [],
    ...regionalFoot.map((note) => [text(note, "note")]),
  ];
  return {
    name,
    cells: evenRows(rows),
    columnWidths: [28, 14, 14, 12, 62],
  };
}

function headerRow(): Row {
  const { region, participants, eligible, coverage, origin } = headers;
  return [region, participants, eligible, coverage, origin].map((header) => text(header, "header"));
}

function regionRow({ name, participants, eligible, source }: SampleRegion, row: number): Row {
  const style = source === undefined ? "input" : "published";
  return [
    text(name),
    number(participants, COUNT, style),
    number(eligible, COUNT, style),
    formula(`=B${row}/C${row}`, coverage(participants, eligible), PERCENT),
    text(source === undefined ? illustration : publishedBy(source)),
  ];
}

function totalRow(regions: readonly SampleRegion[], source: string): Row {
  const row = FIRST_ROW + regions.length;
  const participants = regions.reduce((sum, region) => sum + region.participants, 0);
  const eligible = regions.reduce((sum, region) => sum + region.eligible, 0);
  return [
    text(total, "total"),
    formula(`=SUM(B${FIRST_ROW}:B${row - 1})`, participants, COUNT, "total"),
    formula(`=SUM(C${FIRST_ROW}:C${row - 1})`, eligible, COUNT, "total"),
    formula(`=B${row}/C${row}`, coverage(participants, eligible), PERCENT, "total"),
    text(publishedBy(source), "total"),
  ];
}
