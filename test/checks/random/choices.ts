import fc from "fast-check";
import { provinces } from "../../../src/reference/regions";
import type { Segment } from "./figures";
import { codings, spellings } from "./names";
import { units } from "./printing";

/** What the author of a sheet decides; the words and figures follow from the seed. */
export type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

const segmentSets: readonly (readonly Segment[])[] = [
  ["PU", "BPU", "Jakon"],
  ["PU", "BPU"],
  ["PU", "BPU", "Jakon", "PMI"],
];

export const choices = fc.noBias(
  fc.record({
    seed: fc.nat(),
    layout: fc.constantFrom("plain", "by year", "by segment", "by both", "long", "portal"),
    province: fc.constantFrom(...provinces.map(({ code }) => code)),
    /** More provinces in the same table. */
    otherProvinces: fc.constantFrom(0, 0, 0, 0, 1, 3),
    /** Of several provinces the sheet may have chosen some regions only. */
    chosenRegions: fc.boolean(),
    years: fc.constantFrom(2, 3, 3, 4, 5),
    lastYear: fc.integer({ min: 2022, max: 2026 }),
    segments: fc.constantFrom(...segmentSets),
    oneTarget: fc.boolean(),
    eligibleOnce: fc.boolean(),
    /** Figures of the layouts that have room for them. */
    figures: fc.constantFrom(
      "basic",
      "counts",
      "participants",
      "uncovered",
      "shortfall",
      "points",
      "achievement",
      "everything",
    ),
    /** Of wide tables: which header is above the other. */
    outer: fc.constantFrom("figure", "year", "none"),
    segmentsOfWorkers: fc.boolean(),
    bareSegments: fc.boolean(),
    /** Of long tables. */
    longBy: fc.constantFrom("year", "segment", "both"),
    longOrder: fc.constantFrom("region first", "year first"),
    spelling: fc.constantFrom(...spellings),
    code: fc.option(fc.constantFrom(...codings), { freq: 3 }),
    numbered: fc.boolean(),
    provinceColumn: fc.constantFrom("none", "none", "repeated", "merged"),
    order: fc.constantFrom("official", "alphabetical", "shuffled"),
    totals: fc.constantFrom("last", "none", "first", "by kind", "by province"),
    mergedTotals: fc.boolean(),
    groups: fc.constantFrom("merged", "first", "repeated"),
    top: fc.boolean(),
    lineBreaks: fc.boolean(),
    unitsIn: fc.constantFrom("none", "header", "row"),
    numbering: fc.constantFrom("none", "none", "plain", "in brackets"),
    remarks: fc.constantFrom("none", "none", "none", "remark", "villages"),
    printing: fc.record({
      unit: fc.constantFrom(...units),
      decimals: fc.constantFrom(2, 2, 1, 2, 0, 3, 4),
      truncated: fc.boolean(),
    }),
    formulas: fc.boolean(),
    separator: fc.constantFrom(undefined, undefined, undefined, ",", ";"),
    second: fc.constantFrom("none", "none", "none", "below", "beside"),
    titles: fc.constantFrom("all tags", "some tags", "plain", "none"),
    mergedTitles: fc.boolean(),
    firstRow: fc.constantFrom(0, 0, 0, 1, 2, 5, 9),
    firstColumn: fc.constantFrom(0, 0, 0, 1, 2),
    blankUnderTitles: fc.boolean(),
    notes: fc.constantFrom("none", "directly below", "after a blank row"),
    signature: fc.boolean(),
  }),
);
